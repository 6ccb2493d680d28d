// The bridge of meaning: what customers ask in other words than an article's finds it by what shops are asked.
import { expect, test } from 'vitest';
import { indexDocuments, localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import {
  exportIndex,
  exportIntents,
  importIndex,
  search,
  withIntents,
  type SearchIndex,
} from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { sampleDocument, sampleShop } from './sample.ts';

const content = readContent('tests/fixtures/shop');
/** The frozen shop as a new one is: no article has a customer's wording. */
const cold = { ...content, articles: content.articles.map((article) => ({ ...article, questions: [] })) };
const coldIndex = Object.fromEntries(['en', 'lt', 'ru'].map((locale) => [locale, localeIndex(cold, locale)]));

test.each([
  ['en', 'delayed deliveries', 'shipping/late-parcel'],
  ['en', 'when r u getting the grey chairs back in', 'orders/out-of-stock'],
  ['lt', 'dezeje nera kojeliu', 'warranty/missing-item'],
  ['ru', 'обратную пересылку оплачиваете вы или покупатель', 'returns/return-cost'],
  ['ru', 'В наборе должно быть шесть бокалов, а в коробке пять', 'warranty/missing-item'],
])('in %s «%s» puts the article first that is not among three by its own words', (locale, query, id) => {
  const { bridge: _, ...bare } = coldIndex[locale]!;
  expect(search(bare, query, { limit: 3 }).hits.map((hit) => hit.id)).not.toContain(`${locale}/${id}`);
  expect(search(coldIndex[locale]!, query).hits[0]?.id).toBe(`${locale}/${id}`);
});

test.each([
  ['en', 'lost gift card', 'account/change-email'],
  ['lt', 'rekvizitai sąskaitoje', 'account/change-email'],
  ['ru', 'Можно ли примерить обувь в пункте выдачи?', 'account/delete-account'],
])('in %s «%s» finds the article that asks just this, whatever shops usually mean by it', (locale, query, id) => {
  const articles = cold.articles.map((article) =>
    article.id === `${locale}/${id}` ? { ...article, questions: [query] } : article,
  );
  expect(search(localeIndex({ ...cold, articles }, locale), query).hits[0]?.id).toBe(`${locale}/${id}`);
});

test('alone it is no reason to show a hit', () => {
  for (const query of ['bicycle', 'winter tyres 205 55 r16'])
    expect(search(coldIndex.en!, query).hits, query).toEqual([]);
});

test('it leads nobody away from articles that hold the query by themselves', () => {
  const trace = sampleDocument('en/a/trace', 'Item tracing in the report', 'Save the trace of items in the menu.');
  const index = indexDocuments([...coldIndex.en!.documents, trace], 'en');
  const { bridge: _, ...bare } = index;
  const query = 'can i save the trace of items';
  const firstTwo = (asked: SearchIndex) => search(asked, query, { limit: 2 }).hits.map(({ id }) => id);
  expect(firstTwo(bare)[0]).toBe('en/a/trace');
  expect(firstTwo(index)).toEqual(firstTwo(bare));
});

test('a shop ships what it does not answer, too', () => {
  const given: { id: string; near: object }[] = JSON.parse(exportIntents(coldIndex.en!));
  const near = (id: string) => given.find((intent) => intent.id === id)?.near;
  expect(near('jobs')).toEqual({});
  expect(near('refund-time')).toMatchObject({ 'en/returns/refund-time': 1 });
});

test('a site of another trade ships nothing', () => {
  const zoo = ['Feeding of penguins', 'Volcanoes of Iceland', 'Baroque counterpoint'].map((title, place) =>
    sampleDocument(`en/a/${place}`, title, `${title} explained at length.`),
  );
  expect(exportIntents(indexDocuments(zoo, 'en'))).toBe('[]');
});

test('what comes after the index, and of an article that is gone, does no harm', () => {
  const whole = indexDocuments(sampleShop.en, 'en');
  const fewer = importIndex(exportIndex(indexDocuments(sampleShop.en.slice(1), 'en')), languageOf('en'));
  const { hits } = search(withIntents(fewer, JSON.parse(exportIntents(whole))), 'forgot my password');
  expect(hits[0]?.id).toBe('en/account/reset-password');
});
