// A number stays with its unit, and a range whole: no line ends after “30” or “3–”.
import type { ElementContent, Root, Element, Text } from 'hast';
import { signs, symbols, unitWords } from './units.ts';

const NO_BREAK = '\u00A0';
/** 3–5, 9:00–18:00, 2026-09-03; longer chains of digits may break, or a phone would scroll sideways. */
const RANGE = /\d(?:[\d.,:]{0,8}\d)?(?:[-–—]\d(?:[\d.,:]{0,8}\d)?){1,3}(?![\p{L}\d-])/gu;

/** @returns the text with no-break spaces where they belong; its length stays */
export function bindNumbers(text: string, locale: string): string {
  return /\d/.test(text) ? text.replace(patternOf(locale), NO_BREAK) : text;
}

const patterns = new Map<string, RegExp>();

function patternOf(locale: string): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const units = [...symbols, ...(unitWords[locale] ?? []), ...(locale in unitWords ? monthsOf(locale) : [])];
  const pattern = new RegExp(
    [
      `(?<=\\d) (?=(?:${units.map(toPattern).join('|')})(?![\\p{L}\\p{N}]))`,
      `(?<=(?<![\\p{L}\\p{N}])(?:${signs.map(toPattern).join('|')})) (?=\\d)`,
      '(?<=\\d) (?=[-–—] \\d)|(?<=\\d [-–—]) (?=\\d)', // 5 – 10
      '(?<=\\d) (?=\\d{3}(?!\\d))', // 1 200
    ].join('|'),
    'gu',
  );
  patterns.set(locale, pattern);
  return pattern;
}

function toPattern(unit: string): string {
  return unit.replace(/[.$]/g, '\\$&').replace('*', '\\p{L}*');
}

/** In the form that stands beside a day: 3 сентября, rugsėjo 3. */
function monthsOf(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from(
    { length: 12 },
    (_, month) => format.formatToParts(Date.UTC(2026, month, 3)).find(({ type }) => type === 'month')!.value,
  );
}

const inline = new Set(['a', 'abbr', 'b', 'bdi', 'del', 'em', 'i', 'ins', 'mark', 's', 'small', 'span', 'strong', 'u']);
/** Letter for letter what is typed, or no text at all. */
const verbatim = new Set(['code', 'pre', 'kbd', 'samp', 'img', 'video', 'input']);

/** In all text of the tree; a number in bold and the unit behind it belong together, too. */
export function keepNumbersWhole(root: Root, locale: string): void {
  for (const run of runsOf(root)) {
    const bound = bindNumbers(run.map(({ value }) => value).join(''), locale);
    let start = 0;
    for (const text of run) text.value = bound.slice(start, (start += text.value.length));
  }
  wrapRanges(root);
}

/** The texts that follow each other within one line of the page. */
function runsOf(root: Root): Text[][] {
  const runs: Text[][] = [[]];
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type === 'text') runs.at(-1)!.push(child);
      if (child.type !== 'element') continue;
      if (!inline.has(child.tagName)) runs.push([]);
      if (!verbatim.has(child.tagName)) visit(child);
      if (!inline.has(child.tagName)) runs.push([]);
    }
  };
  visit(root);
  return runs;
}

function wrapRanges(parent: Root | Element): void {
  const children = parent.children as ElementContent[];
  parent.children = children.flatMap((child) => {
    if (child.type === 'text') return withRangesWrapped(child);
    if (child.type === 'element' && !verbatim.has(child.tagName)) wrapRanges(child);
    return [child];
  });
}

function withRangesWrapped({ value }: Text): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: range, index } of value.matchAll(RANGE)) {
    if (index > end) parts.push({ type: 'text', value: value.slice(end, index) });
    const children: Text[] = [{ type: 'text', value: range }];
    parts.push({ type: 'element', tagName: 'span', properties: { className: ['nowrap'] }, children });
    end = index + range.length;
  }
  return end < value.length || !parts.length ? [...parts, { type: 'text', value: value.slice(end) }] : parts;
}
