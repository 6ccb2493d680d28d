// Texts with marked personal data: our own in tests/fixtures/personal-data, and public sets of another shape.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A value that has to go, and where it stands in the text. */
export type Span = { type: string; value: string; start: number; end: number };
export type LabelledText = { text: string; spans: Span[] };

const MARK = /\{([a-z-]+)\|([^}]+)\}/g;

/** “I am {name|Anna} ⏎ bye” → “I am Anna\nbye” with one span. */
export function parseMarked(line: string): LabelledText {
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  const marked = line.replaceAll(' ⏎ ', '\n');
  for (const { 0: mark, 1: type = '', 2: value = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    spans.push({ type, value, start: text.length, end: text.length + value.length });
    text += value;
    at = index + mark.length;
  }
  return { text: text + marked.slice(at), spans };
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').trim().split('\n');

/** Locale → its texts, from `dir/LOCALE.txt`. */
export const readMarkedTexts = (dir: string): Map<string, LabelledText[]> =>
  new Map(
    readdirSync(dir)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [basename(name, '.txt'), linesOf(join(dir, name)).map(parseMarked)]),
  );

/** The public sets: rows of `{ text, spans }`, or of one span each, where a text may stand in several rows. */
export function readLabelledRows(path: string): LabelledText[] {
  const byText = new Map<string, Span[]>();
  for (const line of linesOf(path)) {
    const { text, spans, ...span } = JSON.parse(line) as LabelledText & Span;
    byText.set(text, [...(byText.get(text) ?? []), ...(spans ?? [span])]);
  }
  return [...byText].map(([text, spans]) => ({ text, spans }));
}
