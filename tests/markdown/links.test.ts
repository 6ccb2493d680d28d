// Where a link of an article leads on the site.
import { describe, expect, test } from 'vitest';
import { linkTarget, siteHref, withBase } from '../../src/markdown/links.ts';

const from = 'en/returns/how-to-return';

describe.each([
  ['/', ''],
  ['/help', '/help'],
  ['/help/', '/help'],
])('on a site under %s', (base, prefix) => {
  test.each([
    ['refund-time.md', '/en/returns/refund-time/'],
    ['./refund-time.md', '/en/returns/refund-time/'],
    ['refund-time.md#late', '/en/returns/refund-time/#late'],
    ['../shipping/track-parcel.md', '/en/shipping/track-parcel/'],
    ['../../lt/returns/refund-time.md', '/lt/returns/refund-time/'],
    ['/en/shipping/track-parcel.md', '/en/shipping/track-parcel/'],
    ['/en/shipping/track-parcel/', '/en/shipping/track-parcel/'],
    ['../shipping/index.md', '/en/shipping/'],
    ['../shipping/', '/en/shipping/'],
    ['/en/contact/', '/en/contact/'],
    ['/', '/'],
    ['../../../../../etc/passwd.md', '/etc/passwd/'],
    ['возврат.md', '/en/returns/%D0%B2%D0%BE%D0%B7%D0%B2%D1%80%D0%B0%D1%82/'],
    ['%D0%B2%D0%BE%D0%B7%D0%B2%D1%80%D0%B0%D1%82.md', '/en/returns/%D0%B2%D0%BE%D0%B7%D0%B2%D1%80%D0%B0%D1%82/'],
    ['../gra\u0328z\u030Cinimas/a.md', '/en/gr%C4%85%C5%BEinimas/a/'],
    ['50%25%20off%3F.md', '/en/returns/50%25%20off%3F/'],
    ['/files/terms.pdf', '/files/terms.pdf'],
  ])('%s leads to %s below it', (href, path) => {
    expect(siteHref(href, from, base)).toBe(prefix + path);
  });

  test.each(['https://shop.example/a?b#c', 'mailto:help@shop.example', 'tel:+37060000000', '#late', '//cdn.example/a'])(
    '%s stays as it is',
    (href) => {
      expect(siteHref(href, from, base)).toBe(href);
    },
  );

  test('an address carries the base once', () => {
    expect(withBase('/en/', base)).toBe(`${prefix}/en/`);
  });
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript\t:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://shop.example/1',
])('%j leads nowhere', (href) => {
  expect(linkTarget(href, from)).toEqual({ kind: 'unsafe' });
  expect(siteHref(href, from, '/')).toBe(null);
});

test.each([
  ['terms.pdf', { kind: 'file', path: 'en/returns/terms.pdf' }],
  ['../shipping/', { kind: 'category', id: 'en/shipping' }],
  ['refund-time.md#a#b', { kind: 'article', id: 'en/returns/refund-time', hash: '#a#b' }],
  ['refund-time.md?x=1#a', { kind: 'article', id: 'en/returns/refund-time', hash: '#a' }],
  ['%E0%A4%A.md', { kind: 'article', id: 'en/returns/%E0%A4%A', hash: '' }],
])('%s is taken for what it is', (href, target) => {
  expect(linkTarget(href, from)).toMatchObject(target);
});
