// What search and checks read out of an article.
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/markdown/outline.ts';
import { render } from './render.ts';

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

  test('what it refers to, with lines: in Markdown, by reference, in raw HTML', () => {
    const markdown = [
      'One [a](a.md) and <https://auto.example/>.',
      '![b](b.png)',
      '[c][one] and ![d][two]',
      '<video src="e.mp4" poster="f.png"><source srcset="g.png 1x, h.png 2x"><track src="i.vtt"></video>',
      "In a line <a href='j.pdf'>j</a>",
      '[one]: c.md\n[two]: d.png\n[unused]: x.md',
    ].join('\n\n');
    expect(outline(markdown).references.map(({ url, kind, line }) => `${line} ${kind} ${url}`)).toEqual([
      '1 link a.md',
      '1 link https://auto.example/',
      '3 image b.png',
      '11 link c.md',
      '12 image d.png',
      '7 media e.mp4',
      '7 image f.png',
      '7 image g.png',
      '7 image h.png',
      '7 media i.vtt',
      '9 link j.pdf',
    ]);
  });

  test.each([
    ['## How long?\n\n## How long?', ['how-long', 'how-long-1']],
    ['## Сколько ждать?\n\n## Kiek laukti – ilgai?', ['сколько-ждать', 'kiek-laukti--ilgai']],
    ['## With `code` and **bold** and [link](a.md)', ['with-code-and-bold-and-link']],
    ['## Kept\n\n## Own words {#Kept.2}', ['kept', 'Kept.2']],
    ['## 😀 yes\n\n## <b>raw</b> html\n\nSetext\n------', ['-yes', 'raw-html', 'setext']],
    ['- item\n\n  ## The same\n\n> ## In a quote\n\n## The same', ['the-same', 'in-a-quote', 'the-same-1']],
    ['## Double  space', ['double-space']],
    ['## ![A box](box.png) Picture', ['a-box-picture']],
    // These are the page's own: <main>, the list of related articles.
    ['## Content\n\n## Related\n\n## Own id {#content}', ['content-1', 'related-1', 'content-2']],
    // It has nothing to be linked to.
    ['##', ['']],
  ])('anchors are those of the page, and no other’s: %j', (markdown, anchors) => {
    expect(outline(markdown).headings.map(({ anchor }) => anchor)).toEqual(anchors);
    const onPage = [...render(markdown).matchAll(/<h2(?: id="([^"]*)")?>/g)].map(([, id = '']) => id);
    expect(onPage).toEqual(anchors);
  });

  test.each(['', '\n\n', '---\n\ntext', '[', '<', '`'.repeat(1000), '>'.repeat(500), '[a]('.repeat(500)])(
    'nothing that somebody types breaks it: %j',
    (markdown) => {
      expect(outline(markdown).sections).toBeInstanceOf(Array);
    },
  );
});

describe('a link to something unsafe', () => {
  test.each([
    ['See [the *menu*](javascript:alert(1)) here.', '<p>See the <em>menu</em> here.</p>'],
    ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>'],
    ['[one][a], [a][] and [a]\n\n[a]: javascript:alert(1)', '<p>one, a and a</p>'],
    ['![a picture](javascript:alert(1))', '<p>a picture</p>'],
  ])('is its text and no link: %j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});
