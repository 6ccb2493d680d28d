// Cluster ↔ article: asks the site's own search what customers asked, and sees whether one article is about the same.
//
//   covered  an article speaks of it as customers do, or says what agents answer → the wordings that miss it are worth adding
//   merged   the same, but the article is a draft still        → its evidence grows
//   account  about one customer's own order, and agents have no answer for all → no article can answer it
//   gap      the rest                                          → a draft
import type { SearchDocument } from '../../src/search/documents.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { search } from '../../src/search/search.ts';
import { speaksOf, wordsOfClusters, type Words } from './cluster-words.ts';
import { nearestArticle } from './nearest-article.ts';
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
/** A wording misses an article that is not among so many first hits. */
const SEEN = 3;

/** In the order of the clusters. @param shelves locale → what it has */
export function matchClusters(clusters: Cluster[], shelves: ReadonlyMap<string, Shelf>): Match[] {
  const byLocale = Map.groupBy(clusters, ({ locale }) => locale);
  const words = new Map([...byLocale.values()].flatMap((own) => [...wordsOfClusters(own)]));
  return clusters.map((cluster) => matchCluster(cluster, words.get(cluster)!, shelves.get(cluster.locale)));
}

function matchCluster(cluster: Cluster, words: Words, shelf: Shelf | undefined): Match {
  const own = shelf?.draftOf.get(cluster.id);
  if (own !== undefined) return { cluster, status: 'merged', article: own, near: null, score: 1, missed: [] };
  const asked = spread(withoutPlaceholders(cluster), ASKED);
  const nearest = shelf ? nearestArticle(cluster, asked, words, shelf.index) : null;
  if (shelf && nearest && nearest.sureness >= 1) {
    const status = shelf.drafts.has(nearest.document.id) ? 'merged' : 'covered';
    return { cluster, status, near: null, ...findBy(asked, nearest.document, words, shelf.index) };
  }
  const status = isAccountOnly(cluster) ? 'account' : 'gap';
  return { cluster, status, article: null, near: nearest?.document.id ?? null, score: 0, missed: [] };
}

type Found = Pick<Match, 'article' | 'score' | 'missed'>;

/** Which wordings a search leads to the article, and which not. */
function findBy(asked: string[], document: SearchDocument, words: Words, index: SearchIndex): Found {
  const { id } = document;
  const found = (text: string) => search(index, text, { limit: SEEN }).hits.some((hit) => hit.id === id);
  const misses = asked.filter((text) => !found(text));
  return {
    article: id,
    score: Number((1 - misses.length / asked.length).toFixed(3)),
    missed: misses.filter((text) => speaksOf(text, words, document, index)),
  };
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
