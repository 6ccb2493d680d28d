// Customers with a known truth: each has a question of a judged set, searches, looks down the list, opens what seems to
// answer, now and then something else, and sometimes votes. The same in each run.
import type { SiteEvent } from '../../src/messages/event.ts';
import { search, type SearchIndex } from '../../src/search/index.ts';
import type { Dice } from './dice.ts';
import type { JudgedQuery } from './judged-set.ts';

const behaviour = {
  /** Place p of a list is looked at with 1 / p^bias (position bias; Joachims et al., SIGIR 2005). */
  bias: 0.7,
  /** What answers is opened this often when it is looked at, and what does not. */
  opensRight: 0.8,
  opensWrong: 0.12,
  /** Readers who vote. */
  votes: 0.1,
  /** Readers of what does not answer who turn to a person. */
  contacts: 0.15,
};

export type Day = { day: string; locale: string };

/** @param ask draws the next question */
export function customerEvents(
  index: SearchIndex,
  ask: () => JudgedQuery,
  dice: Dice,
  { day, locale }: Day,
): SiteEvent[] {
  const { query, relevant } = ask();
  const clock = createClock(day, dice);
  const shared = () => ({ version: 1 as const, id: uuid(dice), at: clock(), locale });
  const { hits, doubtful, answer, contact } = search(index, query);
  const list = hits.map(({ id }) => id);
  const articles = list.map(toArticle);
  if (!list.length) return [{ ...shared(), type: 'zero', query, articles: [] }];
  const shown = contact.length ? 'person' : doubtful ? 'doubtful' : answer ? 'card' : 'hits';
  const searched: SiteEvent = { ...shared(), type: 'search', query, shown, articles };
  const events: SiteEvent[] = [searched];
  for (const [place, id] of list.entries()) {
    if (!dice.chance(1 / (place + 1) ** behaviour.bias)) continue;
    const isRight = relevant.includes(id);
    if (!dice.chance(isRight ? behaviour.opensRight : behaviour.opensWrong)) continue;
    const followed = { article: toArticle(id), search: searched.id, rank: place + 1 };
    events.push({ ...shared(), type: 'open', ...followed });
    if (dice.chance(behaviour.votes)) {
      const reason = isRight ? {} : { reason: dice.pick(['unclear', 'wrong', 'other-case'] as const) };
      events.push({ ...shared(), type: 'vote', ...followed, solved: isRight ? 'yes' : 'no', ...reason });
    } else if (!isRight && dice.chance(behaviour.contacts))
      events.push({ ...shared(), type: 'contact', way: 'form', ...followed });
    if (isRight) break; // They have what they came for.
  }
  return events;
}

const toArticle = (id: string): string => id.split('/').slice(1).join('/');

/** @returns the next moment of the visit */
function createClock(day: string, dice: Dice): () => string {
  let time = Date.parse(day) + Math.floor(dice.next() * 86_000_000);
  return () => new Date((time += 1000)).toISOString();
}

function uuid(dice: Dice): string {
  const hex = (count: number) =>
    Array.from({ length: count }, () => Math.floor(dice.next() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}
