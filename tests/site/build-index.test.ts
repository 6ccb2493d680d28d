// What customers search is what the commands search: the shipped index is the one that `ask`, `check` and the tests make.
import { expect, test } from 'vitest';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { exportIndex } from '../../src/search/index.ts';
import { siteFiles, siteText, sites } from './sites.ts';

test.each(['en', 'lt', 'ru'])('the %s index of the built shop is the terminal’s, to the letter', (locale) => {
  const file = siteFiles('root').find((name) => new RegExp(`^search/${locale}\\.\\w+\\.json$`).test(name))!;
  expect(siteText('root', file)).toBe(exportIndex(localeIndex(readContent(sites.root.content), locale)));
});
