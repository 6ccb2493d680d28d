// The two pictures of the report, as SVG with their labels in place.
import type { Report } from './report.ts';
import { number, percent } from './report-words.ts';

const WIDTH = 720;
/** The longest label of a part. */
const LABEL = 130;

type Part = { name: string; value: number; class: string };

/** One bar: what of all questions is answered, and what is not. Labels stand under their part, two rows in turn. */
export function partsChart({ parts, questions }: Report): string {
  if (!questions) return '';
  const all: Part[] = [
    { name: 'no article', value: parts.gap, class: 'gap' },
    { name: 'draft waits', value: parts.merged, class: 'merged' },
    { name: 'answered', value: parts.covered, class: 'covered' },
    { name: 'own order', value: parts.account, class: 'account' },
    { name: 'asked once or twice', value: parts.alone, class: 'alone' },
  ];
  const shown = all.filter(({ value }) => value > 0);
  let at = 0;
  const drawn = shown.map((part, i) => {
    const width = (WIDTH * part.value) / questions;
    const isLast = at > WIDTH - LABEL;
    const x = isLast ? WIDTH : at;
    const anchor = isLast ? ' class="end"' : '';
    const bar = `<rect x="${at.toFixed(1)}" y="0" width="${Math.max(1, width - 2).toFixed(1)}" height="36" class="${part.class}"/>`;
    const y = 54 + 34 * (i % 2);
    const label = `<text x="${x.toFixed(1)}" y="${y}"${anchor}><tspan class="figure">${percent(part.value / questions)}</tspan><tspan x="${x.toFixed(1)}" dy="15">${part.name}</tspan></text>`;
    at += width;
    return bar + label;
  });
  const spoken = shown.map(({ name, value }) => `${name} ${percent(value / questions)}`).join(', ');
  return `<figure><svg viewBox="0 0 ${WIDTH} ${shown.length > 1 ? 112 : 76}" role="img" aria-label="Of all questions: ${spoken}">${drawn.join('')}</svg></figure>`;
}

const HEIGHT = 120;
const BASE = 100;
const LABELS = 60;

/** A line over time; the first, the highest and the last value are written beside it. */
export function volumeChart(volume: Report['volume']): string {
  const most = Math.max(1, ...volume.map(({ count }) => count));
  const x = (i: number) => LABELS / 2 + ((WIDTH - LABELS) * i) / (volume.length - 1);
  const y = (count: number) => BASE - 72 * (count / most);
  const points = volume.map(({ count }, i) => `${x(i).toFixed(1)},${y(count).toFixed(1)}`);
  const peak = volume.findIndex(({ count }) => count === most);
  const last = volume.length - 1;
  const labels = [...new Set([0, peak, last])]
    .filter((i) => i === peak || Math.abs(x(i) - x(peak)) > LABELS)
    .map(
      (i) =>
        `<text x="${x(i).toFixed(1)}" y="${(y(volume[i]!.count) - 9).toFixed(1)}" class="figure middle">${number(volume[i]!.count)}</text>`,
    );
  const dates = [0, last].map(
    (i) => `<text x="${i ? WIDTH : 0}" y="${HEIGHT - 4}"${i ? ' class="end"' : ''}>${volume[i]!.from}</text>`,
  );
  const spoken = `From ${volume[0]!.count} to ${volume[last]!.count}, at most ${most}`;
  return `<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${spoken}"><line x1="0" x2="${WIDTH}" y1="${BASE}" y2="${BASE}"/><polyline points="${points.join(' ')}"/>${labels.join('')}${dates.join('')}</svg></figure>`;
}
