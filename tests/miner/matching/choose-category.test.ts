import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readJudged } from '../../../scripts/bench/matches.ts';
import { chooseCategory } from '../../../src/miner/matching/choose-category.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { readShelves } from '../../../src/miner/rim/draft-files.ts';

const content = readContent(resolve(import.meta.dirname, '../../fixtures/shop'));
const shelves = readShelves(content);
const judged = readJudged(resolve(import.meta.dirname, '../../fixtures/judged/matches.tsv'));
const folders = ['account', 'orders', 'payments', 'returns', 'shipping', 'warranty'];

test.each(['en', 'lt', 'ru'])('%s: a draft is put where the article about its question stands', (locale) => {
  const answered = [...judged].filter(([cluster, articles]) => cluster.locale === locale && articles.length);
  const right = answered.filter(([cluster, articles]) => {
    const category = chooseCategory(cluster, shelves.get(locale), folders);
    return articles.some((id) => id.startsWith(`${locale}/${category}/`));
  });
  expect(right.length).toBeGreaterThanOrEqual(answered.length - 1);
});

test.each([
  ['en/job-vacancy', 'questions'],
  ['lt/darbas-pas-jus', 'klausimai'],
  ['ru/sajt-i-prilozhenie', 'voprosy'],
])('%s: what stands under no heading of the shop goes among the general questions', (name, folder) => {
  const [cluster] = [...judged.keys()].filter(({ id }) => id === name);
  expect(chooseCategory(cluster!, shelves.get(cluster!.locale), folders)).toBe(folder);
});

test('an empty help centre begins with general questions', () => {
  const [cluster] = judged.keys();
  expect(chooseCategory(cluster!, undefined, [])).toBe('questions');
});
