// What the report says, as facts: HTML and Markdown only lay them out.
import { trendOf, type Period } from './evidence.ts';
import { clusterTitle, type Draft } from './gap-to-draft.ts';
import { redact } from './redact.ts';
import type { Cluster, Match, Question, Reject } from './ticket.ts';

export type Line = {
  title: string;
  locale: string;
  status: Match['status'];
  tickets: number;
  /** Of all questions, 0 … 1. */
  share: number;
  /** The later half of the time ÷ the earlier one − 1; null where there is no time or too little of it. */
  trend: number | null;
  /** The article, or the draft written for the gap. */
  article: string | null;
  missed: string[];
  /** Medians in minutes, null where the export does not say. */
  firstReply: number | null;
  resolution: number | null;
  /** Share of the tickets, 0 … 1. */
  reopened: number | null;
};

export type Report = {
  tickets: number;
  questions: number;
  period: Period;
  rejects: number;
  /** Questions by the status of their cluster; `alone` are in none. */
  parts: Record<Match['status'] | 'alone', number>;
  /** Ranked by volume × trend. */
  gaps: Line[];
  /** Covered, but searches miss it: most missed first. */
  missed: Line[];
  account: Line[];
  merged: Line[];
  /** Questions a day or a week, oldest first; empty without times. */
  volume: { from: string; count: number }[];
  step: 'day' | 'week';
  channels: Tally[];
  products: Tally[];
};
export type Tally = { name: string; count: number };

type Mined = {
  tickets: number;
  questions: Question[];
  rejects: Reject[];
  period: Period;
  matches: Match[];
  unclustered: Question[];
  drafts: ReadonlyMap<string, Draft & { id: string }>;
};

const MOST = { products: 8, channels: 6 };
const DAY = 24 * 60 * 60 * 1000;
/** More days than this are shown by weeks. */
const MOST_DAYS = 45;

export function toReport({ tickets, questions, rejects, period, matches, unclustered, drafts }: Mined): Report {
  const lines = matches.map((match) => toLine(match, questions.length, period, drafts));
  const of = (status: Match['status']) => lines.filter((line) => line.status === status);
  const parts = { covered: 0, gap: 0, merged: 0, account: 0, alone: unclustered.length };
  for (const { status, cluster } of matches) parts[status] += cluster.questions.length;
  const step = period && days(period) > MOST_DAYS ? 'week' : 'day';
  return {
    tickets,
    questions: questions.length,
    period,
    rejects: rejects.length,
    parts,
    gaps: of('gap').sort((a, b) => urgency(b) - urgency(a)),
    missed: of('covered')
      .filter(({ missed }) => missed.length > 0)
      .sort((a, b) => b.missed.length * b.tickets - a.missed.length * a.tickets),
    account: of('account'),
    merged: of('merged'),
    volume: period ? volumeOf(questions, period, step === 'week' ? 7 : 1) : [],
    step,
    channels: tally(questions.map(({ channel }) => channel)).slice(0, MOST.channels),
    products: tally(questions.map(({ product }) => product)).slice(0, MOST.products),
  };
}

/** A gap that doubles counts twice; one that fades counts half at the least. */
const urgency = ({ tickets, trend }: Line): number => tickets * Math.min(2, Math.max(0.5, 1 + (trend ?? 0)));

function toLine(
  { cluster, status, article, missed }: Match,
  total: number,
  period: Period,
  drafts: ReadonlyMap<string, { id: string }>,
): Line {
  const { questions, id, locale } = cluster;
  const dates = questions.flatMap(({ at }) => at ?? []);
  const reopened = questions.flatMap((question) => question.reopened ?? []);
  return {
    title: redact(clusterTitle(cluster)),
    locale,
    status,
    tickets: countTickets(cluster),
    share: questions.length / Math.max(1, total),
    trend: trendOf(dates, period),
    article: article ?? drafts.get(id)?.id ?? null,
    missed: missed.map((text) => redact(text)),
    firstReply: median(questions.flatMap(({ firstReplyMinutes }) => firstReplyMinutes ?? [])),
    resolution: median(questions.flatMap(({ resolutionMinutes }) => resolutionMinutes ?? [])),
    reopened: reopened.length ? reopened.filter(Boolean).length / reopened.length : null,
  };
}

const countTickets = ({ questions }: Cluster): number => new Set(questions.map(({ ticketId }) => ticketId)).size;

function median(numbers: number[]): number | null {
  if (!numbers.length) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

const days = ({ from, to }: NonNullable<Period>): number => (Date.parse(to) - Date.parse(from)) / DAY;

function volumeOf(questions: Question[], period: NonNullable<Period>, length: number): Report['volume'] {
  const start = Math.floor(Date.parse(period.from) / DAY) * DAY;
  // A last week that is not over would look like a fall.
  const count = Math.max(1, Math.floor(days(period) / length));
  const counts = new Array<number>(count).fill(0);
  for (const { at } of questions) {
    const place = at === null ? -1 : Math.floor((Date.parse(at) - start) / (length * DAY));
    if (place >= 0 && place < count) counts[place]!++;
  }
  return counts.map((count, i) => ({ from: new Date(start + i * length * DAY).toISOString().slice(0, 10), count }));
}

function tally(names: (string | null)[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
