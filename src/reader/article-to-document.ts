// Article → what the search engine reads. One conversion for the site, the terminal and the tests.
import type { SearchDocument } from '../search/index.ts';
import type { Section } from '../markdown/outline.ts';
import { guideSections, type Guide } from './guide.ts';

type Source = {
  id: string;
  title: string;
  summary?: string | undefined;
  updated?: string | undefined;
  questions: string[];
  aliases?: string[];
  order: number;
  pin?: boolean;
  guide?: Guide | undefined;
  prior?: SearchDocument['prior'] | undefined;
  sections: Section[];
};

/** A pinned article stands first among equals whatever the others' order. */
const PINNED = Number.MIN_SAFE_INTEGER;

/** @param category its title, shown beside the hit  @param url absolute path on the site, base included */
export function articleToDocument(article: Source, category: string, url: string): SearchDocument {
  const { id, title, summary = '', updated = '', questions, aliases = [], order, pin = false, guide, prior } = article;
  const sections = [...article.sections, ...guideSections(guide)];
  const wordings = [...questions, ...aliases.map(wordsOfAlias)];
  const document = {
    id,
    title,
    url,
    category,
    questions: wordings,
    summary,
    updated,
    sections,
    order: pin ? PINNED : order,
  };
  return prior ? { ...document, prior } : document;
}

/** `returns/refund-time` → refund time: who remembers the old address finds the article by its words. */
function wordsOfAlias(alias: string): string {
  return alias
    .split('/')
    .at(-1)!
    .replace(/[-_.]+/g, ' ');
}
