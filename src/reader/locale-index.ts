// The search index of a locale, made from content as the site makes it from its collections.
import { articleToDocument } from './article-to-document.ts';
import { pageAddress } from '../markdown/links.ts';
import { createIndex, type SearchIndex } from '../search/index.ts';
import { languageOf } from '../text/languages.ts';
import type { Content } from './content.ts';
import { publishedAt } from './shop.ts';

/** Drafts are left out, as on the site. */
export function localeIndex({ articles, categories, shop, synonyms }: Content, locale: string): SearchIndex {
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const { base } = publishedAt(shop);
  const documents = articles
    .filter((article) => article.locale === locale && !article.draft)
    .map((article) => {
      const url = pageAddress(article.id, base);
      const { sections } = article.outline;
      return articleToDocument({ ...article, sections }, titles.get(`${locale}/${article.category}`)!, url);
    });
  return createIndex(documents, languageOf(locale), { synonyms: synonyms.get(locale) ?? [] });
}
