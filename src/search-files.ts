// The search index of each locale as a file of the site. Its name carries a hash of what is in it,
// so a browser may keep it for good and a changed help centre is a new file.
import { createHash } from 'node:crypto';
import { categoriesOf, inLocale, library } from './articles.ts';
import { articleToDocument } from './documents.ts';
import { createIndex, exportIndex } from './search/search-index.ts';
import { languageOf } from './text/languages.ts';
import { articlePath, filePath } from './urls.ts';

export type SearchFile = { hash: string; json: string };
const built = new Map<string, Promise<SearchFile>>();

export function searchFile(locale: string): Promise<SearchFile> {
  if (import.meta.env.DEV) return buildSearchFile(locale);
  if (!built.has(locale)) built.set(locale, buildSearchFile(locale));
  return built.get(locale)!;
}

/** In dev the index is made when somebody asks for it, so its name is always the same. */
export async function indexPath(locale: string): Promise<string> {
  const hash = import.meta.env.DEV ? 'dev' : (await searchFile(locale)).hash;
  return filePath(`${locale}/search.${hash}.json`);
}

async function buildSearchFile(locale: string): Promise<SearchFile> {
  const content = await library();
  const titles = new Map(categoriesOf(content, locale).map(({ category, title }) => [category, title]));
  const documents = inLocale(content, locale).map((article) =>
    articleToDocument(article, titles.get(article.category) ?? '', articlePath(article)),
  );
  const json = exportIndex(
    createIndex(documents, languageOf(locale), { synonyms: content.synonyms.get(locale) ?? [] }),
  );
  return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}
