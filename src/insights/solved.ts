// How well an article answers those who search, after RightNow's "solved count": the last article opened in a search
// counts most, earlier ones less, votes weigh in (worth.ts), and what is old fades. (D. Warner, J. Richter et al., A knowledge-based
// system for automatic self-service on the Internet, IAAI 2002.)
//
// Whatever stands first is opened most, so what a place brings by itself is taken out: the score is what an article's
// searches brought it ÷ what the same places bring on the mean (clicks over expected clicks, Zhang & Jones, WWW 2007).
import type { ArticleDay, LocaleTally } from './tally.ts';

/** What was true last quarter still counts, what is true this week counts more. */
const HALF_LIVES = [
  { days: 90, part: 0.7 },
  { days: 7, part: 0.3 },
];
/** As many expected openings at the mean are added to each article, so that a few customers move little. */
const STEADINESS = 20;
/** No day counts more than this many times an article's usual one: that is no customer. */
const MAX_DAY = 5;
const MIN_USUAL = 4; // openings
const DAY = 86_400_000; // ms

/** @param today the day that ages are counted from  @returns article → score; 1 is the mean */
export function solvedScores({ articles, days }: LocaleTally, today: string): Map<string, number> {
  const believed = Array.from(articles, ([id, article]) => [id, withoutOddDays(article.days, days.size)] as const);
  const unit = worthOfLook(believed.flatMap(([, days]) => [...days.values()]));
  const scoreOf = (days: Map<string, ArticleDay>) =>
    HALF_LIVES.reduce((sum, { days: life, part }) => sum + part * faded(days, unit, today, life), 0);
  return new Map(believed.map(([id, days]) => [id, scoreOf(days)]));
}

/** How often customers look at a list's places: the next in proportion to 1 ÷ its place, from 1. */
function looks({ shown }: ArticleDay): number {
  return shown.reduce((sum, times, place) => sum + times / (place + 1), 0);
}

/** What one look brings on the mean. */
function worthOfLook(days: ArticleDay[]): number {
  const [worth, all] = days.reduce(([worth, all], day) => [worth + day.worth, all + looks(day)], [0, 0]);
  return all ? worth / all : 0;
}

function faded(days: Map<string, ArticleDay>, unit: number, today: string, halfLife: number): number {
  let [brought, usual] = [STEADINESS, STEADINESS];
  for (const [day, one] of days) {
    const age = Math.max(0, (Date.parse(today) - Date.parse(day)) / DAY);
    const weight = 0.5 ** (age / halfLife);
    brought += weight * one.worth;
    usual += weight * unit * looks(one);
  }
  return brought / usual;
}

/** Of a day far beyond the article's usual one only a part is believed. @param count days of the whole time */
function withoutOddDays(days: Map<string, ArticleDay>, count: number): Map<string, ArticleDay> {
  const all = [...days.values()];
  const limits = [all.map(({ worth }) => worth), all.map(looks)].map((numbers) => dayLimit(numbers, count));
  const partOf = (day: ArticleDay) => Math.min(1, limits[0]! / day.worth, limits[1]! / looks(day));
  return new Map(
    Array.from(days, ([name, day]) => {
      const part = partOf(day);
      return [name, { ...day, worth: part * day.worth, shown: day.shown.map((times) => part * times) }];
    }),
  );
}

/** @param numbers one a day on which there was something  @returns how much of a day is believed */
export function dayLimit(numbers: number[], days: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const nothing = days - numbers.length;
  return MAX_DAY * Math.max(MIN_USUAL, sorted[Math.floor(days / 2) - nothing] ?? 0);
}
