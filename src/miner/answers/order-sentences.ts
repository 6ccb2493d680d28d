// The order in which an answer reads: what holds, under which conditions, then how to do it.
import type { Candidate } from './candidates.ts';
import { isLimited } from './case-details.ts';
import { refersBack } from './refers-back.ts';
import { isRequest } from './whole-sentence.ts';

/** What leans on another sentence, or follows it in a list, comes right after it. */
export function inOrder(chosen: Candidate[], locale: string): Candidate[] {
  const before = (a: Candidate, b: Candidate) => a.place - b.place || (a.text < b.text ? -1 : 1);
  const sorted = isOneReply(chosen)
    ? chosen.toSorted(before)
    : chosen.toSorted((a, b) => rankOf(a, locale) - rankOf(b, locale) || before(a, b));
  const previous = (each: Candidate) => sorted.find(({ key }) => each.previous === key && key !== each.key);
  const isFree = (each: Candidate) => !(each.listed || refersBack(each.text, locale)) || !previous(each);
  const ordered = sorted.filter(isFree);
  // Walks over what it puts in, so that a whole chain follows its first.
  for (let at = 0; at < ordered.length; at++)
    ordered.splice(at + 1, 0, ...sorted.filter((each) => !isFree(each) && previous(each) === ordered[at]));
  return ordered;
}

/** An agent's own order stays: each sentence stands beside the first in some ticket. */
const isOneReply = ([first, ...others]: Candidate[]): boolean =>
  first !== undefined && others.every(({ tickets }) => !tickets.isDisjointFrom(first.tickets));

/** Steps and points follow what announces them. */
function rankOf({ text, listed }: Candidate, locale: string): number {
  if (listed) return 0;
  return isRequest(text, locale) ? 2 : isLimited(text, locale) ? 1 : 0;
}
