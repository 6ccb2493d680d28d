// An editor reads every finding in the language that shop.yml names: one shop with faults of every rule, told three times.
import { beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../../src/reader/check-content.ts';
import type { Problem } from '../../../src/reader/problem.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { rules } from '../../../src/reader/rules/index.ts';
import type { Moment } from '../../../src/reader/rules/rule.ts';
import { article, englishWords, writeFiles, type Files } from '../folder.ts';

const titled = (title: string, more = '', body = 'Text.') =>
  article([`title: ${title}`, more].filter(Boolean).join('\n'), body);
const guided = (title: string, answers: string, more = '') =>
  titled(title, `guide:\n  start: { question: Which?, answers: ${answers} }\n  end: { result: Done. }${more}`);

const same =
  'Store a mattress flat, in its foil, for one day. Turn a mattress once a month so that both sides wear alike.';
const stiff = 'Reimbursement procedures commence subsequently following comprehensive verification. ';
const links = [
  '[a](javascript:alert(1))',
  '[b](https://[)',
  '[c](../../../../away.md)',
  '<video src="https://x.example/v.mp4" controls></video>',
  '![d](https://x.example/d.png)',
  '[e](../plans/plan.md)',
  '[f](../plans/)',
  '[g](soun.md)',
  '[h](#cont)',
  '[i](flyer.pdff)',
  '[j](photo.heic)',
  '![k](flyer.pdf)',
  '![](flyer.pdf)',
  '[l]()',
  '[m][n]',
];
const foreign = [
  "import Tabs from '@theme/Tabs'",
  '<Tabs />',
  '{/* later */}',
  '{props.title}',
  '{{< youtube x >}}',
  '{% hint %}',
  '{{ site.url }}',
  '[toc]',
  'Text {: .big }',
  '!!! note',
  '=== "Riga"',
  '[[Page]]',
  '[!DNL Sofa]',
  '<<< ./x.js',
];
const containers = [
  '::: tab Riga\n:::',
  '::: nott\nText.\n:::',
  ':::',
  ':::: tabs\nText.\n\n::: tab\nText.\n:::\n::::',
  '::: note\nText.',
];
const markup = [
  '(here)[sound.md]',
  '[x]: sound.md\n[x]: related.md',
  '[y]: sound.md',
  '| a |\n| --- |\n| b | c |',
  '# Beside\n\n#### Deep',
  '<iframe src="https://x.example"></iframe>',
  '<form><input></form>',
  '<svg></svg>',
  '<script>alert(1)</script>',
];

const files: Files = {
  'redirects.tsv': [
    '/old\ten/returns/soun',
    '/old\ten/returns/sound',
    '/en/returns/sound\ten/returns/related',
    '/en/returns/was\ten/returns/sound',
    '/late\ten/returns/was',
    '/en/away/older\ten/returns/sound',
    '/later\ten/away/older',
  ].join('\n'),
  'en/tone.txt': 'qwerty\n',
  'en/golden.tsv': 'odd\tsoud\nday\tplan\nbox\ttwo\nzzz\tsound\nTwin\tsound\n',
  'en/search/a.md': titled('A'),
  'en/plans/plan.md': titled('Plan', 'draft: true'),
  'en/returns/index.md': '---\ntitle: Returns\nicon: truk\n---\n',
  'en/returns/sound.md': titled('Sound'),
  'en/returns/more/Sound.md': titled('Capital'),
  'en/returns/two.md': titled('Two'),
  'en/payments/two.md': titled('Second two'),
  'en/returns/related.md': titled('Related', 'related: [soud, two]\ntranslationOf: gone'),
  'en/returns/nowhere.md': guided('Nowhere', '{ Yes: gone, No: end }'),
  'en/returns/circle.md': guided('Circle', '{ Yes: start, No: end }'),
  'en/returns/orphan.md': guided('Orphan', '{ Yes: end, No: end }', '\n  lost: { result: Lost., article: soud }'),
  'en/returns/taken.md': titled('Taken', 'aliases: [returns/sound, returns/was]'),
  'en/returns/twice.md': titled('Twice', 'aliases: [returns/was]'),
  'en/returns/links.md': titled('Links', '', links.join('\n\n')),
  'en/returns/foreign.md': titled('Foreign', '', foreign.join('\n\n')),
  'en/returns/containers.md': titled('Containers', '', containers.join('\n\n')),
  'en/returns/markup.md': titled('Markup', '', markup.join('\n\n')),
  'en/returns/flyer.pdf': '%PDF-1.4',
  'en/returns/photo.heic': 'photo',
  'en/returns/alone.pdf': '%PDF-1.4',
  'en/returns/later.md': titled('Later', 'updated: 2062-01-01', 'TODO\n\n## To settle before publishing'),
  'en/returns/private.md': titled('Private', '', 'ona@gmail.com, 4111 1111 1111 1111, 38703181745'),
  'en/returns/empty.md': '---\ntitle: Empty\n---\n',
  'en/returns/facts.md': titled('Facts', '', '{{feee}} {{fee: a | b}} {{term: days}} for €2.99, within 8 days.'),
  'lt/returns/facts.md': titled('Facts', '', 'Per 7 dienas.'),
  'en/returns/changed.md': titled('Changed', 'updated: 2026-02-02'),
  'lt/returns/changed.md': titled('Changed', 'updated: 2026-01-01'),
  'en/returns/cancel.md': titled('Can I cancel my order?'),
  'en/returns/cancelled.md': titled('Can I cancel an order?'),
  'en/returns/twin-a.md': titled('Twin', "questions: ['?!']", same),
  'en/returns/twin-b.md': titled('Twin', '', same),
  'en/returns/stiff.md': titled('Stiff', '', `${stiff.repeat(8)}\n\n${'we send you news '.repeat(10)}refnud, qwerty.`),
};

const moment: Moment = {
  today: '2026-12-01',
  changedOn: () => undefined,
  removed: ['en/returns/gone'],
  spellerOf: () => ({ isRight: (word) => word !== 'refnud', suggest: () => 'refund' }),
};
const names = rules.map(({ name }) => name);
const languages = ['en', 'lt', 'ru'] as const;
const told: Record<string, Problem[]> = {};

beforeAll(() => {
  const dir = mkdtempSync(join(tmpdir(), 'languages-'));
  for (const language of languages) {
    const settings = [
      `editorLocale: ${language}`,
      'locales: [en, lt]',
      'defaultLocale: en',
      'facts: { fee: 2.99 EUR, term: 14 days }',
      'mostAsked: [gone]',
      'notice: { until: 2062-01-01, text: { en: Hello } }',
      'cms: true',
    ];
    writeFiles(dir, { ...files, 'shop.yml': settings.join('\n') });
    told[language] = checkContent(readContent(dir), { moment }).filter(({ rule }) => names.includes(rule));
  }
  rmSync(dir, { recursive: true, force: true });
}, 120_000);

test('the shop has a fault of every rule, the same ones whatever the language', () => {
  expect(names.filter((name) => !told.en!.some(({ rule }) => rule === name))).toEqual([]);
  const places = languages.map((language) => told[language]!.map(({ rule, path, line }) => `${rule} ${path}:${line}`));
  expect(places[1]).toEqual(places[0]);
  expect(places[2]).toEqual(places[0]);
});

test.each(['lt', 'ru'])('no finding has an English word for editors who read %s', (language) => {
  const messages = told[language]!.map(({ rule, message }, at) => ({
    rule,
    message,
    inEnglish: told.en![at]!.message,
  }));
  const left = messages.filter(({ message, inEnglish }) => message === inEnglish || englishWords.test(message));
  expect(left.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
