// A Markdown file is cut apart and put together without a byte lost.
import { expect, test } from 'vitest';
import { joinFrontMatter, splitFrontMatter, type SplitFile } from '../../src/markdown/front-matter.ts';

const split = (source: string) => splitFrontMatter(source) as SplitFile;

test.each([
  [{ title: 'When: "soon", #1?', questions: ['- a', '*b', 'c: d'] }, '\nText.\n'],
  [{ title: '---\n---js\n', summary: `long ${'text '.repeat(60)}` }, '---\ntitle: Not front matter\n---\n'],
  [{ title: 'Возврат „čia“ 😀' }, ''],
])('what is written is read again: %j', (fields, body) => {
  const { yaml, frontMatter, body: read } = split(joinFrontMatter(fields, body));
  expect(yaml.document.toJS()).toEqual(fields);
  expect(frontMatter + read).toBe(joinFrontMatter(fields, body));
  expect(read.trim()).toBe(body.trim());
});

test('a place in the YAML has the number of its line in the file', () => {
  const { yaml } = split('---\ntitle: A\nquestions:\n  - b\n---\n\nText.\n');
  const offset = yaml.text.indexOf('questions');
  expect(yaml.lines.linePos(offset).line).toBe(3);
});

test.each([
  ['Text.\n', 'missing'],
  ['----\ntitle: A\n----\n', 'missing'],
  ['---\ntitle: A\n', 'unclosed'],
  ['---', 'unclosed'],
  ['---json\n{}\n---\n', 'not-yaml'],
  [`---\n${'\n'.repeat(2000)}---\n`, 'too-long'],
])('%j cannot be split', (source, fault) => {
  expect(splitFrontMatter(source)).toBe(fault);
});
