// Counts → content/signals.json: what search and pages may know of customers. Nothing that fewer than five did leaves.
import { MIN_COUNT, type LocaleSignals, type Signals } from '../reader/signals.ts';
import { believedOpens } from './odd-days.ts';
import { dayLimit, solvedScores } from './solved.ts';
import { spellingOf } from './spelling.ts';
import type { LocaleTally, Tally } from './tally.ts';

/** A file that is read in a pull request; what is asked most moves most. */
const MAX_QUERIES = 500; // of a locale

/** @param exists whether a locale has an article; what is gone, or never was, is left out */
export function toSignals(tally: Tally, exists: (locale: string, article: string) => boolean): Signals {
  const locales = [...tally.locales]
    .map(([locale, counts]) => [locale, ofLocale(counts, tally.to, (article) => exists(locale, article))] as const)
    .filter(([, { articles }]) => Object.keys(articles).length);
  return { version: 1, from: tally.from, to: tally.to, locales: Object.fromEntries(sorted(locales)) };
}

function ofLocale(counts: LocaleTally, today: string, exists: (article: string) => boolean): LocaleSignals {
  const scores = solvedScores(counts, today);
  const articles = Array.from(
    counts.articles,
    ([id, article]) => [id, believedOpens(article, counts.days.size)] as const,
  )
    .filter(([id, opens]) => opens >= MIN_COUNT && exists(id))
    .map(([id, opens]) => [id, { opens, solved: Math.round(100 * scores.get(id)!) / 100 }] as const);
  return {
    articles: Object.fromEntries(sorted(articles)),
    queries: Object.fromEntries(queriesOf(counts, exists)),
    together: Object.fromEntries(togetherOf(counts, exists)),
  };
}

function queriesOf(
  { queries, days }: LocaleTally,
  exists: (article: string) => boolean,
): [string, Record<string, number>][] {
  const known = [...queries.values()]
    .flatMap((query) => {
      const opened = Array.from(query.opened, ([id, counts]) => [id, believed(counts, days.size)] as const).filter(
        ([id, count]) => count >= MIN_COUNT && exists(id),
      );
      const text = opened.length ? spellingOf(query) : null;
      const count = opened.reduce((sum, [, times]) => sum + times, 0);
      return text === null ? [] : [{ text, opened, count }];
    })
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1))
    .slice(0, MAX_QUERIES);
  return sorted(known.map(({ text, opened }) => [text, Object.fromEntries(sorted(opened))] as const));
}

/** As many as a page names as related. */
const MAX_TOGETHER = 4;

function togetherOf(
  { together, days }: LocaleTally,
  exists: (article: string) => boolean,
): [string, Record<string, number>][] {
  const pairs = [...together].flatMap(([article, others]) => {
    const known = Array.from(others, ([other, counts]) => [other, believed(counts, days.size)] as const)
      .filter(([other, count]) => count >= MIN_COUNT && exists(other))
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, MAX_TOGETHER);
    return known.length && exists(article) ? [[article, Object.fromEntries(sorted(known))] as const] : [];
  });
  return sorted(pairs);
}

/** A day on which a search led to an article far more often than ever counts as what may be. */
export function believed(counts: Map<string, number>, days: number): number {
  const limit = dayLimit([...counts.values()], days);
  return counts.values().reduce((sum, count) => sum + Math.min(count, limit), 0);
}

/** By name, so that a new count is one changed line. */
function sorted<Value>(entries: readonly (readonly [string, Value])[]): [string, Value][] {
  return entries.map(([name, value]): [string, Value] => [name, value]).sort(([a], [b]) => (a < b ? -1 : 1));
}
