// The bridge of meaning: a query is near to what shops are asked, and that is near to articles. So an article is found
// by words that neither it nor the thesaurus holds.
//
//   query → the five nearest intents, by the engine over their wordings → the articles near to them
import { candidates } from './full-text.ts';
import { toQuery } from './query.ts';
import { rank } from './rank.ts';
import { createIndex, type Intent, type SearchIndex } from './search-index.ts';

const NEAREST = 5; // intents
/** Ranked for that; more find the same. */
const CANDIDATES = 15; // intents

/** The nearest of them weighs most: of scores to this power. */
const POWER = 4;

/** What the nearest intent must hold of the query before it counts at all, and from where on it counts in full. */
const UNSURE = 0.5;
const SURE = 2;

/** This much of the nearest intents' weight must lie on those that no article is near to. */
const MOSTLY = 0.6;

/** What a sure intent adds to the article nearest to it, in parts of what the whole query is worth. */
const WEIGHT = 0.7;

/** The index with a bridge of these intents over it; without any it is as it was. */
export function withIntents(index: SearchIndex, given: Intent[]): SearchIndex {
  if (!given.length) return index;
  const documents = given.map(({ id, title, wordings }, order) => ({
    ...{ id, title, order, questions: wordings.split('\n') },
    ...{ url: '', category: '', summary: '', updated: '', sections: [], pin: false },
  }));
  const intents = createIndex(documents, index.language, { synonyms: index.thesaurus.groups });
  const places = new Map(index.documents.map(({ id }, place) => [id, place]));
  // An article that is not there any more leaves a page of yesterday without it, not without search.
  const near = given.map((intent) =>
    Object.entries(intent.near).flatMap(([id, affinity]) =>
      places.has(id) ? [{ place: places.get(id)!, affinity }] : [],
    ),
  );
  return { ...index, bridge: { given, intents, near } };
}

/** The JSON that the browser downloads after the index; `withIntents` takes it parsed. */
export function exportIntents({ bridge }: SearchIndex): string {
  return JSON.stringify(bridge?.given ?? []);
}

/** `added`: what articles gain, by their places, in parts of what the whole query is worth; `unanswered`: how surely it asks what none answers. */
export type Bridged = { added: Map<number, number>; unanswered: number };

export function bridged({ bridge }: SearchIndex, text: string): Bridged {
  const added = new Map<number, number>();
  if (!bridge) return { added, unanswered: 0 };
  const { intents, near } = bridge;
  const query = toQuery(text, intents);
  const { scored, whole } = rank(intents.articles, query, candidates(intents.fullText, query).slice(0, CANDIDATES));
  const nearest = scored.sort((one, other) => other.score - one.score).slice(0, NEAREST);
  const sum = nearest.reduce((all, { score }) => all + score ** POWER, 0);
  if (!(sum > 0)) return { added, unanswered: 0 };
  const sureness = nearest[0]!.score / whole;
  const counts = Math.max(0, Math.min(1, (sureness - UNSURE) / (SURE - UNSURE)));
  let unanswered = 0;
  for (const { place: intent, score } of nearest) {
    const share = score ** POWER / sum;
    if (!near[intent]!.length) unanswered += share;
    for (const { place, affinity } of near[intent]!)
      added.set(place, (added.get(place) ?? 0) + WEIGHT * counts * affinity * share);
  }
  return { added, unanswered: unanswered > MOSTLY ? sureness : 0 };
}
