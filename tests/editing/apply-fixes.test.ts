// check --fix: what needs no thought is mended at its place, and nothing else in the file changes.
import { expect, test } from 'vitest';
import { applyFixes } from '../../src/editing/apply-fixes.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { createProblem } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder, messages, sound, writeFiles } from '../reader/folder.ts';

const turned = createProblem({ rule: 'r', path: 'a.md', line: 2, message: 'm', fix: { from: '(a)[b]', to: '[a](b)' } });

test('only the words of the remedy change, whatever the line ends', () => {
  expect(applyFixes('(a)[b]\r\nsee (a)[b].\r\n\r\n  end', [turned])?.text).toBe('(a)[b]\r\nsee [a](b).\r\n\r\n  end');
});

test('a line that says something else by now, or says it twice, is left alone', () => {
  expect(applyFixes('x\nsee a.\n', [turned])).toBeNull();
  expect(applyFixes('x\n(a)[b] (a)[b]\n', [turned])).toBeNull();
});

test('brackets the wrong way round and a redirect to an earlier name are mended, and then check is content', () => {
  const files = {
    ...sound,
    'redirects.tsv': '/old\ten/returns/money\n',
    'en/returns/a.md': article('title: A', 'Text (when)[refund-time.md].'),
    'en/returns/b.md': article('title: B\naliases: [returns/money]'),
  };
  const dir = contentFolder(files);
  const problems = checkContent(readContent(dir));
  const own = (path: string) => problems.filter((problem) => problem.path.endsWith(path));
  const fixed = {
    'redirects.tsv': applyFixes(files['redirects.tsv'], own('redirects.tsv'))!.text,
    'en/returns/a.md': applyFixes(files['en/returns/a.md'], own('a.md'))!.text,
  };
  writeFiles(dir, fixed);
  expect(fixed['redirects.tsv']).toBe('/old\ten/returns/b\n');
  expect(messages(dir)).toBe('');
});
