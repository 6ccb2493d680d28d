// The shop's notice: who sees it, and until when.
import { expect, test } from 'vitest';
import { shopSchema } from '../../src/reader/schema.ts';
import { isOver, noticeFor } from '../../src/site/notice.ts';

const shop = shopSchema.parse({
  timeZone: 'Europe/Vilnius',
  notice: { until: '2026-12-05', text: { en: 'Parcels are late.', lt: 'Siuntos vėluoja.' } },
});
const noticeIn = (locale: string, now = '2026-12-01T12:00:00Z') =>
  noticeFor(shop, { locale, defaultLocale: 'en' }, new Date(now));

test('stands in the language of the page, or in the default one where there is none', () => {
  expect(noticeIn('lt')).toMatchObject({ text: 'Siuntos vėluoja.', locale: 'lt' });
  expect(noticeIn('ru')).toMatchObject({ text: 'Parcels are late.', locale: 'en' });
});

test.each([
  ['2026-12-05T21:59:59Z', false /* 23:59:59 in Vilnius */],
  ['2026-12-05T22:00:00Z', true /* midnight there, still the 5th in London */],
  ['2026-11-30T00:00:00Z', false],
  ['2027-01-01T00:00:00Z', true],
])('at %s the last day being over is %s', (now, over) => {
  expect(isOver('2026-12-05', 'Europe/Vilnius', new Date(now))).toBe(over);
  expect(noticeIn('en', now) === undefined).toBe(over);
});

test('a shop without one says nothing', () => {
  expect(noticeFor(shopSchema.parse({}), { locale: 'en', defaultLocale: 'en' }, new Date())).toBeUndefined();
});
