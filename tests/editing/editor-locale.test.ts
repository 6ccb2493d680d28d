// What the editors' commands say in the language that shop.yml names: done, refused, and what to do next.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../run-here.ts';
import { article, contentFolder, englishWords, type Files } from '../reader/folder.ts';

const languages = ['en', 'lt', 'ru'] as const;
const files: Files = {
  'en/returns/index.md': article('title: Returns'),
  'en/pay/index.md': article('title: Paying'),
  'en/returns/refund.md': article('title: When is my refund here?\nupdated: 2026-10-01'),
  'en/returns/gift.md': article('title: Gifts\naliases: [returns/present]\nupdated: 2026-10-01', '[x](refund.md)'),
  'en/returns/deep/fee.md': article('title: The fee'),
  'lt/returns/index.md': article('title: Grąžinimai'),
  'lt/returns/refund.md': article('title: Kada gausiu pinigus?\nupdated: 2026-09-01', 'Netrukus.'),
};
const shopIn = (language: string, more = '') =>
  contentFolder({ ...files, 'shop.yml': `editorLocale: ${language}\ndefaultLocale: en\n${more}` });

async function run(dir: string, command: string, ...names: string[]): Promise<string> {
  const { stdout, stderr } = await runHere(command, [...names, '--content', dir]);
  // The usage names options; what is written in the files is nobody's message.
  return (stdout + stderr)
    .replaceAll(`${relative(process.cwd(), dir)}/`, '')
    .replaceAll(`${dir}/`, '')
    .replace(/^Usage: .*$/m, '');
}

test.each([
  ['rename', 'returns/refund', 'money-back'],
  ['rename', 'returns/refunt', 'money-back'],
  ['rename', 'returns/refund', 'a b'],
  ['rename', 'returns/refund', 'refund'],
  ['rename', 'returns/refund', 'gift'],
  ['rename', 'returns/refund', 'present'],
  ['rename', 'returns/refund', 'nowhere/refund'],
  ['rename', 'fee', 'pay/fee'],
  ['new', 'returns', 'cancel'],
  ['new', 'returns', 'a b'],
  ['new', 'returns', 'refund'],
  ['new', 'pay', 'gift'],
  ['new', 'pay', 'card'],
  ['new', 'return', 'card'],
  ['translations'],
  ['translations', '--locale', 'de'],
  ['translations', '--export', 'x.doc'],
  ['translations', '--import', 'none.csv'],
])('%s %s %s is answered in the editors’ language', async (command, ...names) => {
  const said: string[] = [];
  for (const language of languages) said.push(await run(shopIn(language), command, ...names));
  expect(new Set(said).size).toBe(languages.length);
  for (const output of said.slice(1)) expect(output).not.toMatch(englishWords);
});

const row = (article: string, field: string, source: string) => `${article},lt,${field},${source},Tekstas\n`;
const rows = {
  unknown: row('returns/none', 'title', 'x'),
  'no field': row('returns/refund', 'price', 'x'),
  changed: row('returns/refund', 'title', 'Where is it?'),
  twice: row('returns/gift', 'title', 'Gifts').repeat(2),
  untitled: row('returns/gift', 'body', '[x](refund.md)'),
  taken: row('returns/gift', 'title', 'Gifts'),
  broken: '"x',
};

test.each(Object.entries(rows))(
  'a translator’s file, %s, is answered in the editors’ language',
  async (_name, text) => {
    const said: string[] = [];
    for (const language of languages) {
      const dir = shopIn(language);
      writeFileSync(join(dir, 'back.csv'), `article,locale,field,source,target\n${text}`);
      said.push(await run(dir, 'translations', '--import', join(dir, 'back.csv')));
    }
    expect(new Set(said).size).toBe(languages.length);
    // The parser's own words stand in brackets.
    for (const output of said.slice(1)) expect(output.replace(/\(.*\)/, '')).not.toMatch(englishWords);
  },
);
