import { describe, expect, test } from 'vitest';
import { createIndex, exportIndex, importIndex, search, type Span } from '../../src/search/index.ts';
import { languageOf, type Locale } from '../../src/text/languages.ts';
import { sampleDocument, sampleIndex, sampleShop } from './sample.ts';

const locales = Object.keys(sampleShop) as Locale[];
const indexes = Object.fromEntries(locales.map((locale) => [locale, sampleIndex(locale)])) as Record<
  Locale,
  ReturnType<typeof sampleIndex>
>;
const ids = (locale: Locale, query: string) =>
  search(indexes[locale], query).hits.map((hit) => hit.id.replace(/^\w+\//, ''));
const joined = (spans: Span[]) => spans.map((span) => span.text).join('');

// query → the article that must stand first, and why
const first: [Locale, string, string, string][] = [
  ['en', 'send back', 'returns/how-to-return', 'customers’ own wording'],
  ['en', 'where is my refund', 'returns/refund-time', 'the one word that tells something is in its title'],
  ['en', 'passw', 'account/reset-password', 'the last word may be unfinished'],
  ['en', 'pasword reset', 'account/reset-password', 'a typo in a word of five letters or more'],
  ['en', 'gift card', 'returns/refund-time', 'stands in a heading'],
  ['lt', 'grazinti preke', 'returns/how-to-return', 'no accents'],
  ['lt', 'pinigų grąžinimas', 'returns/refund-time', 'another part of speech'],
  ['lt', 'kurjeris', 'shipping/delivery-cost', 'inflected'],
  ['ru', 'возвратом денег', 'returns/refund-time', 'inflected'],
  ['ru', 'доставку посчитать', 'shipping/delivery-cost', 'words need not all match'],
];

test.each(first)('%s «%s» finds %s first: %s', (locale, query, id) => {
  expect(ids(locale, query)[0]).toBe(id);
});

test('an article is first for its own title, though another one’s wordings ask just that', () => {
  const questions = ['change my order', 'how do I change my order'];
  const documents = [
    sampleDocument('en/orders/cancel', 'Change my order, cancel my order', 'Change my order. Cancel my order.', {
      questions,
    }),
    sampleDocument('en/orders/change', 'Change my order', `Call us. ${'Filler about wardrobes. '.repeat(40)}`),
  ];
  const { hits } = search(createIndex(documents, languageOf('en')), 'changing my orders');
  expect(hits[0]?.id).toBe('en/orders/change');
});

test('an article is first for a wording of its own, though others hold its word in their titles', () => {
  const documents = [
    sampleDocument('en/returns/cost', 'Returns: what do returns cost?', 'Returns cost €3. Returns are paid.'),
    sampleDocument('en/returns/days', 'Returns: how many days?', 'Returns take 14 days.'),
    sampleDocument(
      'en/returns/how',
      'How do I send something back?',
      `Press the button. ${'Pack it well. '.repeat(40)}`,
      {
        questions: ['returns'],
      },
    ),
  ];
  const { hits } = search(createIndex(documents, languageOf('en')), 'return');
  expect(hits[0]?.id).toBe('en/returns/how');
});

test('nothing alike, nothing found', () => {
  expect(ids('en', 'quarterly zoology')).toEqual([]);
});

const oddQueries = [
  'a'.repeat(10_000),
  'refund '.repeat(1_500),
  '💥🧨 👩‍👩‍👧‍👦',
  '?!… — «»',
  '',
  '   ',
  '\u0000\uFFFF\uD800',
  '.*+?^${}()|[\\]\\',
  '<script>alert(1)</script>',
  '__proto__ constructor toString hasOwnProperty',
  'item AND OR NOT "return" title:refund~2^3',
  'ﷺ'.repeat(50),
];

describe.each(locales)('odd input in %s', (locale) => {
  test.each(oddQueries.map((query) => [query.slice(0, 30), query]))('%j neither crashes nor hangs', (_, query) => {
    const started = process.threadCpuUsage();
    const outcome = search(indexes[locale], query);
    expect(outcome.query).toBe(query);
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(1000);
  });
});

test('spans give back the text exactly, whatever stands in it', () => {
  const title = '  <b>Refund</b> & «возврат»: "refund" – ŽĄSIS\u0301 refund? 💥 ';
  const text = `Before.\n\n${'filler words '.repeat(40)}a refund <script>refund()</script> comes. ${'more filler '.repeat(40)}`;
  const index = createIndex([sampleDocument('en/x/odd', title, text)], languageOf('en'));
  const hit = search(index, 'refund').hits[0]!;
  expect(joined(hit.titleSpans)).toBe(title);
  expect(hit.titleSpans.filter((span) => span.mark).map((span) => span.text)).toEqual(['Refund', 'refund', 'refund']);
  const shown = joined(hit.excerpt.filter((span) => !/^ ?… ?$/.test(span.text)));
  expect(text).toContain(shown);
  expect(shown).toContain('a refund <script>refund()');
  expect(shown.length).toBeLessThan(200);
});

test('an index that was exported and imported answers alike', () => {
  for (const locale of locales) {
    const copy = importIndex(exportIndex(indexes[locale]), languageOf(locale));
    for (const [where, query] of first) {
      if (where === locale) expect(search(copy, query)).toEqual(search(indexes[locale], query));
    }
  }
});

test('an empty site has an empty index', () => {
  expect(search(createIndex([], languageOf('en')), 'refund').hits).toEqual([]);
});
