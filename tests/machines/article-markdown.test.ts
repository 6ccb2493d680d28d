// What assistants read of an article: nothing that customers do not see, and nothing that runs.
import { describe, expect, test } from 'vitest';
import { articleFile, publicMarkdown } from '../../src/machines/article-markdown.ts';
import { guideMarkdown } from '../../src/machines/guide-markdown.ts';
import { llmsText } from '../../src/machines/llms.ts';

/** As the site resolves them: own files to whole addresses, what is not safe to none. */
const addressOf = (href: string): string | null =>
  /^https:/.test(href) ? href : /^[\w./-]+$/.test(href) ? `https://help.example/${href}` : null;

describe('publicMarkdown', () => {
  test.each([
    ['a link is a whole address', 'See [cards](pay/card.md).', 'See [cards](https://help.example/pay/card.md).'],
    [
      'a link that a page would not open is its words',
      '[a](javascript:alert(1)) and [b](java&#9;script:alert(1))',
      'a and b',
    ],
    ['a comment is left out', 'One <!-- for us --> two\n\n<!-- and\n\nthis -->\n\nThree', 'One  two\n\nThree'],
    ['a comment in code stays', '`<!-- x -->`\n\n```\n<!-- y -->\n```', '`<!-- x -->`\n\n```\n<!-- y -->\n```'],
    ['a definition that nothing refers to is a comment, too', 'Text\n\n[//]: # (secret)\n', 'Text'],
    [
      'scripts and frames go with what is in them',
      '<script>alert(1)</script>\n\n<iframe src="https://x.example"></iframe>\n\nText',
      'Text',
    ],
    ['a handler goes, the element stays', '<kbd onclick="x()">Ctrl</kbd>', '<kbd>Ctrl</kbd>'],
    [
      'addresses in HTML are whole or gone',
      '<a href="pay.md">p</a> <a href=javascript:x>q</a> <a href="&#106;avascript:x">r</a>',
      '<a href="https://help.example/pay.md">p</a> <a>q</a> <a>r</a>',
    ],
  ])('%s', (_name, body, markdown) => {
    expect(publicMarkdown(body, addressOf)).toBe(markdown);
  });
});

test('a title and a summary are no Markdown, whatever is in them', () => {
  const article = { title: '<b>Is [it](x)?', summary: '`code` <script>', url: 'https://help.example/x/', markdown: '' };
  expect(articleFile(article)).toBe(
    '# \\<b>Is \\[it\\](x)?\n\n\\`code\\` \\<script>\n\nSource: https://help.example/x/\n',
  );
  expect(
    llmsText({ name: 'Shop', description: 'Help', url: '' }, [
      { title: 'A', articles: [{ ...article, markdownUrl: 'https://help.example/x.md' }] },
    ]),
  ).toBe('# Shop\n\n> Help\n\n## A\n\n- [\\<b>Is \\[it\\](x)?](https://help.example/x.md): \\`code\\` \\<script>\n');
});

test('a guide is each of its questions with what follows an answer', () => {
  const guide = {
    start: { question: 'What does it show?', answers: { 'In a [locker]': 'pin', 'On its way': 'wait' } },
    pin: { question: 'Have you got the PIN?', answers: { Yes: 'open', No: 'wait' } },
    open: { result: 'Enter it.', article: 'parcel-locker' },
    wait: { result: 'Write to us.', article: 'a-draft' },
  };
  const findLink = (name: string) =>
    name === 'parcel-locker' ? { title: 'Lockers', url: 'https://help.example/en/lockers/' } : undefined;
  expect(guideMarkdown(guide, findLink)).toBe(`## What does it show?

- In a \\[locker\\] → **Have you got the PIN?**
- On its way → Write to us.

## Have you got the PIN?

- Yes → Enter it. [Lockers](https://help.example/en/lockers/)
- No → Write to us.`);
});
