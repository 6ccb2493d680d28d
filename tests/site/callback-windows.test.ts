// When a customer may be called back, by the shop's clock.
import { expect, test } from 'vitest';
import { channelSchema } from '../../src/reader/channels.ts';
import { callbackWindows } from '../../src/site/callback-windows.ts';

const hours = channelSchema.parse({ phone: '+370 600', hours: { 'mon-fri': '9:00-18:00', sat: '10:00-15:00' } }).hours!;
const calendar = (daysOff: string[] = []) => ({ timeZone: 'Europe/Vilnius', daysOff });
/** As the shop's clock shows them. */
const windows = (now: string, daysOff?: string[]) =>
  callbackWindows(hours, calendar(daysOff), new Date(now)).map(({ from, to }) => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Vilnius',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    return `${clock.format(from)}–${clock.format(to).slice(-5)}`;
  });

test('in the hours of the phone, an hour ahead at the earliest', () => {
  expect(windows('2026-09-04T14:10:00+03:00')).toEqual([
    '2026-09-04 17:00–18:00' /* Friday; the one at 15:00 is less than an hour away */,
    '2026-09-05 10:00–12:00',
    '2026-09-05 12:00–14:00',
    '2026-09-05 14:00–15:00',
    '2026-09-07 09:00–11:00' /* Sunday is a day off */,
    '2026-09-07 11:00–13:00',
    '2026-09-07 13:00–15:00',
    '2026-09-07 15:00–17:00',
  ]);
});

test('asked at night it is the next day, and holidays are left out', () => {
  expect(windows('2026-12-23T23:00:00+02:00', ['2026-12-24', '2026-12-25', '2026-12-26'])[0]).toBe(
    '2026-12-28 09:00–11:00',
  );
});

test('the clocks go back over the weekend, and Monday still begins at nine', () => {
  expect(windows('2026-10-24T20:00:00+03:00')[0]).toBe('2026-10-26 09:00–11:00');
  expect(windows('2026-03-28T20:00:00+02:00')[0]).toBe('2026-03-30 09:00–11:00');
});

test('a phone that nobody answers has none', () => {
  const never = channelSchema.parse({ phone: '+370 600', hours: {} }).hours!;
  expect(callbackWindows(never, calendar(), new Date('2026-09-04T10:00:00Z'))).toEqual([]);
});
