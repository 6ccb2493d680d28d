// What a benchmark prints: aligned, each figure with the digits that its column needs, each limit with its verdict.
import { expect, test } from 'vitest';
import { atLeast, atMost, formatTable, percentile } from '../../../scripts/bench/table.ts';

test('a table stands in columns, shares with three digits and counts with none', () => {
  const rows = [
    { set: 'shop', 'hit@3': 0.9, queries: 1200, ms: 12.34, must: atLeast(0.8, 0.9) },
    { set: 'fixture', 'hit@3': 0.7512, queries: 20, ms: 3, must: undefined },
  ];
  expect(formatTable('Hits', rows)).toBe(
    [
      'Hits',
      'set      hit@3  queries    ms     must',
      'shop     0.900    1,200  12.3  ≥ 0.8 ✓',
      'fixture  0.751       20   3.0        –',
    ].join('\n'),
  );
});

test('a limit says whether it is kept', () => {
  expect([atMost(350, 350), atMost(350, 351), atLeast(0.8, 0.79)]).toEqual(['≤ 350 ✓', '≤ 350 ✗', '≥ 0.8 ✗']);
});

test('a percentile of nothing is no number', () => {
  expect([percentile([3, 1, 2], 0.5), percentile([3, 1, 2], 1), percentile([], 0.5)]).toEqual([2, 3, NaN]);
});
