// The quick form of a benchmark, run as `npm run bench` does, and what its figures must be to be true.
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { benchmarks } from '../../../scripts/bench/benchmarks.ts';
import { benchFolder } from '../../../scripts/bench/sites.ts';
import type { Row } from '../../../scripts/bench/table.ts';

/** Those that build sites, the slow ones: a test file of their own, so that they run beside the others. */
export const ofSites = ['pages', 'lighthouse', 'search', 'first-hit', 'build', 'check', 'scale'];

const runs = new Map<string, Promise<Row[]>>();
/** The rows of all tables of figures (one of texts says what went wrong); each benchmark runs once. */
export function quick(name: string): Promise<Row[]> {
  const run = async () => {
    const rows = Object.values(await benchmarks[name]!.run({ size: 'quick' })).flat();
    return rows.filter((row) => numbers(row).length);
  };
  if (!runs.has(name)) runs.set(name, run());
  return runs.get(name)!;
}
const numbers = (row: Row): number[] => Object.values(row).filter((cell) => typeof cell === 'number');
export const share = (row: Row, column: string): number => row[column] as number;

/** Columns that hold shares of 1. */
const shares = /^(?:hit@\d+|MRR|ours|peer|MiniSearch|lunr|Pagefind.*|first|three|NMI|accuracy|precision|recall|share)$/;

/** Tests that each of the benchmarks runs and gives figures that can be true. */
export function testFigures(names: string[]): void {
  afterAll(() => rmSync(benchFolder, { recursive: true, force: true }));
  test.each(names)(
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
}
