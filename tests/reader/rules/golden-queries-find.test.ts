// What an editor reads when a query that the shop watches no longer finds its article.
import { expect, test } from 'vitest';
import { noMoment } from '../../../src/reader/check-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { localeIndex } from '../../../src/reader/locale-index.ts';
import { goldenArticlesExist } from '../../../src/reader/rules/golden-articles-exist.ts';
import { goldenQueriesFind } from '../../../src/reader/rules/golden-queries-find.ts';
import { article, contentFolder, messagesWith, sound, type Files } from '../folder.ts';

/** `LINE: message` of each problem. */
function misses(golden: string, files: Files = {}): string[] {
  const content = readContent(contentFolder({ ...sound, ...files, 'en/golden.tsv': golden }));
  return [goldenQueriesFind, goldenArticlesExist]
    .flatMap((rule) => rule.find(content, (locale) => localeIndex(content, locale), noMoment))
    .map(({ line, message }) => `${line}: ${message}`);
}

/** Four articles about parcels, a to d, and z, which mentions them once. */
const parcels: Files = {
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((slug) => [
      `en/returns/${slug}.md`,
      article(`title: Where is parcel ${slug}${slug}?\nquestions: [parcel ${slug}${slug} parcel]`, 'Parcel, parcel.'),
    ]),
  ),
  'en/returns/z.md': article('title: Z', `${'Long text '.repeat(50)}parcel.`),
};

test('a query that finds its article is fine, whether named with its category or without', () => {
  expect(misses('# watched\n\nmy refund\trefund-time\nwhen refund\treturns/refund-time\n')).toEqual([]);
});

test('an article that is found too late is told with its place and what stands before it', () => {
  expect(misses('parcel\tz\n', parcels)).toEqual([
    '1: “parcel” finds en/returns/z only in place 5, after en/returns/a, en/returns/b, en/returns/c, en/returns/d. Add the query to the article’s questions:, or name the article that answers it',
  ]);
});

test('so is one that is not found at all', () => {
  expect(misses('bicycle\trefund-time\nparcel\trefund-time\n', parcels)).toEqual([
    '1: “bicycle” does not find en/returns/refund-time or anything else. Add the query to the article’s questions:, or name the article that answers it',
    '2: “parcel” does not find en/returns/refund-time, but en/returns/a, en/returns/b, en/returns/c, en/returns/d, en/returns/z. Add the query to the article’s questions:, or name the article that answers it',
  ]);
});

test('an article that was deleted or is a draft is named, with the closest one', () => {
  const draft = { 'en/returns/new.md': article('title: New\ndraft: true') };
  expect(misses('refund\trefund-tme\nnew\tnew\n', draft)).toEqual([
    '1: there is no article refund-tme in en: remove this line, or name another one. Did you mean refund-time?',
    '2: the article new is a draft, which customers do not find: publish it, or remove this line',
  ]);
});

test('a line that is no query with an article, and a query that stands twice, are problems of the content', () => {
  expect(
    messagesWith({ 'en/golden.tsv': 'refund refund-time\nMy refund\trefund-time\nmy refund\trefund-time\n' }),
  ).toBe(
    [
      'en/golden.tsv:1: a line needs a query, one tab and the slug of an article, such as: where is my money⇥refund-time',
      'en/golden.tsv:3: “my refund” stands on line 2 already: keep one of the two',
    ].join('\n'),
  );
});
