// Three mistakes of each kind that needs files, settings or names of its own, planted into a small shop at once.
import { beforeAll, expect, test } from 'vitest';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, noMoment } from '../../../src/reader/check-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { rules } from '../../../src/reader/rules/index.ts';
import { article, contentFolder, writeFiles, type Files } from '../folder.ts';

const step = '{ question: Which?, answers: ';
const category = (icon: string) => `---\ntitle: Topic\nicon: ${icon}\n---\n`;
const titled = (title: string, more = '', body = 'Text.') =>
  article([`title: ${title}`, more].filter(Boolean).join('\n'), body);

const files: Files = {
  'shop.yml': [
    'locales: [en, lt, ru]',
    'defaultLocale: en',
    'facts: { fee: 2.99 EUR, term: 14 days }',
    'mostAsked: [left-out]',
    'notice: { until: 2062-01-01, text: { de: Hallo } }',
  ].join('\n'),
  ...Object.fromEntries(['en', 'lt', 'ru'].map((locale) => [`${locale}/returns/sound.md`, titled(`Sound ${locale}`)])),
  // slugs-are-unique
  'en/returns/more/Sound.md': titled('Capital'),
  'lt/returns/more/sound.md': titled('Deeper'),
  'ru/returns/a/sound.markdown': titled('Other ending'),
  // names-are-free
  'en/search/a.md': titled('A'),
  'lt/contact/b.md': titled('B'),
  'ru/all/c.md': titled('C'),
  'en/returns/CON.md': titled('Con'),
  'lt/returns/more/aux.txt': 'text',
  'ru/com1/a.md': titled('Com'),
  // related-exist, beside mostAsked
  'en/returns/related.md': titled('Related', 'order: 1\nrelated: [soud]'),
  'lt/returns/original.md': titled('Original', 'translationOf: returns/gone'),
  // guides-lead
  'en/guides/nowhere.md': titled(
    'Nowhere',
    `guide:\n  start: ${step}{ Yes: gone, No: end } }\n  end: { result: Done. }`,
  ),
  'lt/guides/circle.md': titled(
    'Circle',
    `guide:\n  start: ${step}{ Taip: start, Ne: end } }\n  end: { result: Viskas. }`,
  ),
  'ru/guides/orphan.md': titled(
    'Orphan',
    `guide:\n  start: ${step}{ Да: end, Нет: end } }\n  end: { result: Всё. }\n  lost: { result: Нет. }`,
  ),
  // redirects-lead
  'en/returns/taken.md': titled('Taken', 'aliases: [returns/sound]'),
  'lt/returns/first.md': titled('First', 'aliases: [returns/old]'),
  'lt/returns/second.md': titled('Second', 'aliases: [returns/old]'),
  'redirects.tsv': '/old\ten/returns/gone\n',
  // icon-exists
  'en/guides/index.md': category('truk'),
  'lt/guides/index.md': category('parcel-box-9'),
  'ru/guides/index.md': category('lokomotiv'),
  // foreign-syntax, html-stays
  'en/returns/odd.md': titled('Odd', '', '{{< youtube x >}}\n\n<iframe src="https://x.example"></iframe>'),
  'lt/returns/odd.md': titled('Odd', '', '[toc]\n\n<form><input></form>'),
  'ru/returns/odd.md': titled('Odd', '', '{% hint %}\n\n<script>alert(1)</script>'),
  // files-are-used
  'en/returns/one.pdf': '%PDF-1.4',
  'lt/returns/two.pdf': '%PDF-1.4',
  'ru/returns/three.pdf': '%PDF-1.4',
  // facts-are-named, translations-agree
  'en/returns/price.md': titled('Price', '', 'It is €2.99 for 3 shelves.'),
  'lt/returns/price.md': titled('Price', '', 'Kaina 2,99 € už 4 lentynas.'),
  'ru/returns/price.md': titled('Price', 'summary: Это 2,99 € за 5 полок.'),
  'lt/returns/days.md': titled('Days', '', 'Per 7 dienas.'),
  'en/returns/days.md': titled('Days', '', 'In 8 days.'),
  // articles-are-found
  'en/returns/asked.md': titled('Asked', "questions: ['?!']"),
  'lt/returns/asked.md': titled('Asked', "questions: ['…']"),
  'ru/returns/asked.md': titled('Asked', "questions: ['!!']"),
  // golden-articles-exist, golden-queries-find
  'en/golden.tsv': 'where is it\tgone\nodd\tsound\n',
  'lt/golden.tsv': 'kur\tdingo\nasked\tprice\n',
  'ru/golden.tsv': 'где\tпропало\nprice\tasked\n',
};

/** Rule → where each mistake is. */
const expected: Record<string, string[]> = {
  'slugs-are-unique': ['en/returns/sound.md:1', 'lt/returns/sound.md:1', 'ru/returns/sound.md:1'],
  'names-are-free': [
    ...['en/search/index.md:1', 'lt/contact/index.md:1', 'ru/all/index.md:1'],
    ...['en/returns/CON.md:1', 'lt/returns/more/aux.txt:1', 'ru/com1/index.md:1'],
  ],
  'related-exist': ['en/returns/related.md:4', 'lt/returns/original.md:3', 'shop.yml:4'],
  'guides-lead': ['en/guides/nowhere.md:4', 'lt/guides/circle.md:4', 'ru/guides/orphan.md:6'],
  'redirects-lead': ['en/returns/taken.md:3', 'lt/returns/second.md:3', 'redirects.tsv:1'],
  'icon-exists': ['en/guides/index.md:3', 'lt/guides/index.md:3', 'ru/guides/index.md:3'],
  'notice-is-current': ['shop.yml:5', 'shop.yml:5', 'shop.yml:5'],
  'foreign-syntax': ['en/returns/odd.md:5', 'lt/returns/odd.md:5', 'ru/returns/odd.md:5'],
  'html-stays': ['en/returns/odd.md:7', 'lt/returns/odd.md:7', 'ru/returns/odd.md:7'],
  'files-are-used': [
    'en/returns/one.pdf:1',
    'lt/returns/more/aux.txt:1',
    'lt/returns/two.pdf:1',
    'ru/returns/three.pdf:1',
  ],
  'facts-are-named': ['en/returns/price.md:5', 'lt/returns/price.md:5', 'ru/returns/price.md:3'],
  'translations-agree': ['lt/returns/days.md:5', 'lt/returns/price.md:5', 'ru/returns/price.md:3'],
  'articles-are-found': ['en/returns/asked.md:3', 'lt/returns/asked.md:3', 'ru/returns/asked.md:3'],
  'golden-articles-exist': ['en/golden.tsv:1', 'lt/golden.tsv:1', 'ru/golden.tsv:1'],
  'golden-queries-find': ['en/golden.tsv:2', 'lt/golden.tsv:2', 'ru/golden.tsv:2'],
};
let problems: { rule: string; place: string }[] = [];

beforeAll(() => {
  const dir = mkdtempSync(join(tmpdir(), 'planted-'));
  writeFiles(dir, files);
  problems = checkContent(readContent(dir), { moment: { ...noMoment, today: '2026-12-01' } }).map(
    ({ rule, path, line }) => ({
      rule,
      place: `${path.slice(path.indexOf('planted-')).replace(/^[^/]*\//, '')}:${line}`,
    }),
  );
  rmSync(dir, { recursive: true, force: true });
}, 120_000);

test.each(Object.entries(expected))('%s: each of three mistakes is told at its line', (rule, places) => {
  expect(
    problems
      .filter((problem) => problem.rule === rule)
      .map(({ place }) => place)
      .sort(),
  ).toEqual(places.sort());
});

test.each([[''], ['repo: https://git.example/help'], ['repo: https://github.com/owner/help/blob/main']])(
  'cms-saves: an editor that cannot save is told at its line (%s)',
  (repo) => {
    const dir = contentFolder({ 'shop.yml': `${repo}\ncms: true\n`, 'en/a/b.md': titled('A') });
    const found = checkContent(readContent(dir), { withSearch: false }).filter(({ rule }) => rule === 'cms-saves');
    expect(found.map(({ line }) => line)).toEqual([2]);
  },
);

test('every rule has had its mistakes planted, here or in planted.test.ts and words-are-spelt.test.ts', () => {
  const here = [...Object.keys(expected), 'cms-saves', 'words-are-spelt'];
  const there = readFileSync('tests/reader/rules/planted.test.ts', 'utf8');
  const missing = rules.filter(({ name }) => !here.includes(name) && !there.includes(`'${name}'`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
