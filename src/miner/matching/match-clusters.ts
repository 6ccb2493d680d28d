// Cluster ↔ article: asks the site's own search what customers asked, and sees whether one article is about the same.
//
//   covered  an article speaks of it as customers do, or says what agents answer → the wordings that miss it are worth adding
//   merged   the same, but the article is a draft still        → its evidence grows
//   account  about one customer's own order, and agents have no answer for all → no article can answer it
//   gap      the rest                                          → a draft
import { hasTerm, search, type SearchDocument, type SearchIndex } from '../../search/index.ts';
import { speaksOf, wordsOfClusters, type Words } from './cluster-words.ts';
import { nearestArticle, sureness } from './nearest-article.ts';
import { recurringAnswer } from '../answers/recurring-answer.ts';
import type { Cluster, Match } from '../ticket.ts';
import { printable, withoutPlaceholders, withoutSlips } from '../draft/wordings.ts';

/** What there is to match with in one locale. */
export type Shelf = {
  /** What customers can find. */
  articles: SearchIndex;
  /** What waits for an editor, the rejected ones, too. Apart, so that a second run finds the same articles as the first. */
  drafts: SearchIndex;
  /** Cluster id → id of the draft made of it in an earlier run, published or not. */
  draftOf: ReadonlyMap<string, string>;
};

/** So many wordings, spread evenly from the most to the least typical, speak for a cluster. */
const ASKED = 15;
/** A wording misses an article that is not among so many first hits. */
const SEEN = 3;
/** An article that fewer of the wordings find is taken for theirs only where it says what agents answer. */
const FOUND = 0.25;

/** In the order of the clusters. @param shelves locale → what it has */
export function matchClusters(clusters: Cluster[], shelves: ReadonlyMap<string, Shelf>): Match[] {
  const byLocale = Map.groupBy(clusters, ({ locale }) => locale);
  const words = new Map([...byLocale.values()].flatMap((own) => [...wordsOfClusters(own)]));
  return clusters.map((cluster) => matchCluster(cluster, words.get(cluster)!, shelves.get(cluster.locale)));
}

const unmatched = { article: null, near: null, score: 0, missed: [] };

function matchCluster(cluster: Cluster, words: Words, shelf: Shelf | undefined): Match {
  if (!shelf) return { cluster, status: isAccountOnly(cluster) ? 'account' : 'gap', ...unmatched };
  const { articles, drafts, draftOf } = shelf;
  const asked = spread(withoutPlaceholders(cluster), ASKED);
  const merged = (article: string): Match => ({ cluster, status: 'merged', ...unmatched, article, score: 1 });
  const own = draftOf.get(cluster.id);
  const published = articles.documents.find(({ id }) => id === own);
  if (own !== undefined && !published) return merged(own);
  if (published)
    return { cluster, status: 'covered', near: null, ...findBy(asked, published, { cluster, words, index: articles }) };
  const nearest = nearestArticle(cluster, asked, words, articles);
  if (nearest && sureness(nearest) >= 1) {
    const found = findBy(asked, nearest.document, { cluster, words, index: articles });
    if (nearest.told >= 1 || found.score >= FOUND) return { cluster, status: 'covered', near: null, ...found };
  }
  const near = nearest?.document.id ?? null;
  if (isAccountOnly(cluster)) return { cluster, status: 'account', ...unmatched, near };
  const draft = nearestArticle(cluster, asked, words, drafts);
  if (draft && sureness(draft) >= 1) return merged(draft.document.id);
  return { cluster, status: 'gap', ...unmatched, near };
}

type Found = Pick<Match, 'article' | 'score' | 'missed'>;

type Asking = { cluster: Cluster; words: Words; index: SearchIndex };

/** How many of the wordings a search leads to the article, and which of the others are worth adding to it. */
function findBy(asked: string[], document: SearchDocument, { cluster, words, index }: Asking): Found {
  const { id } = document;
  const found = (text: string) => search(index, text, { limit: SEEN }).hits.some((hit) => hit.id === id);
  const misses = asked.filter((text) => !found(text));
  const sound = new Set(withoutSlips(printable(cluster), cluster.locale, { has: (term) => hasTerm(index, term) }));
  return {
    article: id,
    score: Number((1 - misses.length / asked.length).toFixed(3)),
    missed: misses.filter((text) => sound.has(text) && speaksOf(text, words, document, index)),
  };
}

/** At most `count` items at even distances, the first among them. */
function spread<Item>(items: Item[], count: number): Item[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}

const OWN_CASE =
  /\[(?:order|number|card|iban|name)\]|(?<!\p{L})(?:my (?:order|parcel|package|refund)|mano (?:užsakym|siunt|pinig)\p{L}*|мо[йяе][йё]? (?:заказ|посылк|деньги|возврат)\p{L}*)/iu;
const ACCOUNT = 0.5;

/** Most customers ask about a case of their own, and nothing that agents say is true for all of them. */
function isAccountOnly(cluster: Cluster): boolean {
  const own = cluster.questions.filter(({ text }) => OWN_CASE.test(text)).length;
  return (
    own >= ACCOUNT * cluster.questions.length &&
    recurringAnswer(cluster).sentences.every(({ conflict }) => conflict.length > 0)
  );
}
