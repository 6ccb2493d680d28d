// What an editor reads about files that do not fit together, about shop.yml, and that it all comes in one run.
import { describe, expect, test } from 'vitest';
import { article, contentFolder, messages, messagesWith, sound } from './folder.ts';

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
    ).toMatchInlineSnapshot(`"en/returns/refund-time.md:1: Unexpected duplicate slug refund-time, expected a file name that no other article of the locale has: en/payments/Refund-Time.md has it"`);
  });

  test('a related article that is not there, with the nearest name', () => {
    expect(
      messagesWith({ 'en/returns/a.md': article('title: A\nrelated:\n  - refund-time\n  - refund-tme') }),
    ).toMatchInlineSnapshot(`"en/returns/a.md:5: Unexpected related article refund-tme, expected one that exists in en. Closest: refund-time"`);
  });

  test.each([
    ['a warning in build', false],
    ['an error in check', true],
  ])('a link to an article that is not there is %s', (kind, strict) => {
    const lines = messagesWith({ 'en/returns/a.md': article('title: A', 'One.\n\n[when](refund-tme.md)') }, { strict });
    expect(lines.replace('warning: ', '')).toMatchInlineSnapshot(`"en/returns/a.md:7: Unexpected link to refund-tme.md, expected an article that exists. Closest: en/returns/refund-time"`);
    expect(lines.includes('warning: ')).toBe(kind === 'a warning in build');
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
    expect(messagesWith({ 'en/returns/index.md': article('title: Returns\nicon: truk') })).toMatchInlineSnapshot(`"en/returns/index.md:1: Unexpected icon truk, expected a name from https://lucide.dev/icons. Closest: truck"`);
  });
});

describe('shop.yml', () => {
  test('that is not there', () => {
    const { 'shop.yml': _, ...rest } = sound;
    expect(messages(contentFolder(rest))).toMatchInlineSnapshot(`"shop.yml:1: warning: Unexpected absence of shop.yml, expected the name, address and contacts of the shop; the site shows none"`);
  });

  test('with values that cannot be', () => {
    const shop = `name: Shop
url: help.shop.example
base: help
locales: [english]
timeZone: Europe/Vilna
channels:
  - phone: '+370 600 00000'
    hours: { mon-fri: '18:00-9:00', monday: '9:00-18:00' }
  - email: nobody
    openingHours: { mon: '9:00-18:00' }
  - fax: '123'
social: Facebook
mostAsked: [refund-tme]
colour: red
`;
    expect(messagesWith({ 'shop.yml': shop })).toMatchInlineSnapshot(`
      "shop.yml:2: Unexpected string help.shop.example in url, expected a valid url
      shop.yml:3: Unexpected string help in base, expected a text of the form /^\\/$|^(\\/[\\w.-]+)+\\/?$/
      shop.yml:4: Unexpected string english in locales.0, expected a text of the form /^[a-z]{2,3}(-[A-Z]{2})?$/
      shop.yml:5: Unexpected time zone Europe/Vilna, expected one such as Europe/Vilnius in timeZone
      shop.yml:8: Unexpected hours 18:00-9:00, expected "9:00-18:00", opening before closing in channels.0.hours.mon-fri
      shop.yml:8: Unexpected day monday, expected mon … sun or a range such as mon-fri in channels.0.hours.monday
      shop.yml:9: Unexpected string nobody in channels.1.email, expected a valid email
      shop.yml:10: Unexpected key openingHours, expected one of the documented keys (src/schema.ts)
      shop.yml:11: Unexpected channel, expected one of phone: "+370 …", chat: https://…, email: name@shop, with hours: and waitMinutes: beside it if you like in channels.2
      shop.yml:12: Unexpected string Facebook in social, expected a list
      shop.yml:14: Unexpected key colour, expected one of the documented keys (src/schema.ts)"
    `);
  });

  test('that names a most asked article or a default locale that is not there', () => {
    const shop = 'name: Shop\ndefaultLocale: lv\nmostAsked: [refund-tme]\n';
    expect(messagesWith({ 'shop.yml': shop })).toMatchInlineSnapshot(`
      "shop.yml:2: Unexpected defaultLocale lv, expected a folder with articles: en
      shop.yml:3: Unexpected mostAsked article refund-tme, expected a slug that exists. Closest: refund-time"
    `);
  });
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
    en/returns/index.md:2: Unexpected absence of title, expected a string
    en/returns/index.md:2: Unexpected key titel, expected one of the documented keys (src/schema.ts)
    en/stray.md:1: Unexpected article beside the categories, expected it in a folder: en/CATEGORY/stray.md
    shop.yml:1: Unexpected key nme, expected one of the documented keys (src/schema.ts)"
  `);
});

