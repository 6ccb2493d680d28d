// One query in, hits out.
import type { Hit, SearchOutcome } from './documents.ts';
import { toQuery } from './query.ts';
import { rank, type Query, type Scores } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { excerpt, markSpans, wantedTerms } from './spans.ts';

const defaults = { limit: 10 };

/** The best hits first. Words need not all match; nothing found is an empty list, never an error. */
export function search(index: SearchIndex, query: string, options: Partial<typeof defaults> = {}): SearchOutcome {
  const { limit } = { ...defaults, ...options };
  const asked = toQuery(query, index);
  const scores = rank(index.inverted, asked);
  const hits = best(index, scores, limit).map((place) => toHit(index, place, asked, scores));
  return { query, hits, repaired: null, answer: null };
}

/** Scores this near to each other, in parts of the best one, are a tie that an editor's `pin` and `order` break. */
const TIE = 0.0001;

/** The places of the best documents. */
function best({ documents }: SearchIndex, { documents: scores }: Scores, limit: number): number[] {
  const top = scores.reduce((most, score) => Math.max(most, score), 0);
  const level = (place: number) => Math.round(scores[place] / top / TIE);
  return Array.from(scores.keys())
    .filter((place) => scores[place] > 0)
    .sort(
      (one, other) =>
        level(other) - level(one) ||
        Number(documents[other].pin) - Number(documents[one].pin) ||
        documents[one].order - documents[other].order,
    )
    .slice(0, limit);
}

function toHit(index: SearchIndex, place: number, query: Query, scores: Scores): Hit {
  const { id, title, url, category } = index.documents[place];
  const wanted = wantedTerms(query);
  return {
    id,
    title,
    url,
    category,
    score: scores.documents[place],
    titleSpans: markSpans(title, wanted, index.language),
    excerpt: excerpt(index.inverted, place, scores, wanted, index.language),
  };
}
