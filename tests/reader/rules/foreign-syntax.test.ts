// What other tools put into Markdown, and raw HTML that a page leaves out, is named with what to write instead.
import { expect, test } from 'vitest';
import { article, messagesWith } from '../folder.ts';

const about = (body: string): string =>
  messagesWith({ 'en/returns/a.md': article('title: How do I pay?', body) }).replaceAll('en/returns/', '');

test.each([
  ["import Tabs from '@theme/Tabs';", 'imports and exports of MDX'],
  ['export const meta = {};', 'imports and exports of MDX'],
  ['<Tabs groupId="os">\n\nText.\n\n</Tabs>', 'components of MDX'],
  ['Text {/* for the editor */}', 'comments of MDX'],
  ['Costs {frontMatter.price}.', 'expressions of MDX'],
  ['{{< youtube abc >}}', 'shortcodes of Hugo'],
  ['{{% notice %}}', 'shortcodes of Hugo'],
  ['{% hint style="info" %}', 'tags of Liquid'],
  ['Go to {{ site.baseurl }}.', 'variables of another tool'],
  ['[toc]', 'the page makes its own list of contents'],
  ['[[_TOC_]]', 'the page makes its own list of contents'],
  ['Text.\n{: .note}', 'attributes in braces'],
  ['![A chair](chair.png){width=50%}', 'attributes in braces'],
  ['Text. {.small}', 'attributes in braces'],
  ['Keep the ==receipt==.', 'highlights'],
  ['Locker\n: A box at a shop.', 'lists of definitions'],
  ['!!! note "Careful"', 'notes of MkDocs'],
  ['=== "Latvia"', 'tabs of MkDocs'],
  ['See [[Refunds|how]].', 'wiki links'],
  ['Open [!UICONTROL Settings].', 'marks such as [!DNL …]'],
  ['> [!VIDEO](https://video.example/1)', 'marks such as [!DNL …]'],
  ['<<< @/snippets/pay.js', 'a snippet taken from a file'],
])('%j', (body, expected) => {
  expect(about(body)).toContain(`warning: ${expected}`);
});

test('what is Hugo’s alone is named once', () => {
  expect(about('{{% notice %}}').split('\n')).toHaveLength(1);
});

test.each([
  '`{{< youtube abc >}}` and `[[Page]]`',
  '```\nimport x from "y";\n{% hint %}\n```',
  'Important: import duties. Export is free.',
  '> [!NOTE]\n> Bring it.',
  '- [ ] a task',
  'An array [[1, 2], [3]] in a text',
  '## Fees {#fees}',
  'Where a == b == c, write {x}.',
  '5 < 6, 10 > 9',
])('what only looks like it is left in peace: %j', (body) => {
  expect(about(body)).toBe('');
});

test('raw HTML that a page leaves out', () => {
  expect(
    about(
      '<iframe src="https://video.example/1"></iframe>\n\nText <b>bold</b>.\n\n<script>x()</script>\n\n<img alt="A chair">',
    ).split('\n'),
  ).toEqual([
    'a.md:5:1: warning: the page leaves <iframe> out: for a video write [![What it shows](picture.jpg)](address of the video), else a link',
    'a.md:9:1: warning: the page leaves <script> out: take it out',
    'a.md:11:1: warning: the page leaves <img> out: write ![What it shows](picture.jpg), since it names no picture',
  ]);
});

test('a file that nothing refers to, and one of a kind that is not published', () => {
  expect(
    messagesWith({
      'en/returns/a.md': article('title: A', '[form](form.pdf)'),
      'en/returns/b.md': article('title: B\ndraft: true', '[later](later.pdf)'),
      'en/returns/form.pdf': 'pdf',
      'en/returns/later.pdf': 'pdf',
      'en/returns/old.pdf': 'pdf',
      'en/returns/page.mdx': 'mdx',
    }).split('\n'),
  ).toEqual([
    'en/returns/old.pdf:1: warning: no article refers to this file, so it is not published: delete it, or link to it',
    'en/returns/page.mdx:1: files of this kind are not published: write it in Markdown and call it .md',
  ]);
});
