// The frozen shop that judged queries, built sites and benchmarks stand on: whole, sound, and the same in each language.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import type { Article } from '../../src/reader/content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { formatProblems } from '../../src/reader/problem.ts';

const content = readContent('tests/fixtures/shop');
const { articles, locales } = content;
const categories = ['account', 'orders', 'payments', 'returns', 'shipping', 'warranty'];

test('has nothing to complain about, not even a warning', () => {
  expect(formatProblems(checkContent(content))).toBe('');
});

describe.each(['en', 'lt', 'ru'])('in %s', (locale) => {
  const own = articles.filter((article) => article.locale === locale);

  test('there are at least 24 articles over all six topics', () => {
    expect(own.length).toBeGreaterThanOrEqual(24);
    expect([...new Set(own.map(({ category }) => category))].sort()).toEqual(categories);
  });

  test('each article has its answer in a sentence and three to eight wordings of customers', () => {
    const lacking = own.filter(({ summary, questions }) => !summary || questions.length < 3 || questions.length > 8);
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  test('no two articles have the same wording of a customer', () => {
    const wordings = own.flatMap(({ questions }) => questions.map((question) => question.toLowerCase()));
    expect(wordings.filter((wording, i) => wordings.indexOf(wording) !== i)).toEqual([]);
  });

  test('articles speak of the time before the purchase and after it', () => {
    expect(own.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['before', 'after']));
  });
});

test('every article is there in every language, in the same category', () => {
  const bySlug = Map.groupBy(articles, ({ category, slug }) => `${category}/${slug}`);
  const partial = [...bySlug].filter(([, translations]) => translations.length !== locales.length);
  expect(partial.map(([slug]) => slug)).toEqual([]);
});

test('days, prices, times and limits agree between the languages', () => {
  const disagreements = [...Map.groupBy(articles, ({ slug }) => slug)].flatMap(([slug, translations]) => {
    const told = translations.map((article) => `${article.locale}: ${numbers(article).join(' ')}`);
    return new Set(told.map((line) => line.slice(4))).size > 1 ? [[slug, ...told]] : [];
  });
  expect(disagreements).toEqual([]);
});

/** All numbers of title, summary and text in order of size, 2.99 and 2,99 as one; not the numbering of steps, nor links. */
function numbers({ title, summary, body }: Article): string[] {
  const text = `${title}\n${summary}\n${body}`.replace(/^\d+\. /gm, '').replace(/\]\([^)]*\)/g, ']');
  return [...text.matchAll(/\d+(?:[.,:]\d+)*/g)].map(([number]) => number.replace(',', '.')).sort();
}
