// Whoever clones the repository can measure again what it claims: each benchmark runs, in its form of a few seconds.
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { benchmarks } from '../../../scripts/bench/benchmarks.ts';
import { benchFolder } from '../../../scripts/bench/sites.ts';
import type { Row } from '../../../scripts/bench/table.ts';

afterAll(() => rmSync(benchFolder, { recursive: true, force: true }));

const runs = new Map<string, Promise<Row[]>>();
/** The rows of all tables of figures (one of texts says what went wrong); each benchmark runs once. */
function quick(name: string): Promise<Row[]> {
  const run = async () => {
    const rows = Object.values(await benchmarks[name]!.run({ size: 'quick' })).flat();
    return rows.filter((row) => numbers(row).length);
  };
  if (!runs.has(name)) runs.set(name, run());
  return runs.get(name)!;
}
const numbers = (row: Row): number[] => Object.values(row).filter((cell) => typeof cell === 'number');
const share = (row: Row, column: string): number => row[column] as number;

/** Columns that hold shares of 1. */
const shares = /^(?:hit@\d+|MRR|ours|peer|MiniSearch|lunr|Pagefind.*|first|three|NMI|accuracy|precision|recall|share)$/;

test.each(Object.keys(benchmarks))(
  '%s gives figures that can be true, out of nothing but the repository',
  async (name) => {
    const rows = await quick(name);
    expect(rows).not.toEqual([]);
    expect(rows.filter((row) => numbers(row).some((figure) => !(figure >= 0 && figure < Infinity)))).toEqual([]);
    const aboveOne = rows.filter((row) => Object.keys(row).some((key) => shares.test(key) && share(row, key) > 1));
    expect(aboveOne).toEqual([]);
  },
  300_000,
);

test('peers are asked in the same run, and find what they can be expected to find', async () => {
  const beside = (await quick('relevance')).filter((row) => 'peer' in row);
  expect(beside.map(({ set }) => set)).toContain('fixture shop.lt');
  for (const row of beside)
    for (const engine of ['ours', 'MiniSearch', 'lunr', 'Pagefind', 'Pagefind by word'])
      expect(share(row, engine), `${row.set}, ${engine}`).toBeGreaterThan(0.2);
}, 300_000);
