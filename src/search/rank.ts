// The ranking: BM25 (Robertson & Zaragoza 2009) over words and character grams, of whole articles and of their passages.
//
//   article = BM25(all its text) + 1.5 BM25(title) + best question + 0.2 BM25(summary)
//           + 0.1 BM25(best heading) + 0.15 BM25(best paragraph)
//
// where each BM25 is that of the words plus 0.2 that of the grams. The weights are the best of a coarse grid on eight
// public sets in three languages; none of them matters by more than .01 hit@3 in either direction, but for the grams (.02).
import { evenOut } from './even-out.ts';
import type { IndexedArticle, Length, PassageKind } from './passages.ts';
import { countArticles, type Alike, type Word } from './vocabulary.ts';

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

/** `grams`: of each gram the words that hold it. */
export type Query = { words: QueryTerm[]; synonyms: QueryTerm[]; grams: Word[][] };

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

/** What is asked for, weighed. `counts`: for a word the terms that it counts for and how much: term, likeness, term, likeness … */
type Weighed = { terms: { worth: number; unit: keyof Length }[]; counts: Map<Word, number[]> };

/** Scores articles, in the order of `places`. */
export function rank(articles: IndexedArticle[], query: Query, places: number[]): Ranking {
  const weighed: Weighed = { terms: [], counts: new Map() };
  const { length } = articles;
  let whole = 0;
  for (const term of query.words) whole += addTerm(term, weighed, length);
  for (const words of query.grams) whole += addGram(words, weighed, length);
  for (const term of query.synonyms) addTerm(term, weighed, length);
  const scored = places.map((place) => scoreArticle(articles[place]!, place, weighed));
  return { scored, whole, gain: evenOut(scored, articles) };
}

/** @returns what the term is worth at most */
function addTerm({ weight, words }: QueryTerm, { terms, counts }: Weighed, articleCount: number): number {
  for (const { word, likeness } of words) count(counts, word, terms.length, likeness);
  const found = countArticles(
    words.map(({ word }) => word),
    articleCount,
  );
  const worth = weight * rarity(found, articleCount);
  terms.push({ worth, unit: 'words' });
  return worth;
}

function addGram(words: Word[], { terms, counts }: Weighed, articleCount: number): number {
  for (const word of words) count(counts, word, terms.length, 1);
  const worth = GRAMS * rarity(countArticles(words, articleCount), articleCount);
  terms.push({ worth, unit: 'grams' });
  return worth;
}

function count(counts: Weighed['counts'], word: Word, term: number, likeness: number): void {
  const known = counts.get(word);
  if (known) known.push(term, likeness);
  else counts.set(word, [term, likeness]);
}

/** All of the article's text, and the best passage of each kind for it. */
function scoreArticle({ passages, ...article }: IndexedArticle, place: number, weighed: Weighed): Scored {
  const [inPassage, total, bareTotal] = [0, 0, 0].map(() => new Float64Array(weighed.terms.length)) as [
    Times,
    Times,
    Times,
  ];
  const best: Partial<Record<PassageKind, number>> = {};
  const scores = passages.map(({ kind, words, length }) => {
    if (!countTerms(words, weighed, inPassage)) return 0;
    const score = bm25(inPassage, length, weighed);
    for (let term = 0; term < total.length; term++) {
      total[term]! += inPassage[term]!;
      if (kind !== 'question') bareTotal[term]! += inPassage[term]!;
    }
    inPassage.fill(0);
    best[kind] = Math.max(best[kind] ?? 0, score);
    return score;
  });
  const { question = 0, ...others } = best;
  const kinds = Object.entries(others) as [PassageKind, number][];
  const ofOthers = kinds.reduce((sum, [kind, most]) => sum + KINDS[kind] * most, 0);
  const bare = ofOthers + bm25(bareTotal, article.bare, weighed);
  const score = article.wordings ? ofOthers + KINDS.question * question + bm25(total, article.length, weighed) : bare;
  return { place, score, bare, passages: scores };
}

type Times = Float64Array;

/** Adds up in `times` how often each term stands in a passage. @returns false when none does */
function countTerms(words: Word[], { counts }: Weighed, times: Float64Array): boolean {
  let isMet = false;
  for (const word of words) {
    const known = counts.get(word);
    if (!known) continue;
    isMet = true;
    for (let at = 0; at < known.length; at += 2) times[known[at]!]! += known[at + 1]!;
  }
  return isMet;
}

function bm25(times: Float64Array, { words, grams }: Length, { terms }: Weighed): number {
  const weight = { words: K1 * (1 - B + B * words), grams: K1 * (1 - B + B * grams) };
  let score = 0;
  for (let term = 0; term < times.length; term++) {
    const count = times[term]!;
    if (count === 0) continue;
    const { worth, unit } = terms[term]!;
    score += (worth * count * (K1 + 1)) / (count + weight[unit]);
  }
  return score;
}

/** Inverse document frequency: how much a word tells that stands in `met` of `count` documents. */
export function rarity(met: number, count: number): number {
  return Math.log(1 + (count - met + 0.5) / (met + 0.5));
}
