// The ranking: BM25 (Robertson & Zaragoza 2009) over words and character grams, of whole articles and of their passages.
//
//   article = BM25(all its text) + 1.5 BM25(title) + best question + 0.2 BM25(summary) + 0.15 BM25(best paragraph)
//
// where each BM25 is that of the words plus 0.2 that of the grams. The weights are the best of a coarse grid on eight
// public sets in three languages; none of them matters by more than .01 hit@3 in either direction, but for the grams (.02).
import type { Inverted, Lengths, Word } from './inverted.ts';
import type { Kind } from './passages.ts';

const K1 = 1.5;
const B = 0.75;
const GRAMS = 0.2;
const KINDS: Record<Kind, number> = { title: 1.5, question: 1, summary: 0.2, heading: 0, text: 0.15 };

/** One thing asked for. Any of its words will do, as if they were one, each as far as it is like what was asked. */
export type QueryTerm = { weight: number; words: { word: Word; likeness: number }[] };

export type Query = { words: QueryTerm[]; synonyms: QueryTerm[]; grams: QueryTerm[] };

export type Scores = {
  /** By place in the index; 0 for what has nothing of the query. */
  documents: Float64Array;
  passages: Float64Array;
  /** The score of a passage of mean length that holds all of the query once: what the others are measured by. */
  whole: number;
};

export function rank(inverted: Inverted, query: Query): Scores {
  const { passages, documentCount } = inverted;
  const scores = { documents: new Float64Array(documentCount), passages: new Float64Array(passages.length), whole: 0 };
  scores.whole += addScores(inverted, inverted.wordLengths, query.words, 1, scores);
  scores.whole += addScores(inverted, inverted.gramLengths, query.grams, GRAMS, scores);
  addScores(inverted, inverted.wordLengths, query.synonyms, 1, scores);
  addBestPassages(inverted, scores);
  return scores;
}

/** Adds what the terms are worth where they stand; returns what they are worth all together. */
function addScores(inverted: Inverted, lengths: Lengths, asked: QueryTerm[], scale: number, scores: Scores): number {
  const { passages, documentCount } = inverted;
  const inPassages = createCounter(passages.length);
  const inDocuments = createCounter(documentCount);
  let total = 0;
  for (const { weight, words } of asked) {
    for (const { word, likeness } of words) {
      for (let at = 0; at < word.postings.length; at += 2) {
        const place = word.postings[at];
        const count = word.postings[at + 1] * likeness;
        inPassages.add(place, count);
        inDocuments.add(passages[place].document, count);
      }
    }
    const worth = scale * weight * rarity(inDocuments.met.length, documentCount);
    total += worth;
    inPassages.drain((place, count) => (scores.passages[place] += worth * saturate(count, lengths.passages[place])));
    inDocuments.drain((place, count) => (scores.documents[place] += worth * saturate(count, lengths.documents[place])));
  }
  return total;
}

/** The best passage of each kind speaks for its article. */
function addBestPassages({ passages }: Inverted, scores: Scores): void {
  const best = new Map<Kind, number>();
  passages.forEach(({ document, kind }, place) => {
    if (place === 0 || passages[place - 1].document !== document) best.clear();
    const gain = scores.passages[place] - (best.get(kind) ?? 0);
    if (gain <= 0) return;
    scores.documents[document] += KINDS[kind] * gain;
    best.set(kind, scores.passages[place]);
  });
}

/** Inverse document frequency: how much a word tells that stands in `met` of `count` documents. */
export function rarity(met: number, count: number): number {
  return Math.log(1 + (count - met + 0.5) / (met + 0.5));
}

function saturate(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

/** Counts by place that are emptied after each query term; one array serves all of them, since clearing it would cost more. */
function createCounter(size: number) {
  const counts = new Float64Array(size);
  const met: number[] = [];
  return {
    met,
    add(place: number, count: number) {
      if (counts[place] === 0) met.push(place);
      counts[place] += count;
    },
    drain(take: (place: number, count: number) => void) {
      for (const place of met) {
        take(place, counts[place]);
        counts[place] = 0;
      }
      met.length = 0;
    },
  };
}
