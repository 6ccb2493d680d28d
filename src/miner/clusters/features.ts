// Text → weighted features: what two questions have in common, seen four ways.
//
//   "Can I get my money back" → terms can, i, get, … · pairs get my, … · grams " mon", "mone", … · concept §refund
//
// TF-IDF in each way, each way of unit length times its weight. In trials over twelve labelled sets (three languages, shops
// and banks) all four together did better than terms and grams alone. Stop words stay in full: without them "how do I get
// to" and "when is the next" are alike, and the trials went worse. `npm run bench -- clusters` shows how it does now.
import type { SynonymGroup } from '../../search/index.ts';
import { type Language } from '../../text/index.ts';
import { terms } from '../words/kept-words.ts';

/** The features of one text: `places[i]` weighs `weights[i]`. */
export type Features = { places: Int32Array; weights: Float32Array };

/** Turns texts into features that were counted on other texts. */
export type Featurizer = { size: number; toFeatures: (text: string) => Features };

const WEIGHTS = { terms: 1, pairs: 0.4, grams: 0.8, concepts: 0.5 };
type Way = keyof typeof WEIGHTS;
/** A feature in fewer texts than MIN_TEXTS joins nothing; below SMALL_SET texts in all it still tells them apart. */
const MIN_TEXTS = 2;
const SMALL_SET = 100;
const GRAM = { shortest: 3, longest: 5 };
/** Terms of a text: no question is longer, and pasted text only costs time. */
const MAX_TERMS = 80;

/** The terms of a text with all numbers alike, since one customer's number is nobody else's question. */
export function questionTerms(text: string, language: Language): string[] {
  return terms(text.replace(/\d/g, '0'), language).slice(0, MAX_TERMS);
}

/** Counts features over `texts`; idf as in scikit-learn: ln((1 + n) / (1 + df)) + 1. */
export function createFeaturizer(texts: string[], language: Language, synonyms: SynonymGroup[]): Featurizer {
  const ways = createWays(language, synonyms);
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const list of Object.values(ways(text)))
      for (const feature of new Set(list)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const minTexts = texts.length < SMALL_SET ? 1 : MIN_TEXTS;
  const known = new Map<string, { place: number; idf: number }>();
  for (const [feature, count] of counts)
    if (count >= minTexts)
      known.set(feature, { place: known.size, idf: Math.log((1 + texts.length) / (1 + count)) + 1 });
  const toFeatures = (text: string): Features => {
    const places: number[] = [];
    const weights: number[] = [];
    for (const [way, list] of Object.entries(ways(text))) {
      const from = places.length;
      for (const [feature, count] of tally(list)) {
        const entry = known.get(feature);
        if (!entry) continue;
        places.push(entry.place);
        weights.push((1 + Math.log(count)) * entry.idf);
      }
      scale(weights, from, WEIGHTS[way as Way]);
    }
    return { places: Int32Array.from(places), weights: Float32Array.from(weights) };
  };
  return { size: known.size, toFeatures };
}

/** Text → the features of each way; a letter in front keeps the ways apart. */
function createWays(language: Language, synonyms: SynonymGroup[]): (text: string) => Record<Way, string[]> {
  const conceptsOf = createConcepts(language, synonyms);
  return (text) => {
    const words = questionTerms(text, language);
    return {
      terms: words.map((word) => `t${word}`),
      pairs: words.slice(1).map((word, at) => `p${words[at]} ${word}`),
      grams: words.flatMap(gramsOf),
      concepts: conceptsOf(words),
    };
  };
}

function gramsOf(word: string): string[] {
  const padded = ` ${word} `;
  const grams: string[] = [];
  for (let length = GRAM.shortest; length <= Math.min(GRAM.longest, padded.length); length++)
    for (let at = 0; at + length <= padded.length; at++) grams.push(`g${padded.slice(at, at + length)}`);
  return grams;
}

/** Finds the longest words and phrases of synonym groups; each stands for its group's number. */
function createConcepts(language: Language, synonyms: SynonymGroup[]): (words: string[]) => string[] {
  const groups = new Map<string, string[]>();
  let longest = 1;
  synonyms.forEach((group, number) => {
    for (const member of group) {
      const words = terms(member, language);
      const phrase = words.join(' ');
      longest = Math.max(longest, words.length);
      groups.set(phrase, [...(groups.get(phrase) ?? []), `c${number}`]);
    }
  });
  return (words) =>
    words.flatMap((_, at) => {
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const found = groups.get(words.slice(at, at + length).join(' '));
        if (found) return found;
      }
      return [];
    });
}

function tally(list: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Brings what stands from `from` on to the length `to`. */
function scale(weights: number[], from: number, to: number): void {
  let sum = 0;
  for (let i = from; i < weights.length; i++) sum += weights[i]! ** 2;
  const factor = to / (Math.sqrt(sum) || 1);
  for (let i = from; i < weights.length; i++) weights[i]! *= factor;
}
