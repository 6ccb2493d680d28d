// What a cluster is about, as words with weights: those that its questions share and other clusters' questions do not.
import { articlesWith, equalTerms, type SearchDocument, type SearchIndex } from '../../search/index.ts';
import { tokens } from '../../text/index.ts';
import { isStopWord, toTerm } from '../words/kept-words.ts';
import { languageOf } from '../../text/languages.ts';
import { customerText } from '../questions/customer-text.ts';
import type { Cluster } from '../ticket.ts';

/** term → weight */
export type Words = ReadonlyMap<string, number>;

/** Questions that are looked at to tell what a cluster is about. */
const MAX_QUESTIONS = 200;
/** Share of the questions; a rarer word is chance. */
const RARE = 0.05;

/** Weight: the share of the cluster's questions with the word, less the mean share over all clusters of the locale. */
export function wordsOfClusters(clusters: Cluster[]): Map<Cluster, Words> {
  const shares = new Map(clusters.map((cluster) => [cluster, sharesIn(cluster)]));
  const means = new Map<string, number>();
  for (const ofCluster of shares.values())
    for (const [word, share] of ofCluster) means.set(word, (means.get(word) ?? 0) + share / clusters.length);
  const weigh = (words: Words): Words =>
    new Map(
      [...words]
        .filter(([, share]) => share >= RARE)
        .map(([word, share]) => [word, clusters.length > 1 ? Math.max(0, share - means.get(word)!) : share]),
    );
  return new Map([...shares].map(([cluster, words]) => [cluster, weigh(words)]));
}

function sharesIn({ questions, locale }: Cluster): Map<string, number> {
  const shares = new Map<string, number>();
  const chosen = questions.slice(0, MAX_QUESTIONS);
  for (const question of chosen)
    for (const word of new Set(wordsIn(customerText(question).replace(/\[[a-z-]+\]/g, ' '), locale)))
      shares.set(word, (shares.get(word) ?? 0) + 1 / chosen.length);
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
function levelsOf(word: string, index: SearchIndex): Float64Array {
  const levels = new Float64Array(index.documents.length);
  for (const { article, kind } of articlesWith(index, word))
    levels[article] = Math.max(levels[article]!, HEAD.has(kind) ? 1 : IN_BODY);
  return levels;
}

/**
 * How much of the words each article speaks of, divided by how much of them one of the cluster's questions holds on
 * average: a word of weight w stands in a share of about w of them. By the place of the article in the index.
 */
export function coverage(words: Words, index: SearchIndex): Float64Array {
  const covered = new Float64Array(index.documents.length);
  let perQuestion = 0;
  for (const weight of words.values()) perQuestion += weight ** 2;
  if (perQuestion === 0) return covered;
  for (const [word, weight] of words)
    levelsOf(word, index).forEach((level, place) => (covered[place]! += (weight * level) / perQuestion));
  return covered;
}

/** Share of the heaviest word's weight from which customers ask about a word. */
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
