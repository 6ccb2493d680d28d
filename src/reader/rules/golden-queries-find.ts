// Each query of content/LOCALE/golden.tsv finds its article among the first three hits.
//   ok      where is my money → refund-time, the second hit
//   not ok  where is my money → refund-time, the fifth hit: the message names the four before it
import { search, type SearchIndex } from '../../search/index.ts';
import type { Article } from '../content.ts';
import type { GoldenQuery } from '../golden.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from './rule.ts';

/** A customer on a phone sees three hits above the keyboard. */
const FIRST_HITS = 3;
const MAX_RANKED = 50; // hits among which the place of a late article is told
const MAX_NAMED = 5; // hits that a message names

export const goldenQueriesFind: Rule = {
  name: 'golden-queries-find',
  severity: { check: 'error', build: 'off' },
  find: (content, indexOf) =>
    content.locales.flatMap((locale) => {
      const golden = content.golden.get(locale) ?? [];
      const articles = content.articles.filter((article) => article.locale === locale);
      return golden.flatMap((one) => {
        const message = complaintAbout(one, articles, indexOf(locale));
        return message ? [{ path: one.path, line: one.line, message }] : [];
      });
    }),
};

function complaintAbout({ query, article: name }: GoldenQuery, articles: Article[], index: SearchIndex): string | null {
  const article = articles.find(({ slug, category }) => name === slug || name === `${category}/${slug}`);
  const published = articles.filter(({ draft }) => !draft).map(({ slug }) => slug);
  if (!article) return `there is no article ${name} in this locale.${didYouMean(name, published)}`;
  if (article.draft)
    return `the article ${name} is a draft, which customers do not find: publish it, or remove the line`;
  const ids = search(index, query, { limit: MAX_RANKED }).hits.map(({ id }) => id);
  const place = ids.indexOf(article.id);
  if (place >= 0 && place < FIRST_HITS) return null;
  const remedy = `Add the query to the article’s questions:, or name the article that answers it`;
  return place < 0
    ? `“${query}” does not find ${article.id}${ids.length ? `, but ${list(ids)}` : ' or anything else'}. ${remedy}`
    : `“${query}” finds ${article.id} only in place ${place + 1}, after ${list(ids.slice(0, place))}. ${remedy}`;
}

function list(ids: string[]): string {
  const more = ids.length - MAX_NAMED;
  return `${ids.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
