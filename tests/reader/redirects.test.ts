// Old addresses: what leads where, and what an editor reads about those that cannot.
import { expect, test } from 'vitest';
import { search } from '../../src/search/index.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { redirectsOf } from '../../src/reader/redirects.ts';
import { article, contentFolder, messagesWith, sound, type Files } from './folder.ts';

const redirects = (files: Files) =>
  redirectsOf(readContent(contentFolder({ ...sound, ...files }), { forCustomers: true })).map(
    ({ from, to }) => `${from} → ${to}`,
  );

test('an alias leads to its article, in its own language', () => {
  const lt = { 'lt/returns/index.md': article('title: Grąžinimai'), 'lt/returns/gift.md': article('title: Dovana') };
  expect(redirects({ ...lt, 'en/returns/gift.md': article('title: Gift\naliases: [other/present]') })).toEqual([
    '/en/other/present → en/returns/gift',
  ]);
});

test('where a translation is missing, its stand-in has moved too', () => {
  const lt = { 'lt/returns/index.md': article('title: Grąžinimai'), 'lt/returns/kita.md': article('title: Kita') };
  expect(redirects({ ...lt, 'en/returns/gift.md': article('title: Gift\naliases: [other/present]') })).toEqual([
    '/en/other/present → en/returns/gift',
    '/lt/other/present → lt/returns/gift',
  ]);
});

test('a draft has no address yet, so its aliases lead nowhere', () => {
  expect(redirects({ 'en/returns/gift.md': article('title: Gift\ndraft: true\naliases: [other/present]') })).toEqual(
    [],
  );
});

test('redirects.tsv brings the addresses of another help centre along', () => {
  const table = '# from, to\n/hc/en-us/articles/360/\ten/returns/refund-time\n/hc/ru\ten\n';
  expect(redirects({ 'redirects.tsv': table })).toEqual([
    '/hc/en-us/articles/360 → en/returns/refund-time',
    '/hc/ru → en',
  ]);
  expect(messagesWith({ 'redirects.tsv': table })).toBe('');
});

test('who remembers the words of an old address finds the article by them', () => {
  const gift = article('title: Vouchers\naliases: [other/birthday-surprise]', 'Text about paper.');
  const content = readContent(contentFolder({ ...sound, 'en/returns/gift.md': gift }));
  expect(search(localeIndex(content, 'en'), 'birthday surprise').hits.map(({ id }) => id)).toEqual(['en/returns/gift']);
});

test('an alias must be free, and one article’s alone', () => {
  expect(
    messagesWith({
      'en/returns/a.md': article('title: Money back\naliases: [returns/refund-time]'),
      'en/returns/b.md': article('title: Card paid\naliases:\n  - pay/card'),
      'en/returns/c.md': article('title: Cash paid\naliases: [pay/card]'),
    }),
  ).toMatchInlineSnapshot(`
    "en/returns/a.md:3: returns/refund-time is an address that an article has now: take it out of aliases, or rename that article
    en/returns/c.md:3: pay/card is an alias of en/returns/b, too, and an address leads to one page: take one of the two out"
  `);
});

test('an alias is a category and a slug, and no address', () => {
  expect(messagesWith({ 'en/returns/a.md': article('title: Money back\naliases: [/en/x/, "a b/c"]') }))
    .toMatchInlineSnapshot(`
    "en/returns/a.md:3: aliases.1 is “/en/x/”: write CATEGORY/SLUG, such as returns/refund-time
    en/returns/a.md:3: aliases.2 is “a b/c”: write CATEGORY/SLUG, such as returns/refund-time"
  `);
});

test('lines of redirects.tsv that cannot work are named, each with what to do', () => {
  const lines = [
    '/one',
    'https://old.example/two\ten/returns/refund-time',
    '/three?id=3\ten/returns/refund-time',
    '/four\ten/returns/refund-tme',
    '/en/returns/refund-time\ten/returns',
    '/five\ten/pay/card',
    '/six\tseven',
    '/seven\ten',
    '/seven/\ten',
    '/eight"; return 200 "\ten',
    '/nine\tnine',
  ];
  expect(
    messagesWith({
      'redirects.tsv': `${lines.join('\n')}\n`,
      'en/returns/b.md': article('title: Card paid\naliases: [pay/card]'),
    }),
  ).toMatchInlineSnapshot(`
    "redirects.tsv:1: a line needs an old address, one tab and where it leads, such as: /hc/articles/360⇥en/returns/refund-time
    redirects.tsv:2: https://old.example/two is no address on this site: begin it with a slash and write it without https://… and without spaces
    redirects.tsv:3: /three?id=3: a static site cannot tell addresses apart by ? or # or *: name the part before
    redirects.tsv:4: en/returns/refund-tme is no page: write the id of an article, LOCALE/CATEGORY/SLUG. Did you mean en/returns/refund-time?
    redirects.tsv:5: there is a page at /en/returns/refund-time now: remove this line, or rename what is there
    redirects.tsv:6: en/pay/card has moved itself: write en/returns/b, so that customers get there in one step
    redirects.tsv:7: seven is an old address itself, on another line: name the article, so that no redirect leads to a redirect
    redirects.tsv:9: /seven stands on line 8 already: keep one of the two
    redirects.tsv:10: /eight"; return 200 " is no address on this site: begin it with a slash and write it without https://… and without spaces
    redirects.tsv:11: nine is an old address itself, on another line: name the article, so that no redirect leads to a redirect"
  `);
});
