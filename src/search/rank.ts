// The ranking: BM25 (Robertson & Zaragoza 2009) over words and character grams, of whole articles and of their passages.
//
//   article = BM25(all its text) + 1.5 BM25(title) + best question + 0.2 BM25(summary)
//           + 0.1 BM25(best heading) + 0.15 BM25(best paragraph)
//
// where each BM25 is that of the words plus 0.2 that of the grams. The weights are the best of a coarse grid on eight
// public sets in three languages; none of them matters by more than .01 hit@3 in either direction, but for the grams (.02).
import { evenOut } from './even-out.ts';
import type { IndexedArticle, Length, PassageKind } from './passages.ts';
import { countAlike, type Alike, type Word } from './vocabulary.ts';

const K1 = 1.5;
const B = 0.75;
const GRAMS = 0.2;
const KINDS: Record<PassageKind, number> = {
  title: 1.5,
  question: 1,
  summary: 0.2,
  heading: 0.1,
  text: 0.15,
  words: 0,
};

/** One thing asked for. Any of its words will do, as if they were one. */
export type QueryTerm = { weight: number; words: Alike[] };

/** True for a word that says something about what is asked, as question words do not. */
export function isTelling({ weight }: QueryTerm): boolean {
  return weight === 1;
}

/** `grams`: of each gram the words that hold it. */
export type Query = { words: QueryTerm[]; synonyms: QueryTerm[]; grams: Alike[][] };

export type Scored = {
  /** Place of the article in the index. */
  place: number;
  score: number;
  /** The score that it would have without its `questions:`. */
  bare: number;
  /** Of each of its passages. */
  passages: number[];
};

/** `own`: the score before what the bridge of intents adds. */
export type Ranked = Scored & { own: number };

/**
 * `whole`: the score of a passage of mean length that holds all of the query once; what the others are measured by.
 * `gain`: how many times customers' wordings raise a score on the mean.
 */
export type Ranking = { scored: Scored[]; whole: number; gain: number };

type Searched = { articles: IndexedArticle[]; vocabulary: { size: number } };

/** What is asked for, weighed. `counts`: by a word's number the terms that it counts for and how much: term, likeness, term, likeness … */
type Weighed = { terms: { worth: number; unit: keyof Length }[]; counts: (number[] | undefined)[] };

/** Scores articles, in the order of `places`. */
export function rank({ articles, vocabulary }: Searched, query: Query, places: number[]): Ranking {
  const weighed: Weighed = { terms: [], counts: new Array(vocabulary.size) };
  const { length } = articles;
  let whole = 0;
  for (const term of query.words) whole += addTerm(term, 'words', weighed, length);
  for (const words of query.grams) whole += addTerm({ weight: GRAMS, words }, 'grams', weighed, length);
  for (const term of query.synonyms) addTerm(term, 'words', weighed, length);
  const scored = places.map((place) => scoreArticle(articles[place]!, place, weighed));
  return { scored, whole, gain: evenOut(scored, articles) };
}

/** @returns what the term is worth at most */
function addTerm({ weight, words }: QueryTerm, unit: keyof Length, { terms, counts }: Weighed, all: number): number {
  for (const { word, likeness } of words) (counts[word.number] ??= []).push(terms.length, likeness);
  const worth = weight * rarity(countAlike(words, all), all);
  terms.push({ worth, unit });
  return worth;
}

/** All of the article's text, and the best passage of each kind for it. */
function scoreArticle({ passages, ...article }: IndexedArticle, place: number, weighed: Weighed): Scored {
  const times = () => new Float64Array(weighed.terms.length);
  const [inPassage, total, bareTotal] = [times(), times(), times()];
  const best: Partial<Record<PassageKind, number>> = {};
  const scores = passages.map(({ kind, words, length }) => {
    const met = countTerms(words, weighed, inPassage);
    const score = bm25(inPassage, met, length, weighed);
    for (const term of met) {
      total[term]! += inPassage[term]!;
      if (kind !== 'question') bareTotal[term]! += inPassage[term]!;
      inPassage[term] = 0;
    }
    best[kind] = Math.max(best[kind] ?? 0, score);
    return score;
  });
  const { question = 0, ...others } = best;
  const kinds = Object.entries(others) as [PassageKind, number][];
  const ofOthers = kinds.reduce((sum, [kind, most]) => sum + KINDS[kind] * most, 0);
  const all = [...total.keys()];
  const bare = ofOthers + bm25(bareTotal, all, article.bare, weighed);
  const score = article.wordings
    ? ofOthers + KINDS.question * question + bm25(total, all, article.length, weighed)
    : bare;
  return { place, score, bare, passages: scores };
}

/** Adds up in `times` how often each term stands in a passage. @returns the terms that do: of most passages few */
function countTerms(words: Word[], { counts }: Weighed, times: Float64Array): number[] {
  const met: number[] = [];
  for (const { number } of words) {
    const known = counts[number];
    if (!known) continue;
    for (let at = 0; at < known.length; at += 2) {
      const term = known[at]!;
      if (times[term] === 0) met.push(term);
      times[term]! += known[at + 1]!;
    }
  }
  return met;
}

function bm25(times: Float64Array, met: number[], { words, grams }: Length, { terms }: Weighed): number {
  const weight = { words: K1 * (1 - B + B * words), grams: K1 * (1 - B + B * grams) };
  let score = 0;
  for (const term of met) {
    const { worth, unit } = terms[term]!;
    score += (worth * times[term]! * (K1 + 1)) / (times[term]! + weight[unit]);
  }
  return score;
}

/** Inverse document frequency: how much a word tells that stands in `met` of `count` documents. */
export function rarity(met: number, count: number): number {
  return Math.log(1 + (count - met + 0.5) / (met + 0.5));
}
