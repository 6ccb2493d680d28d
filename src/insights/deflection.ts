// Contacts that an article made needless, as three numbers that are never added up: those who said so, those who turned
// to a person all the same, and an estimate of those who read and were not heard of again.
import type { LocaleTally } from './tally.ts';

export type Deflection = {
  /** Yes votes, and “this solved it” in the contact form. */
  confirmed: number;
  /** Contacts that came from an article. */
  failed: number;
  /**
   * Readings without a vote and without a contact from the article. Nobody is followed, so contacts that came from no
   * article within 72 hours may be of these readers or not: `least` if all of them are, `most` if none is.
   */
  assumed: { least: number; most: number };
};

/** Of the last readings it is not known yet whether their readers write. */
const HOURS_72 = 3 * 86_400_000; // ms

/** @param to the last day that was counted */
export function deflectionOf(locales: LocaleTally[], to: string): Deflection {
  const articles = locales.flatMap((locale) => [...locale.articles.values()]);
  const sum = (of: (one: (typeof articles)[number]) => number) => articles.reduce((all, one) => all + of(one), 0);
  const lastKnown = new Date(Date.parse(to) - HOURS_72).toISOString().slice(0, 10);
  let [readings, unattributed] = [0, 0];
  for (const [day, counts] of locales.flatMap(({ days }) => [...days])) {
    if (day <= lastKnown) readings += counts.opens;
    unattributed += counts.unattributed;
  }
  const failed = sum(({ contacts }) => contacts);
  const most = Math.max(0, readings - failed - sum(({ yes, no }) => yes + no));
  return {
    confirmed: sum(({ yes, deflected }) => yes + deflected),
    failed,
    assumed: { least: Math.max(0, most - unattributed), most },
  };
}
