// When the shop answers, by the clock on the shop's wall, wherever the customer reads the page.
import { describe, expect, test } from 'vitest';
import { statusText } from '../../src/components/open-status.ts';
import { en } from '../../src/i18n/en.ts';
import { lt } from '../../src/i18n/lt.ts';
import { ru } from '../../src/i18n/ru.ts';
import { daysOff } from '../../src/site/holidays.ts';
import { openState, shopClock } from '../../src/site/opening-hours.ts';
import type { WeekHours } from '../../src/reader/channels.ts';
import { shopSchema } from '../../src/reader/schema.ts';

const vilnius = 'Europe/Vilnius';
const at = (iso: string) => new Date(iso);

/** `week({ 'mon-fri': '9:00-18:00' })` as an editor writes it in shop.yml. */
function week(hours: Record<string, string>): WeekHours {
  const { channels } = shopSchema.parse({ name: 'Shop', channels: [{ phone: '+370 600', hours }] });
  return channels[0]!.hours!;
}

const office = week({ 'mon-fri': '9:00-18:00', sat: '10:00-15:00' });
const siesta = week({ 'mon-sun': '9:00-12:00, 13:30-17:00' });
const mondays = week({ mon: '9:00-10:00' });
const always = week({ 'mon-sun': '0:00-24:00' });
const nights = week({ 'fri-mon': '20:00-24:00' });

test.each([
  ['2026-09-07T06:00:00Z', vilnius, { day: 0, minute: 9 * 60 }],
  ['2026-09-06T21:30:00Z', vilnius, { day: 0, minute: 30 }],
  ['2026-09-07T00:00:00Z', 'America/New_York', { day: 6, minute: 20 * 60 }],
  ['2026-09-07T00:00:00Z', 'Asia/Kolkata', { day: 0, minute: 5 * 60 + 30 }],
  ['2026-09-07T00:00:00Z', 'UTC', { day: 0, minute: 0 }],
  ['2026-03-29T00:59:00Z', vilnius, { day: 6, minute: 2 * 60 + 59 } /* the minute before the clocks go forward */],
  ['2026-03-29T01:00:00Z', vilnius, { day: 6, minute: 4 * 60 } /* and the minute after */],
  ['2026-10-25T00:59:00Z', vilnius, { day: 6, minute: 3 * 60 + 59 } /* the minute before they go back */],
  ['2026-10-25T01:00:00Z', vilnius, { day: 6, minute: 3 * 60 } /* and the minute after */],
])('at %s a clock in %s shows %j', (now, timeZone, clock) => {
  expect(shopClock(timeZone, at(now))).toMatchObject(clock);
});

describe('a shop in Vilnius', () => {
  test.each([
    ['in the morning before it opens', office, '2026-09-07T05:59:00Z', { opens: [0, '9:00', 0] }],
    ['at the minute it opens', office, '2026-09-07T06:00:00Z', { closes: '18:00' }],
    ['a minute before it closes', office, '2026-09-07T14:59:00Z', { closes: '18:00' }],
    ['at the minute it closes', office, '2026-09-07T15:00:00Z', { opens: [1, '9:00', 1] }],
    ['on Saturday evening, over the day off', office, '2026-09-12T13:00:00Z', { opens: [0, '9:00', 2] }],
    ['on Sunday, the day off', office, '2026-09-13T09:00:00Z', { opens: [0, '9:00', 1] }],
    ['between two periods of a day', siesta, '2026-09-07T10:00:00Z', { opens: [0, '13:30', 0] }],
    ['in the second period of a day', siesta, '2026-09-07T11:00:00Z', { closes: '17:00' }],
    ['that opens once a week, just after', mondays, '2026-09-07T07:00:00Z', { opens: [0, '9:00', 7] }],
    ['that opens once a week, on its day', mondays, '2026-09-07T03:00:00Z', { opens: [0, '9:00', 0] }],
    ['that never closes', always, '2026-09-07T21:00:00Z', { closes: '24:00' }],
    ['in the first minutes of a day after a late night', nights, '2026-09-05T21:10:00Z', { opens: [6, '20:00', 0] }],
    ['that never opens', week({}), '2026-09-07T09:00:00Z', { opens: null }],
    ['on the day the clocks go forward', always, '2026-03-29T01:30:00Z', { closes: '24:00' }],
    ['on the Monday after the clocks went forward', office, '2026-03-30T06:00:00Z', { closes: '18:00' }],
    ['on the Monday before, an hour later by UTC', office, '2026-03-23T06:30:00Z', { opens: [0, '9:00', 0] }],
    ['on the Monday after the clocks went back', office, '2026-10-26T06:30:00Z', { opens: [0, '9:00', 0] }],
    ['half an hour later', office, '2026-10-26T07:00:00Z', { closes: '18:00' }],
  ])('%s', (_when, hours, now, expected) => {
    const state = openState(hours, { timeZone: vilnius, daysOff: [] }, at(now));
    const told = state.open
      ? { closes: time(state.closes) }
      : { opens: state.opens && [state.opens.day, time(state.opens.minute), state.opens.inDays] };
    expect(told).toEqual(expected);
  });
});

describe('what the page says about', () => {
  const phone = { way: 'phone' as const, name: 'Phone', hours: office, wait: 'wait 3 min' };
  const chat = { way: 'chat' as const, name: 'Chat', hours: week({ 'mon-fri': '8:00-20:00' }), wait: 'wait 2 min' };
  const email = { name: 'E-mail', wait: 'reply in 4 h' };
  const say = (channels: object[], now: string, strings = en) =>
    statusText({ timeZone: vilnius, daysOff: [], channels: channels as (typeof phone)[], strings }, at(now)).text;

  test.each([
    ['the best channel that is open', [phone, chat], '2026-09-07T09:00:00Z', 'Phone: open until 18:00 · wait 3 min'],
    [
      'the next one, by its name, when the best is closed',
      [phone, chat],
      '2026-09-07T16:00:00Z',
      'Chat: open until 20:00 · wait 2 min',
    ],
    [
      'the one that opens first when all are closed',
      [phone, chat],
      '2026-09-07T04:00:00Z',
      'closed now · opens at 8:00',
    ],
    ['tomorrow', [phone], '2026-09-07T16:00:00Z', 'closed now · opens tomorrow at 9:00'],
    ['the day after tomorrow', [phone], '2026-09-12T13:00:00Z', 'closed now · opens on Monday at 9:00'],
    [
      'when the phone opens, though mail may be sent at night',
      [phone, email],
      '2026-09-06T01:00:00Z',
      'closed now · opens tomorrow at 9:00',
    ],
    ['how long an answer takes where nothing has hours', [email], '2026-09-06T01:00:00Z', 'reply in 4 h'],
    ['a channel that never opens', [{ hours: week({}), wait: '' }], '2026-09-07T09:00:00Z', 'closed now'],
    ['a wait that nobody knows', [{ hours: office, wait: '' }], '2026-09-07T09:00:00Z', 'open until 18:00'],
  ])('%s', (_what, channels, now, text) => {
    expect(say(channels, now)).toBe(text);
  });

  test('a Monday two days away, in each language', () => {
    const told = [en, lt, ru].map((strings) => say([phone], '2026-09-12T13:00:00Z', strings));
    expect(told).toEqual([
      'closed now · opens on Monday at 9:00',
      'dabar nedirbame · dirbsime pirmadienį nuo 9:00',
      'сейчас не работаем · откроемся в понедельник в 9:00',
    ]);
  });
});

function time(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

describe('on a day off', () => {
  const calendar = { timeZone: vilnius, daysOff: ['2026-12-24', '2026-12-25', '2026-12-26'] };

  test('nobody is there in the hours of the week, and the next day that counts is named', () => {
    expect(openState(office, calendar, at('2026-12-24T10:00:00+02:00'))).toEqual({
      open: false,
      opens: { day: 0, minute: 9 * 60, inDays: 4 } /* Thursday to Saturday off, Sunday closed */,
    });
  });

  test('it is over when the shop’s clock says so, wherever the customer is', () => {
    expect(openState(always, calendar, at('2026-12-26T21:59:00Z')).open).toBe(false);
    expect(openState(always, calendar, at('2026-12-26T22:00:00Z')).open).toBe(true);
  });
});

describe('holidays in shop.yml', () => {
  const days = (holidays: string[], now: string) => daysOff(shopSchema.parse({ holidays }), at(now));

  test('are those of a country, moving ones too, beside single days, for a year ahead', async () => {
    const found = await days(['LT', '2026-12-31'], '2026-12-01T10:00:00Z');
    expect(found).toEqual(
      expect.arrayContaining(['2026-12-24', '2026-12-25', '2026-12-31', '2027-02-16', '2027-03-29']),
    );
    expect(found).not.toContain('2026-11-02');
    expect(found).toEqual(found.toSorted());
  });

  test('that are past, or none, are none', async () => {
    expect(await days(['2026-01-02'], '2026-12-01T10:00:00Z')).toEqual([]);
    expect(await days([], '2026-12-01T10:00:00Z')).toEqual([]);
  });

  test.each(['XX', 'Lithuania', '24.12.2026'])('“%s” is refused', (item) => {
    expect(shopSchema.safeParse({ holidays: [item] }).success).toBe(false);
  });
});
