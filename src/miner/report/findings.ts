// The findings of the report in sentences: what stands on top of it, and what its charts show.
import type { Voice } from './figures.ts';
import type { Line } from './line.ts';
import type { Report } from './report.ts';

/** The finding, in one sentence. */
export function headline({ tickets, parts, gaps }: Report, { words, figures }: Voice): string {
  if (!gaps.length) return parts.covered + parts.merged > 0 ? words.headline.answered : words.headline.rare;
  const written = gaps.filter(({ article }) => article !== null).length;
  return words.headline.gaps(gaps.length, figures.percent(parts.gap / tickets), written);
}

export function subline({ tickets, period, rejects }: Report, { words, figures }: Voice): string {
  const base = words.base(tickets, period ? figures.dates(period.from, period.to) : '');
  return rejects ? `${closed(base)} ${words.rejects(rejects)}` : closed(base);
}

/** Some dates end in an abbreviation, whose full stop is that of the sentence, too. */
const closed = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

type Part = { status: keyof Report['parts']; name: string; count: number; share: number };

/** What of all tickets has an answer and what has not, without the parts that are empty. */
export const partsOf = ({ parts, tickets }: Report, { words }: Voice): Part[] =>
  (Object.keys(words.parts) as Part['status'][])
    .map((status) => ({ status, name: words.parts[status], count: parts[status], share: parts[status] / tickets }))
    .filter(({ count }) => count > 0);

/** Days or weeks that make a line, and tickets at its peak: below these the line shows chance. */
const MIN_SHOWN = { steps: 4, atPeak: 3 };
/** A peak this many times the usual is named. */
const PEAK = 1.5;

/** Null where there is too little to show. @param show makes customers' words safe where they will stand */
export function volumeSection(
  { volume, trend }: Report,
  { words, figures }: Voice,
  show: (line: Line) => string,
): { title: string; about: string } | null {
  if (!volume || volume.counts.length < MIN_SHOWN.steps) return null;
  const { step, counts, peak } = volume;
  const sorted = counts.toSorted((a, b) => a.count - b.count);
  const usual = sorted[Math.floor(sorted.length / 2)]!.count;
  const most = sorted.at(-1)!.count;
  if (most < MIN_SHOWN.atPeak) return null;
  const first = counts.find(({ count }) => count === most)!;
  const { number, stepDates } = figures;
  const why = peak ? words.volume.about(show(peak.line), number(peak.count)) : '';
  const sentences = [
    words.volume.usual(number(usual), step, trend === null ? '' : figures.trend(trend)),
    ...(most > PEAK * usual ? [closed(words.volume.most(number(most), stepDates(first.from, step), step) + why)] : []),
  ];
  return { title: words.volume.title[step], about: sentences.join(' ') };
}
