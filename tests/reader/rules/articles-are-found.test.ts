// What an editor reads about articles that customers would not find by their own words.
import { expect, test } from 'vitest';
import { noMoment } from '../../../src/reader/check-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { localeIndex } from '../../../src/reader/locale-index.ts';
import { articlesAreFound } from '../../../src/reader/rules/articles-are-found.ts';
import { search } from '../../../src/search/index.ts';
import { article, contentFolder, sound, type Files } from '../folder.ts';

function found(files: Files): [path: string, line: number, message: string][] {
  const dir = contentFolder({ ...sound, ...files });
  const content = readContent(dir);
  return articlesAreFound
    .find(content, (locale) => localeIndex(content, locale), noMoment)
    .map(({ path, line, message }) => [path.slice(path.lastIndexOf('/') + 1), line!, message]);
}

test('articles that ask different things are found', () => {
  expect(found({ 'en/returns/a.md': article('title: How do I pay?\nquestions: [can I pay by card]') })).toEqual([]);
});

test.each(['en', 'lt', 'ru'])('in %s search agrees: each wording that is not named finds its article', (locale) => {
  const content = readContent('tests/fixtures/shop');
  const index = localeIndex(content, locale);
  const named = articlesAreFound.find(content, (other) => localeIndex(content, other), noMoment);
  const missed = content.articles
    .filter((one) => one.locale === locale && !one.draft)
    .flatMap(({ id, questions }) => questions.filter((wording) => search(index, wording).hits[0]?.id !== id));
  expect(missed).toHaveLength(named.filter(({ path }) => path.includes(`/${locale}/`)).length);
});

test('a wording without a telling word is named', () => {
  expect(found({ 'en/returns/a.md': article('title: Money back\nquestions: ["?!"]') })).toMatchInlineSnapshot(`
    [
      [
        "a.md",
        3,
        "“?!” does not find this article: add a word that tells what is asked",
      ],
    ]
  `);
});

test('nobody has to drop a wording for the other articles that hold its word', () => {
  const others = ['a', 'b', 'c'].map((slug) => [
    `en/returns/${slug}.md`,
    article(`title: Where is parcel ${slug}${slug}?\nquestions: [parcel ${slug}${slug} parcel]`, 'Parcel, parcel.'),
  ]);
  const long = article('title: Z\nquestions: [parcel]', 'Long text '.repeat(50));
  expect(found({ ...Object.fromEntries(others), 'en/returns/z.md': long })).toEqual([]);
});

test('nobody has to rename an article for its title, however many others hold the words', () => {
  const others = ['a', 'b', 'c', 'd'].map((slug) => [
    `en/returns/${slug}.md`,
    article(`title: Parcel, parcel ${slug}${slug}\nquestions: [parcel ${slug}${slug} parcel]`, 'Parcel, parcel.'),
  ]);
  const long = article('title: Parcel', 'Long text '.repeat(50));
  expect(found({ ...Object.fromEntries(others), 'en/returns/z.md': long })).toEqual([]);
});

test('two articles with one title are both named, also when only the forms of the words differ', () => {
  expect(found({ 'en/returns/twin.md': article('title: Here when is my refund') })).toEqual([]);
  expect(found({ 'en/returns/twin.md': article('title: When is my refunds here') })).toMatchInlineSnapshot(`
    [
      [
        "twin.md",
        2,
        "“When is my refunds here” is what en/returns/refund-time asks, too: make the two differ, or merge the articles",
      ],
    ]
  `);
});

test('so are an article and the question of another', () => {
  expect(found({ 'en/returns/twin.md': article('title: Money back\nquestions:\n  - when is my refund here') }))
    .toMatchInlineSnapshot(`
      [
        [
          "twin.md",
          4,
          "“when is my refund here” is what en/returns/refund-time asks, too: make the two differ, or merge the articles",
        ],
      ]
    `);
});

test('an article may ask the same twice, and a draft what it likes', () => {
  expect(
    found({
      'en/returns/a.md': article('title: Money back\nquestions: [money back?]'),
      'en/returns/b.md': article('title: Money back\ndraft: true'),
    }),
  ).toEqual([]);
});

test('without a stemmer, wordings that only begin alike are no twins', () => {
  expect(
    found({
      'de/a/versandkosten.md': article('title: Versandkosten'),
      'de/a/versandzeit.md': article('title: Versandzeit'),
    }),
  ).toEqual([]);
});
