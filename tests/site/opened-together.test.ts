// Related articles follow what customers open together.
import { expect, test } from 'vitest';
import { openedTogether } from '../../src/site/opened-together.ts';

const article = (slug: string, locale = 'en') => ({ locale, category: 'returns', slug });
const all = [article('cost'), article('time'), article('how'), article('time', 'lt')];
const signals = new Map([
  ['en', { articles: {}, queries: {}, together: { 'returns/how': { 'returns/cost': 5, 'returns/time': 9 } } }],
]);

test('what is opened beside an article is named, the most frequent first, in its own language', () => {
  expect(openedTogether(all, all[2]!, signals)).toEqual([article('time'), article('cost')]);
});

test('nothing is named where no signals tell of it', () => {
  expect(openedTogether(all, all[3]!, signals)).toEqual([]);
});
