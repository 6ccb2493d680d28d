// Days on which an article was opened far more often than customers do: a machine, or a newsletter. The signals count a
// part of them, and the report names them.
import { dayLimit } from './solved.ts';
import type { ArticleTally, LocaleTally } from './tally.ts';

/** `counted` of its `opens` are believed; `id`: LOCALE/CATEGORY/SLUG. */
export type OddDay = { id: string; day: string; opens: number; counted: number };

const MAX_DAYS = 20;

/** Those beyond their limit by most first. A limit is 20 openings at least, so no day tells of a few customers. */
export function oddDays(locales: [string, LocaleTally][]): OddDay[] {
  return locales
    .flatMap(([locale, { articles, days }]) =>
      [...articles].flatMap(([id, article]) => {
        const counted = openLimit(article, days.size);
        return Array.from(article.days, ([day, { opens }]) => ({ id: `${locale}/${id}`, day, opens, counted }));
      }),
    )
    .filter(({ opens, counted }) => opens > counted)
    .sort((one, other) => other.opens - other.counted - (one.opens - one.counted) || (one.day < other.day ? -1 : 1))
    .slice(0, MAX_DAYS);
}

/** @param days of the whole time  @returns how often it was opened, of odd days only what is believed */
export function believedOpens(article: ArticleTally, days: number): number {
  const limit = openLimit(article, days);
  return article.days.values().reduce((sum, { opens }) => sum + Math.min(opens, limit), 0);
}

function openLimit({ days }: ArticleTally, count: number): number {
  const opens = [...days.values()].flatMap((day) => (day.opens > 0 ? [day.opens] : []));
  return dayLimit(opens, count);
}
