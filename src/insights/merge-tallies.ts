// Counts of some days and of others → counts of all of them. No day is in two of them.
import { add, type ArticleTally, type LocaleTally, type QueryTally, type Tally } from './tally.ts';

/** Two of one kind → both of them together. */
type Merge<Value> = (one: Value, other: Value) => Value;

/** @param tallies at least one, of which none has a day of another */
export function mergeTallies(tallies: Tally[]): Tally {
  return tallies.reduce((one, other) => ({
    events: one.events + other.events,
    ...period([one, other].flatMap(({ from, to }) => (from ? [from, to] : []))),
    locales: union(one.locales, other.locales, mergeLocales),
    contacts: [...one.contacts, ...other.contacts],
  }));
}

const period = (days: string[]): { from: string; to: string } => {
  const sorted = days.sort();
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' };
};

const mergeLocales: Merge<LocaleTally> = (one, other) => ({
  queries: union(one.queries, other.queries, mergeQueries),
  articles: union(one.articles, other.articles, mergeArticles),
  together: union(one.together, other.together, (a, b) => union(a, b, addCounts)),
  days: new Map([...one.days, ...other.days]),
});

const mergeQueries: Merge<QueryTally> = (one, other) => ({
  searches: one.searches + other.searches,
  nothing: one.nothing + other.nothing,
  doubtful: one.doubtful + other.doubtful,
  unopened: one.unopened + other.unopened,
  recent: one.recent + other.recent,
  texts: addCounts(one.texts, other.texts),
  opened: union(one.opened, other.opened, addCounts),
});

const mergeArticles: Merge<ArticleTally> = (one, other) => ({
  opens: one.opens + other.opens,
  yes: one.yes + other.yes,
  no: one.no + other.no,
  contacts: one.contacts + other.contacts,
  deflected: one.deflected + other.deflected,
  reasons: addCounts(one.reasons, other.reasons),
  days: new Map([...one.days, ...other.days]),
});

function union<Key, Value>(one: Map<Key, Value>, other: Map<Key, Value>, merge: Merge<Value>): Map<Key, Value> {
  for (const [key, value] of other) {
    const known = one.get(key);
    one.set(key, known === undefined ? value : merge(known, value));
  }
  return one;
}

function addCounts<Key>(one: Map<Key, number>, other: Map<Key, number>): Map<Key, number> {
  for (const [key, count] of other) add(one, key, count);
  return one;
}
