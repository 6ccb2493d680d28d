// What the reader sees of a hit: text cut into spans, marked where it meets the query.
import { lengthOfWords } from '../text/index.ts';
import type { Span } from './documents.ts';
import type { IndexedArticle, Passage, PassageKind } from './passages.ts';
import { isTelling } from './query.ts';
import type { Query, Scored } from './rank.ts';
import { placesIn, type Vocabulary } from './vocabulary.ts';

/** Length of an excerpt in characters: two lines of the search box. */
const EXCERPT = 160;

/** How far before its first marked word an excerpt may begin. */
const LEAD = 60;

/** What an excerpt is taken from, and how gladly: a wording shows why an article was found, but not what it says. */
const SHOWN: Weights = { summary: 1, text: 1, question: 0.5 };

type Weights = Partial<Record<PassageKind, number>>;

/** The passage of an article that holds most of the query, of the kinds that have a weight; the first among equals. */
export function bestPassage(
  { passages }: IndexedArticle,
  scored: Scored,
  weights: Weights,
): (Passage & { score: number }) | null {
  const able = passages.flatMap((passage, place) => {
    const weight = weights[passage.kind];
    return weight ? [{ ...passage, score: weight * scored.passages[place]! }] : [];
  });
  return able.length ? able.reduce((one, other) => (other.score > one.score ? other : one)) : null;
}

/** The terms worth marking: of all but question words, or of those too where there is nothing else. */
export function wantedTerms({ words, synonyms }: Query): ReadonlySet<string> {
  const telling = words.filter(isTelling);
  return new Set(
    [...(telling.length ? telling : words), ...synonyms].flatMap((asked) =>
      asked.words.flatMap(({ word }) => word.term.split(' ')),
    ),
  );
}

/** A text of the index, or a stretch of it, as spans; joined they are the text again. */
export function markSpans(
  text: string,
  wanted: ReadonlySet<string>,
  vocabulary: Vocabulary,
  { start, end } = whole(text),
): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number, mark: boolean) => {
    if (to > from) spans.push({ text: text.slice(from, to), mark });
  };
  let shown = start;
  for (const place of placesIn(text, vocabulary)) {
    if (place.start < start || place.end > end || !wanted.has(place.term)) continue;
    add(shown, place.start, false);
    add(place.start, place.end, true);
    shown = place.end;
  }
  add(shown, end, false);
  return spans;
}

const whole = (text: string): Stretch => ({ start: 0, end: text.length });

/** The best passage of an article beside its title, cut to where it holds most of what is wanted. */
export function excerpt(
  article: IndexedArticle,
  scored: Scored,
  wanted: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Span[] {
  const text = bestPassage(article, scored, SHOWN)?.text ?? '';
  const { start, end } = densest(text, wanted, vocabulary);
  const spans = markSpans(text, wanted, vocabulary, { start, end });
  if (start > 0) spans.unshift({ text: '… ', mark: false });
  if (end < text.length) spans.push({ text: ' …', mark: false });
  return spans;
}

type Stretch = { start: number; end: number };

/** The stretch of a text, about `EXCERPT` long, that holds most different wanted words. */
function densest(text: string, wanted: ReadonlySet<string>, vocabulary: Vocabulary): Stretch {
  const met = placesIn(text, vocabulary).filter(({ term }) => wanted.has(term));
  let best = { start: 0, end: 0, count: 0 };
  met.forEach((first, place) => {
    const beyond = met.findIndex(({ end }, other) => other > place && end - first.start > EXCERPT);
    const near = met.slice(place, beyond < 0 ? met.length : beyond);
    const count = new Set(near.map(({ term }) => term)).size;
    if (count > best.count) best = { start: first.start, end: near.at(-1)!.end, count };
  });
  return widen(text, best);
}

/** Lets a stretch begin with its sentence, or some words earlier, and end with a whole word. */
function widen(text: string, { start, end }: Stretch): Stretch {
  const earliest = start - Math.max(0, Math.min(start, LEAD, EXCERPT - (end - start)));
  const before = text.slice(earliest, start);
  const sentence = /^[^]*(?:[.?!]\s|\n)/.exec(before)?.[0].length;
  const word = earliest > 0 ? before.search(/\s/) + 1 : 0;
  const from = earliest + (sentence ?? word);
  return { start: from, end: from + lengthOfWords(text.slice(from), Math.max(EXCERPT, end - from)) };
}
