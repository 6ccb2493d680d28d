// The only place that makes a search index: what the site ships is what `ask`, `check`, the tests and the benchmarks ask.
import { pageAddress } from '../markdown/links.ts';
import type { Section } from '../markdown/outline.ts';
import {
  createIndex,
  type SearchDocument,
  type ContactWords,
  type SearchIndex,
  type SynonymGroup,
  withIntents,
} from '../search/index.ts';
import { languageOf } from '../text/languages.ts';
import { articleToDocument } from './article-to-document.ts';
import { builtInContactWords } from './contact-words.ts';
import type { Article, Content } from './content.ts';
import { nearIntents } from './near-intents.ts';
import { publishedAt } from './shop.ts';
import { builtInGroups } from './thesaurus.ts';

/** As much of what was read as the index is made of; the pages of the site keep no more than this. */
export type Searchable = Pick<Content, 'shop' | 'synonyms' | 'contact'> & {
  categories: { id: string; title: string }[];
  articles: SearchableArticle[];
};
type Kept = 'id' | 'locale' | 'category' | 'title' | 'summary' | 'updated' | 'questions' | 'order' | 'pin' | 'draft';
type SearchableArticle = Pick<Article, Kept> & { outline: { sections: Section[] } };

/** The index of a locale's published articles, in the order of their ids: the same whoever has read the content. */
export function localeIndex(
  { articles, categories, shop, synonyms, contact }: Searchable,
  locale: string,
): SearchIndex {
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const { base } = publishedAt(shop);
  const documents = articles
    .filter((article) => article.locale === locale && !article.draft)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ outline: { sections }, ...article }) => {
      const category = titles.get(`${locale}/${article.category}`)!;
      return articleToDocument({ ...article, sections }, category, pageAddress(article.id, base));
    });
  return indexDocuments(documents, locale, synonyms.get(locale) ?? [], contact.get(locale));
}

/** The index of documents that no content folder holds, as of a shop without synonyms of its own. */
export function indexDocuments(
  documents: SearchDocument[],
  locale: string,
  synonyms: SynonymGroup[] = builtInGroups(locale),
  contact: ContactWords = builtInContactWords(locale),
): SearchIndex {
  const language = languageOf(locale);
  return withIntents(createIndex(documents, language, { synonyms, contact }), nearIntents(documents, language));
}
