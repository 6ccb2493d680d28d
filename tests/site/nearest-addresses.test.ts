// What the page for a dead address offers: the article that was meant, or nothing.
import { expect, test } from 'vitest';
import { lastPart, nearestAddresses } from '../../src/components/nearest-addresses.ts';
import { readContent } from '../../src/reader/read-content.ts';

const { articles } = readContent('tests/fixtures/shop');
const addresses = (locale: string) =>
  articles.filter((article) => article.locale === locale).map(({ id, title }) => ({ href: `/${id}/`, title }));
const nearest = (locale: string, asked: string) => nearestAddresses(asked, addresses(locale)).map(({ href }) => href);

test.each(['en', 'lt', 'ru'])(
  'in %s a slip of one letter, in any place of any address, finds the article',
  (locale) => {
    for (const { href } of addresses(locale)) {
      const slug = lastPart(href);
      for (let at = 1; at < slug.length; at++)
        expect(nearest(locale, `/${locale}/elsewhere/${slug.slice(0, at)}${slug.slice(at + 1)}/`)[0]).toBe(href);
    }
  },
);

test.each([
  ['a moved article', 'en', '/en/payments/refund-time/', '/en/returns/refund-time/'],
  ['another help centre’s address', 'en', '/hc/articles/36001-How-do-I-return-an-item', '/en/returns/how-to-return/'],
  ['a file of an old site', 'en', '/help/refund_time.html?ref=mail#top', '/en/returns/refund-time/'],
  ['a title in its own language', 'lt', '/lt/grazinimas/kaip-grazinti-preke', '/lt/returns/how-to-return/'],
  [
    'a title in Cyrillic, encoded',
    'ru',
    `/ru/${encodeURIComponent('как-вернуть-товар')}/`,
    '/ru/returns/how-to-return/',
  ],
])('%s leads to the article', (_what, locale, asked, href) => {
  expect(nearest(locale, asked)[0]).toBe(href);
});

test.each(['/en/careers/', '/wp-admin', '/en/privacy-policy', '/', '/%', '/%F0%9F/', '/' + 'a'.repeat(10_000)])(
  '%s is near to nothing',
  (asked) => {
    expect(nearest('en', asked)).toEqual([]);
  },
);
