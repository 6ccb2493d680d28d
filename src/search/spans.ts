// What the reader sees of a hit: text cut into spans, marked where it meets the query.
import { toTerm, tokens } from '../text/terms.ts';
import type { Language } from '../text/language.ts';
import type { SearchDocument, Span } from './documents.ts';

/** Length of an excerpt in characters: two lines of the search box. */
const EXCERPT = 160;

/** How far before its first marked word an excerpt may begin. */
const LEAD = 60;

/** The text as spans; joined they are the text again. */
export function markSpans(text: string, wanted: ReadonlyMap<string, number>, language: Language): Span[] {
  const spans: Span[] = [];
  let shown = 0;
  for (const { start, end, text: token } of tokens(text)) {
    if (!wanted.has(toTerm(token, language))) continue;
    if (start > shown) spans.push({ text: text.slice(shown, start), mark: false });
    spans.push({ text: text.slice(start, end), mark: true });
    shown = end;
  }
  if (shown < text.length) spans.push({ text: text.slice(shown), mark: false });
  return spans;
}

/** Where a passage stands in its text and how much of the query it holds. */
type Passage = { start: number; end: number; weight: number };

/** The stretch of `text`, at most `length` characters, that holds most of what is wanted. */
export function bestPassage(
  text: string,
  wanted: ReadonlyMap<string, number>,
  language: Language,
  length = EXCERPT,
): Passage {
  const words = tokens(text);
  let best: Passage = { start: 0, end: cut(text, length), weight: 0 };
  const met = words.flatMap((word) => {
    const term = toTerm(word.text, language);
    return wanted.has(term) ? [{ ...word, term }] : [];
  });
  met.forEach((first, place) => {
    const near = met.slice(place).filter((word) => word.end - first.start <= length);
    const weight = sum([...new Set(near.map((word) => word.term))].map((term) => wanted.get(term) ?? 0));
    if (weight > best.weight) best = { start: first.start, end: near.at(-1)!.end, weight };
  });
  return best.weight ? widen(text, best, length) : best;
}

/** Lets a passage begin with its sentence, or some words earlier, and end with a whole word. */
function widen(text: string, { start, end, weight }: Passage, length: number): Passage {
  const earliest = start - Math.max(0, Math.min(start, LEAD, length - (end - start)));
  const before = text.slice(earliest, start);
  const sentence = before.search(/(?<=[.?!]\s|\n)[^.?!\n]*$/);
  const word = earliest > 0 ? before.search(/\s/) + 1 : 0;
  const from = earliest + (sentence < 0 ? word : sentence);
  return { start: from, end: from + cut(text.slice(from), Math.max(length, end - from)), weight };
}

/** The greatest length of `text` up to `length` that does not split a word. */
function cut(text: string, length: number): number {
  if (text.length <= length) return text.length;
  const space = text.slice(0, length + 1).search(/\s\S*$/);
  return space > length / 2 ? space : length;
}

/**
 * The passage that shows why an article was found: of its summary, its questions and its sections
 * the one that holds most of what is wanted, the earlier one among equals.
 */
export function excerpt(document: SearchDocument, wanted: ReadonlyMap<string, number>, language: Language): Span[] {
  const texts = [document.summary, ...document.questions, ...document.sections.map((section) => section.text)];
  let best = { text: '', start: 0, end: 0, weight: -1 };
  for (const text of texts) {
    if (!text) continue;
    const passage = bestPassage(text, wanted, language);
    if (passage.weight > best.weight) best = { text, ...passage };
  }
  const spans = markSpans(best.text.slice(best.start, best.end), wanted, language);
  if (best.start > 0) spans.unshift({ text: '… ', mark: false });
  if (best.end < best.text.length) spans.push({ text: ' …', mark: false });
  return spans;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
