// A sentence of which everything is said elsewhere in the answer, or on all sides of a conflict, goes: “We do it once for each
// brand” after “One refund per brand”.
import { isAmount } from '../words/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { isLimited } from './case-details.ts';
import { gainOf } from './choose-sentences.ts';

/** A word or two may be new, as everybody puts it in their own way; in parts of what the sentence tells. */
const MAX_NEW = 0.2;

/** Of its words, also of those that tell nothing of the cluster. */
const MAX_FRESH = 0.7;

/**
 * @param said what all sides of a conflict say
 * @param weights how much a concept tells of the cluster
 * @returns those that add something, in their order; one at least
 */
export function withoutRepeated(
  chosen: readonly Candidate[],
  said: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  locale: string,
): Candidate[] {
  const gain = (each: Candidate) => gainOf(each, new Set(), weights);
  let left = [...chosen];
  for (const each of chosen.toSorted((a, b) => gain(a) - gain(b) || (a.text < b.text ? -1 : 1))) {
    const others = left.filter((other) => other !== each);
    const known = new Set([...said, ...others.flatMap(({ concepts }) => concepts)].map(kindOf));
    const fresh = each.concepts.filter((concept) => !known.has(kindOf(concept)));
    const added = gainOf({ ...each, concepts: fresh }, new Set(), weights);
    const isSaid = fresh.length <= MAX_FRESH * each.concepts.length && added <= MAX_NEW * gain(each);
    const isRepeat = isSaid && !fresh.some(isAmount);
    // Two sentences of two cases may differ in a “not”; what leads to a list, or stands in it, belongs there.
    const isBound = each.listed !== null || each.text.endsWith(':') || isLimited(each.text, locale);
    if (isRepeat && !isBound && others.length > 0) left = others;
  }
  return left;
}

/** Two days and two working days, put so by two agents, are one. */
const kindOf = (concept: string): string => concept.replace(/ working (?=days$)/, ' ');
