import { expect, test } from 'vitest';
import { exportFitting, importIndex, search } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { sampleIndex } from './sample.ts';

const index = sampleIndex('en');
const fitting = (most: number) => exportFitting(index, (json) => json.length <= most);
const full = fitting(Infinity);

test('an index that fits is sent in full', () => {
  expect(full.isFull).toBe(true);
  expect(full.json).toContain('bring it to a parcel locker');
});

test('the less room, the less is sent, and never more than fits but for the titles', () => {
  const sizes = [1300, 1100, 1000, 900].map((most) => [most, fitting(most)] as const);
  for (const [most, { json, isFull }] of sizes) {
    expect(json.length).toBeLessThanOrEqual(most);
    expect(isFull).toBe(false);
  }
  expect(JSON.parse(fitting(0).json).documents.map(({ title }: { title: string }) => title)).toEqual(
    index.documents.map(({ title }) => title),
  );
});

test('without its text an article is found by its most telling words, which are never shown', () => {
  const slim = importIndex(fitting(full.json.length - 1).json, languageOf('en'));
  const [hit] = search(slim, 'courier').hits;
  expect(hit?.id).toBe('en/shipping/delivery-cost');
  expect(hit?.excerpt).toEqual([]);
});
