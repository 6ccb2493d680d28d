// Counts → what an editor should know: what is looked for and not found, which articles fail, what rises, who was spared
// a message. Figures of one to four become null here, so no page and no file can show them.
import type { VoteReason } from '../messages/event.ts';
import type { WeekHours } from '../reader/channels.ts';
import { MIN_COUNT } from '../reader/signals.ts';
import { hoursOf, shownHours, type Hours } from './contact-hours.ts';
import { deflectionOf, type Deflection } from './deflection.ts';
import { groupFailed, type Group, type Nearest } from './groups.ts';
import { learnSynonyms, type LearnedSynonym, type Library } from './learned-synonyms.ts';
import { oddDays, type OddDay } from './odd-days.ts';
import { spellingOf } from './spelling.ts';
import type { ArticleTally, LocaleTally, QueryTally, Tally } from './tally.ts';

/** A figure; null where one to four customers are behind it. */
export type Count = number | null;

export type Gap = {
  locale: string;
  title: string;
  wordings: string[];
  searches: number;
  nothing: Count;
  doubtful: Count;
  unopened: Count;
  /** The article that search is surest of, LOCALE/CATEGORY/SLUG. */
  near: string | null;
};
export type FailingArticle = {
  id: string;
  opens: Count;
  yes: Count;
  no: Count;
  contacts: Count;
  /** Those that enough customers gave, most first. */
  reasons: { reason: VoteReason; count: number }[];
};
/** `before`: searches in seven days on the mean before. */
export type Rising = { locale: string; title: string; recent: number; before: number };

export type Report = {
  from: string;
  to: string;
  searches: number;
  /** Searches that found nothing, or nothing that was opened. */
  unanswered: number;
  gaps: Gap[];
  articles: FailingArticle[];
  rising: Rising[];
  /** Days of which the signals count a part. */
  odd: OddDay[];
  /** Proposed to editors; nothing takes them up by itself. */
  synonyms: LearnedSynonym[];
  deflection: Deflection;
  days: { day: string; searches: number; unanswered: number }[];
  hours: Hours | null;
};

export type ReportOptions = {
  timeZone: string;
  /** Opening hours of each channel that has some. */
  openings: WeekHours[];
  nearest: Nearest;
  /** What a locale's articles say; null where the shop has none in it. */
  library: (locale: string) => Library | null;
};

const MAX_GAPS = 50;
const MAX_RISING = 10;
const DAY = 86_400_000; // ms

export async function toReport(tally: Tally, { timeZone, openings, nearest, library }: ReportOptions): Promise<Report> {
  const locales = [...tally.locales].sort(([one], [other]) => (one < other ? -1 : 1));
  const groups: Group[] = [];
  for (const [locale, counts] of locales) groups.push(...(await groupFailed(locale, counts, nearest)));
  const days = daysOf(locales.map(([, counts]) => counts));
  const sum = (name: 'searches' | 'unanswered') => days.reduce((all, day) => all + day[name], 0);
  return {
    from: tally.from,
    to: tally.to,
    searches: sum('searches'),
    unanswered: sum('unanswered'),
    gaps: groups
      .sort((one, other) => other.failed - one.failed)
      .slice(0, MAX_GAPS)
      .map(toGap),
    articles: locales.flatMap(([locale, { articles }]) => failingArticles(locale, articles)).sort(byFailures),
    rising: risingOf(locales, tally),
    odd: oddDays(locales),
    synonyms: locales.flatMap(([locale, counts]) => {
      const ofLocale = library(locale);
      return ofLocale ? learnSynonyms(locale, counts, ofLocale) : [];
    }),
    deflection: deflectionOf(
      locales.map(([, counts]) => counts),
      tally.to,
    ),
    days: days.map(({ day, searches, unanswered }) => ({
      day,
      searches: enough(searches) ?? 0,
      unanswered: enough(unanswered) ?? 0,
    })),
    hours: shownHours(hoursOf(tally.contacts, timeZone, openings)),
  };
}

const enough = (count: number): Count => (count === 0 || count >= MIN_COUNT ? count : null);

function toGap({ locale, title, wordings, near, ...counts }: Group): Gap {
  return {
    ...{ locale, title, wordings, near },
    searches: counts.searches,
    nothing: enough(counts.nothing),
    doubtful: enough(counts.doubtful),
    unopened: enough(counts.unopened),
  };
}

/** Articles whose readers said No or turned to a person, five or more. */
function failingArticles(locale: string, articles: Map<string, ArticleTally>): FailingArticle[] {
  return [...articles]
    .filter(([, { no, contacts }]) => no + contacts >= MIN_COUNT)
    .map(([id, { opens, yes, no, contacts, reasons }]) => ({
      id: `${locale}/${id}`,
      opens: enough(opens),
      yes: enough(yes),
      no: enough(no),
      contacts: enough(contacts),
      reasons: Array.from(reasons, ([reason, count]) => ({ reason, count }))
        .filter(({ count }) => count >= MIN_COUNT)
        .sort((one, other) => other.count - one.count),
    }));
}

const byFailures = (one: FailingArticle, other: FailingArticle): number =>
  (other.no ?? 0) + (other.contacts ?? 0) - (one.no ?? 0) - (one.contacts ?? 0) || (one.id < other.id ? -1 : 1);

/** This many standard deviations above the weeks before: chance does that once in seven hundred queries. */
const CLEARLY = 3;

/** Queries of the last seven days that came far more often than before. */
function risingOf(locales: [string, LocaleTally][], { from, to }: Tally): Rising[] {
  const weeksBefore = (Date.parse(to) - Date.parse(from)) / DAY / 7 - 6 / 7;
  if (weeksBefore < 1) return [];
  const found = locales.flatMap(([locale, { queries }]) =>
    [...queries.values()].flatMap((query) => {
      const title = query.recent >= MIN_COUNT && isClearlyMore(query, weeksBefore) ? spellingOf(query) : null;
      const before = Math.round((query.searches - query.recent) / weeksBefore);
      return title === null ? [] : [{ locale, title, recent: query.recent, before }];
    }),
  );
  return found.sort((one, other) => other.recent - other.before - (one.recent - one.before)).slice(0, MAX_RISING);
}

function isClearlyMore({ searches, recent }: QueryTally, weeksBefore: number): boolean {
  const usual = (searches - recent) / weeksBefore;
  return recent - usual >= CLEARLY * Math.sqrt(usual + 1);
}

function daysOf(locales: LocaleTally[]): Report['days'] {
  const days = new Map<string, { searches: number; unanswered: number }>();
  for (const { days: own } of locales)
    for (const [day, { searches, unanswered }] of own) {
      const known = days.get(day) ?? { searches: 0, unanswered: 0 };
      days.set(day, { searches: known.searches + searches, unanswered: known.unanswered + unanswered });
    }
  return Array.from(days, ([day, counts]) => ({ day, ...counts })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
