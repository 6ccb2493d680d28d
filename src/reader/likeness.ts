// Which articles of a locale are so alike that one of them may be needless: the cosine of their whole texts.
import type { Language } from '../text/index.ts';
import type { Article } from './content.ts';
import { add, cosine, scale, tellingTerms, weightsOf, type Vector } from './vectors.ts';

/** `likeness` is 0 … 1. */
export type Pair = { one: Article; other: Article; likeness: number };

const TITLE = 3; // times as heavy as a word of the text

/**
 * Two vectors of length 1 are compared by their rarest terms first, until what is left of each is at most this long: what
 * is left adds this much to their cosine at most, so pairs that are too far apart by then need no closer look (prefix
 * filtering: Bayardo, Ma and Srikant, Scaling Up All Pairs Similarity Search, 2007). For pairs from .8 on, .5 is fastest.
 */
const REST = 0.5;

type Held = [place: number, value: number][];

/** @param articles of one locale  @param least likeness  @returns each pair once, in the order of the articles */
export function alikePairs(articles: Article[], language: Language, least: number): Pair[] {
  const vectors = articles.map((article) => vectorOf(article, language));
  const weightOf = weightsOf(vectors);
  for (const vector of vectors) scale(vector, weightOf);
  const holders = new Map<string, Held>();
  return vectors.flatMap((vector, place) => {
    const shared = new Float64Array(place);
    for (const [term, value] of rarestOf(vector, weightOf)) {
      const held = holders.get(term) ?? holders.set(term, []).get(term)!;
      for (const [at, own] of held) shared[at]! += value * own;
      held.push([place, value]);
    }
    // A plain loop, since it runs for every pair: of 10,000 articles there are 50 million.
    const near: number[] = [];
    for (let at = 0; at < place; at++) if (shared[at]! + REST >= least) near.push(at);
    return near
      .map((at) => ({ one: articles[at]!, other: articles[place]!, likeness: cosine(vectors[at]!, vector) }))
      .filter(({ likeness }) => likeness >= least);
  });
}

/** The rarest terms of a vector, as many as leave the others `REST` long. */
function rarestOf(vector: Vector, weightOf: (term: string) => number): [term: string, value: number][] {
  const rarestFirst = [...vector].sort(([a], [b]) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
  let left = 1;
  const end = rarestFirst.findIndex(([, value]) => (left -= value ** 2) <= REST ** 2);
  return rarestFirst.slice(0, end + 1);
}

function vectorOf({ title, summary = '', outline }: Article, language: Language): Vector {
  const vector: Vector = new Map();
  for (const term of tellingTerms(title, language)) add(vector, term, TITLE);
  const texts = [summary, ...outline.sections.flatMap(({ heading, text }) => [heading, text])];
  for (const text of texts) for (const term of tellingTerms(text, language)) add(vector, term, 1);
  for (const [term, count] of vector) vector.set(term, Math.log(1 + count));
  return vector;
}
