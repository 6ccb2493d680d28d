// In the widget what fits the shop's page comes first, and never before what plainly answers better.
import { expect, test } from 'vitest';
import { fittingFirst } from '../../src/components/fitting-first.ts';
import type { Hit } from '../../src/search/index.ts';

const hit = (id: string, score: number): Hit => ({
  id: `lt/${id}`,
  score,
  title: '',
  url: '',
  category: '',
  updated: '',
  titleSpans: [],
  excerpt: [],
});
const ids = (hits: Hit[]) => hits.map(({ id }) => id);
const stages = { 'shipping/delivery-cost': 'before', 'shipping/late-parcel': 'after' } as const;

test('after the purchase an article for then passes one for before that is little better', () => {
  const hits = [hit('shipping/delivery-cost', 10), hit('shipping/late-parcel', 9)];
  expect(ids(fittingFirst(hits, { stage: 'after', stages }))).toEqual([
    'lt/shipping/late-parcel',
    'lt/shipping/delivery-cost',
  ]);
  expect(ids(fittingFirst(hits, { stage: 'before', stages }))).toEqual(ids(hits));
});

test('it does not pass one that holds much more of the query', () => {
  const hits = [hit('shipping/delivery-cost', 10), hit('shipping/late-parcel', 7)];
  expect(ids(fittingFirst(hits, { stage: 'after', stages }))).toEqual(ids(hits));
});

test('the category of the shop’s page breaks what is nearly a tie, and the stage counts more', () => {
  const hits = [hit('shipping/delivery-cost', 10), hit('returns/return-cost', 9.5), hit('shipping/late-parcel', 9)];
  expect(ids(fittingFirst(hits, { category: 'returns', stages }))[0]).toBe('lt/returns/return-cost');
  expect(ids(fittingFirst(hits, { category: 'returns', stage: 'after', stages }))[0]).toBe('lt/shipping/late-parcel');
});

test('nothing moves where the shop has said nothing', () => {
  const hits = [hit('shipping/delivery-cost', 10), hit('shipping/late-parcel', 10)];
  expect(ids(fittingFirst(hits, { stages: {} }))).toEqual(ids(hits));
});
