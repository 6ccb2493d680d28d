// The faults of a shop's settings and lists are told in the editors' language: shop.yml, ui.yml, the theme, and every list.
import { beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/reader/check-content.ts';
import { formatProblems, refuseErrors, type Problem } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { article, englishWords, sound, writeFiles, type Files } from './folder.ts';

/** Each in a shop.yml of its own: what one fault hides another one would not show. */
const settings = [
  'links: { shopp: https://shop.example }',
  'url: help.shop.example',
  'url: https://shop.example/help',
  'base: /a b',
  'logo: logo.bmp',
  'logo: away.svg',
  'defaultLocale: english',
  'defaultLocale: ru',
  'timeZone: Vilnius',
  'channels: [{ phone: none }]',
  'channels: [{ phone: "+370 600 00000", hours: { monday: "9:00-18:00" } }]',
  'channels: [{ phone: "+370 600 00000", hours: { mon: "18:00-9:00" } }]',
  'channels: [{ phone: "+370 600 00000", waitMinutes: 0 }]',
  'channels: [{ whatsapp: "600 00000" }]',
  'channels: [{ telegram: "@shop" }]',
  'channels: [{ email: help }]',
  'channels: [{ hours: { mon: "9:00-18:00" } }]',
  'holidays: [christmas]',
  'mostAsked: all',
  'facts: { fee: 2.99 }',
  'facts: { 1fee: 2.99 EUR }',
  'notice: { until: tomorrow, text: { en: Hello } }',
  'notice: { until: 2026-02-30, text: { english: Hello } }',
  'privacy: ours',
  'rules: { titles-differ: strict }',
  'rules: { title-differs: off }',
  'rules: { links-are-safe: off, slugs-are-unique: off }',
  'review: soon',
  'survey: maybe',
  'cms: [yes]',
  'name: "Shop',
];
const files: Files = {
  ...sound,
  'theme.css': [
    ':root { --accnt: #0a5; --accent: #ddd; --ink: transparent; --muted: ; --success: #0a5 !important; --danger: url(x); }',
    'a { color: red; }',
    '@media print { }',
  ].join('\n'),
  'signals.json': '{ "version": 2 }',
  'redirects.tsv': 'one\n/a?b\ten/returns\nhttps://x.example/a\ten/returns\n',
  'en/ui.yml': 'search: 5\nsarch: Find\nopenUntil: Open\nweekdays: [Monday]\nhits: { one: one }\n',
  'de/ui.yml': 'search: Suche\n',
  'de/a/b.md': article('title: Versand'),
  'fr/a/b.md': article('title: Livraison'),
  'en/golden.tsv': 'alone\nwhere\trefund-time\nWhere\trefund-time\n',
  'en/tone.txt': '...\na | b | c\n',
  'en/contact-words.txt': 'telephone: mobile\nphone: mobile,,cell\n',
  'en/synonyms.txt':
    'refund = money back\nrefund,,return\nparcel, parcel, box\nlonely\nfridge, ?!\nbox, case\nthe, is\nrefunds, cash\n',
  'lt/synonyms.txt': Buffer.from('grąžinimas, grąža\n', 'latin1'),
  'lt/returns/index.md': '---\ntitle: Grąžinimas\n---\n',
  'lt/returns/refund-time.md': article('title: Kada grąžins?'),
  'en/returns/guide.md': article(
    'title: Guide\nguide:\n  One: { result: Done. }\n  two: { question: Which? }\n  three: {}',
  ),
  'en/returns/single.md': article('title: Single\nguide:\n  one: { question: Which?, answers: { Yes: one } }'),
  'en/returns/none.md': article('title: None\nguide: {}'),
  'en/returns/rejected.md': article('title: Rejected\nrejected: true'),
  'en/returns/alias.md': article('title: Alias\naliases: [refund]\nintent: refund-tim\nreview: soon'),
};

const languages = ['en', 'lt', 'ru'] as const;
const told: Record<string, Problem[]> = {};

beforeAll(() => {
  const dir = mkdtempSync(join(tmpdir(), 'settings-'));
  const problemsOf = (shop: string): Problem[] => {
    writeFiles(dir, { 'shop.yml': shop });
    return checkContent(readContent(dir), { withSearch: false }).filter(({ path }) => path.endsWith('shop.yml'));
  };
  for (const language of languages) {
    writeFiles(dir, sound);
    const ofSettings = settings.map((setting) => problemsOf(`${setting}\neditorLocale: ${language}\n`));
    expect(
      settings.filter((_setting, at) => !ofSettings[at]!.length),
      'settings without a fault',
    ).toEqual([]);
    writeFiles(dir, { ...files, 'shop.yml': `editorLocale: ${language}\n` });
    told[language] = [...ofSettings.flat(), ...readContent(dir).problems];
    rmSync(dir, { recursive: true, force: true });
  }
}, 120_000);

test('each kind of file has a fault, the same ones whatever the language', () => {
  const named = new Set(told.en!.map(({ path }) => path.split('/').at(-1)));
  const kinds = Object.keys(files).map((path) => path.split('/').at(-1)!);
  const withoutFault = new Set(kinds.filter((name) => !named.has(name)));
  expect([...withoutFault].sort()).toEqual(['b.md', 'index.md', 'refund-time.md']);
  const places = languages.map((language) => told[language]!.map(({ rule, line }) => `${rule}:${line}`));
  expect(places[1]).toEqual(places[0]);
  expect(places[2]).toEqual(places[0]);
});

test.each(['lt', 'ru'] as const)('no problem has an English word for editors who read %s', (language) => {
  const left = told[language]!.filter(
    ({ message }, at) => message === told.en![at]!.message || englishWords.test(message),
  );
  expect(left.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
});

test.each([
  ['lt', 'įspėjimas: ', 'Turinyje reikia ištaisyti klaidų: 1.', 'iš viso failų – 6'],
  ['ru', 'предупреждение: ', 'В содержании нужно исправить ошибок: 1.', 'всего файлов — 6'],
] as const)('what check says about the problems is in %s, too', (editorLocale, warning, count, files) => {
  const many = [1, 2, 3, 4, 5, 6].map((number): Problem => ({
    rule: 'a',
    severity: 'warning',
    path: `${number}.md`,
    line: 1,
    message: '…',
  }));
  const text = formatProblems(many, { editorLocale });
  expect(text).toContain(`1.md:1: ${warning}`);
  expect(text).toContain(files);
  const error: Problem = { rule: 'b', severity: 'error', path: '7.md', line: 1, message: '…' };
  expect(() => refuseErrors([error], { editorLocale })).toThrow(count);
});
