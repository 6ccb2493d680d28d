// Tickets that an article answers by themselves do not belong to a cluster about something else: an invoice for a company is
// worded like a discount for companies. They are taken out, by the article that each is clearly about.
import type { Cluster, Question } from '../ticket.ts';
import { createArticleLikeness, type ArticleLikeness } from './article-likeness.ts';
import type { Shelf } from './match-clusters.ts';

/** A ticket is clearly about an article from this likeness on, and by this lead over every other article. */
const CLEAR = { likeness: 0.22, lead: 1.5 };
/** The rest of a cluster is about the same article from here on. */
const SAME = 0.19;
const MIN_TICKETS = 2; // of one article

/** The same tickets in clusters that no article divides. @param shelves locale → what it has */
export function splitByArticles(clusters: readonly Cluster[], shelves: ReadonlyMap<string, Shelf>): Cluster[] {
  return [...Map.groupBy(clusters, ({ locale }) => locale)].flatMap(([locale, own]) => {
    const shelf = shelves.get(locale);
    if (!shelf?.articles.documents.length) return own;
    const likeness = createArticleLikeness(shelf.articles.documents, own, locale);
    return own.flatMap((cluster) => split(cluster, likeness));
  });
}

/** The place of the article, -1 for none. */
function clearlyAbout(likeness: readonly number[]): number {
  const best = likeness.reduce((most, value, at) => (value > (likeness[most] ?? 0) ? at : most), -1);
  const isClear =
    best >= 0 &&
    likeness[best]! >= CLEAR.likeness &&
    likeness.every((value, at) => at === best || value * CLEAR.lead <= likeness[best]!);
  return isClear ? best : -1;
}

/** Tickets of one article leave the cluster, unless the others are about that article as well. */
function split(cluster: Cluster, { ofTicket, ofCluster }: ArticleLikeness): Cluster[] {
  const parts = Map.groupBy(cluster.questions, (question) => clearlyAbout(ofTicket(question)));
  const named = [...parts].filter(([article, own]) => article >= 0 && own.length >= MIN_TICKETS);
  const leaving = named.flatMap(([article, own]) => {
    const others = cluster.questions.filter((question) => !own.includes(question));
    const isWhole = !others.length || ofCluster({ questions: others })[article]! >= SAME;
    return isWhole ? [] : [own];
  });
  if (!leaving.length) return [cluster];
  const gone = new Set(leaving.flat());
  const rest = cluster.questions.filter((question) => !gone.has(question));
  return [rest, ...leaving].filter(({ length }) => length > 0).map((questions, at) => part(cluster, questions, at));
}

const part = ({ id, locale, medoid }: Cluster, questions: Question[], at: number): Cluster => ({
  id: at ? `${id}-${at}` : id,
  locale,
  medoid: questions.includes(medoid) ? medoid : questions[0]!,
  questions,
});
