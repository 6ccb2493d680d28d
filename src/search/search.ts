// One query in, hits out.
import { answerOf } from './answer.ts';
import type { Hit, Repair, SearchOutcome } from './documents.ts';
import { toQuery } from './query.ts';
import { rank, type Query, type Scores } from './rank.ts';
import { repairsOf } from './repair.ts';
import type { SearchIndex } from './search-index.ts';
import { excerpt, markSpans, wantedTerms } from './spans.ts';

const defaults = {
  limit: 10,
  /** False to search for what was typed, whatever it finds. */
  repair: true,
};

/** Nobody asks a longer question; what a paste holds beyond it is left out. */
const LONGEST_QUERY = 400;

/** Scores this near to each other, in parts of the best one, are a tie that an editor's `pin` and `order` break; more costs hit@1. */
const TIE = 0.0001;

/** In parts of what the whole query is worth: below this a hit is chance. It keeps all but .4 % of the judged queries' right hits. */
const FLOOR = 0.1;

/** Likewise: below this half of the best hits of out-of-scope queries stand, and 3 % of the right ones. */
const DOUBT = 0.3;

/** A repair must find so much, and so much more of itself than the query did: typos gain 1.3 and more, guesses less. */
const REPAIRED = 1.5;
const GAIN = 1.3;

/** The best hits first. Words need not all match; nothing found is an empty list, never an error. */
export function search(index: SearchIndex, query: string, options: Partial<typeof defaults> = {}): SearchOutcome {
  const { limit, repair } = { ...defaults, ...options };
  const asked = lookUp(index, query.slice(0, LONGEST_QUERY));
  const { found, repaired } = (repair && repairIt(index, asked)) || { found: asked, repaired: null };
  const { ranked, scores, sureness } = found;
  return {
    query,
    repaired,
    doubtful: sureness < DOUBT,
    answer: answerOf(index, ranked, found.query, scores),
    hits: ranked.slice(0, limit).map((place) => toHit(index, place, found.query, scores)),
  };
}

type Found = { text: string; query: Query; scores: Scores; ranked: number[]; sureness: number };

/** `sureness`: the best score in parts of what the whole query is worth. */
function lookUp(index: SearchIndex, text: string): Found {
  const query = toQuery(text, index);
  const scores = rank(index.inverted, query);
  const ranked = places(index, scores);
  const sureness = ranked.length ? scores.documents[ranked[0]!]! / scores.whole : 0;
  return { text, query, scores, ranked, sureness };
}

/** The best repair of a query, if it finds far more than the query itself. */
function repairIt(index: SearchIndex, asked: Found): { found: Found; repaired: Repair } | null {
  const tried = repairsOf(asked.text, index).map((repaired) => ({ repaired, found: lookUp(index, repaired.query) }));
  const [best] = tried.sort((one, other) => other.found.sureness - one.found.sureness);
  return best && best.found.sureness > Math.max(REPAIRED, GAIN * asked.sureness) ? best : null;
}

/** The places of the documents above the floor, the best first. */
function places({ documents }: SearchIndex, { documents: scores, whole }: Scores): number[] {
  const top = scores.reduce((most, score) => Math.max(most, score), 0);
  const levels = scores.map((score) => Math.round(score / top / TIE));
  const before = (place: number) => (documents[place]!.pin ? -1 : documents[place]!.order);
  return Array.from(scores.keys())
    .filter((place) => scores[place]! > FLOOR * whole)
    .sort((one, other) => levels[other]! - levels[one]! || before(one) - before(other));
}

function toHit({ documents, inverted }: SearchIndex, place: number, query: Query, scores: Scores): Hit {
  const { id, title, url, category } = documents[place]!;
  const wanted = wantedTerms(query);
  return {
    id,
    title,
    url,
    category,
    score: scores.documents[place]!,
    titleSpans: markSpans(title, wanted, inverted),
    excerpt: excerpt(inverted, place, scores, wanted),
  };
}
