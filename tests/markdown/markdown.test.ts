// What search and checks read out of an article.
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { features } from '../../src/markdown/features.ts';
import { outline } from '../../src/markdown/outline.ts';
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
    const { sections } = outline('**Free** [return](a.md) with `CODE` ![a box](box.png) <b onclick="x">now</b>');
    expect(sections[0]!.text).toBe('Free return with CODE a box now');
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
