// Where an article about a cluster would stand: beside the article that is nearest to its questions.
import { likeness, type SearchIndex } from '../../search/index.ts';
import { coverage, wordsOfClusters } from './cluster-words.ts';
import { draftStrings } from '../../i18n/draft-strings.ts';
import type { Shelf } from './match-clusters.ts';
import { toSlug } from '../draft/slug.ts';
import type { Cluster } from '../ticket.ts';
import { withoutPlaceholders } from '../draft/wordings.ts';

/** The most typical wordings are asked. */
const ASKED = 15;
/** Nothing nearer than this is nothing near: whom to write about a job stands under no heading that a shop has. */
const NEAR = 0.2;

/**
 * The category's folder. Where no article is near it is the one called “Questions”, which is made when it is needed, or
 * the only one there is.
 */
export function chooseCategory(cluster: Cluster, shelf: Shelf | undefined, folders: string[]): string {
  const general = toSlug(draftStrings(cluster.locale).category, cluster.locale);
  if (folders.length === 1) return folders[0]!;
  const near = shelf ? nearness(cluster, shelf.articles) : [];
  const best = near.reduce((most, value, place) => (value > (near[most] ?? NEAR) ? place : most), -1);
  return best < 0 ? general : shelf!.articles.documents[best]!.id.split('/')[1]!;
}

/** Of each article: how much of a wording it holds, on average, times how much of the cluster's words. */
function nearness(cluster: Cluster, index: SearchIndex): number[] {
  const found = withoutPlaceholders(cluster)
    .slice(0, ASKED)
    .map((text) => likeness(index, text).articles);
  const covered = coverage(wordsOfClusters([cluster]).get(cluster)!, index);
  const mean = (place: number) => found.reduce((sum, articles) => sum + articles[place]!, 0) / found.length;
  return index.documents.map((_, place) => (covered[place] ? covered[place] * mean(place) : 0));
}
