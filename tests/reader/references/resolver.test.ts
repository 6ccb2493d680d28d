// Where a reference leads, whoever wrote it and however: its address on the site, or what there is to mend.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReferenceKind } from '../../../src/markdown/references.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { createResolver } from '../../../src/reader/references/resolver.ts';
import { article, contentFolder, messages, messagesWith, sound, writeFiles } from '../folder.ts';

const picture = readFileSync('tests/fixtures/site-hostile/en/odd/dot.png');
const files = {
  'shop.yml': 'name: Shop\nbase: /help\ndefaultLocale: en\n',
  'en/returns/index.md': article('title: Returns'),
  'en/returns/a.md': article('title: A', '## Late\n\n<a id="mark"></a>'),
  'en/returns/refund-time.md': article('title: When?', '## How late?'),
  'en/returns/form.pdf': 'pdf',
  'en/returns/clip.mp4': 'video',
  'en/returns/label.png': picture,
  'en/returns/img/deep/er/label.png': picture,
  'en/returns/a#b.png': picture,
  'en/returns/100% off.png': picture,
  'en/returns/Снимок и\u0306.png': picture,
  'en/returns/tool.exe': 'program',
  'en/drafts/index.md': article('title: Drafts'),
  'en/drafts/d.md': article('title: D\ndraft: true'),
  'lt/grazinimas/index.md': article('title: Grąžinimas'),
  'lt/grazinimas/a.md': article('title: A'),
};

const dir = mkdtempSync(join(tmpdir(), 'references-'));
writeFiles(dir, files);
afterAll(() => rmSync(dir, { recursive: true }));
const content = readContent(dir, { forCustomers: true });
const resolve = createResolver(content);

/** @returns the address without the hash of a file's name, or why there is none */
function lead(url: string, kind: ReferenceKind = 'link', from = 'en/returns/a'): string {
  const source = content.articles.find(({ id }) => id === from)!;
  const resolution = resolve({ url, kind }, source);
  if (resolution.kind !== 'address') return resolution.complaint!.message;
  return (
    decodeURIComponent(resolution.address).replace(/\.[0-9a-f]{10}\./, '.HASH.') +
    (resolution.complaint ? ` BUT ${resolution.complaint.message}` : '')
  );
}

describe('a link', () => {
  test.each([
    ['refund-time.md', '/help/en/returns/refund-time/'],
    ['refund-time', '/help/en/returns/refund-time/'],
    [
      'https://a%20b.example/c',
      'https://a%20b.example/c is no address that a browser can open: write one such as https://shop.example/page',
    ],
    ['//[x', '//[x is no address that a browser can open: write one such as https://shop.example/page'],
    ['mailto:help@shop.example', 'mailto:help@shop.example'],
    ['refund-time.html', '/help/en/returns/refund-time/'],
    ['refund-time.md#how-late', '/help/en/returns/refund-time/#how-late'],
    ['../../lt/grazinimas/a.md', '/help/lt/grazinimas/a/'],
    ['/en/returns/refund-time/', '/help/en/returns/refund-time/'],
    ['./', '/help/en/returns/'],
    ['index.md', '/help/en/returns/'],
    ['/en/', '/help/en/'],
    ['/', '/help/'],
    ['contact', '/help/en/contact/'],
    ['/en/search/?q=money', '/help/en/search/'],
    ['/en/rss.xml', '/help/en/rss.xml'],
    ['/favicon.svg', '/help/favicon.svg'],
    ['#late', '#late'],
    ['#mark', '#mark'],
    ['form.pdf', '/help/files/form.HASH.pdf'],
    ['form.pdf#page=2', '/help/files/form.HASH.pdf'],
    ['label.png', '/help/files/label.HASH.png'],
    ['https://elsewhere.example/', 'https://elsewhere.example/'],
    // Where a translation is missing, the default locale's article stands in.
    ['../../lt/returns/refund-time.md', '/help/lt/returns/refund-time/'],
  ])('%s leads to %s', (url, address) => {
    expect(lead(url)).toBe(address);
  });

  test.each([
    [
      '../drafts/',
      'the link to ../drafts/ leads to a category of drafts only, which has no page: publish one of them, or take the link out',
    ],
    [
      '../drafts/d.md',
      'the link to ../drafts/d.md leads to a draft, which customers cannot open: publish it, or take the link out',
    ],
    [
      '/returns/refund-tme.html',
      'the link to /returns/refund-tme.html leads nowhere, no article or category has that name: name one that is there, or take the link out. Did you mean en/returns/refund-time?',
    ],
    ['frm.pdf', 'the file frm.pdf is missing: put it beside the article. Did you mean en/returns/form.pdf?'],
    ['tool.exe', 'files such as tool.exe are not published: pack it into a .zip, or delete it'],
    [
      '../../../secret.pdf',
      '../../../secret.pdf leads out of the content folder, and nothing from there is published: put a copy beside the article',
    ],
    [
      '#nowhere',
      `#nowhere BUT #nowhere leads nowhere, PATH has no such heading: name one that is there, or take the anchor out.`,
    ],
  ])('%s says what there is to mend', (url, message) => {
    expect(lead(url)).toBe(message.replace('PATH', content.articles.find(({ id }) => id === 'en/returns/a')!.path));
  });

  test('from a locale without the article leads to the article that stands in for it', () => {
    expect(lead('../returns/refund-time.md', 'link', 'lt/grazinimas/a')).toBe('/help/lt/returns/refund-time/');
  });
});

describe('a picture', () => {
  test.each([
    ['label.png', '/help/files/label.HASH.webp'],
    ['img/deep/er/label.png', '/help/files/label.HASH.webp'],
    ['/en/returns/label.png', '/help/files/label.HASH.webp'],
    ['a%23b.png', '/help/files/a-b.HASH.webp'],
    ['a#b.png', '/help/files/a-b.HASH.webp'],
    ['100% off.png', '/help/files/100-off.HASH.webp'],
    ['100%25%20off.png', '/help/files/100-off.HASH.webp'],
    // The file's name is decomposed, as macOS has it; the link is not.
    ['Снимок й.png', '/help/files/Снимок-й.HASH.webp'],
  ])('%s is shown from %s', (url, address) => {
    expect(lead(url, 'image')).toBe(address);
  });

  test.each([
    ['form.pdf', 'form.pdf cannot be shown in this place: link to it, [text](form.pdf)'],
    ['#late', 'the file #late is missing: put it beside the article.'],
  ])('%s is none', (url, message) => {
    expect(lead(url, 'image')).toBe(message);
  });
});

test('a video lies beside the article as a picture does', () => {
  expect(lead('clip.mp4', 'media')).toBe('/help/files/clip.HASH.mp4');
  expect(lead('https://elsewhere.example/clip.mp4', 'media')).toBe(
    'https://elsewhere.example/clip.mp4 is another site’s, and pages load nothing from elsewhere: save it beside the article',
  );
});

test('nothing is published that a link in the content folder brings in from outside', () => {
  const outside = contentFolder({ 'secret.pdf': 'secret', 'folder/secret.png': picture });
  const dir = contentFolder({
    ...sound,
    'en/returns/a.md': article('title: A', '[one](secret.pdf) ![two](in/secret.png)'),
  });
  symlinkSync(join(outside, 'secret.pdf'), join(dir, 'en/returns/secret.pdf'));
  symlinkSync(join(outside, 'folder'), join(dir, 'en/returns/in'));
  expect(messages(dir).split('\n')).toEqual([
    'en/returns/a.md:5:7: the file secret.pdf is missing: put it beside the article.',
    'en/returns/a.md:5:26: the file in/secret.png is missing: put it beside the article.',
    'en/returns/in:1: this link leads out of the content folder, so it is left out: put a copy here instead',
    'en/returns/secret.pdf:1: this link leads out of the content folder, so it is left out: put a copy here instead',
  ]);
});

test('a picture that is none is named, whoever shows it', () => {
  expect(messagesWith({ 'en/returns/a.md': article('title: A', '![a](a.png)'), 'en/returns/a.png': 'text' })).toBe(
    'en/returns/a.png:1: this is no picture that can be read: save it anew as PNG or JPEG',
  );
});

test.each([
  [8_000, 'warning: the picture has 64 million pixels, so each build scales it for long: save it smaller'],
  [60_000, 'the picture has 3,600 million pixels: make it smaller than 60'],
])(
  'a picture of %d pixels a side is scaled with a warning, and refused where opening it would exhaust the machine',
  (side, message) => {
    const dir = contentFolder({ ...sound, 'en/returns/a.md': article('title: A', '![a](a.png)') });
    const huge = Buffer.from(picture);
    huge.writeUInt32BE(side, 16); // width and height of a PNG
    huge.writeUInt32BE(side, 20);
    writeFileSync(join(dir, 'en/returns/a.png'), huge);
    expect(messages(dir)).toBe(`en/returns/a.png:1: ${message}`);
  },
);
