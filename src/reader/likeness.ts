// Which articles of a locale are so alike that one of them may be needless: the cosine of their whole texts.
import type { Language } from '../text/index.ts';
import type { Article } from './content.ts';
import { add, cosine, scale, tellingTerms, weightsOf, type Vector } from './vectors.ts';

/** `likeness` is 0 … 1. */
export type Pair = { one: Article; other: Article; likeness: number };

/** Articles that share none of their heaviest terms are not compared. */
const HEAVIEST = 12; // terms
const TITLE = 3; // times as heavy as a word of the text

/** @param articles of one locale  @param least likeness  @returns each pair once, in the order of the articles */
export function alikePairs(articles: Article[], language: Language, least: number): Pair[] {
  const vectors = articles.map((article) => vectorOf(article, language));
  const weightOf = weightsOf(vectors);
  for (const vector of vectors) scale(vector, weightOf);
  const holders = new Map<string, number[]>();
  return vectors.flatMap((vector, place) => {
    const heaviest = [...vector].sort(([, a], [, b]) => b - a).slice(0, HEAVIEST);
    const earlier = new Set(heaviest.flatMap(([term]) => holders.get(term) ?? []));
    for (const [term] of heaviest) (holders.get(term) ?? holders.set(term, []).get(term)!).push(place);
    return [...earlier]
      .map((at) => ({ one: articles[at]!, other: articles[place]!, likeness: cosine(vectors[at]!, vector) }))
      .filter(({ likeness }) => likeness >= least);
  });
}

function vectorOf({ title, summary = '', outline }: Article, language: Language): Vector {
  const vector: Vector = new Map();
  for (const term of tellingTerms(title, language)) add(vector, term, TITLE);
  const texts = [summary, ...outline.sections.flatMap(({ heading, text }) => [heading, text])];
  for (const text of texts) for (const term of tellingTerms(text, language)) add(vector, term, 1);
  for (const [term, count] of vector) vector.set(term, Math.log(1 + count));
  return vector;
}
