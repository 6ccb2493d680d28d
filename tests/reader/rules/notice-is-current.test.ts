// A notice that some customers cannot read, or that is over, is named.
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/reader/check-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { article, contentFolder, sound } from '../folder.ts';

function complaints(texts: string, today: string): string[] {
  const dir = contentFolder({
    ...sound,
    'shop.yml': `name: Shop\ndefaultLocale: en\nnotice:\n  until: 2026-12-05\n  text: ${texts}\n`,
    'lt/returns/index.md': article('title: Grąžinimas'),
    'lt/returns/refund-time.md': article('title: Kada gausiu pinigus?'),
  });
  return checkContent(readContent(dir), { moment: { today, changedOn: () => undefined, removed: [] } })
    .filter(({ rule }) => rule === 'notice-is-current')
    .map(({ line, message }) => `${line}: ${message}`);
}

test('a notice in every locale is fine to the end of its last day', () => {
  expect(complaints('{ en: Late., lt: Vėluoja. }', '2026-12-05')).toEqual([]);
});

test('a locale without its text reads that of the default one, or nothing', () => {
  expect(complaints('{ en: Late. }', '2026-12-01')).toEqual([
    '3: the notice has no text in lt, so customers there read it in en: add one',
  ]);
  expect(complaints('{ lt: Vėluoja. }', '2026-12-01')).toEqual([
    '3: the notice has no text in en, so nobody there sees it: add one',
  ]);
});

test('the day after its last it is over', () => {
  expect(complaints('{ en: Late. }', '2026-12-06')).toEqual([
    '3: the notice ended on 5 December 2026: take it out, or write a later day',
  ]);
});
