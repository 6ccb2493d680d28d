// What search and checks read out of an article, and what its raw HTML may still do.
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { features } from '../../src/markdown/features.ts';
import { outline } from '../../src/markdown/outline.ts';
import { sanitize } from '../../src/markdown/sanitize.ts';
import { siteLinks } from '../../src/markdown/site-links.ts';

describe('outline', () => {
  test('the text before the first heading, and that under each, with its anchor', () => {
    const { sections } = outline(
      'Before.\n\n## First one\n\nText.\n\n- a\n- b\n\n### Second\n\n| x | y |\n|-|-|\n| 1 | 2 |',
    );
    expect(sections).toEqual([
      { heading: '', anchor: '', text: 'Before.' },
      { heading: 'First one', anchor: 'first-one', text: 'Text.\na\nb' },
      { heading: 'Second', anchor: 'second', text: 'x y\n1 2' },
    ]);
  });

  test('bold, links, code and pictures become their words, raw HTML becomes nothing', () => {
    const { sections, hasHtml } = outline(
      '**Free** [return](a.md) with `CODE` ![a box](box.png) <b onclick="x">now</b>',
    );
    expect(sections[0]!.text).toBe('Free return with CODE a box now');
    expect(hasHtml).toBe(true);
  });

  test('links and pictures with their lines', () => {
    expect(outline('One [a](a.md).\n\n![b](b.png)\n\n[c][c]\n\n[c]: c.md').links).toEqual([
      { href: 'a.md', line: 1, kind: 'link' },
      { href: 'b.png', line: 3, kind: 'image' },
      { href: 'c.md', line: 7, kind: 'link' },
    ]);
  });

  test.each([
    ['## How long?\n\n## How long?'],
    ['## Сколько ждать?\n\n## Kiek laukti – ilgai?\n\n## 2 years’ warranty & “more”'],
    ['## With `code` and **bold** and [link](a.md)'],
    ['## Own words {#kept}\n\n## Kept'],
    ['## 😀 yes\n\n## <b>raw</b> html\n\nSetext\n------'],
    ['- item\n\n  ## The same\n\n> ## In a quote\n\n## The same'],
  ])('anchors are those of the rendered page: %j', async (markdown) => {
    const page = await createSatteriMarkdownProcessor({ features, syntaxHighlight: false });
    const { code, metadata } = await page.render(markdown);
    const onPage = metadata.headings.map(({ slug }) => slug);
    const { anchors, sections } = outline(markdown);
    expect(anchors).toEqual(onPage);
    expect(onPage).toEqual(expect.arrayContaining(sections.flatMap(({ anchor }) => anchor || [])));
    for (const anchor of onPage) expect(code).toContain(`id="${anchor}"`);
  });

  test.each(['', '\n\n', '---\n\ntext', '[', '<', '`'.repeat(1000), '>'.repeat(500), '[a]('.repeat(500)])(
    'nothing that somebody types breaks it: %j',
    (markdown) => {
      expect(outline(markdown).sections).toBeInstanceOf(Array);
    },
  );
});

describe('raw HTML in an article', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['<img src="a.png" onerror="alert(1)">', '<img src="a.png" />'],
    ['<p onclick="alert(1)" style="position:fixed">a</p>', '<p>a</p>'],
    ['<style>body{display:none}</style>', ''],
    ['<iframe src="https://elsewhere.example/"></iframe>', ''],
    ['<svg><script>alert(1)</script><a href="javascript:alert(1)">a</a></svg>', '<a>a</a>'],
    ['<form action="/steal"><button>Go</button></form>', 'Go'],
    ['<input type="password" name="card">', ''],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="JAVA&#10;SCRIPT:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<a href="//elsewhere.example/">a</a>', '<a>a</a>'],
    ['<img src="data:image/svg+xml,x">', ''],
    ['<img src="https://elsewhere.example/a.png">', ''],
    ['<img src="//elsewhere.example/a.png">', ''],
    ['<p>a <img alt="A & <b> \'c\'" src="https://elsewhere.example/a.png"> d</p>', "<p>a A &amp; &lt;b&gt; 'c' d</p>"],
    ['<img src="a.png" srcset="https://elsewhere.example/a.png 2x">', '<img src="a.png" />'],
    ['<source srcset="https://elsewhere.example/a.png">', ''],
    ['<video controls src="https://elsewhere.example/a.mp4">No <b>video</b></video>', 'No <b>video</b>'],
    ['<video><source src="//elsewhere.example/a.mp4"></video>', ''],
    ['<picture><source srcset="//elsewhere.example/a"><img src="//elsewhere.example/a" alt="A"></picture>', 'A'],
    ['<video poster="https://elsewhere.example/a.png" src="a.mp4"></video>', '<video src="a.mp4"></video>'],
    ['<object data="x"></object><embed src="x"><link rel="stylesheet" href="x"><meta http-equiv="refresh">', ''],
    ['<base href="https://elsewhere.example/">', ''],
    [
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
      '<p title="&lt;/noscript&gt;&lt;img src=x onerror=alert(1)&gt;"></p>',
    ],
  ])('%s loses its power', (html, safe) => {
    expect(sanitize(html)).toBe(safe);
  });

  test.each([
    '<details open><summary>More</summary><p>Text</p></details>',
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>',
    '<kbd>Ctrl</kbd> <sup>2</sup> <del>old</del> <ins>new</ins> <abbr title="Value added tax">VAT</abbr>',
    '<input type="checkbox" checked disabled />',
    '<h2 id="anchor">Heading</h2>',
    '<a href="https://shop.example/" title="Shop">a</a><a href="/en/contact/">b</a><a href="mailto:a@b.example">c</a>',
    '<img src="dot.png" alt="A dot" width="40" height="20" loading="lazy" />',
    '<img __ASTRO_IMAGE_="{&quot;src&quot;:&quot;a.png&quot;}" alt="A" />',
    '<picture><source srcset="a.webp"></source><img src="a.png" /></picture><video><source src="a.mp4"></source></video>',
    '<p lang="lt" dir="ltr">Tekstas</p>',
  ])('%s is kept', (html) => {
    expect(sanitize(html)).toBe(html);
  });
});

describe('a link to something unsafe', () => {
  const plugin = siteLinks({ contentDir: resolve('tests/fixtures/shop'), base: '/', fileExists: () => true });

  test.each([
    ['See [the *menu*](javascript:alert(1)) here.', '<p>See the <em>menu</em> here.</p>'],
    ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>'],
    ['[one][a], [a][] and [a]\n\n[a]: javascript:alert(1)', '<p>one, a and a</p>'],
    ['![a picture](javascript:alert(1))', '<p>a picture</p>'],
  ])('is its text and no link: %j', async (markdown, html) => {
    const page = await createSatteriMarkdownProcessor({ features, syntaxHighlight: false, mdastPlugins: [plugin] });
    expect((await page.render(markdown)).code.trim()).toBe(html);
  });
});
