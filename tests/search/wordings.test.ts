// Customers' wordings of some articles: they find these better, and cost the others nothing.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeIndex, type Searchable } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { createIndex, search } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { sampleDocument } from './sample.ts';

const content = readContent('tests/fixtures/shop');
const locales = ['en', 'lt', 'ru'];
const judged = locales.flatMap((locale) =>
  readFileSync(`tests/search/relevance/${locale}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .filter(([, relevant]) => relevant)
    .map(([query = '', relevant = '']) => ({
      locale,
      query,
      relevant: relevant.split('|').map((id) => `${locale}/${id}`),
    })),
);

/** The frozen shop as if only some of its articles had customers' wordings. */
function shopWith(hasWordings: (place: number) => boolean): Searchable {
  const articles = content.articles.map((article, place) =>
    hasWordings(place) ? article : { ...article, questions: [] },
  );
  return { ...content, articles };
}

/** Share of the queries of a locale that find their article among the first three. */
function found(shop: Searchable, locale: string, queries: typeof judged): number {
  const index = localeIndex(shop, locale);
  const right = queries.filter(({ query, relevant }) =>
    search(index, query, { limit: 3 }).hits.some(({ id }) => relevant.includes(id)),
  );
  return right.length / queries.length;
}

// Another third in each locale: the mean is of all articles and languages, for a third of the work.
test('every third article has wordings, and the others are found as often as without', () => {
  const bare = shopWith(() => false);
  const losses = locales.map((locale, first) => {
    const isGiven = (place: number) => place % 3 === first;
    const given = new Set(content.articles.filter((_, place) => isGiven(place)).map(({ id }) => id));
    const others = judged.filter((one) => one.locale === locale && !one.relevant.some((id) => given.has(id)));
    return found(bare, locale, others) - found(shopWith(isGiven), locale, others);
  });
  expect(losses.reduce((sum, loss) => sum + loss) / losses.length).toBeLessThanOrEqual(0.01);
}, 60_000);

test('twenty wordings of one article leave its neighbour first for its own title', () => {
  const questions = Array.from({ length: 20 }, (_, day) => `how do i change my order on day ${day}`);
  const documents = [
    sampleDocument('en/orders/change', 'Change an order', 'Call us.', { questions }),
    sampleDocument('en/orders/cancel', 'How do I cancel my order?', 'Call us.'),
    sampleDocument('en/orders/track', 'Track a parcel', 'Open the link.'),
  ];
  const { hits } = search(createIndex(documents, languageOf('en')), 'how do i cancel my order');
  expect(hits[0]?.id).toBe('en/orders/cancel');
});
