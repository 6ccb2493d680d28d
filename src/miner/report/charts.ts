// The two pictures of the report. Only shapes are drawn, in per cent of the width there is; what they mean stands in
// HTML beside them, so that it is as large as all text and is read on a phone, on paper and aloud.
import type { Volume } from './counts.ts';
import type { Voice } from './figures.ts';
import { partsOf } from './findings.ts';
import type { Report } from './report.ts';

/** One bar: what of all tickets has an answer, and what has not. The list under it is in the order of the bar. */
export function partsChart(report: Report, voice: Voice): string {
  const { number, percent } = voice.figures;
  const parts = partsOf(report, voice);
  if (!parts.length) return '';
  let at = 0;
  const bar = parts.map(({ status, share }) => {
    const x = at;
    at += 100 * share;
    return `<rect x="${x.toFixed(2)}%" width="${(at - x).toFixed(2)}%" height="100%" class="${status}"/>`;
  });
  const swatch = (status: string) =>
    `<svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" class="${status}"/></svg>`;
  const names = parts.map(
    ({ status, name, count, share }) =>
      `<li>${swatch(status)} <strong>${percent(share)}</strong> ${name} <small>${number(count)}</small></li>`,
  );
  return `<figure><svg class="parts" aria-hidden="true">${bar.join('')}</svg><ul class="names">${names.join('')}</ul></figure>`;
}

/** A line from zero over time, in a square that is stretched to the space there is; only its peak is written on it. */
export function volumeChart({ counts, step }: Volume, { number, stepDates }: Voice['figures']): string {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const last = counts.length - 1;
  const points = counts.map(
    ({ count }, i) => `${((100 * i) / last).toFixed(2)},${(100 - (100 * count) / most).toFixed(2)}`,
  );
  const peak = (100 * counts.findIndex(({ count }) => count === most)) / last;
  return `<figure>
<p class="peak" style="--at: ${peak.toFixed(1)}%">${number(most)}</p>
<svg class="line" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
<polygon points="0,100 ${points.join(' ')} 100,100"/><polyline points="${points.join(' ')}"/>
</svg>
<p class="ends"><span>${stepDates(counts[0]!.from, step)}</span><span>${stepDates(counts[last]!.from, step)}</span></p>
</figure>`;
}
