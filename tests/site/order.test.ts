// Where an article stands in its category.
import { expect, test } from 'vitest';
import type { SignalsByLocale } from '../../src/reader/signals.ts';
import { byUse, inOrder } from '../../src/site/order.ts';

const article = (slug: string, order = 1000) => ({ locale: 'lt', category: 'pirma', slug, title: slug, order });
const titles = (list: { title: string }[]) => list.map(({ title }) => title);

test('stands by its number, then by its title as the language sorts it', () => {
  const articles = ['žiema', 'zuikis', '14 dienų', '2 metai'].map((slug) => article(slug));
  expect(titles([...articles, article('numeruotas', 1)].toSorted(inOrder))).toEqual([
    'numeruotas',
    '2 metai',
    '14 dienų',
    'zuikis',
    'žiema',
  ]);
});

test('goes up with use, but never past what an editor put first', () => {
  const counted = { opens: 9, solved: 1 };
  const signals: SignalsByLocale = new Map([
    [
      'lt',
      { articles: { 'pirma/zuikis': counted, 'pirma/vilkas': { ...counted, opens: 5 } }, queries: {}, together: {} },
    ],
  ]);
  const articles = [article('avis'), article('vilkas'), article('zuikis'), article('pirmasis', 1)];
  expect(titles(articles.toSorted(byUse(signals)))).toEqual(['pirmasis', 'zuikis', 'vilkas', 'avis']);
});
