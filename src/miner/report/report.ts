// What the report says, as facts: HTML and Markdown only lay them out.
import { trendOf, type Period } from '../draft/evidence.ts';
import { redact } from '../privacy/redact.ts';
import { mostAsked, tally, volumeOf, type MostAsked, type Tally, type Volume } from './counts.ts';
import type { Line } from './line.ts';
import type { Cluster, Match, Question, Reject } from '../ticket.ts';

export type Report = {
  tickets: number;
  questions: number;
  period: Period;
  rejects: number;
  /** How the export was read, in lines; empty where that is not known. */
  reading: string[];
  /** Questions by the status of their cluster; `alone` are in none. */
  parts: Record<Match['status'] | 'alone', number>;
  /** Ranked by volume × trend. */
  gaps: Line[];
  /** Most asked first, as all that follow. */
  covered: Line[];
  /** Those of them that searches miss, by how often they are asked and missed. */
  missed: Line[];
  account: Line[];
  merged: Line[];
  /** Null without times. */
  volume: Volume | null;
  /** Of all questions, as `trend` of a line. */
  trend: number | null;
  channels: Tally[];
  /** By BCP 47 language, without those that may be slips of the detector. */
  languages: Tally[];
  products: (Tally & { about: MostAsked })[];
};

type Mined = {
  questions: Question[];
  rejects: Reject[];
  period: Period;
  matches: Match[];
  unclustered: Question[];
  /** Cluster id → the id of its draft. */
  drafts: ReadonlyMap<string, { id: string }>;
};

/** Of short texts one in a hundred is taken for another language: fewer than two tell nothing. */
const MISREAD = 0.02;
const MAX_SHOWN = { products: 8, channels: 6, languages: 6 };

/** @param reading lines that say how the export was read */
export function toReport(
  { questions, rejects, period, matches, unclustered, drafts }: Mined,
  reading: string[] = [],
): Report {
  const lines = matches.map((match) => toLine(match, questions.length, period, drafts));
  const of = (status: Match['status']) =>
    lines.filter((line) => line.status === status).sort((a, b) => b.tickets - a.tickets);
  const covered = of('covered');
  const parts = { covered: 0, gap: 0, merged: 0, unanswered: 0, account: 0, alone: unclustered.length };
  for (const { status, cluster } of matches) parts[status] += cluster.questions.length;
  const lineOf = new Map<Question, Line>();
  matches.forEach(({ cluster }, i) => cluster.questions.forEach((each) => lineOf.set(each, lines[i]!)));
  return {
    tickets: questions.length,
    questions: questions.length,
    period,
    rejects: rejects.length,
    reading,
    parts,
    gaps: of('gap').sort((a, b) => urgency(b) - urgency(a)),
    covered,
    missed: covered
      .filter(({ missed }) => missed.length > 0)
      .sort((a, b) => b.missed.length * b.tickets - a.missed.length * a.tickets),
    account: of('account'),
    merged: of('merged'),
    volume: period && volumeOf(questions, period, lineOf),
    trend: clearTrend(questions, period),
    channels: tally(questions, ({ channel }) => channel, MAX_SHOWN.channels),
    languages: tally(questions, ({ locale }) => locale, MAX_SHOWN.languages).filter(
      ({ count }) => count >= MISREAD * questions.length,
    ),
    products: tally(questions, ({ product }) => product, MAX_SHOWN.products).map((tally) => ({
      ...tally,
      about: mostAsked(
        questions.filter(({ product }) => product === tally.name),
        lineOf,
      ),
    })),
  };
}

/** A gap that doubles counts twice; one that fades counts half at the least. */
const urgency = ({ tickets, trend }: Line): number => tickets * Math.min(2, Math.max(0.5, 1 + (trend ?? 0)));

function toLine(
  { cluster, status, article, near, missed }: Match,
  total: number,
  period: Period,
  drafts: ReadonlyMap<string, { id: string }>,
): Line {
  const { questions, id, locale } = cluster;
  const reopened = questions.flatMap((question) => question.reopened ?? []);
  return {
    title: redact(cluster.title),
    locale,
    status,
    tickets: countTickets(cluster),
    share: questions.length / Math.max(1, total),
    trend: clearTrend(questions, period),
    article: article ?? drafts.get(id)?.id ?? null,
    near,
    missed: missed.map((text) => redact(text)),
    firstReply: median(questions.flatMap(({ firstReplyMinutes }) => firstReplyMinutes ?? [])),
    resolution: median(questions.flatMap(({ resolutionMinutes }) => resolutionMinutes ?? [])),
    reopened: reopened.length ? reopened.filter(Boolean).length / reopened.length : null,
  };
}

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
