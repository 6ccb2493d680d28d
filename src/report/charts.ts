// The report's pictures. Only shapes are drawn, in per cent of the width there is; what they mean stands in HTML beside
// them, so that it is as large as all text and is read on a phone, on paper and aloud.
import { escape } from '../miner/report/escape.ts';

export type Part = { name: string; count: number; kind: string };

/** One bar of all parts, with their names and counts under it. */
export function stackedBar(parts: Part[]): string {
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0) || 1;
  let at = 0;
  const rects = shown.map(({ count, kind }) => {
    const x = (100 * at) / total;
    at += count;
    return `<rect x="${x.toFixed(2)}%" width="${((100 * count) / total).toFixed(2)}%" height="100%" class="${kind}"/>`;
  });
  const names = shown.map(
    ({ name, count, kind }) =>
      `<li><svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" class="${kind}"/></svg> ${escape(name)}: <strong>${count}</strong></li>`,
  );
  return `<figure><svg class="parts" aria-hidden="true">${rects.join('')}</svg><ul class="names">${names.join('')}</ul></figure>`;
}

const BIN = 2; // of a value: fine enough to see the shape, wide enough to see on a phone

/**
 * How many values there are from 0 to `most`, in columns of `BIN`, and a mark from which on it is too much. What is
 * higher than `most` counts for the last column.
 */
export function histogram(values: number[], { limit, most }: { limit: number | undefined; most: number }): string {
  const bins = Map.groupBy(values, (value) => Math.min(most - BIN, BIN * Math.floor(value / BIN)));
  const highest = Math.max(1, ...bins.values().map(({ length }) => length));
  const per = (value: number): string => `${((100 * value) / most).toFixed(1)}%`;
  const mark = limit ? `<line x1="${per(limit)}" x2="${per(limit)}" y1="0" y2="100%"/>` : '';
  const bars = [...bins].map(([from, { length }]) => {
    // One article must be seen beside four hundred.
    const height = Math.max(3, (100 * length) / highest).toFixed(1);
    const over = limit !== undefined && from >= limit ? ' class="over"' : '';
    return `<rect x="${per(from)}" width="${per(BIN)}" y="${(100 - Number(height)).toFixed(1)}%" height="${height}%"${over}/>`;
  });
  return `<svg class="histogram" aria-hidden="true">${mark}${bars.join('')}</svg>`;
}

/** Columns side by side, each with its count above and its name below. */
export function columns(bars: { name: string; count: number }[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const items = bars.map(
    ({ name, count }) =>
      `<li style="--size: ${Math.round((100 * count) / most)}"><span>${count || ''}</span><i></i><small>${escape(name)}</small></li>`,
  );
  return `<figure><ol class="columns">${items.join('')}</ol></figure>`;
}
