// npm run translations, as an editor types it: what is missing, and the round trip through a translator's file.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { translationStates } from '../../src/reader/translation-states.ts';
import { toUnits, withUnits } from '../../src/editing/translation-units.ts';
import { csvToUnits, unitsToCsv } from '../../src/editing/translation-csv.ts';
import { unitsToXliff, xliffToUnits } from '../../src/editing/translation-xliff.ts';
import { takeTranslations } from '../../src/editing/take-translations.ts';
import { runHere } from '../run-here.ts';
import { article, contentFolder, messages, type Files } from '../reader/folder.ts';

const odd = 'a, "b"; <c> & d\n\n- [x](y.md)\n\n```\ncode  with  spaces\n```\n\nlast = 1 ]]> --> «ы» „ą“';
const shop: Files = {
  'shop.yml': 'name: Shop\ndefaultLocale: en\n',
  'en/returns/index.md': article('title: Returns'),
  'en/returns/y.md': article('title: Whole\nupdated: 2026-10-01', 'Text.'),
  'en/returns/gift.md': article(
    'title: "A gift: can it go back?"\nsummary: Yes, in 14 days.\nquestions: [gift back, "present, too"]\nstage: after\norder: 3\nrelated: [y]\nupdated: 2026-10-01',
    odd,
  ),
  'lt/returns/index.md': article('title: Grąžinimai'),
  'lt/returns/y.md':
    '---\r\n# ours\r\ntitle: "Visas"   # as the shop says\r\nupdated: 2026-09-01\r\npin: true\r\n---\r\n\r\nTekstas.\r\n',
  'ru/returns/index.md': article('title: Возврат'),
  'ru/returns/y.md': article('title: Целиком\nupdated: 2026-10-02', 'Текст.'),
  'ru/returns/gift.md': article('title: Подарок\ndraft: true'),
};

async function run(dir: string, ...options: string[]) {
  const { status, stdout, stderr } = await runHere('translations', ['--content', dir, ...options]);
  return {
    status,
    output: (stdout + stderr).replaceAll(`${relative(process.cwd(), dir)}/`, '').replaceAll(`${dir}/`, ''),
  };
}

const statesIn = (dir: string) => translationStates(readContent(dir), () => undefined);

describe('the list', () => {
  test('names what is missing and what is older than its source, and leaves drafts to their editors', async () => {
    expect((await run(contentFolder(shop))).output).toMatchInlineSnapshot(`
      "lt/returns: 1 of 2 translated, 1 of them outdated
        missing   en/returns/gift.md
        outdated  lt/returns/y.md (2026-09-01), en/returns/y.md changed on 2026-10-01
      ru/returns: 1 of 1 translated
      Next: npm run translations -- --export FILE.csv
      The content is in no git repository, so only articles with updated: are compared.
      "
    `);
  });

  test('an article that only another language has is missing in the default one', () => {
    const dir = contentFolder({ ...shop, 'ru/returns/z.md': article('title: Ещё') });
    const missing = statesIn(dir).filter(({ state }) => state === 'missing');
    expect(missing.map(({ locale, source }) => `${locale} ${source.id}`)).toEqual([
      'en ru/returns/z',
      'lt en/returns/gift',
      'lt ru/returns/z',
    ]);
  });

  test('the days of commits stand in where there is no updated:', async () => {
    const dir = contentFolder({
      'en/a/index.md': article('title: A'),
      'en/a/b.md': article('title: B'),
      'lt/a/index.md': article('title: A'),
      'lt/a/b.md': article('title: B'),
    });
    const git = (day: string, ...args: string[]) =>
      spawnSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@shop.example', ...args], {
        env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
      });
    git('2026-01-01', 'init', '-q');
    git('2026-01-01', 'add', '.');
    git('2026-01-01', 'commit', '-qm', 'first');
    expect((await run(dir)).output).toContain('Every translation is there and current.');
    writeFileSync(join(dir, 'en/a/b.md'), article('title: B and C'));
    git('2026-02-02', 'commit', '-qam', 'second');
    expect((await run(dir)).output).toMatch(
      /outdated {2}.*lt\/a\/b\.md \(2026-01-01\), .*en\/a\/b\.md changed on 2026-02-02/,
    );
  });
});

describe.each([
  ['CSV', unitsToCsv, csvToUnits],
  ['XLIFF', (units: Parameters<typeof unitsToCsv>[0]) => unitsToXliff(units, 'en'), xliffToUnits],
] as const)('a round trip through %s', (_, write, read) => {
  test('loses no character, and changes no article when nothing was translated', () => {
    const dir = contentFolder(shop);
    const states = statesIn(dir);
    const units = states.flatMap(toUnits);
    const back = read(write(units));
    expect(back).toEqual(units);
    const { taken, problems } = takeTranslations(back, states);
    expect(problems).toEqual([]);
    const changed = taken.map(({ state, units: own }) =>
      withUnits(state, own, state.translation && readFileSync(state.translation.file, 'utf8'), '2026-11-30'),
    );
    expect(changed.filter((text) => text !== null)).toEqual([]);
  });

  test('writes a new article with what the translator wrote', () => {
    const states = statesIn(contentFolder(shop));
    const [state] = states.filter(({ locale, state }) => locale === 'lt' && state === 'missing');
    const units = toUnits(state!).map((unit) => ({ ...unit, target: `${unit.source}\nŠ` }));
    expect(withUnits(state!, read(write(units)) as typeof units, undefined, '2026-11-30')).toBe(
      `---\ntitle: |-\n  A gift: can it go back?\n  Š\nsummary: |-\n  Yes, in 14 days.\n  Š\nquestions:\n  - gift back\n  - present, too\n  - Š\nstage: after\nupdated: 2026-11-30\norder: 3\nrelated:\n  - y\n---\n\n${odd}\nŠ\n`,
    );
  });
});

test('the command takes a translation back into the article, and the rest of its file stays', async () => {
  const dir = contentFolder(shop);
  const file = join(contentFolder({}), 'lt.csv');
  expect((await run(dir, '--locale', 'lt', '--export', file)).output).toMatch(/2 articles, 6 texts/);
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace('"Tekstas."', '"Naujas tekstas."')
      .replace(/"([^"]*)",""\r\n/g, '"$1","LT $1"\r\n'),
  );
  const { status, output } = await run(dir, '--import', file);
  expect([status, output]).toEqual([0, expect.stringContaining('2 of 2 articles changed.')]);
  expect(readFileSync(join(dir, 'lt/returns/y.md'), 'utf8')).toMatch(
    /^---\r\n# ours\r\ntitle: "Visas" +# as the shop says\r\nupdated: \d{4}-\d\d-\d\d\r\npin: true\r\n---\r\n\r\nNaujas tekstas\.\r\n$/,
  );
  expect(messages(dir)).toBe('');
  expect((await run(dir, '--import', file)).output).toContain('0 of 2 articles changed.');
});

test.each([
  [
    'a source that has changed meanwhile',
    ['returns/gift', 'lt', 'title', 'A gift?', 'Dovana'],
    'row 1: the title of en/returns/gift has changed since it was exported: export it again',
  ],
  [
    'an article that is not there',
    ['gft', 'lt', 'title', 'x', 'y'],
    'row 1: there is no article gft to translate into lt: leave the columns article and locale as they were exported',
  ],
  [
    'a field that is none',
    ['returns/y', 'lt', 'titel', 'x', 'y'],
    'row 1: titel is none of title, summary, questions, body: leave the column field as it was exported',
  ],
  [
    'a new article without a title',
    ['returns/gift', 'lt', 'summary', 'Yes, in 14 days.', 'Taip.'],
    'lt/returns/gift has no title in the translation: a new article needs one',
  ],
])('%s is refused', (_, cells, message) => {
  const csv = `article,locale,field,source,target\n${cells.map((cell) => `"${cell}"`).join(',')}\n`;
  expect(takeTranslations(csvToUnits(csv), statesIn(contentFolder(shop))).problems).toEqual([message]);
});

test('a broken file is refused in words, and nothing is written', async () => {
  const dir = contentFolder({ ...shop, 'lt.csv': 'article,locale\n"y,lt\n' });
  const { status, output } = await run(dir, '--import', join(dir, 'lt.csv'));
  expect(status).toBe(1);
  expect(output).toMatch(/^lt\.csv:1: this is no CSV that can be read, export it again \(.*\)\n$/);
});

test('two articles of one name in two categories each get their own translation, and facts stay named', async () => {
  const dir = contentFolder({
    'shop.yml': 'name: Shop\ndefaultLocale: en\nfacts: { fee: 2.99 EUR }\nrules: { translations-are-current: off }\n',
    ...Object.fromEntries(
      ['en', 'lt'].flatMap((locale) =>
        ['pay', 'send'].map((topic) => [`${locale}/${topic}/index.md`, article(`title: ${topic}`)]),
      ),
    ),
    'en/pay/fee.md': article('title: What does paying cost?', 'It costs {{fee}}.'),
    'en/send/fee.md': article('title: What does sending cost?', 'It costs {{fee}}, too.'),
    'lt/pay/cash.md': article('title: Ar galima grynaisiais?'),
  });
  const file = join(contentFolder({}), 'lt.csv');
  await run(dir, '--locale', 'lt', '--export', file);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"([^"]*)",""\r\n/g, '"$1","LT $1"\r\n'));
  expect(await run(dir, '--import', file)).toMatchObject({ status: 0 });
  expect(readFileSync(join(dir, 'lt/pay/fee.md'), 'utf8')).toContain('LT It costs {{fee}}.');
  expect(readFileSync(join(dir, 'lt/send/fee.md'), 'utf8')).toContain('LT It costs {{fee}}, too.');
});

test('a shallow clone says that its history is no witness, and takes no article for outdated by it', async () => {
  const { 'shop.yml': shopFile, ...articles } = shop;
  const undated = Object.fromEntries(
    Object.entries(articles).map(([path, text]) => [path, String(text).replace(/^updated:.*\r?\n/m, '')]),
  );
  const whole = contentFolder({ ...undated, 'shop.yml': shopFile! });
  const git = (dir: string, ...args: string[]) => {
    const { status, stderr } = spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.anything()]);
  };
  const commit = ['-c', 'user.name=Editor', '-c', 'user.email=editor@shop.example', 'commit', '-qm', 'Text'];
  git(whole, 'init', '-q');
  git(whole, 'add', '.');
  git(whole, ...commit);
  git(whole, ...commit, '--allow-empty');
  const shallow = join(contentFolder({}), 'clone');
  git(whole, 'clone', '-q', '--depth', '1', `file://${whole}`, shallow);
  const { status, output } = await run(shallow);
  expect(status).toBe(0);
  expect(output).not.toContain('  outdated');
  expect(output).toContain('This clone has no whole history (git fetch --unshallow brings it)');
});
