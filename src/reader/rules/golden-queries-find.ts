// Each query of content/LOCALE/golden.tsv finds its article among the first three hits.
//   ok      where is my money → refund-time, the second hit
//   not ok  where is my money → refund-time, the fifth hit: the message names the four before it
import { search, type SearchIndex } from '../../search/index.ts';
import { articlesByName } from '../article-names.ts';
import type { GoldenQuery } from '../golden.ts';
import type { Finding, Rule } from './rule.ts';

/** A customer on a phone sees three hits above the keyboard. */
const FIRST_HITS = 3;
const MAX_RANKED = 50; // hits among which the place of a late article is told
const MAX_NAMED = 5; // hits that a message names

export const goldenQueriesFind: Rule = {
  name: 'golden-queries-find',
  severity: 'error',
  searches: true,
  find: (content, indexOf) =>
    content.locales.flatMap((locale) => {
      const published = content.articles.filter((article) => article.locale === locale && !article.draft);
      const byName = articlesByName(published);
      return (content.golden.get(locale) ?? []).flatMap((golden) => {
        // golden-articles-exist speaks of names that mean none, or several.
        const [article, ...others] = byName.get(golden.article) ?? [];
        return (article && !others.length && missed(golden, article.id, indexOf(locale))) || [];
      });
    }),
};

/** @param id of the article that the query must find */
function missed({ query, path, line }: GoldenQuery, id: string, index: SearchIndex): Finding | null {
  const ids = search(index, query, { limit: MAX_RANKED }).hits.map((hit) => hit.id);
  const place = ids.indexOf(id);
  if (place >= 0 && place < FIRST_HITS) return null;
  const miss =
    place < 0
      ? `“${query}” does not find ${id}${ids.length ? `, but ${list(ids)}` : ' or anything else'}`
      : `“${query}” finds ${id} only in place ${place + 1}, after ${list(ids.slice(0, place))}`;
  return {
    path,
    line,
    message: `${miss}. Add the query to the article’s questions:, or name the article that answers it`,
  };
}

function list(ids: string[]): string {
  const more = ids.length - MAX_NAMED;
  return `${ids.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
