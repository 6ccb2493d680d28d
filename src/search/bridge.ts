// The bridge of meaning: a query is near to what shops are asked, and that is near to articles. So an article is found
// by words that neither it nor the thesaurus holds.
//
//   query → the five nearest intents, by the engine over their wordings → the articles near to them
import type { ContactKind } from './documents.ts';
import { candidates } from './full-text.ts';
import { toQuery } from './query.ts';
import { isTelling, rank, type QueryTerm } from './rank.ts';
import { createIndex, type Intent, type SearchIndex } from './search-index.ts';
import type { Alike } from './vocabulary.ts';

const NEAREST = 5; // intents
/** Ranked for that; more find the same. */
const CANDIDATES = 15; // intents

/** The nearest of them weighs most: of scores to this power. */
const POWER = 4;

/** What the nearest intent must hold of the query before it counts at all, and from where on it counts in full. */
const UNSURE = 0.5;
const SURE = 2;

/** This much of the nearest intents' weight must lie on those that no article is near to, or on those of the shop itself. */
const MOSTLY = 0.6;

/** From this sureness on a query for the shop itself is one. */
const CERTAIN = 1;

/** What a sure intent adds to the article nearest to it, in parts of what the whole query is worth. */
const WEIGHT = 0.7;

/** The index with a bridge of these intents over it; without any it is as it was. */
export function withIntents(index: SearchIndex, given: Intent[]): SearchIndex {
  if (!given.length) return index;
  const documents = given.map(({ id, title, wordings }, order) => ({
    ...{ id, title, order, questions: wordings.split('\n') },
    ...{ url: '', category: '', summary: '', updated: '', sections: [] },
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

/** The share of a kind of contact among the nearest intents from which on it is asked for. */
const ASKED = 0.2;

export type Bridged = {
  /** What articles gain, by their places, in parts of what the whole query is worth. */
  added: Map<number, number>;
  /** How much of it the nearest intent holds, in parts of what all of it is worth. */
  ofIntents: number;
  /** How surely it is about what no article answers. */
  unanswered: number;
  /** What of reaching the shop it asks for, the most first. */
  contact: ContactKind[];
};

export function bridged(index: SearchIndex, text: string): Bridged {
  const { nearest, sureness, isOfTheShop } = nearestIntents(index, text);
  const counts = Math.max(0, Math.min(1, (sureness - UNSURE) / (SURE - UNSURE)));
  const added = new Map<number, number>();
  const kinds = new Map<ContactKind, number>();
  let unanswered = 0;
  for (const { share, near, contact } of nearest) {
    if (!near.length) unanswered += share;
    if (contact) kinds.set(contact, (kinds.get(contact) ?? 0) + share);
    for (const { place, affinity } of near)
      added.set(place, (added.get(place) ?? 0) + WEIGHT * counts * affinity * share);
  }
  const ofContact = kinds.values().reduce((sum, share) => sum + share, 0);
  const asked = [...kinds].filter(([, share]) => share > ASKED).sort(([, one], [, other]) => other - one);
  return {
    added,
    ofIntents: sureness,
    unanswered: unanswered > MOSTLY ? sureness : 0,
    contact: isOfTheShop && ofContact > MOSTLY && sureness > CERTAIN ? asked.map(([kind]) => kind) : [],
  };
}

/** `share`: of 1, what each of the nearest intents weighs among them. */
type Nearest = { share: number; near: { place: number; affinity: number }[]; contact: ContactKind | undefined };

/**
 * `sureness`: how much of the query the nearest one holds, in parts of what all of it is worth; `isOfTheShop`: no word of
 * it is another intent's alone, as that of the locker is in “opening hours of the locker”.
 */
type Near = { nearest: Nearest[]; sureness: number; isOfTheShop: boolean };

function nearestIntents({ bridge, contact: contactWords }: SearchIndex, text: string): Near {
  if (!bridge) return { nearest: [], sureness: 0, isOfTheShop: false };
  const { given, intents, near } = bridge;
  const query = toQuery(text, intents);
  const { scored, whole } = rank(intents, query, candidates(intents.fullText, query).slice(0, CANDIDATES));
  const best = scored.sort((one, other) => other.score - one.score).slice(0, NEAREST);
  const sum = best.reduce((all, { score }) => all + score ** POWER, 0) || 1;
  const nearest = best.map(({ place, score }) => ({
    share: score ** POWER / sum,
    near: near[place]!,
    contact: given[place]!.contact,
  }));
  const isContactWord = ({ word }: Alike) =>
    contactWords.has(word.term) || word.articles.some((place) => given[place]!.contact);
  const standsInContact = ({ words }: QueryTerm) =>
    words.every(({ likeness }) => likeness < 1) || words.some(isContactWord);
  return {
    nearest,
    sureness: best[0]!.score / (whole || 1),
    isOfTheShop: query.words.filter(isTelling).every(standsInContact),
  };
}
