// What kind of address an editor wrote, and the addresses of this site.
import { describe, expect, test } from 'vitest';
import { pageAddress, readUrl, resolvePath, withBase } from '../../src/markdown/links.ts';

test.each([
  ['refund-time.md', 'en/returns/refund-time.md'],
  ['./refund-time.md', 'en/returns/refund-time.md'],
  ['../shipping/track-parcel.md', 'en/shipping/track-parcel.md'],
  ['../../lt/returns/', 'lt/returns'],
  ['/en/contact/', 'en/contact'],
  ['/', ''],
  ['../gra\u0328z\u030Cinimas/a.md', 'en/gr\u0105\u017Einimas/a.md'],
  ['../../../etc/passwd', null],
  ['../../../../content/en/returns/a.md', null],
])('from en/returns, %s is %s of the content folder', (path, resolved) => {
  expect(resolvePath(path, 'en/returns')).toBe(resolved);
});

test.each([
  ['refund-time.md#a#b', 'refund-time.md', '#a#b'],
  ['refund-time.md?x=1#a', 'refund-time.md', '#a'],
  ['%D0%B2%D0%BE%D0%B7%D0%B2%D1%80%D0%B0%D1%82.md', 'возврат.md', ''],
  ['%E0%A4%A.md', '%E0%A4%A.md', ''],
  ['img\\label.png', 'img/label.png', ''],
  ['', '', ''],
])('%j is read as path and anchor', (url, path, hash) => {
  expect(readUrl(url)).toEqual({ kind: 'own', path, hash });
});

test.each([
  'https://shop.example/a?b#c',
  'mailto:help@shop.example',
  'tel:+37060000000',
  '//cdn.example/a',
  '/\t\\cdn.example/a',
])('%j is another site’s', (url) => {
  expect(readUrl(url)).toEqual({ kind: 'external' });
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
])('%j is not safe to open', (url) => {
  expect(readUrl(url)).toEqual({ kind: 'unsafe' });
});

describe.each([
  ['/', ''],
  ['/help', '/help'],
  ['/help/', '/help'],
])('on a site under %s', (base, prefix) => {
  test.each([
    ['en/returns/refund-time', '/en/returns/refund-time/'],
    ['en/возврат', '/en/%D0%B2%D0%BE%D0%B7%D0%B2%D1%80%D0%B0%D1%82/'],
    ['en/50% off?', '/en/50%25%20off%3F/'],
    ['', '/'],
  ])('the page %j has the address %s below it', (id, address) => {
    expect(pageAddress(id, base)).toBe(prefix + address);
  });

  test('an address carries the base once', () => {
    expect(withBase('/en/', base)).toBe(`${prefix}/en/`);
  });
});
