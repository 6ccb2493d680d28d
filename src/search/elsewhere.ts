// A query that finds nothing in its own locale may be written in another language, or be answered only there.
import type { Hit, SearchOutcome } from './documents.ts';
import type { SearchIndex } from './search-index.ts';
import { search } from './search.ts';

const defaults = { limit: 3 };

/** The best hits of the other locales' indexes; a hit's locale is the beginning of its id. */
export function searchElsewhere(others: SearchIndex[], query: string, options: Partial<typeof defaults> = {}): Hit[] {
  const { limit } = { ...defaults, ...options };
  return bestElsewhere(
    others.map((index) => search(index, query, { limit })),
    limit,
  );
}

/** The best hits of what the other locales found; doubtful ones are none. */
export function bestElsewhere(outcomes: SearchOutcome[], limit = defaults.limit): Hit[] {
  return outcomes
    .filter(({ doubtful }) => !doubtful)
    .flatMap(({ hits }) => hits)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit);
}
