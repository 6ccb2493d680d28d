// Tickets of an export → what the trade asks its helpdesk for: what is complained about, how long customers wait, what it
// costs, when they write, and what answers on the help centre would save. Figures of one to four become null or are left out.
import { median, percentile90 } from './times.ts';
import { problemOf } from './problems.ts';
import type { Mined } from '../../miner/report/mined.ts';
import { redact } from '../../miner/privacy/redact.ts';
import type { Match, Question } from '../../miner/ticket.ts';
import type { WeekHours } from '../../reader/channels.ts';
import { MIN_COUNT } from '../../reader/signals.ts';
import { hoursOf, shownHours, type Hours } from '../contact-hours.ts';
import { learnSynonyms, type LearnedSynonym, type Library } from '../learned-synonyms.ts';
import { askedByTickets } from './asked-by-tickets.ts';
import { savingsOf, type Assumptions, type Savings } from './savings.ts';

/** In minutes, over the tickets whose time the export tells; null where these are fewer than five. */
export type Times = { median: number; p90: number } | null;

/** Tickets that have something in common. */
export type Group = {
  name: string;
  tickets: number;
  firstReply: Times;
  solution: Times;
  /** Share of the tickets, 0 … 1; null where the export does not say, or of fewer than five. */
  reopened: number | null;
};
/** `waiting`: minutes of all its customers together, their number × the median time until solved (else until answered). */
export type Topic = Group & { locale: string; status: Match['status']; waiting: number | null };
/** One of the goods; `returned` and `faulty` are null where they are one to four. */
export type Goods = { name: string; tickets: number; returned: number | null; faulty: number | null };

export type Support = {
  tickets: number;
  /** ISO 8601; null where the export gives no times. */
  period: { from: string; to: string } | null;
  all: Group;
  /** What costs most first. */
  topics: Topic[];
  channels: Group[];
  /** Returned or faulty most first; empty where the export names no goods. */
  goods: Goods[];
  hours: Hours | null;
  synonyms: LearnedSynonym[];
  savings: Savings;
};

export type SupportOptions = {
  timeZone: string;
  /** Opening hours of each channel that has some. */
  openings: WeekHours[];
  assumptions: Assumptions;
  /** What a locale's articles say; null where it has none. */
  library: (locale: string) => Library | null;
};

const MAX_ROWS = 30;

export function toSupport(
  { questions, matches, period }: Pick<Mined, 'questions' | 'matches' | 'period'>,
  options: SupportOptions,
): Support {
  const topics = matches.map(toTopic).filter(({ tickets }) => tickets >= MIN_COUNT);
  const times = questions.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)]));
  return {
    tickets: questions.length,
    period,
    all: toGroup('', questions),
    topics: topics.sort(byCost).slice(0, MAX_ROWS),
    channels: groupsOf(questions, ({ channel }) => channel).map(([name, own]) => toGroup(name, own)),
    goods: groupsOf(questions, ({ product }) => product)
      .map(([name, own]) => toGoods(name, own))
      .filter(({ returned, faulty }) => (returned ?? 0) + (faulty ?? 0) > 0)
      .sort((one, other) => problems(other) - problems(one) || (one.name < other.name ? -1 : 1))
      .slice(0, MAX_ROWS),
    hours: times.length ? shownHours(hoursOf(times, options.timeZone, options.openings)) : null,
    synonyms: [...askedByTickets(matches)].flatMap(([locale, asked]) => {
      const ofLocale = options.library(locale);
      return ofLocale ? learnSynonyms(locale, asked, ofLocale) : [];
    }),
    savings: savingsOf(topics, period, options.assumptions),
  };
}

const problems = ({ returned, faulty }: Goods): number => (returned ?? 0) + (faulty ?? 0);
/** Where no time is known, the number of tickets is all there is to go by. */
const byCost = (one: Topic, other: Topic): number =>
  (other.waiting ?? -1) - (one.waiting ?? -1) || other.tickets - one.tickets || (one.name < other.name ? -1 : 1);

function toTopic({ cluster, status }: Match): Topic {
  const group = toGroup(redact(cluster.title), cluster.questions);
  const time = group.solution ?? group.firstReply;
  const waiting = time && group.tickets * time.median;
  return { ...group, locale: cluster.locale, status, waiting };
}

function toGroup(name: string, questions: readonly Question[]): Group {
  const reopened = questions.flatMap((question) => question.reopened ?? []);
  return {
    name,
    tickets: questions.length,
    firstReply: toTimes(questions.flatMap(({ firstReplyMinutes }) => firstReplyMinutes ?? [])),
    solution: toTimes(questions.flatMap(({ resolutionMinutes }) => resolutionMinutes ?? [])),
    reopened: shareOf(reopened),
  };
}

const toTimes = (minutes: number[]): Times =>
  minutes.length < MIN_COUNT ? null : { median: median(minutes), p90: percentile90(minutes) };

/** One to four reopened tickets are nobody's business, and neither is a share that tells of them. */
function shareOf(flags: boolean[]): number | null {
  const count = flags.filter(Boolean).length;
  if (flags.length < MIN_COUNT || (count > 0 && count < MIN_COUNT)) return null;
  return count / flags.length;
}

function toGoods(name: string, questions: readonly Question[]): Goods {
  const found = questions.map(problemOf);
  const enough = (count: number) => (count === 0 || count >= MIN_COUNT ? count : null);
  return {
    name,
    tickets: questions.length,
    returned: enough(found.filter((problem) => problem === 'returned').length),
    faulty: enough(found.filter((problem) => problem === 'faulty').length),
  };
}

/** Five tickets and more, most first. */
function groupsOf(questions: readonly Question[], of: (question: Question) => string | null): [string, Question[]][] {
  return [...Map.groupBy(questions, of)]
    .flatMap(([name, own]): [string, Question[]][] => (name !== null && own.length >= MIN_COUNT ? [[name, own]] : []))
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}
