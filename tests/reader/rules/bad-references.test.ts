// What an editor reads about files that do not fit together, about shop.yml, and that it all comes in one run.
import { describe, expect, test } from 'vitest';
import { article, contentFolder, messages, messagesWith, sound } from '../folder.ts';

test('content that is sound has no problems', () => {
  expect(messages(contentFolder(sound))).toBe('');
});

describe('between files', () => {
  test('the same slug twice in a locale, also when only capitals differ', () => {
    expect(
      messagesWith({
        'en/payments/index.md': article('title: Payments'),
        'en/payments/Refund-Time.md': article('title: Again'),
      }),
    ).toMatchInlineSnapshot(
      `"en/returns/refund-time.md:1: Unexpected duplicate slug refund-time, expected a file name that no other article of the locale has: en/payments/Refund-Time.md has it"`,
    );
  });

  test('a related article that is not there, with the nearest name', () => {
    expect(
      messagesWith({ 'en/returns/a.md': article('title: A\nrelated:\n  - refund-time\n  - refund-tme') }),
    ).toMatchInlineSnapshot(
      `"en/returns/a.md:5: Unexpected related article refund-tme, expected one that exists in en. Closest: refund-time"`,
    );
  });

  test.each([
    ['a warning in build', false],
    ['an error in check', true],
  ])('a link to an article that is not there is %s', (kind, strict) => {
    const lines = messagesWith({ 'en/returns/a.md': article('title: A', 'One.\n\n[when](refund-tme.md)') }, { strict });
    expect(lines.replace('warning: ', '')).toMatchInlineSnapshot(
      `"en/returns/a.md:7: Unexpected link to refund-tme.md, expected an article that exists. Closest: en/returns/refund-time"`,
    );
    expect(lines.includes('warning: ')).toBe(kind === 'a warning in build');
  });

  test('a draft that was published before its editor had settled what it leaves open', () => {
    const open = 'Print the label.\n\n## To settle before publishing\n\nAgents gave different answers:';
    expect(
      messagesWith({
        'en/returns/a.md': article('title: A', open),
        'en/returns/b.md': article('title: B\ndraft: true', open),
      }),
    ).toMatchInlineSnapshot(
      `"en/returns/a.md:7: Unexpected “To settle before publishing” in a published article, expected the answer that customers get. Write it, or put draft: true back"`,
    );
  });

  test('a link to a draft, which customers cannot open, but not from another draft', () => {
    const draft = article('title: B\ndraft: true', 'See [a](a.md) and [c](c.md).');
    const files = { 'en/returns/b.md': draft, 'en/returns/c.md': article('title: C\ndraft: true', 'Soon.') };
    expect(messagesWith({ ...files, 'en/returns/a.md': article('title: A', 'See [b](b.md).') })).toMatchInlineSnapshot(
      `"en/returns/a.md:5: Unexpected link to b.md, a draft: customers would find no page there. Publish it, or take the link out"`,
    );
  });

  test('links, anchors and pictures that lead nowhere, each with its line', () => {
    const body = [
      '[anchor](#nowhere) and [there](refund-time.md#nowhere)',
      '[category](../payments/)',
      '![picture](missing.png) and [file](missing.pdf)',
      '![from elsewhere](https://elsewhere.example/a.png)',
      '[script](javascript:alert(1))',
      '[half an escape](%zz.pdf)',
    ];
    expect(messagesWith({ 'en/returns/a.md': article('title: A', body.join('\n\n')) })).toMatchInlineSnapshot(`
      "en/returns/a.md:5: Unexpected anchor #nowhere, expected a heading of en/returns/a.md.
      en/returns/a.md:5: Unexpected anchor #nowhere, expected a heading of en/returns/refund-time.md.
      en/returns/a.md:7: Unexpected link to ../payments/, expected a category that exists.
      en/returns/a.md:9: Unexpected absence of missing.png, expected the file beside the article
      en/returns/a.md:9: Unexpected absence of missing.pdf, expected the file beside the article
      en/returns/a.md:11: Unexpected image from another site, https://elsewhere.example/a.png, expected a file beside the article: pages load nothing from elsewhere
      en/returns/a.md:13: Unexpected link to javascript:alert(1), expected an address that is safe to open (http, https, mailto, tel); it is not shown as a link
      en/returns/a.md:15: Unexpected absence of %zz.pdf, expected the file beside the article"
    `);
  });

  test('links that lead somewhere are left in peace', () => {
    const body = [
      '## A heading',
      '[anchor](#a-heading), [article](refund-time.md), [by address](/en/returns/refund-time/), [home](/en/)',
      '[category](/en/returns/), [all](/en/all/), [contact](/en/contact/), [search](/en/search/?q=money)',
      '[web](https://elsewhere.example/), [mail](mailto:help@shop.example), [call](tel:+37060000000)',
      '![picture](dot.png)',
    ];
    const files = { 'en/returns/a.md': article('title: A', body.join('\n\n')), 'en/returns/dot.png': 'png' };
    expect(messagesWith(files)).toBe('');
  });

  test('an icon that Lucide does not have', () => {
    expect(messagesWith({ 'en/returns/index.md': article('title: Returns\nicon: truk') })).toMatchInlineSnapshot(
      `"en/returns/index.md:1: Unexpected icon truk, expected a name from https://lucide.dev/icons. Closest: truck"`,
    );
  });
});

describe('shop.yml', () => {
  test('that is not there', () => {
    const { 'shop.yml': _, ...rest } = sound;
    expect(messages(contentFolder(rest))).toMatchInlineSnapshot(
      `"shop.yml:1: warning: Unexpected absence of shop.yml, expected the name, address and contacts of the shop; the site shows none"`,
    );
  });

  test('with values that cannot be', () => {
    const shop = `name: Shop
url: help.shop.example
base: 50% off
locales: [english]
timeZone: Europe/Vilna
channels:
  - phone: '+370 600 00000'
    hours: { mon-fri: '18:00-9:00', monday: '9:00-18:00' }
  - email: nobody
    openingHours: { mon: '9:00-18:00' }
  - fax: '123'
  - phone: '+370 600 00000'
    waitMinutes: 0
  - phone: call us
social: Facebook
mostAsked: [refund-tme]
colour: red
shopURL: https://shop.example
`;
    expect(messagesWith({ 'shop.yml': shop })).toMatchInlineSnapshot(`
      "shop.yml:2: Unexpected text help.shop.example in url, expected an address such as https://help.shop.example
      shop.yml:3: Unexpected text 50% off in base, expected a folder such as /help
      shop.yml:4: Unexpected text english in locales.1, expected a code of two or three letters such as en, lt or pt-BR
      shop.yml:5: Unexpected time zone Europe/Vilna, expected one such as Europe/Vilnius in timeZone
      shop.yml:8: Unexpected hours 18:00-9:00, expected "9:00-18:00", opening before closing in channels.1.hours.mon-fri
      shop.yml:8: Unexpected day monday, expected mon … sun or a range such as mon-fri in channels.1.hours.monday
      shop.yml:9: Unexpected text nobody in channels.2.email, expected an address such as help@shop.example
      shop.yml:10: Unexpected key openingHours, expected one of phone, hours, waitMinutes, chat, email.
      shop.yml:11: Unexpected channel, expected one of phone: "+370 …", chat: https://…, email: name@shop, with hours: and waitMinutes: beside it if you like in channels.3
      shop.yml:13: Unexpected number 0 in channels.4.waitMinutes, expected more than 0
      shop.yml:14: Unexpected text call us in channels.5.phone, expected a number such as +370 600 00000
      shop.yml:15: Unexpected text Facebook in social, expected a list
      shop.yml:17: Unexpected key colour, expected one of name, url, base, shopUrl, defaultLocale, locales, timeZone, channels, social, mostAsked, address.
      shop.yml:18: Unexpected key shopURL, expected one of name, url, base, shopUrl, defaultLocale, locales, timeZone, channels, social, mostAsked, address. Closest: shopUrl"
    `);
  });

  test('that names a most asked article or a default locale that is not there', () => {
    const shop = 'name: Shop\ndefaultLocale: lv\nmostAsked: [refund-tme]\n';
    expect(messagesWith({ 'shop.yml': shop })).toMatchInlineSnapshot(`
      "shop.yml:2: Unexpected defaultLocale lv, expected a folder with articles: en
      shop.yml:3: Unexpected mostAsked article refund-tme, expected one that exists. Closest: refund-time"
    `);
  });
});

test('an article called by a category that it is not in', () => {
  expect(
    messagesWith({
      'shop.yml': 'name: Shop\nmostAsked: [returns/refund-time, payments/refund-time]\n',
      'en/returns/a.md': article('title: A\nrelated: [returns/refund-time, payments/refund-time]'),
    }),
  ).toMatchInlineSnapshot(`
    "en/returns/a.md:3: Unexpected related article payments/refund-time, expected one that exists in en. Closest: returns/refund-time
    shop.yml:2: Unexpected mostAsked article payments/refund-time, expected one that exists. Closest: returns/refund-time"
  `);
});

test('no message shows a pattern that only programmers read', () => {
  const shop = 'base: a b\nlocales: [english]\nshopUrl: shop\nchannels: [{ phone: call }]\n';
  const lines = messagesWith({ 'shop.yml': shop, 'en/returns/index.md': article('title: A\nicon: A/B') });
  expect(lines.split('\n')).toHaveLength(5);
  expect(lines).not.toMatch(/\/\^|\\|invalid/i);
});

test('the problems of all files come at once', () => {
  const lines = messagesWith({
    'shop.yml': 'nme: Shop\n',
    'en/returns/index.md': '---\ntitel: Returns\n---\n',
    'en/returns/a.md': 'No front matter.\n',
    'en/returns/b.md': '',
    'en/stray.md': article('title: Stray'),
  });
  expect(lines).toMatchInlineSnapshot(`
    "en/returns/a.md:1: Unexpected start of file, expected front matter: a line of three dashes, title: …, a line of three dashes
    en/returns/b.md:1: Unexpected empty file, expected content; delete the file if it is not needed
    en/returns/index.md:2: Unexpected absence of title, expected text
    en/returns/index.md:2: Unexpected key titel, expected one of title, description, order, icon. Closest: title
    en/stray.md:1: Unexpected article beside the categories, expected it in a folder: en/CATEGORY/stray.md
    shop.yml:1: Unexpected key nme, expected one of name, url, base, shopUrl, defaultLocale, locales, timeZone, channels, social, mostAsked, address. Closest: name"
  `);
});
