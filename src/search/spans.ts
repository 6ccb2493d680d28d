// What the reader sees of a hit: text cut into spans, marked where it meets the query.
import { isStopWord, lengthOfWords } from '../text/index.ts';
import type { Span } from './documents.ts';
import type { IndexedArticle, Passage, PassageKind } from './passages.ts';
import { isTelling, type Query, type QueryTerm, type Scored } from './rank.ts';
import { countAlike, placesIn, type Place, type Vocabulary } from './vocabulary.ts';

/** Length of an excerpt in characters: a line of the list on a wide screen. A letter typed lays out eight of them. */
const EXCERPT = 120;

/** How far before its first marked word an excerpt may begin. */
const LEAD = 30;

/** A paragraph is shown under the title when it holds this much more of the query than title and summary do. */
const SHOWN: Weights = { title: 1.5, summary: 1.5, text: 1 };

/** A word in more of the articles than this tells nothing beside one that is rarer: order, prekė, товар. */
const COMMON = 0.5; // of the articles

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
  return able.sort((one, other) => other.score - one.score)[0] ?? null;
}

/** What is worth marking: single terms, and phrases, which are marked where they stand whole. */
export type Wanted = { terms: ReadonlySet<string>; phrases: string[][] };

/** The terms that tell most of what is asked: rare words, else any but question words, else those too. */
export function wantedTerms({ words, synonyms }: Query, articleCount: number): Wanted {
  const telling = words.filter(isTelling);
  const rare = telling.filter((asked) => isRare(asked, articleCount));
  const asked = [rare, telling, words].find(({ length }) => length) ?? [];
  const wanted = [...asked, ...synonyms].flatMap((one) => one.words.map(({ word }) => word.term.split(' ')));
  return {
    terms: new Set(wanted.filter(({ length }) => length === 1).flat()),
    phrases: wanted.filter(({ length }) => length > 1),
  };
}

function isRare({ words }: QueryTerm, articleCount: number): boolean {
  return countAlike(words, articleCount) <= COMMON * articleCount;
}

/** Where a text holds what is wanted. Of a phrase its small words are left out: “money back” of “my money back”. */
function metIn(text: string, { terms, phrases }: Wanted, vocabulary: Vocabulary): Place[] {
  const places = placesIn(text, vocabulary);
  const inPhrases = new Set(
    places.flatMap((_, at) =>
      phrases
        .filter((phrase) => phrase.every((term, more) => places[at + more]?.term === term))
        .flatMap((phrase) => places.slice(at, at + phrase.length)),
    ),
  );
  const isSmall = ({ start, end }: Place) => isStopWord(text.slice(start, end), vocabulary.language);
  return places.filter((place) => terms.has(place.term) || (inPhrases.has(place) && !isSmall(place)));
}

/** A text of the index, or a stretch of it, as spans; joined they are the text again. */
export function markSpans(text: string, wanted: Wanted, vocabulary: Vocabulary, stretch?: Stretch): Span[] {
  const { start, end } = stretch ?? { start: 0, end: text.length };
  const spans: Span[] = [];
  const add = (from: number, to: number, mark: boolean) => {
    if (to > from) spans.push({ text: text.slice(from, to), mark });
  };
  let shown = start;
  for (const place of metIn(text, wanted, vocabulary)) {
    if (place.start < start || place.end > end) continue;
    add(shown, place.start, false);
    add(place.start, place.end, true);
    shown = place.end;
  }
  add(shown, end, false);
  return spans;
}

/**
 * The line under a title: the summary, which answers it, or the paragraph that says more about what was asked, cut to where
 * it holds most of that. Never a wording of customers.
 */
export function excerpt(article: IndexedArticle, scored: Scored, wanted: Wanted, vocabulary: Vocabulary): Span[] {
  const best = bestPassage(article, scored, SHOWN);
  const summary = bestPassage(article, scored, { summary: 1 });
  const shown = best?.kind !== 'text' && summary ? summary : bestPassage(article, scored, { text: 1 });
  const { kind = 'text', text = '' } = shown ?? {};
  const { start, end } = kind === 'summary' ? widen(text, { start: 0, end: 0 }) : densest(text, wanted, vocabulary);
  const spans = markSpans(text, wanted, vocabulary, { start, end });
  if (start > 0) spans.unshift({ text: '… ', mark: false });
  if (end < text.length) spans.push({ text: ' …', mark: false });
  return spans;
}

type Stretch = { start: number; end: number };

/** The stretch of a text, about `EXCERPT` long, that holds most different wanted words. */
function densest(text: string, wanted: Wanted, vocabulary: Vocabulary): Stretch {
  const met = metIn(text, wanted, vocabulary);
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
