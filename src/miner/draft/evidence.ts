// Why a draft exists, in its front matter: how many asked, since when, through which channels, and which tickets.
import type { Cluster } from '../ticket.ts';

/** `share` is of all questions; `trend` compares the later half of the time with the earlier one: 0.5 is half as many again. */
export type Evidence = {
  cluster: string;
  tickets: number;
  share: number;
  first?: string;
  last?: string;
  trend?: number;
  channels?: Record<string, number>;
  ids: string[];
};

/** The time that the export covers, ISO 8601, or null where it gives no times. */
export type Period = { from: string; to: string } | null;

const MAX_IDS = 20;
/** Fewer tickets with a date make no trend. */
const MIN_FOR_TREND = 8;

export function clusterToEvidence({ id, questions }: Cluster, total: number, period: Period): Evidence {
  const dates = questions.flatMap(({ at }) => at ?? []).sort();
  const channels = [
    ...Map.groupBy(
      questions.filter(({ channel }) => channel),
      ({ channel }) => channel!,
    ),
  ];
  const ids = [...new Set(questions.map(({ ticketId }) => ticketId))];
  const trend = trendOf(dates, period);
  return {
    cluster: id,
    tickets: ids.length,
    share: Number((questions.length / Math.max(1, total)).toFixed(4)),
    ...(dates.length ? { first: dates[0]!.slice(0, 10), last: dates.at(-1)!.slice(0, 10) } : {}),
    ...(trend === null ? {} : { trend }),
    ...(channels.length
      ? { channels: Object.fromEntries(channels.map(([name, own]) => [name, own.length] as const).sort()) }
      : {}),
    ids: ids.sort().slice(0, MAX_IDS),
  };
}

export function periodOf(questions: { at: string | null }[]): Period {
  let from = '';
  let to = '';
  for (const { at } of questions) {
    if (at === null) continue;
    if (from === '' || at < from) from = at;
    if (at > to) to = at;
  }
  return from && from < to ? { from, to } : null;
}

/** Later half ÷ earlier half − 1, with one ticket added to each side so that small numbers do not shout. */
export function trendOf(dates: string[], period: Period): number | null {
  if (!period || dates.length < MIN_FOR_TREND) return null;
  const middle = (Date.parse(period.from) + Date.parse(period.to)) / 2;
  const later = dates.filter((date) => Date.parse(date) > middle).length;
  return Number(((later + 1) / (dates.length - later + 1) - 1).toFixed(2));
}
