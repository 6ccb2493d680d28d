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
import { askedHere, nearIntents, type AskedHere, type Stated } from './near-intents.ts';
import { priorOfPinned, priorsOf } from './prior.ts';
import { publishedAt } from './shop.ts';
import { builtInGroups } from './thesaurus.ts';

/** As much of what was read as the index is made of; the pages of the site keep no more than this. */
export type Searchable = Pick<Content, 'shop' | 'synonyms' | 'contact' | 'signals'> & {
  categories: { id: string; title: string }[];
  articles: SearchableArticle[];
};
type Kept =
  | 'id'
  | 'locale'
  | 'category'
  | 'slug'
  | 'title'
  | 'summary'
  | 'updated'
  | 'questions'
  | 'aliases'
  | 'order'
  | 'pin'
  | 'draft'
  | 'guide'
  | 'intent';
type SearchableArticle = Pick<Article, Kept> & { outline: { sections: Section[] } };

/** The index of a locale's published articles, in the order of their ids: the same whoever has read the content. */
export function localeIndex(content: Searchable, locale: string): SearchIndex {
  const { synonyms, contact } = content;
  const { documents, stated } = documentsOf(content, locale);
  return indexDocuments(documents, locale, synonyms.get(locale) ?? [], contact.get(locale), stated);
}

/** What all shops are asked, and which published articles of a locale, or `others` beside them, are near to it. */
export function askedIn(content: Searchable, locale: string, others: SearchDocument[] = []): AskedHere[] {
  const { documents, stated } = documentsOf(content, locale);
  return askedHere([...documents, ...others], languageOf(locale), stated);
}

function documentsOf({ articles, categories, shop, signals }: Searchable, locale: string) {
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const { base } = publishedAt(shop);
  const published = articles
    .filter((article) => article.locale === locale && !article.draft)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const ofLocale = signals.get(locale);
  const priors = ofLocale ? priorsOf(ofLocale, languageOf(locale)) : new Map();
  const documents = published.map(({ outline: { sections }, ...article }) => {
    const category = titles.get(`${locale}/${article.category}`)!;
    const prior = ofLocale && article.pin ? priorOfPinned : priors.get(`${article.category}/${article.slug}`);
    return articleToDocument({ ...article, sections, prior }, category, pageAddress(article.id, base));
  });
  return { documents, stated: new Map(published.map(({ id, intent }) => [id, intent])) };
}

/** The index of documents that no content folder holds, as of a shop without synonyms of its own. */
export function indexDocuments(
  documents: SearchDocument[],
  locale: string,
  synonyms: SynonymGroup[] = builtInGroups(locale),
  contact: ContactWords = builtInContactWords(locale),
  stated: Stated = new Map(),
): SearchIndex {
  const language = languageOf(locale);
  return withIntents(createIndex(documents, language, { synonyms, contact }), nearIntents(documents, language, stated));
}
