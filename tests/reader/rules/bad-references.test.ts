// What an editor reads about files that do not fit together, about shop.yml, and that it all comes in one run.
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { article, contentFolder, messages, messagesWith, sound } from '../folder.ts';

const dot = readFileSync('tests/fixtures/site-hostile/en/odd/dot.png');

/** A new key of shop.yml is no news to these tests: they ask that the keys are listed, from the first to the last. */
const withoutKeys = (lines: string) => lines.replace(/(use one of name), url, .*?, survey\./g, '$1, ….');

test('content that is sound has no problems', () => {
  expect(messages(contentFolder(sound))).toBe('');
});

describe('between files', () => {
  test('an article that cannot be read is one problem, not one more in each place that leads to it', () => {
    expect(
      messagesWith({
        'shop.yml': 'name: Shop\nmostAsked: [refund-time]\n',
        'en/golden.tsv': 'where is my money\trefund-time\n',
        'en/returns/refund-time.md': article('title: "Refund'),
        'en/payments/index.md': article('title: Payments'),
        'en/payments/card.md': article(
          'title: A card\nrelated: [refund-time]',
          '[when](../returns/refund-time.md#late)',
        ),
        'en/payments/cash.md': article('title: Cash', '[returns](../returns/)'),
      }),
    ).toBe('en/returns/refund-time.md:2: the value does not end: add the closing quote or bracket');
  });

  test('an article that cannot be read is there all the same: its translation does not stand in for it', () => {
    const lines = messagesWith({
      'en/returns/refund-time.md': article('title: "Refund'),
      'lt/returns/index.md': article('title: Grąžinimas', ''),
      'lt/returns/refund-time.md': article('title: Kada grąžinsite pinigus?'),
    });
    expect(lines).toBe('en/returns/refund-time.md:2: the value does not end: add the closing quote or bracket');
  });

  test('a name that is only a little like one that is there is not proposed', () => {
    const lines = messagesWith({
      'en/returns/return-cost.md': article('title: What does a return cost?'),
      'en/returns/a.md': article(
        'title: A\nrelated: [returns/exchange-item]',
        '[when](../../lt/returns/refund-tim.md)',
      ),
    });
    expect(lines.split('\n')).toHaveLength(2);
    expect(lines).not.toContain('Did you mean');
  });

  test('two articles of one address, also when only capitals differ or a folder lies between them', () => {
    expect(
      messagesWith({
        'en/returns/more/Refund-Time.md': article('title: Again'),
        'en/payments/index.md': article('title: Payments'),
        'en/payments/refund-time.md': article('title: Of the same name in another category'),
      }),
    ).toBe('en/returns/refund-time.md:1: en/returns/more/Refund-Time.md has the same address: rename one of the two');
  });

  test('what names one of them is not wrong as well', () => {
    const lines = messagesWith({
      'en/returns/more/refund-time.md': article('title: Money back'),
      'en/returns/a.md': article('title: A\nrelated: [refund-time]'),
    });
    expect(lines.split('\n')).toHaveLength(1);
  });

  test('a slug alone where two categories have it', () => {
    expect(
      messagesWith({
        'shop.yml': 'name: Shop\nmostAsked: [refund-time, returns/refund-time]\n',
        'en/golden.tsv': 'again\trefund-time\n',
        'en/payments/index.md': article('title: Payments'),
        'en/payments/refund-time.md': article('title: Again\nrelated: [refund-time]'),
      }).split('\n'),
    ).toEqual([
      'en/golden.tsv:1: warning: refund-time may mean payments/refund-time or returns/refund-time: write the category with it',
      'en/payments/refund-time.md:3:11: related: refund-time may mean payments/refund-time or returns/refund-time: write the category with it',
      'shop.yml:2: mostAsked: refund-time may mean payments/refund-time or returns/refund-time: write the category with it',
    ]);
  });

  test('an article of the default locale may be related where a translation is missing, and one that nobody has may not', () => {
    expect(
      messagesWith({
        'shop.yml': 'name: Shop\ndefaultLocale: en\nrules: { translations-are-current: off }\n',
        'lt/returns/index.md': article('title: Grąžinimas'),
        'lt/returns/a.md': article(
          'title: Kaip grąžinti?\nrelated: [returns/refund-time, refund-time, gone]\ntranslationOf: none-such',
          '[Kada](refund-time.md), [kada](/lt/returns/refund-time/)',
        ),
      }).split('\n'),
    ).toEqual([
      'lt/returns/a.md:3:45: related names gone, which is no article in lt: take it out, or write the slug of one that is there.',
      'lt/returns/a.md:4:16: translationOf names none-such, which is no article: take it out, or write the slug of one that is there.',
    ]);
  });

  test('a related article that is not there, with the nearest name', () => {
    expect(
      messagesWith({ 'en/returns/a.md': article('title: A\nrelated:\n  - refund-time\n  - refund-tme') }),
    ).toMatchInlineSnapshot(
      `"en/returns/a.md:5:5: related names refund-tme, which is no article in en: take it out, or write the slug of one that is there. Did you mean refund-time?"`,
    );
  });

  test('a link to an article that is not there', () => {
    const lines = messagesWith({ 'en/returns/a.md': article('title: A', 'One.\n\n[when](refund-tme.md)') });
    expect(lines).toBe(
      'en/returns/a.md:7:8: the link to refund-tme.md leads nowhere, no article or category has that name: name one that is there, or take the link out. Did you mean en/returns/refund-time?',
    );
  });

  test('a draft that was published before its editor had settled what it leaves open', () => {
    const open = 'Print the label.\n\n## To settle before publishing\n\nAgents gave different answers:';
    expect(
      messagesWith({
        'en/returns/a.md': article('title: A', open),
        'en/returns/b.md': article('title: B\ndraft: true', open),
      }),
    ).toMatchInlineSnapshot(
      `"en/returns/a.md:7: “To settle before publishing” speaks to the editor: write what customers are to read, or put draft: true back"`,
    );
  });

  test('a link to a draft, which customers cannot open, but not from another draft', () => {
    const draft = article('title: B\ndraft: true', 'See [a](a.md) and [c](c.md).');
    const files = { 'en/returns/b.md': draft, 'en/returns/c.md': article('title: C\ndraft: true', 'Soon.') };
    expect(messagesWith({ ...files, 'en/returns/a.md': article('title: A', 'See [b](b.md).') })).toMatchInlineSnapshot(
      `"en/returns/a.md:5:9: the link to b.md leads to a draft, which customers cannot open: publish it, or take the link out"`,
    );
  });

  test('links, anchors and pictures that lead nowhere, each with its line and column', () => {
    const body = [
      '[anchor](#nowhere) and [there](refund-time.md#nowhere)',
      '[category](../payments/)',
      '![picture](missing.png) and [file](missing.pdf)',
      '![from elsewhere](https://elsewhere.example/a.png)',
      '[script](javascript:alert(1))',
      '[half an escape](%zz.pdf)',
    ];
    expect(messagesWith({ 'en/returns/a.md': article('title: A', body.join('\n\n')) })).toMatchInlineSnapshot(`
      "en/returns/a.md:5:10: #nowhere leads nowhere, en/returns/a.md has no such heading: name one that is there, or take the anchor out.
      en/returns/a.md:5:32: #nowhere leads nowhere, en/returns/refund-time.md has no such heading: name one that is there, or take the anchor out.
      en/returns/a.md:7:12: the link to ../payments/ leads nowhere, no article or category has that name: name one that is there, or take the link out.
      en/returns/a.md:9:12: the file missing.png is missing: put it beside the article.
      en/returns/a.md:9:36: the file missing.pdf is missing: put it beside the article.
      en/returns/a.md:11:19: warning: the image https://elsewhere.example/a.png is another site’s, and pages load nothing from elsewhere, so there is a link to it instead: save it beside the article
      en/returns/a.md:13:10: warning: the link to javascript:alert(1) is not safe to open, so it is shown as text: use http, https, mailto, tel or sms
      en/returns/a.md:15:18: the file %zz.pdf is missing: put it beside the article."
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
    const files = { 'en/returns/a.md': article('title: A', body.join('\n\n')), 'en/returns/dot.png': dot };
    expect(messagesWith(files)).toBe('');
  });

  test('an icon that Lucide does not have', () => {
    expect(messagesWith({ 'en/returns/index.md': article('title: Returns\nicon: truk') })).toMatchInlineSnapshot(
      `"en/returns/index.md:3: Lucide has no icon truk: choose one from https://lucide.dev/icons. Did you mean truck?"`,
    );
  });
});

describe('shop.yml', () => {
  test('that is not there', () => {
    const { 'shop.yml': _, ...rest } = sound;
    expect(messages(contentFolder(rest))).toMatchInlineSnapshot(
      `"shop.yml:1: warning: shop.yml is missing: add it with the name, address and contacts of the shop; the site shows none until then"`,
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
link: https://shop.example
`;
    expect(withoutKeys(messagesWith({ 'shop.yml': shop }))).toMatchInlineSnapshot(`
      "shop.yml:2: url is “help.shop.example”: write an address such as https://help.shop.example
      shop.yml:3: base is “50% off”: write a folder such as /help
      shop.yml:4: locales.1 is “english”: write a code of two or three letters such as en, lt or pt-BR
      shop.yml:5: there is no time zone “Europe/Vilna”: write one such as Europe/Vilnius (timeZone)
      shop.yml:8: “18:00-9:00” are not hours: write "9:00-18:00", opening before closing (channels.1.hours.mon-fri)
      shop.yml:8: monday is not a day: write mon … sun, or a range such as mon-fri (channels.1.hours.monday)
      shop.yml:9: channels.2.email is “nobody”: write an address such as help@shop.example
      shop.yml:10: there is no key openingHours here: use one of phone, chat, email, whatsapp, telegram, viber, messenger, sms, hours, waitMinutes.
      shop.yml:11: there is no key fax here: use one of phone, chat, email, whatsapp, telegram, viber, messenger, sms, hours, waitMinutes.
      shop.yml:13: channels.4.waitMinutes is the number 0: write a number above 0
      shop.yml:14: channels.5.phone is “call us”: write a number such as +370 600 00000
      shop.yml:15: social is “Facebook”: write a list
      shop.yml:17: there is no key colour here: use one of name, ….
      shop.yml:18: there is no key link here: use one of name, …. Did you mean links?"
    `);
  });

  test.each([
    ['https://user.github.io/repo', 'https://user.github.io alone, and put /repo into base:'],
    ['https://shop.example/help/faq/', 'https://shop.example alone, and put /help/faq into base:'],
    ['https://shop.example/?from=mail', 'https://shop.example alone'],
  ])('with a folder or more behind the host: %s', (url, remedy) => {
    expect(messagesWith({ 'shop.yml': `name: Shop\nurl: ${url}\n` })).toBe(
      `shop.yml:2: url is “${url}”: write ${remedy}`,
    );
  });

  test('that names a logo that is not in public/', () => {
    expect(messagesWith({ 'shop.yml': 'name: Shop\nlogo: lgo.svg\n' })).toBe(
      'shop.yml:2: public/lgo.svg is missing: put the logo there, or name a picture that is there',
    );
  });

  test('that names a most asked article, one for the footer or a default locale that is not there', () => {
    const shop = 'name: Shop\ndefaultLocale: lv\nmostAsked: [refund-tme]\nfooter: [refund-time, privacy]\n';
    expect(messagesWith({ 'shop.yml': shop })).toMatchInlineSnapshot(`
      "shop.yml:2: there are no articles in lv, the defaultLocale: write one of en
      shop.yml:3: mostAsked names refund-tme, which is no article: take it out, or write the slug of one that is there. Did you mean refund-time?
      shop.yml:4: footer names privacy, which is no article: take it out, or write the slug of one that is there."
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
    "en/returns/a.md:3:32: related names payments/refund-time, which is no article in en: take it out, or write the slug of one that is there. Did you mean returns/refund-time?
    shop.yml:2: mostAsked names payments/refund-time, which is no article: take it out, or write the slug of one that is there. Did you mean returns/refund-time?"
  `);
});

test('no message shows a pattern that only programmers read', () => {
  const shop = 'base: a b\nlocales: [english]\nlinks: { shop: shop }\nchannels: [{ phone: call }]\n';
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
  expect(withoutKeys(lines)).toMatchInlineSnapshot(`
    "en/returns/a.md:1: the front matter is missing: begin the file with a line of three dashes, title: …, a line of three dashes
    en/returns/b.md:1: the file is empty: write something, or delete it if it is not needed
    en/returns/index.md:1: title is missing: write text
    en/returns/index.md:2: there is no key titel here: use one of title, description, order, icon. Did you mean title?
    en/stray.md:1: the article lies beside the categories: move it into one, en/CATEGORY/stray.md
    shop.yml:1: there is no key nme here: use one of name, …. Did you mean name?"
  `);
});
