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
      `<li><svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" class="${kind}"/></svg> <strong>${count}</strong> ${escape(name)}</li>`,
  );
  return `<figure><svg class="parts" aria-hidden="true">${rects.join('')}</svg><ul class="names">${names.join('')}</ul></figure>`;
}

/** A dot for each value on a line from 0 to `most`, and a mark from which on it is too much. */
export function dots(values: number[], { limit, most }: { limit: number | undefined; most: number }): string {
  const x = (value: number): string => `${Math.min(100, (100 * value) / most).toFixed(1)}%`;
  const mark = limit ? `<line x1="${x(limit)}" x2="${x(limit)}" y1="0" y2="100%"/>` : '';
  const circles = values.map(
    (value) => `<circle cx="${x(value)}" cy="50%" r="5"${limit && value >= limit ? ' class="over"' : ''}/>`,
  );
  return `<svg class="dots" aria-hidden="true">${mark}${circles.join('')}</svg>`;
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
