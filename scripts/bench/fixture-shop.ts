// The frozen shop of the tests, and what is judged about it: queries as customers type them, and the articles they mean.
import { join } from 'node:path';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { JudgedSet } from './judged-set.ts';
import { readRows } from './read-rows.ts';

const tests = join(import.meta.dirname, '../../tests');
export const fixtureShop = join(tests, 'fixtures/shop');

/** One set a locale. */
export function fixtureSets(): JudgedSet[] {
  const content = readContent(fixtureShop);
  return content.locales.map((locale) => ({
    name: `fixture shop.${locale}`,
    locale,
    documents: localeIndex(content, locale).documents,
    queries: readRows(join(tests, `search/relevance/${locale}.tsv`)).map(([query = '', relevant = '']) => ({
      query,
      relevant: relevant
        .split('|')
        .filter(Boolean)
        .map((id) => `${locale}/${id}`),
    })),
  }));
}
