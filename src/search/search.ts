// One query in, hits out: MiniSearch finds the candidates, `rank.ts` puts them in order.
import { answerOf } from './answer.ts';
import { bridged, type Bridged } from './bridge.ts';
import { contactOf } from './contact.ts';
import { isChance, isDoubtful } from './doubt.ts';
import type { Hit, Repair, SearchOutcome } from './documents.ts';
import { candidates } from './full-text.ts';
import { withLiking } from './liking.ts';
import { toQuery } from './query.ts';
import { rank, type Query, type Ranked, type Scored } from './rank.ts';
import { repairsOf } from './repair.ts';
import { articlesNamed, type SearchIndex } from './search-index.ts';
import { excerpt, markSpans, wantedTerms } from './spans.ts';
import { phraseOf } from './synonyms.ts';

const defaults = {
  limit: 10,
  /** False to search for what was typed, whatever it finds. */
  repair: true,
};

/** Nobody asks a longer question; what a paste holds beyond it is left out. */
const MAX_QUERY = 400; // characters

/** Scores this near to each other, in parts of the best one, are a tie that an editor's `pin` and `order` break; more costs hit@1. */
const TIE = 0.0001;

/** In parts of what the whole query is worth: below this a hit is chance. It keeps all but .4 % of the judged queries' right hits. */
const FLOOR = 0.1;

/**
 * The less the bridge leads, the more articles hold of a query by themselves; not at all where that is this many times what
 * the nearest intent holds. Without this a help centre of software loses .010 hit@3 by the bridge, of shops one .011.
 */
const NEEDS_NO_BRIDGE = 1.3;

/** A repair must find this many times what the query did; of customers' wordings that are spelt right 1.3 changes twice as many. */
const GAIN = 1.5;

/** The best hits first. Words need not all match; nothing found is an empty list, never an error. */
export function search(index: SearchIndex, query: string, options: Partial<typeof defaults> = {}): SearchOutcome {
  const { limit, repair } = { ...defaults, ...options };
  const asked = lookUp(index, query.slice(0, MAX_QUERY));
  const { found, repaired } = (repair && repairIt(index, asked)) || { found: asked, repaired: null };
  const named = contactOf(query, index);
  const contact = named.length ? named : found.contact;
  const doubtful = isDoubtful(index, found);
  const ranked = isChance(index, found) ? [] : found.ranked;
  return {
    query,
    repaired,
    sureness: found.sureness,
    doubtful,
    // A person, a number or an hour is no article's to give.
    answer: doubtful || contact.length ? null : answerOf(index, found),
    contact,
    total: ranked.length,
    hits: ranked.slice(0, limit).map((scored) => toHit(index, scored, found.query)),
  };
}

/** `ranked`: the best first; `whole`: as of `Ranking`; `sureness`: the best of their own scores in parts of it; the rest as of `Bridged`. */
type Found = { text: string; query: Query; ranked: Ranked[]; whole: number; sureness: number } & Bridged;

function lookUp(index: SearchIndex, text: string): Found {
  const query = toQuery(text, index);
  const named = articlesNamed(index, text);
  const meant = bridged(index, text);
  const places = new Set([...named, ...meant.added.keys(), ...candidates(index.fullText, query)]);
  const { scored, whole, gain } = rank(index, query, [...places]);
  // Who types a whole title gets its article first, and so who types a whole wording, whatever others hold.
  const most = Math.max(...scored.map(({ score }) => score));
  for (const one of scored) if (named.includes(one.place)) one.score += most;
  const held = scored.filter(({ score }) => score > FLOOR * whole);
  const sureness = held.length && Math.max(...held.map(({ score }) => score)) / whole;
  // The bridge puts in order what holds something of the query; alone it is no reason to show or to trust a hit.
  const bridging = gain * whole * Math.max(0, 1 - sureness / (NEEDS_NO_BRIDGE * meant.ofIntents));
  const gained = ({ place }: Scored) => bridging * (meant.added.get(place) ?? 0);
  const phrase = phraseOf(text, index.language);
  const liking = ({ place }: Ranked) => {
    const { prior } = index.documents[place]!;
    return 1 + (prior?.[` ${phrase}`] ?? prior?.[' '] ?? 0);
  };
  const all = held.map((one) => ({ ...one, own: one.score, score: one.score + gained(one) }));
  const ranked = inOrder(index, withLiking(all, liking), named);
  return { text, query, ranked, whole, sureness, ...meant };
}

/** The best repair of a query, if it finds far more than the query itself. */
function repairIt(index: SearchIndex, asked: Found): { found: Found; repaired: Repair } | null {
  const tried = repairsOf(asked.text, index)
    .map((attempt) => ({ ...attempt, found: lookUp(index, attempt.repaired.query) }))
    .filter(({ enough, gain, found }) => {
      const isAnother = found.ranked[0]?.place !== asked.ranked[0]?.place;
      return found.sureness > Math.max(enough, (isAnother ? gain : GAIN) * asked.sureness);
    });
  return tried.sort((one, other) => other.found.sureness - one.found.sureness)[0] ?? null;
}

/** What the query names, then the best first; among equals the lower `order`, then the first in the index. */
function inOrder({ documents }: SearchIndex, scored: Ranked[], named: number[]): Ranked[] {
  const top = Math.max(0, ...scored.map(({ score }) => score));
  const level = ({ score, place }: Scored) => Math.round((score / top + (named.includes(place) ? 2 : 0)) / TIE);
  const order = ({ place }: Scored) => documents[place]!.order;
  return scored.sort((one, other) => level(other) - level(one) || order(one) - order(other) || one.place - other.place);
}

function toHit({ documents, articles, vocabulary }: SearchIndex, scored: Scored, query: Query): Hit {
  const { id, title, url, category, updated } = documents[scored.place]!;
  const wanted = wantedTerms(query, documents.length);
  return {
    id,
    title,
    url,
    category,
    updated,
    score: scored.score,
    titleSpans: markSpans(title, wanted, vocabulary),
    excerpt: excerpt(articles[scored.place]!, scored, wanted, vocabulary),
  };
}
