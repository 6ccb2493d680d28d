// What an editor pins stands first where search finds others as good.
import { expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { search } from '../../src/search/index.ts';
import { article, contentFolder, sound } from './folder.ts';

test('a pinned article stands before an equally good one of a smaller order', () => {
  const dir = contentFolder({
    ...sound,
    'en/returns/first.md': article('title: Box size\norder: 1'),
    'en/returns/pinned.md': article('title: Box size\npin: true'),
  });
  const { hits } = search(localeIndex(readContent(dir), 'en'), 'box size');
  expect(hits.map(({ id }) => id)).toEqual(['en/returns/pinned', 'en/returns/first']);
});
