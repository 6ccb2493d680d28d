import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readJudged } from '../../../scripts/bench/matches.ts';
import { chooseCategory } from '../../../src/miner/matching/choose-category.ts';
import { matchClusters } from '../../../src/miner/matching/match-clusters.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { readShelves } from '../../../src/miner/rim/draft-files.ts';

const shelves = readShelves(readContent(resolve(import.meta.dirname, '../../fixtures/shop')));
const judged = readJudged(resolve(import.meta.dirname, '../../fixtures/judged/matches.tsv'));
const matches = matchClusters([...judged.keys()], shelves);
const folders = ['account', 'orders', 'payments', 'returns', 'shipping', 'warranty'];

test('a draft is put where the article about its question stands, seven times of ten', () => {
  const open = matches.filter(({ cluster, article }) => article === null && judged.get(cluster)!.length > 0);
  const right = open.filter((match) => {
    const category = chooseCategory(match, folders);
    return judged.get(match.cluster)!.some((id) => id.startsWith(`${match.cluster.locale}/${category}/`));
  });
  expect(open.length).toBeGreaterThan(10); // of one language alone there are too few to tell
  expect(right.length).toBeGreaterThanOrEqual(0.7 * open.length);
});

test('an empty help centre begins with general questions, one folder takes all', () => {
  const [match] = matchClusters([...judged.keys()], new Map());
  expect(chooseCategory(match!, [])).toBe('questions');
  expect(chooseCategory(match!, ['help'])).toBe('help');
});
