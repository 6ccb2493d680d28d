// Whatever an editor does to the files: one message a problem, with its file and line and what to do, all in one run.
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/lib/content.ts';
import { UserError } from '../../scripts/lib/problem.ts';
import { article, contentFolder, messages, messagesWith, sound } from './folder.ts';

test('content that is sound has no problems', () => {
  expect(messages(contentFolder(sound))).toBe('');
});

describe('front matter', () => {
  test('that is not there', () => {
    expect(messagesWith({ 'en/returns/a.md': 'Just text.\n' })).toMatchInlineSnapshot(`"en/returns/a.md:1: Unexpected start of file, expected front matter: a line of three dashes, title: …, a line of three dashes"`);
  });

  test('that does not end', () => {
    expect(messagesWith({ 'en/returns/a.md': '---\ntitle: Refund\n\nText.\n' })).toMatchInlineSnapshot(`"en/returns/a.md:1: Unexpected end of file, expected a line of three dashes that closes the front matter"`);
  });

  test('with a colon that YAML does not like', () => {
    expect(messagesWith({ 'en/returns/a.md': article('order: 1\ntitle: Refund: when?') })).toMatchInlineSnapshot(`"en/returns/a.md:3: Unexpected ": " inside a value, expected quotes around the whole value"`);
  });

  test('with a quote that does not end', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: "Refund') })).toMatchInlineSnapshot(`"en/returns/a.md:2: Unexpected end of a value, expected a closing quote or bracket"`);
  });

  test('with a tab for indentation', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\nquestions:\n\t- when') })).toMatchInlineSnapshot(`"en/returns/a.md:4: Unexpected tab, expected spaces for indentation"`);
  });

  test('with the same key twice', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\ntitle: Money') })).toMatchInlineSnapshot(`"en/returns/a.md:3: Unexpected second value for the same key, expected each key once"`);
  });

  test('with a key that we do not know', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\ntags: [money]') })).toMatchInlineSnapshot(`"en/returns/a.md:3: Unexpected key tags, expected one of the documented keys (src/schema.ts)"`);
  });

  test('with values of the wrong type, each on its own line', () => {
    const fields = [
      'title: 42',
      'summary: [a, b]',
      'questions: when',
      'draft: maybe',
      'updated: 1 September',
      'order: first',
      'related: { a: b }',
      'stage: during',
    ];
    expect(messagesWith({ 'en/returns/a.md': article(fields.join('\n')) })).toMatchInlineSnapshot(`
      "en/returns/a.md:2: Unexpected number 42 in title, expected a string
      en/returns/a.md:3: Unexpected list in summary, expected a string
      en/returns/a.md:4: Unexpected string when in questions, expected a list
      en/returns/a.md:5: Unexpected string maybe in draft, expected a boolean
      en/returns/a.md:6: Unexpected date 1 September, expected YYYY-MM-DD in updated
      en/returns/a.md:7: Unexpected string first in order, expected a number
      en/returns/a.md:8: Unexpected keys and values in related, expected a list
      en/returns/a.md:9: Unexpected string during in stage, expected one of before, after"
    `);
  });

  test('with an empty title', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: " "') })).toMatchInlineSnapshot(`"en/returns/a.md:2: Unexpected empty text in title, expected some text"`);
  });

  test('without a title', () => {
    expect(messagesWith({ 'en/returns/a.md': article('order: 1') })).toMatchInlineSnapshot(`"en/returns/a.md:2: Unexpected absence of title, expected a string"`);
  });

  test('with one bad item in a list', () => {
    expect(
      messagesWith({ 'en/returns/a.md': article('title: Refund\nquestions:\n  - when\n  - 14') }),
    ).toMatchInlineSnapshot(`"en/returns/a.md:5: Unexpected number 14 in questions.1, expected a string"`);
  });

  test('with a date that no calendar has', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\nupdated: 2026-02-30') })).toMatchInlineSnapshot(`"en/returns/a.md:3: Unexpected date 2026-02-30, expected YYYY-MM-DD in updated"`);
  });

  test('with aliases that would multiply to billions of values', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    expect(messagesWith({ 'en/returns/a.md': article(`${bomb.join('\n')}\ntitle: Refund`) })).toMatchInlineSnapshot(`"en/returns/a.md:2: Unexpected YAML alias (*name), expected the value itself: quote it if the asterisk is meant"`);
  });
});

describe('a file', () => {
  test('that is empty', () => {
    expect(messagesWith({ 'en/returns/a.md': '', 'en/returns/b.md': ' \n\n' })).toMatchInlineSnapshot(`
      "en/returns/a.md:1: Unexpected empty file, expected content; delete the file if it is not needed
      en/returns/b.md:1: Unexpected empty file, expected content; delete the file if it is not needed"
    `);
  });

  test('that is not UTF-8, with the line where it stops being it', () => {
    const latin1 = Buffer.from('---\ntitle: Refund\n---\n\nGrüße\n', 'latin1');
    expect(messagesWith({ 'en/returns/a.md': latin1 })).toMatchInlineSnapshot(`"en/returns/a.md:5: Unexpected bytes, expected UTF-8: save the file with that encoding"`);
  });

  test('that is a folder', () => {
    const dir = contentFolder(sound);
    mkdirSync(join(dir, 'en/returns/a.md'));
    expect(messages(dir)).toMatchInlineSnapshot(`"en/returns/a.md:1: Unexpected folder or device, expected a file"`);
  });

  test('that is a link to nothing', () => {
    const dir = contentFolder(sound);
    symlinkSync('nowhere.md', join(dir, 'en/returns/a.md'));
    expect(messages(dir)).toMatchInlineSnapshot(`"en/returns/a.md:1: Unexpected absence of the file, expected to read it"`);
  });

  test('that one may not read', () => {
    const dir = contentFolder({ ...sound, 'en/returns/a.md': article('title: Refund') });
    chmodSync(dir, 0o755);
    chmodSync(join(dir, 'en/returns/a.md'), 0);
    expect(asNobody(() => messages(dir))).toMatchInlineSnapshot(
      `"en/returns/a.md:1: Unexpected refusal to read the file (EACCES), expected permission to read it"`,
    );
  });

  test('whose name cannot be an address', () => {
    expect(messagesWith({ 'en/returns/what?.md': article('title: What') })).toMatchInlineSnapshot(`"en/returns/what?.md:1: Unexpected file name what?.md, expected letters, digits and hyphens: it becomes the address"`);
  });
});

describe('a folder', () => {
  test('that is not there', () => {
    expect(() => readContent('/nowhere/at/all')).toThrowErrorMatchingInlineSnapshot(`[Error: /nowhere/at/all:1: Unexpected refusal to read the folder (ENOENT), expected a content folder: shop.yml and LOCALE/CATEGORY/SLUG.md]`);
    expect(() => readContent('/nowhere/at/all')).toThrow(UserError);
  });

  test('with no article in it', () => {
    expect(messages(contentFolder({ 'shop.yml': 'name: Shop\n' }))).toMatchInlineSnapshot(`"DIR:1: Unexpected absence of articles, expected LOCALE/CATEGORY/SLUG.md, for instance en/returns/refund-time.md"`);
  });

  test('that contains itself by a link does not trap the reader', () => {
    const dir = contentFolder(sound);
    symlinkSync('.', join(dir, 'en/returns/loop'));
    symlinkSync('..', join(dir, 'en/loop'));
    symlinkSync('.', join(dir, 'lv'));
    expect(messages(dir)).toMatchInlineSnapshot(`
      "en/returns/loop/index.md:1: Unexpected article in a folder within a category, expected en/returns/index.md
      en/returns/loop/refund-time.md:1: Unexpected article in a folder within a category, expected en/returns/refund-time.md
      lv/en/returns/index.md:1: Unexpected article in a folder within a category, expected lv/en/index.md
      lv/en/returns/refund-time.md:1: Unexpected article in a folder within a category, expected lv/en/refund-time.md"
    `);
  });

  test('whose name is no locale is left out', () => {
    const dir = contentFolder({ ...sound, 'English/returns/a.md': article('title: Refund') });
    expect(messages(dir)).toMatchInlineSnapshot(`"English:1: warning: Unexpected folder English, expected a locale such as en or lt; it is left out"`);
    expect(readContent(dir).locales).toEqual(['en']);
  });

  test('of a category without index.md takes its own name', () => {
    const dir = contentFolder({ ...sound, 'en/gift-cards/a.md': article('title: Balance') });
    expect(messages(dir)).toMatchInlineSnapshot(`"en/gift-cards:1: warning: Unexpected absence of index.md, expected one with a title; the category is called “Gift cards” until then"`);
    expect(readContent(dir).categories.map(({ title }) => title)).toEqual(['Gift cards', 'Returns']);
  });

  test('of a category with the address of one of our own pages', () => {
    expect(
      messagesWith({ 'en/search/index.md': article('title: Search'), 'en/search/a.md': article('title: A') }),
    ).toMatchInlineSnapshot(`"en/search/index.md:1: Unexpected category folder search, expected another name: the site's own page has that address"`);
  });

  test('with an article outside of the categories, or too deep', () => {
    expect(
      messagesWith({ 'en/stray.md': article('title: Stray'), 'en/returns/deep/a.md': article('title: Deep') }),
    ).toMatchInlineSnapshot(`
      "en/returns/deep/a.md:1: Unexpected article in a folder within a category, expected en/returns/a.md
      en/stray.md:1: Unexpected article beside the categories, expected it in a folder: en/CATEGORY/stray.md"
    `);
  });
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
      shop.yml:3: Unexpected string help in base, expected a text of the form /^\\/[\\w./-]*$/
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
      "shop.yml:1: Unexpected defaultLocale lv, expected a folder with articles: en
      shop.yml:1: Unexpected mostAsked article refund-tme, expected a slug that exists. Closest: refund-time"
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

/** Root may read every file, so root steps aside for a moment. */
function asNobody<Result>(action: () => Result): Result {
  if (process.getuid?.() !== 0) return action();
  process.seteuid!(65534);
  try {
    return action();
  } finally {
    process.seteuid!(0);
  }
}
