// Articles that come and go by the calendar.
import { afterEach, expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder, sound } from './folder.ts';

afterEach(() => {
  delete process.env.FAQ_TODAY;
});

const dir = () =>
  contentFolder({
    ...sound,
    'en/returns/christmas.md': article('title: Gifts at Christmas?\npublishAt: 2026-12-01\nexpires: 2026-12-26'),
  });

test.each([
  ['2026-11-30', false],
  ['2026-12-01', true],
  ['2026-12-26', true],
  ['2026-12-27', false],
])('on %s customers see it: %s', (day, isSeen) => {
  process.env.FAQ_TODAY = day;
  const { articles } = readContent(dir(), { forCustomers: true });
  expect(articles.find(({ slug }) => slug === 'christmas')!.draft).toBe(!isSeen);
});

test('editors see it on every day', () => {
  process.env.FAQ_TODAY = '2026-11-30';
  expect(readContent(dir()).articles.every(({ draft }) => !draft)).toBe(true);
});

test('a day that is none is refused with an example', () => {
  process.env.FAQ_TODAY = 'tomorrow';
  expect(() => readContent(dir())).toThrow(
    'The environment variable FAQ_TODAY is “tomorrow”: set it to a day such as 2026-12-24, or unset it',
  );
});
