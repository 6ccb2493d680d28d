// Whoever clones the repository can measure again what it claims: each benchmark runs, in its form of a few seconds.
import { expect, test } from 'vitest';
import { benchmarks } from '../../../scripts/bench/benchmarks.ts';
import { ofSites, quick, share, testFigures } from './quick.ts';

testFigures(Object.keys(benchmarks).filter((name) => !ofSites.includes(name)));

test('peers are asked in the same run, and find what they can be expected to find', async () => {
  const beside = (await quick('relevance')).filter((row) => 'peer' in row);
  expect(beside.map(({ set }) => set)).toContain('fixture shop.lt');
  for (const row of beside)
    for (const engine of ['ours', 'MiniSearch', 'lunr', 'Pagefind', 'Pagefind by word'])
      expect(share(row, engine), `${row.set}, ${engine}`).toBeGreaterThan(0.2);
}, 300_000);

test('an import brings every page, and a second one none twice', async () => {
  const rows = await quick('import');
  expect(rows.map(({ run }) => run)).toEqual(['first', 'again']);
  for (const row of rows) expect(row.there).toBe(row.articles);
}, 300_000);
