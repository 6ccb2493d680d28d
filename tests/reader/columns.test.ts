// A finding names its column, so that an editor's cursor or a pull request points at the very words.
import { expect, test } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder, sound } from './folder.ts';

test.each([
  ['links-lead', 'title: A\nsummary: Soon.', 'See [the fee](gone.md).', [6, 15]],
  ['facts-exist', 'title: A', 'Two.\n\nIt costs {{fee}} now.', [7, 10]],
  ['text-is-finished', 'title: A', 'Ask Ana, TODO.', [5, 10]],
  ['tone-is-kind', 'title: A\nsummary: You failed to pay.', 'Text.', [3, 10]],
  ['related-exist', 'title: A\nrelated: [gone]', 'Text.', [3, 11]],
  ['related-exist', 'title: A\nrelated: [e]', 'Text.', [3, 11]],
  ['related-exist', 'title: A\nrelated: [refund-time, refund]', 'Text.', [3, 24]],
  ['links-lead', 'title: A', '[one](refund-time.md) [two](time.md)', [5, 29]],
  ['foreign-syntax', 'title: A', 'See {{< youtube x >}}.', [5, 5]],
])('%s points at its words', (rule, fields, body, [line, column]) => {
  const dir = contentFolder({ ...sound, 'en/returns/a.md': article(fields, body) });
  const found = checkContent(readContent(dir)).filter((problem) => problem.rule === rule);
  expect(found.map((problem) => [problem.line, problem.column])).toEqual([[line, column]]);
});

test('what is about a whole line or file has no column', () => {
  const dir = contentFolder({ ...sound, 'en/returns/a.md': article('title: A', '## One\n\n#### Two\n\nText.') });
  const found = checkContent(readContent(dir)).filter(({ rule }) => rule === 'headings-nest');
  expect(found.map(({ line, column }) => [line, column])).toEqual([[7, undefined]]);
});
