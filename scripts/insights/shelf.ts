// What a shop's articles say, a locale at a time: each index is made once, when it is asked for.
import type { Library } from '../../src/insights/learned-synonyms.ts';
import type { Content } from '../../src/reader/content.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import type { SearchIndex } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';

/** Both give null for a locale that the shop does not have. */
export type Shelf = { index: (locale: string) => SearchIndex | null; library: (locale: string) => Library | null };

export function createShelf(content: Content): Shelf {
  const indexes = new Map<string, SearchIndex>();
  const index = (locale: string): SearchIndex | null => {
    if (!content.locales.includes(locale)) return null;
    const known = indexes.get(locale) ?? localeIndex(content, locale);
    indexes.set(locale, known);
    return known;
  };
  const library = (locale: string): Library | null => {
    const known = index(locale);
    return known && toLibrary(known, content.synonyms.get(locale) ?? [], languageOf(locale));
  };
  return { index, library };
}

function toLibrary({ documents }: SearchIndex, synonyms: Library['synonyms'], language: Library['language']): Library {
  const texts = documents.map(({ id, title, summary, questions, sections }) => {
    const parts = [summary, ...questions, ...sections.flatMap(({ heading, text }) => [heading, text])];
    return [id.split('/').slice(1).join('/'), { title, text: parts.join('\n') }] as const;
  });
  return { language, articles: new Map(texts), synonyms };
}
