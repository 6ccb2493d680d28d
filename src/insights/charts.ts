// The pictures of the insights. Only shapes are drawn, in per cent of the width there is; what is written stands in HTML.
import type { Figures } from '../miner/report/figures.ts';

/** A column a day, its lower part being what led nowhere. */
export function stackedChart(
  days: { day: string; searches: number; unanswered: number }[],
  { number, stepDates }: Figures,
): string {
  const most = Math.max(1, ...days.map(({ searches }) => searches));
  const shapes = days.map(({ searches, unanswered }, at) => [
    column(at, days.length, searches / most, 'all'),
    column(at, days.length, unanswered / most, 'failed'),
  ]);
  const at = (100 * days.findIndex(({ searches }) => searches === most)) / Math.max(1, days.length - 1);
  const [first, last] = [days[0]!.day, days.at(-1)!.day];
  return figure(shapes.flat(), number(most), at, [stepDates(first, 'day'), stepDates(last, 'day')]);
}

/** A column an hour of the day. */
export function barChart(hours: number[], { number }: Figures): string {
  const most = Math.max(...hours);
  const shapes = hours.map((count, hour) => column(hour, hours.length, count / most, 'failed'));
  return figure(shapes, number(most), (100 * hours.indexOf(most)) / 23, ['0:00', '12:00', '24:00']);
}

/** @param part of the height, 0 … 1 */
function column(at: number, count: number, part: number, kind: string): string {
  const width = 100 / count;
  const [x, y, height] = [(at + 0.1) * width, 100 * (1 - part), 100 * part].map((value) => value.toFixed(2));
  return `<rect x="${x}%" width="${(0.8 * width).toFixed(2)}%" y="${y}%" height="${height}%" class="${kind}"/>`;
}

/** @param peak stands above the highest column, at `at` per cent */
function figure(shapes: string[], peak: string, at: number, ends: string[]): string {
  return `<figure>
<p class="peak" style="--at: ${at.toFixed(1)}%">${peak}</p>
<svg class="columns" aria-hidden="true">${shapes.join('')}</svg>
<p class="ends">${ends.map((end) => `<span>${end}</span>`).join('')}</p>
</figure>`;
}
