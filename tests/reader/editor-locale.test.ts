// What cannot be read at all is told in the editors' language, too: front matter, files, names of files and folders.
import { beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { article, englishWords, writeFiles, type Files } from './folder.ts';

const fields = [
  'title: "Refund',
  'title: Refund: when?',
  'title: Refund\nquestions:\n\t- when',
  'title: Refund\ntitle: Money',
  'title: *refund',
  'title: Refund\nsummary Soon.',
  'title: Refund\nrelated: [a, b\norder: 2',
  'title: Refund for parcel #1',
  'title: Refund\nsumary: Soon.',
  'title: Refund\ndescription: Soon.',
  'title: Refund\ntags: [money]',
  'title: Refund\nslug: /refund',
  'title: Refund\nlayout: page',
  'title: 42',
  'title: " "',
  'title:',
  'order: 1',
  'title: Refund\nsummary: [a, b]',
  'title: Refund\nrelated: { a: b }',
  'title: Refund\ndraft: maybe',
  'title: Refund\norder: first',
  'title: Refund\norder: .inf',
  'title: Refund\nstage: during',
  'title: Refund\nupdated: 1 September',
];
const files: Files = {
  ...Object.fromEntries(fields.map((text, at) => [`en/returns/${at}.md`, article(text)])),
  'en/returns/plain.md': 'Just text.\n',
  'en/returns/open.md': '---\ntitle: Refund\n\nText.\n',
  'en/returns/script.md': '---js\ntitle: Refund\n---\n',
  'en/returns/long.md': article(`title: Refund\n${'# a line\n'.repeat(1000)}`),
  'en/returns/again.md': article('title: Refund', '# Refund'),
  'en/returns/deep.md': article('title: Refund', `${'> '.repeat(20_000)}x`),
  'en/returns/empty.md': '',
  'en/returns/old.md': Buffer.from('---\ntitle: Grąžinimas\n---\n', 'latin1'),
  'en/returns/a b.md': article('title: Space'),
  'en/two words/c.md': article('title: Folder'),
  'en/stray.md': article('title: Stray'),
  'de/returns/a.md': article('title: Rückgabe'),
  'drawings of us/x.md': article('title: X'),
  'en/returns/photo.heic': 'photo',
  'en/returns/scan.tif': 'scan',
  'en/returns/logo.psd': 'logo',
  'en/returns/page.html': 'page',
  'en/returns/tool.exe': 'tool',
  'en/returns/torn.png': 'no picture',
};
/** Of articles and files; `settings-in-languages.test.ts` has those of settings and lists. */
const inEveryLanguage = ['front-matter', 'fields', 'body', 'readable', 'index', 'name', 'place', 'locale', 'files'];
const told: Record<string, Problem[]> = {};

beforeAll(() => {
  const dir = mkdtempSync(join(tmpdir(), 'unread-'));
  for (const language of ['en', 'lt', 'ru']) {
    writeFiles(dir, { ...files, 'shop.yml': `editorLocale: ${language}\n` });
    told[language] = readContent(dir).problems.filter(({ rule }) => inEveryLanguage.includes(rule));
  }
  rmSync(dir, { recursive: true, force: true });
});

test('each kind of what cannot be read is there', () => {
  const found = new Set(told.en!.map(({ rule }) => rule));
  expect(inEveryLanguage.filter((rule) => !found.has(rule))).toEqual([]);
  const unsaid = fields.filter((_text, at) => !told.en!.some(({ path }) => path.endsWith(`/returns/${at}.md`)));
  expect(unsaid).toEqual([]);
});

test.each(['lt', 'ru'])('no problem has an English word for editors who read %s', (language) => {
  expect(told[language]!.map(({ path, line }) => `${path}:${line}`)).toEqual(
    told.en!.map(({ path, line }) => `${path}:${line}`),
  );
  const left = told[language]!.filter(
    ({ message }, at) => message === told.en![at]!.message || englishWords.test(message),
  );
  expect(left.map(({ message }) => message)).toEqual([]);
});
