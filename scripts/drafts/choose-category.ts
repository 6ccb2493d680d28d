// Where an article about a cluster would stand: where the articles stand that a search for its questions finds.
import { search } from '../../src/search/search.ts';
import { draftStrings } from './draft-strings.ts';
import type { Shelf } from './match-clusters.ts';
import { toSlug } from './slug.ts';
import type { Cluster } from './ticket.ts';
import { withoutPlaceholders } from './wordings.ts';

const ASKED = 10;
const HITS = 5;

/** The category's folder. Without any article to go by it is the locale's first category, or one called “Questions”. */
export function chooseCategory(cluster: Cluster, shelf: Shelf | undefined, folders: string[]): string {
  const votes = new Map<string, number>();
  for (const question of shelf ? withoutPlaceholders(cluster).slice(0, ASKED) : [])
    search(shelf!.articles, question, { limit: HITS }).hits.forEach(({ id }, rank) => {
      const folder = id.split('/')[1]!;
      votes.set(folder, (votes.get(folder) ?? 0) + 1 / (1 + rank));
    });
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? folders[0] ?? toSlug(draftStrings(cluster.locale).category, cluster.locale);
}
