import { expect, test } from 'vitest';
import { exportFitting, importIndex, search } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { sampleIndex } from './sample.ts';

const index = sampleIndex('en');
const fitting = (most: number) => exportFitting(index, (json) => json.length <= most);
const full = fitting(Infinity);
const titlesIn = (json: string) => JSON.parse(json).documents.map(({ title }: { title: string }) => title) as string[];

test('an index that fits is sent in full', () => {
  expect(full.isFull).toBe(true);
  expect(full.json).toContain('bring it to a parcel locker');
});

test('the less room, the less is sent, and never more than fits', () => {
  const sizes = [1300, 1100, 1000, 900].map((most) => [most, fitting(most)] as const);
  for (const [most, { json, isFull }] of sizes) {
    expect(json.length).toBeLessThanOrEqual(most);
    expect(isFull).toBe(false);
  }
  expect(titlesIn(fitting(900).json)).toEqual(index.documents.map(({ title }) => title));
});

test('of more titles than fit the first by their order are sent, and what has none still finds nothing calmly', () => {
  const titles = titlesIn(fitting(800).json);
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.length).toBeLessThan(index.documents.length);
  const later = index.documents.filter(({ title }) => !titles.includes(title)).map(({ order }) => order);
  const sent = index.documents.filter(({ title }) => titles.includes(title)).map(({ order }) => order);
  expect(Math.max(...sent)).toBeLessThanOrEqual(Math.min(...later));
  expect(search(importIndex(fitting(0).json, languageOf('en')), 'courier').hits).toEqual([]);
});

test('without its text an article is found by its most telling words, which are never shown', () => {
  const slim = importIndex(fitting(full.json.length - 1).json, languageOf('en'));
  const [hit] = search(slim, 'courier').hits;
  expect(hit?.id).toBe('en/shipping/delivery-cost');
  expect(hit?.excerpt).toEqual([]);
});
