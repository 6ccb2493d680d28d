// What the report says, as facts: HTML and Markdown only lay them out.
import { trendOf, type Period } from '../draft/evidence.ts';
import { redact } from '../privacy/redact.ts';
import { mostAsked, tally, volumeOf, type MostAsked, type Tally, type Volume } from './counts.ts';
import type { Line } from './line.ts';
import type { AnswerSide, Cluster, Match, Question } from '../ticket.ts';
import type { IntentGaps, Mined, Sample } from './mined.ts';

export type Report = {
  tickets: number;
  period: Period;
  rejects: number;
  /** How the export was read, in lines; empty where that is not known. */
  reading: string[];
  /** Tickets by the status of their cluster; `alone` are in none, `foreign` in a language that the help centre lacks. */
  parts: Record<Match['status'] | 'alone' | 'foreign', number>;
  /** Ranked by volume × trend. */
  gaps: Line[];
  intentGaps: IntentGaps[];
  /** Most asked first, as all that follow. */
  covered: Line[];
  /** Those of them that searches miss, by how often they are asked and missed. */
  missed: Line[];
  account: Line[];
  merged: Line[];
  unanswered: Line[];
  /** To which agents gave different answers, whatever there is for them. */
  conflicts: Line[];
  /** Some of the tickets that stand alone. */
  alone: Sample[];
  /** By BCP 47 language. */
  foreign: Tally[];
  /** Null without times. */
  volume: Volume | null;
  /** Of all tickets, as `trend` of a line. */
  trend: number | null;
  channels: Tally[];
  /** By BCP 47 language, without those that may be slips of the detector. */
  languages: Tally[];
  products: (Tally & { about: MostAsked })[];
};

/** Of short texts one in a hundred is taken for another language: fewer than two tell nothing. */
const MISREAD = 0.02;
const MAX_SHOWN = { products: 8, channels: 6, languages: 6 };

/** @param reading lines that say how the export was read */
export function toReport(mined: Mined, reading: string[] = []): Report {
  const { questions, rejects, period, matches } = mined;
  const lines = matches.map((match) => toLine(match, mined));
  const of = (status: Match['status']) =>
    lines.filter((line) => line.status === status).sort((a, b) => b.tickets - a.tickets);
  const covered = of('covered');
  const lineOf = new Map<Question, Line>();
  matches.forEach(({ cluster }, i) => cluster.questions.forEach((each) => lineOf.set(each, lines[i]!)));
  return {
    tickets: questions.length,
    period,
    rejects: rejects.length,
    reading,
    parts: countParts(mined),
    gaps: of('gap').sort((a, b) => urgency(b) - urgency(a)),
    intentGaps: mined.intentGaps,
    covered,
    missed: covered
      .filter(({ missed }) => missed.length > 0)
      .sort((a, b) => b.missed.length * b.tickets - a.missed.length * a.tickets),
    account: of('account'),
    merged: of('merged'),
    unanswered: of('unanswered'),
    conflicts: lines.filter(({ conflicts }) => conflicts.length > 0).sort((a, b) => b.tickets - a.tickets),
    alone: mined.samples.alone,
    foreign: tally(mined.foreign, ({ locale }) => locale, Infinity),
    volume: period && volumeOf(questions, period, lineOf),
    trend: clearTrend(questions, period),
    channels: tally(questions, ({ channel }) => channel, MAX_SHOWN.channels),
    languages: tally(questions, ({ locale }) => locale, MAX_SHOWN.languages).filter(
      ({ count }) => count >= MISREAD * questions.length,
    ),
    products: productsOf(questions, lineOf),
  };
}

function countParts({ matches, unclustered, foreign }: Mined): Report['parts'] {
  const [alone, others] = [unclustered.length, foreign.length];
  const parts = { gap: 0, merged: 0, covered: 0, unanswered: 0, account: 0, alone, foreign: others };
  for (const { status, cluster } of matches) parts[status] += cluster.questions.length;
  return parts;
}

const productsOf = (questions: Question[], lineOf: ReadonlyMap<Question, Line>): Report['products'] =>
  tally(questions, ({ product }) => product, MAX_SHOWN.products).map((tally) => ({
    ...tally,
    about: mostAsked(
      questions.filter(({ product }) => product === tally.name),
      lineOf,
    ),
  }));

/** A gap that doubles counts twice; one that fades counts half at the least. */
const urgency = ({ tickets, trend }: Line): number => tickets * Math.min(2, Math.max(0.5, 1 + (trend ?? 0)));

function toLine(
  { cluster, status, article, near, missed }: Match,
  { questions: all, period, drafts, samples }: Mined,
): Line {
  const { questions, id, locale, answer } = cluster;
  const reopened = questions.flatMap((question) => question.reopened ?? []);
  return {
    title: redact(cluster.title),
    locale,
    status,
    tickets: countTickets(cluster),
    share: questions.length / Math.max(1, all.length),
    trend: clearTrend(questions, period),
    article: article ?? drafts.get(id)?.id ?? null,
    near,
    missed: missed.map((text) => redact(text)),
    // What is answered case by case is answered differently.
    conflicts: status === 'account' ? [] : answer.conflicts.map((sides) => sides.map(redactSide)),
    samples: samples.unanswered.get(id) ?? [],
    firstReply: median(questions.flatMap(({ firstReplyMinutes }) => firstReplyMinutes ?? [])),
    resolution: median(questions.flatMap(({ resolutionMinutes }) => resolutionMinutes ?? [])),
    reopened: reopened.length ? reopened.filter(Boolean).length / reopened.length : null,
  };
}

const redactSide = ({ text, tickets }: AnswerSide): AnswerSide => ({ text: redact(text), tickets });

/** Halves that are alike but for chance differ by 2 √n in one case of twenty; to act on less is to act on noise. */
function clearTrend(questions: Question[], period: Period): number | null {
  const dates = questions.flatMap(({ at }) => at ?? []);
  const trend = trendOf(dates, period);
  if (trend === null) return null;
  const difference = ((dates.length + 2) * trend) / (2 + trend);
  return Math.abs(difference) < 2 * Math.sqrt(dates.length) ? 0 : trend;
}

const countTickets = ({ questions }: Cluster): number => new Set(questions.map(({ ticketId }) => ticketId)).size;

function median(numbers: number[]): number | null {
  if (!numbers.length) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
