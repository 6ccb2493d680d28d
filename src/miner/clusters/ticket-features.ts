// Tickets → vectors whose cosines say how alike the tickets are: by what the customer wrote, by what agents answered, and by
// both together, in words and in groups of four letters. Two customers may ask in other words and get the same answer.
import { fold, toTerm } from '../words/kept-words.ts';
import { languageOf } from '../../text/languages.ts';
import { contentWords } from '../words/content-terms.ts';
import { documentCounts, scaled, toWeights, type Weights } from '../words/weights.ts';
import type { Question } from '../ticket.ts';
import type { Sparse } from './sparse.ts';

/** The share of each view of a ticket in a cosine; they add up to 1. Tried on three natural exports. */
const SHARES = { wholeTerms: 0.5, agentTerms: 0.245, customerTerms: 0.105, agentGrams: 0.105, customerGrams: 0.045 };
type Way = keyof typeof SHARES;
const WAYS = Object.keys(SHARES) as Way[];
/** The weight of a neural model's vector of the customer's words, beside 1 for all of these together. */
const MEANING = 0.5;

const GRAM = 4; // letters
const MIN_TICKETS = 2; // a feature of one ticket joins nothing
/** A feature in a larger share of the tickets than this tells no topic … */
const MAX_SHARE = 0.25;
/** … unless it is in this many tickets or fewer: they may be all there are about one topic. */
const SMALL_TOPIC = 15; // tickets
const MAX_WORDS = 400; // of one side; the rest is a pasted log

/** `toVector`: a ticket → its vector of length 1, empty where it shares no feature with those learnt from. */
export type TicketFeatures = { size: number; toVector: (question: Question, meaning?: Float32Array) => Sparse };

/** Counts the features of the tickets, all of one locale. @param width of a neural model's vectors, 0 without one */
export function learnTicketFeatures(questions: readonly Question[], locale: string, width = 0): TicketFeatures {
  const ways = questions.map((question) => featuresOf(question, locale));
  const known = WAYS.map((way) => tellingFeatures(ways.map((own) => own[way])));
  const starts = known.map((_, at) => known.slice(0, at).reduce((sum, { size }) => sum + size, width));
  const size = starts.at(-1)! + known.at(-1)!.size;
  const toVector = (question: Question, meaning?: Float32Array): Sparse => {
    const own = featuresOf(question, locale);
    const weights: [number, number][] = [];
    WAYS.forEach((way, at) => {
      const idf = (feature: string) => known[at]!.get(feature)?.idf ?? 0;
      for (const [feature, weight] of scaled(toWeights(own[way], idf), Math.sqrt(SHARES[way])))
        weights.push([starts[at]! + known[at]!.get(feature)!.place, weight]);
    });
    meaning?.forEach((weight, place) => weights.push([place, Math.sqrt(MEANING) * weight]));
    // A ticket without an answer is compared by what it has, so the whole is brought to length 1.
    return toSparse(scaled(new Map(weights), 1));
  };
  return { size, toVector };
}

const toSparse = (weights: Weights<number>): Sparse => ({
  places: Int32Array.from(weights.keys()),
  weights: Float32Array.from(weights.values()),
});

function tellingFeatures(texts: string[][]): Map<string, { place: number; idf: number }> {
  const known = new Map<string, { place: number; idf: number }>();
  const max = Math.max(SMALL_TOPIC, MAX_SHARE * texts.length);
  for (const [feature, count] of documentCounts(texts))
    if (count >= MIN_TICKETS && count <= max)
      known.set(feature, { place: known.size, idf: Math.log((1 + texts.length) / count) });
  return known;
}

function featuresOf({ subject, sentences, replies }: Question, locale: string): Record<Way, string[]> {
  const customer = contentWords([subject, ...sentences].join('\n'), locale).slice(0, MAX_WORDS);
  const agent = contentWords(replies.join('\n'), locale).slice(0, MAX_WORDS);
  const language = languageOf(locale);
  const termsOf = (words: string[]) => words.map((word) => toTerm(word, language)).filter((term) => term.length > 1);
  const [customerTerms, agentTerms] = [termsOf(customer), termsOf(agent)];
  return {
    wholeTerms: [...customerTerms, ...agentTerms],
    customerTerms,
    agentTerms,
    customerGrams: customer.flatMap(gramsOf),
    agentGrams: agent.flatMap(gramsOf),
  };
}

function gramsOf(word: string): string[] {
  const padded = ` ${fold(word)} `;
  return Array.from({ length: Math.max(0, padded.length - GRAM + 1) }, (_, at) => padded.slice(at, at + GRAM));
}
