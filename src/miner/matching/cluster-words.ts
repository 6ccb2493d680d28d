// What a cluster is about, as words with weights: those that its questions share and other clusters' questions do not.
import { articlesWith, equalTerms, type SearchDocument, type SearchIndex } from '../../search/index.ts';
import { isStopWord, tokens, toTerm } from '../../text/index.ts';
import { languageOf } from '../../text/languages.ts';
import { customerText } from '../questions/customer-text.ts';
import type { Cluster } from '../ticket.ts';

/** term → weight */
export type Words = ReadonlyMap<string, number>;

/** So many questions tell what a cluster is about. */
const LOOKED_AT = 200;
/** In fewer of the questions a word is chance. */
const RARE = 0.05;

/** Weight: the share of the cluster's questions with the word, less the mean share over all clusters of the locale. */
export function wordsOfClusters(clusters: Cluster[]): Map<Cluster, Words> {
  const shares = new Map(clusters.map((cluster) => [cluster, sharesIn(cluster)]));
  const means = new Map<string, number>();
  for (const own of shares.values())
    for (const [word, share] of own) means.set(word, (means.get(word) ?? 0) + share / clusters.length);
  const weigh = (own: Words): Words =>
    new Map(
      [...own]
        .filter(([, share]) => share >= RARE)
        .map(([word, share]) => [word, clusters.length > 1 ? Math.max(0, share - means.get(word)!) : share]),
    );
  return new Map([...shares].map(([cluster, own]) => [cluster, weigh(own)]));
}

function sharesIn({ questions, locale }: Cluster): Map<string, number> {
  const shares = new Map<string, number>();
  const looked = questions.slice(0, LOOKED_AT);
  for (const question of looked)
    for (const word of new Set(wordsIn(customerText(question).replace(/\[[a-z-]+\]/g, ' '), locale)))
      shares.set(word, (shares.get(word) ?? 0) + 1 / looked.length);
  return shares;
}

function wordsIn(text: string, locale: string): string[] {
  const language = languageOf(locale);
  return tokens(text)
    .filter((token) => !isStopWord(token.text, language) && /\p{L}/u.test(token.text))
    .map((token) => toTerm(token.text, language));
}

/** A word that stands only in the body speaks less for an article than one in its title, wordings or summary. */
const IN_BODY = 0.4;
const HEAD: ReadonlySet<string> = new Set(['title', 'question', 'summary']);

/** How far each article of the index holds a word or a synonym of it: 1, IN_BODY or 0, by the place of the article. */
function held(word: string, index: SearchIndex): Float64Array {
  const levels = new Float64Array(index.documents.length);
  for (const { article, kind } of articlesWith(index, word))
    levels[article] = Math.max(levels[article]!, HEAD.has(kind) ? 1 : IN_BODY);
  return levels;
}

/**
 * How much of the words each article speaks of, in parts of how much of them one of the cluster's own questions holds on
 * average: a word of weight w stands in about w of them. By the place of the article in the index.
 */
export function coverage(words: Words, index: SearchIndex): Float64Array {
  const covered = new Float64Array(index.documents.length);
  let ofOwn = 0;
  for (const weight of words.values()) ofOwn += weight ** 2;
  if (ofOwn === 0) return covered;
  for (const [word, weight] of words)
    held(word, index).forEach((level, place) => (covered[place]! += (weight * level) / ofOwn));
  return covered;
}

/** In parts of the weightiest word: from here customers ask about a word. */
const ASKED_ABOUT = 0.15;

/** Of an article's title and wordings the one that customers ask about most: the share of its words that they use, 0 … 1. */
export function askedAbout(words: Words, { title, questions }: SearchDocument, index: SearchIndex): number {
  const used = [...words].filter(([, weight]) => weight > 0 && weight >= ASKED_ABOUT * heaviest(words));
  const asked = new Set(used.flatMap(([word]) => [word, ...equalTerms(index, word)]));
  const shares = [title, ...questions].map((text) => {
    const own = new Set(wordsIn(text, index.language.locale));
    return own.intersection(asked).size / (own.size || 1);
  });
  return Math.max(...shares);
}

const heaviest = (words: Words): number => Math.max(0, ...words.values());
