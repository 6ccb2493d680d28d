// What an editor writes in shop.yml and in front matter → what the site works with.
import { describe, expect, test } from 'vitest';
import { channelToLink, hoursRows } from '../../src/components/contact.ts';
import { en } from '../../src/i18n/en.ts';
import { lt } from '../../src/i18n/lt.ts';
import { articleSchema, categorySchema, shopSchema } from '../../src/reader/schema.ts';

const hoursOf = (hours: Record<string, string>) =>
  shopSchema.safeParse({ name: 'Shop', channels: [{ phone: '+370 600', hours }] }).data?.channels[0]?.hours;

describe('opening hours', () => {
  test.each([
    [{ 'mon-fri': '9:00-18:00' }, '9-18 9-18 9-18 9-18 9-18 – –'],
    [{ sat: '10:00-15:00' }, '– – – – – 10-15 –'],
    [{ 'sat-mon': '10:00-15:00' }, '10-15 – – – – 10-15 10-15'],
    [{ 'mon-sun': '0:00-24:00' }, '0-24 0-24 0-24 0-24 0-24 0-24 0-24'],
    [{ mon: '9:00-12:00, 13:00-18:00' }, '9-12,13-18 – – – – – –'],
    [{ mon: '9:00 – 18:00' }, '9-18 – – – – – –'],
    [{}, '– – – – – – –'],
  ])('%j is read as %s', (written, week) => {
    const days = hoursOf(written)!.map(
      (periods) => periods.map(({ opens, closes }) => `${opens / 60}-${closes / 60}`).join() || '–',
    );
    expect(days.join(' ')).toBe(week);
  });

  test.each([
    [{ monday: '9:00-18:00' }],
    [{ 'mon-': '9:00-18:00' }],
    [{ mon: '18:00-9:00' }],
    [{ mon: '9:00-9:00' }],
    [{ mon: '9:00-24:30' }],
    [{ mon: '9-18' }],
    [{ mon: '9:60-18:00' }],
    [{ mon: '' }],
    [{ mon: '9:00-12:00,' }],
  ])('%j is refused', (written: Record<string, string>) => {
    expect(hoursOf(written)).toBeUndefined();
  });

  test('neighbouring days with the same hours share a row', () => {
    const rows = hoursRows(hoursOf({ 'mon-fri': '9:00-18:00', sun: '10:00-12:00, 13:00-15:00' })!, 'en', en);
    expect(rows).toEqual([
      { days: 'Monday – Friday', times: '9:00–18:00' },
      { days: 'Saturday', times: 'closed' },
      { days: 'Sunday', times: '10:00–12:00, 13:00–15:00' },
    ]);
  });
});

describe('a channel', () => {
  const link = (channel: object, locale = 'en', strings = en) => {
    const { channels } = shopSchema.parse({ name: 'Shop', channels: [channel] });
    const { href, value, wait } = channelToLink(channels[0]!, locale, strings);
    return { href, value, wait };
  };

  test.each([
    [{ whatsapp: '+370 600 00000' }, 'https://wa.me/37060000000', '+370 600 00000'],
    [{ telegram: 'lentyna_help' }, 'https://t.me/lentyna_help', '@lentyna_help'],
    [{ viber: '+370 600 00000' }, 'viber://chat?number=%2B37060000000', '+370 600 00000'],
    [{ messenger: 'lentyna' }, 'https://m.me/lentyna', 'lentyna'],
    [{ sms: '+370 600 00000' }, 'sms:+37060000000', '+370 600 00000'],
    [{ chat: 'https://shop.example/chat?a=1' }, 'https://shop.example/chat?a=1', 'Start a chat'],
  ])('%j is a link that opens it, with words that a customer reads', (channel, href, value) => {
    expect(link(channel)).toEqual({ href, value, wait: '' });
  });

  test.each([{}, { phone: '+370 600', email: 'help@shop.example' }])(
    'is one way to reach a person, not %j',
    (channel) => {
      expect(() => link(channel)).toThrow('one way to reach a person');
    },
  );

  test.each([
    { whatsapp: '600 00000' },
    { telegram: 'https://t.me/x' },
    { telegram: '@lentyna' },
    { messenger: 'a b' },
  ])('%j would open nothing, and is refused', (channel) => expect(() => link(channel)).toThrow());

  test('by phone is a link to call', () => {
    expect(link({ phone: '+370 (600) 00-000', waitMinutes: 1 })).toEqual({
      href: 'tel:+37060000000',
      value: '+370 (600) 00-000',
      wait: 'wait about 1 minute',
    });
  });

  test('by e-mail is a link to write, with the wait in hours', () => {
    expect(link({ email: 'help@shop.example', waitMinutes: 240 }, 'lt', lt)).toEqual({
      href: 'mailto:help@shop.example',
      value: 'help@shop.example',
      wait: 'atsakome maždaug per 4 valandas',
    });
  });

  test.each([
    [{ phone: 'call us' }],
    [{ email: 'nobody' }],
    [{ chat: 'javascript:alert(1)' }],
    [{ phone: '+370 600', email: 'help@shop.example' }],
    [{ phone: '+370 600', waitMinutes: 0 }],
    [{ phone: '+370 600', waitMinutes: 1.5 }],
    [{ phone: '+370 600', note: 'x' }],
    [{}],
  ])('such as %j is refused', (channel) => {
    expect(shopSchema.safeParse({ name: 'Shop', channels: [channel] }).success).toBe(false);
  });
});

test.each([
  ['a shop’s address that runs a script', shopSchema, { name: 'Shop', links: { shop: 'javascript:alert(1)' } }],
  ['a social link that runs a script', shopSchema, { name: 'S', social: [{ name: 'F', url: 'javascript:alert(1)' }] }],
  ['an icon with a path', categorySchema, { title: 'A', icon: '../../x' }],
  ['a title of spaces', articleSchema, { title: '  ' }],
  ['a date with a time', articleSchema, { title: 'A', updated: '2026-09-03T10:00' }],
])('%s is refused', (_what, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});

test.each([
  ['help', '/help'],
  ['/help/', '/help'],
  ['a/b/', '/a/b'],
  ['/', '/'],
])('the base %s is the folder %s', (written, base) => {
  expect(shopSchema.parse({ base: written }).base).toBe(base);
});

test('only a draft can be rejected, and the message says so', () => {
  expect(articleSchema.safeParse({ title: 'A', rejected: true, draft: true }).success).toBe(true);
  expect(articleSchema.safeParse({ title: 'A', rejected: true }).error?.issues).toMatchObject([
    { path: ['rejected'], message: expect.stringContaining('only a draft can be rejected') },
  ]);
});

test('spaces around a title are not part of it', () => {
  expect(articleSchema.parse({ title: '  When?  ' }).title).toBe('When?');
});
