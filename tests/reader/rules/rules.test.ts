// The list of rules is whole, and a problem says which rule found it.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/reader/check-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { rules } from '../../../src/reader/rules/index.ts';
import { article, contentFolder, sound } from '../folder.ts';

test('every file of rules/ is a rule of that name, and in the list', () => {
  const files = globSync('src/reader/rules/*.ts').map((file) => basename(file, '.ts'));
  const names = files.filter((name) => name !== 'rule' && name !== 'index').sort();
  expect(rules.map(({ name }) => name).sort()).toEqual(names);
});

test('a problem has its rule, its severity and its place', () => {
  const dir = contentFolder({ ...sound, 'en/returns/a.md': article('title: A', '[when](refund-tme.md)') });
  expect(checkContent(readContent(dir))).toMatchObject([
    { rule: 'links-lead', severity: 'error', path: expect.stringMatching(/a\.md$/), line: 5 },
  ]);
});

test('a build lists what check does, but for what takes a search for every wording', () => {
  const dir = contentFolder({
    ...sound,
    'en/returns/a.md': article(
      "title: A\nquestions: ['?!']",
      '[here]() and [when](refund-tme.md)\n\n#### Deep\n\n::: tip\nNot closed.',
    ),
  });
  const content = readContent(dir);
  const inCheck = checkContent(content);
  const inBuild = checkContent(content, { withSearch: false });
  expect(inCheck.filter(({ rule }) => rule !== 'articles-are-found')).toEqual(inBuild);
  expect(inCheck).toHaveLength(inBuild.length + 1);
  expect(inBuild.map(({ rule }) => rule).sort()).toEqual([
    'containers-work',
    'headings-nest',
    'links-are-whole',
    'links-lead',
  ]);
});
