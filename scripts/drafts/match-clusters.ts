// Cluster ↔ article: asks the site's own search what customers asked, and sees whether one article comes back.
//
//   covered  most wordings find one article, and it speaks of what they are about       → the wordings that miss it are worth adding to it
//   merged   the same, but the article is a draft still        → its evidence grows
//   account  about one customer's own order, and agents have no answer for all → no article can answer it
//   gap      the rest                                          → a draft
import type { SearchIndex } from '../../src/search/search-index.ts';
import { search } from '../../src/search/search.ts';
import { coverage, speaksOf, wordsOfClusters, type Words } from './cluster-words.ts';
import { recurringAnswer } from './recurring-answer.ts';
import type { Cluster, Match } from './ticket.ts';

/** What there is to match with in one locale. */
export type Shelf = {
  /** Published articles and drafts, the rejected ones, too. */
  index: SearchIndex;
  drafts: ReadonlySet<string>;
  /** Cluster id → id of the draft made of it in an earlier run. */
  draftOf: ReadonlyMap<string, string>;
};

/** So many wordings, spread evenly from the most to the least typical, speak for a cluster. */
const ASKED = 15;
/** So many hits of each are considered. */
const HITS = 5;
/** The share of the wordings that must find the article among the first three … */
const FIRST_THREE = 0.5;
/** … and the part of what the questions are about that it must speak of: search finds something for any words. */
const ABOUT = 0.42;

/** In the order of the clusters. @param shelves locale → what it has */
export function matchClusters(clusters: Cluster[], shelves: ReadonlyMap<string, Shelf>): Match[] {
  const byLocale = Map.groupBy(clusters, ({ locale }) => locale);
  const words = new Map([...byLocale.values()].flatMap((own) => [...wordsOfClusters(own)]));
  return clusters.map((cluster) => {
    const shelf = shelves.get(cluster.locale);
    const own = shelf?.draftOf.get(cluster.id);
    if (own !== undefined) return { cluster, status: 'merged', article: own, score: 1, missed: [] };
    const found = shelf && findArticle(cluster, words.get(cluster)!, shelf.index);
    if (found) return { cluster, status: shelf.drafts.has(found.article) ? 'merged' : 'covered', ...found };
    return { cluster, status: isAccountOnly(cluster) ? 'account' : 'gap', article: null, score: 0, missed: [] };
  });
}

type Found = Pick<Match, 'score' | 'missed'> & { article: string };

function findArticle(cluster: Cluster, words: Words, index: SearchIndex): Found | null {
  const asked = spread(withoutPlaceholders(cluster), ASKED);
  const found = asked.map((text) => ({ text, ids: search(index, text, { limit: HITS }).hits.map(({ id }) => id) }));
  const votes = new Map<string, number>();
  for (const { ids } of found) ids.forEach((id, rank) => votes.set(id, (votes.get(id) ?? 0) + 1 / (1 + rank)));
  const documents = new Map(index.documents.map((document) => [document.id, document]));
  const [best] = [...votes]
    .map(([id, vote]) => ({ id, vote, about: coverage(words, documents.get(id)!, index) }))
    .sort((a, b) => b.vote * b.about - a.vote * a.about || (a.id < b.id ? -1 : 1));
  if (!best || best.about < ABOUT) return null;
  const misses = found.filter(({ ids }) => !ids.slice(0, 3).includes(best.id)).map(({ text }) => text);
  const score = 1 - misses.length / asked.length;
  if (score < FIRST_THREE) return null;
  const missed = misses.filter((text) => speaksOf(text, words, documents.get(best.id)!, index));
  return { article: best.id, score: Number(score.toFixed(3)), missed };
}

/** Distinct wordings, the most typical first, as a customer would type them into a search box. */
export function withoutPlaceholders({ questions }: Cluster): string[] {
  const texts = questions.map(({ text }) => text.replace(PLACEHOLDER, ' ').replace(/\s+/g, ' ').trim());
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
}

/** The words before go with it: "from [name]", "by [name]". */
const PLACEHOLDER =
  /(?:\s(?:from|by|of|for|to|№|nr\.?|no\.?|number|номер|#))?(?:\s(?:mr|mrs|ms|dr)\b\.?)?\s*\[[a-z-]+\]/giu;

/** At most `count` items at even distances, the first among them. */
function spread<Item>(items: Item[], count: number): Item[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}

const OWN_CASE =
  /\[(?:order|number|card|iban|name)\]|(?<!\p{L})(?:my (?:order|parcel|package|refund)|mano (?:užsakym|siunt|pinig)\p{L}*|мо[йяе][йё]? (?:заказ|посылк|деньги|возврат)\p{L}*)/iu;
const ACCOUNT = 0.5;

/** Most customers ask about a case of their own, and no sentence of the agents is true for several of them. */
function isAccountOnly(cluster: Cluster): boolean {
  const own = cluster.questions.filter(({ text }) => OWN_CASE.test(text)).length;
  return own >= ACCOUNT * cluster.questions.length && recurringAnswer(cluster).sentences.length === 0;
}
