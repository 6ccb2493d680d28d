// A picture or an element within a block of HTML is named at its own line, not at the block's first.
import { expect, test } from 'vitest';
import { outline } from '../../src/markdown/outline.ts';
import { rawElements } from '../../src/markdown/raw-elements.ts';

const block = [
  'Text.',
  '',
  '<div>',
  '  <a href="x.md">',
  '    <img src="a.png">',
  '  </a>',
  '  <div>',
  '    <iframe src="y"></iframe>',
  '    <img src="a.png">',
  '  </div>',
  '</div>',
].join('\n');

test('references have the line that they stand in', () => {
  const found = outline(block).references.map(({ url, line }) => `${url} ${line}`);
  expect(found.toSorted()).toEqual(['a.png 5', 'a.png 9', 'x.md 4']);
});

test('so have elements, also those with others of their name around them', () => {
  expect(rawElements(block).map(({ element, line }) => `${element.tagName} ${line}`)).toEqual([
    ...['div 3', 'a 4', 'img 5', 'div 7', 'iframe 8', 'img 9'],
  ]);
});

test('thousands of pictures in one block are all read', () => {
  const many = `<div>\n${Array.from({ length: 20_000 }, (_, at) => `<img src="${at}.png?a&amp;b">`).join('\n')}\n</div>`;
  expect(outline(many).references).toHaveLength(20_000);
});
