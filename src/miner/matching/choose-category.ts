// Where an article about a cluster would stand: in the category of the article that is nearest to it.
import { draftStrings } from '../../i18n/draft-strings.ts';
import { toSlug } from '../../text/slug.ts';
import type { Match } from '../ticket.ts';

/**
 * The category's folder. Where no article is near it is the one called “Questions”, which is made when it is needed, or
 * the only one there is.
 */
export function chooseCategory({ cluster, category }: Match, folders: readonly string[]): string {
  if (folders.length === 1) return folders[0]!;
  return category ?? toSlug(draftStrings(cluster.locale).category, cluster.locale);
}
