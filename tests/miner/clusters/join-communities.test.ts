import { expect, test } from 'vitest';
import { joinCommunities } from '../../../src/miner/clusters/join-communities.ts';

/** Two triangles, 0 1 2 and 3 4 5, and the edges between them. */
const triangles = (between: [number, number][]) =>
  [[0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5], ...between].map(([from, to]) => ({
    from: from!,
    to: to!,
    weight: 1,
  }));
const parts = Int32Array.of(0, 0, 0, 1, 1, 1);

test('communities with many ties to each other are one', () => {
  const edges = triangles([
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
  expect([...joinCommunities(edges, parts, 0.3)]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('communities with a stray tie stay two', () => {
  expect([...joinCommunities(triangles([[2, 3]]), parts, 0.3)]).toEqual([0, 0, 0, 1, 1, 1]);
});

test('a community without ties stays by itself', () => {
  expect([...joinCommunities(triangles([]), parts, 0)]).toEqual([0, 0, 0, 1, 1, 1]);
});
