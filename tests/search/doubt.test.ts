// What a shop does not answer is said to be so; what it does answer is not doubted. Over the frozen shop of the tests.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { createIndex, parseContactWords, search } from '../../src/search/index.ts';
import { languages } from '../../src/text/languages.ts';
import { sampleDocument, sampleIndex, sampleShop } from './sample.ts';

const content = readContent('tests/fixtures/shop');
const indexes = Object.fromEntries(Object.keys(languages).map((locale) => [locale, localeIndex(content, locale)]));
const rowsOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n').slice(1);
const outside = rowsOf('tests/search/outside.tsv').map((row) => row.split('\t') as [string, string]);

describe.each(Object.keys(languages))('in %s', (locale) => {
  const index = indexes[locale]!;

  test('of 50 queries that no shop of home goods answers 42 are doubted', () => {
    const own = outside.filter(([language]) => language === locale);
    const believed = own.filter(([, query]) => !search(index, query).doubtful);
    expect(own.length).toBeGreaterThanOrEqual(50);
    expect(believed.length / own.length, JSON.stringify(believed)).toBeLessThanOrEqual(0.16);
  });

  test('of 50 right first hits 1 at most is doubted', () => {
    const right = rowsOf(`tests/search/relevance/${locale}.tsv`).flatMap((row) => {
      const [query = '', relevant = ''] = row.split('\t');
      const { hits, doubtful } = search(index, query);
      const isRight = hits[0] && relevant.split('|').includes(hits[0].id.slice(locale.length + 1));
      return isRight ? [{ query, doubtful }] : [];
    });
    const doubted = right.filter(({ doubtful }) => doubtful);
    expect(right.length).toBeGreaterThan(120);
    expect(doubted.length / right.length, JSON.stringify(doubted)).toBeLessThanOrEqual(0.02);
  });
});

test('a query that no article holds much of is doubtful', () => {
  expect(search(sampleIndex('en'), 'quarterly zoology lectures in the planetarium').doubtful).toBe(true);
  expect(search(sampleIndex('en'), 'refund').doubtful).toBe(false);
});

test.each([
  ['en', 'do you sell motorcycles'],
  ['en', 'do you match prices of other shops'],
  ['lt', 'ar galima tapti jūsų tiekėju'],
  ['ru', 'есть ли скидка студентам'],
])('in %s “%s” is what shops are asked and this one does not answer', (locale, query) => {
  expect(search(indexes[locale]!, query).doubtful).toBe(true);
});

test.each([
  ['en', 'delayed deliveries', 'shipping/late-parcel'],
  ['lt', 'Surinkinėju komodą ir pasigedau dviejų varžtų', 'warranty/missing-item'],
  ['ru', 'хватит слать мне письма про скидки', 'account/unsubscribe'],
  ['ru', 'Ваш ответ меня не устраивает, куда можно обратиться дальше?', 'warranty/complaint'],
])('in %s “%s”, the same in other words, is not doubted where no article has wordings', (locale, query, id) => {
  const cold = { ...content, articles: content.articles.map((article) => ({ ...article, questions: [] })) };
  const { hits, doubtful } = search(localeIndex(cold, locale), query);
  expect({ id: hits[0]?.id, doubtful }).toEqual({ id: `${locale}/${id}`, doubtful: false });
});

test('doubt is of what was meant, not of its typos', () => {
  const { doubtful, repaired } = search(indexes.en!, 'trak my pacel');
  expect({ doubtful, query: repaired?.query }).toEqual({ doubtful: false, query: 'track my parcel' });
});

test('a hit that shares nothing but letters with the query is no hit', () => {
  const index = indexes.en!;
  for (const query of ['winter tyres 205 55 r16', 'perfume chanel', 'bus timetable to klaipeda'])
    expect(search(index, query).hits).toEqual([]);
});

describe('another shop’s name in the query', () => {
  const { contact } = parseContactWords('foreign: amazon', languages.en);
  const query = 'amazon gift card refund';

  test('makes every hit doubtful', () => {
    expect(search(createIndex(sampleShop.en, languages.en, { contact }), query).doubtful).toBe(true);
  });

  test('makes none doubtful where an article speaks of it', () => {
    const article = sampleDocument(
      'en/payments/amazon',
      'Amazon gift cards',
      'We take an Amazon gift card for a refund.',
    );
    expect(search(createIndex([...sampleShop.en, article], languages.en, { contact }), query).doubtful).toBe(false);
  });
});
