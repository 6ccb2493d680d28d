// The bridge of meaning: what customers ask in other words than an article's finds it by what shops are asked.
import { expect, test } from 'vitest';
import { indexDocuments, localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { exportIndex, exportIntents, importIndex, search, withIntents } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { sampleDocument, sampleShop } from './sample.ts';

const content = readContent('tests/fixtures/shop');
/** The frozen shop as a new one is: no article has a customer's wording. */
const cold = { ...content, articles: content.articles.map((article) => ({ ...article, questions: [] })) };

test.each([
  ['en', 'delayed deliveries', 'shipping/late-parcel'],
  ['en', 'The tablecloth is too small, can I get a longer one instead?', 'returns/exchange'],
  ['lt', 'dezeje nera kojeliu', 'warranty/missing-item'],
  ['ru', 'обратную пересылку оплачиваете вы или покупатель', 'returns/return-cost'],
  ['ru', 'В наборе должно быть шесть бокалов, а в коробке пять', 'warranty/missing-item'],
])('in %s «%s» puts the article first that is not among three by its own words', (locale, query, id) => {
  const { bridge: _, ...bare } = localeIndex(cold, locale);
  expect(search(bare, query, { limit: 3 }).hits.map((hit) => hit.id)).not.toContain(`${locale}/${id}`);
  expect(search(localeIndex(cold, locale), query).hits[0]?.id).toBe(`${locale}/${id}`);
});

test('alone it is no reason to show a hit', () => {
  const index = localeIndex(cold, 'en');
  for (const query of ['bicycle', 'winter tyres 205 55 r16']) expect(search(index, query).hits, query).toEqual([]);
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
