// The command as an editor runs it: an export in, drafts and a report out, twice.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runHere } from '../../run-here.ts';

const dir = mkdtempSync(join(tmpdir(), 'drafts-'));
afterAll(() => rmSync(dir, { recursive: true }));

const asked = {
  'Invoices are in your account under Orders, button Invoice. They stay there for 10 years.': [
    'Where is my invoice?',
    'I need the invoice for order 12345678',
    'please send me an invoice',
    'invoice for my company please',
    'How do I download an invoice?',
    'cannot find the invoice',
  ],
  'Write the new password after pressing Forgot password on the login page. The link works for 1 hour.': [
    'How do I reset my password?',
    'I forgot my password',
    'password reset link does not work',
    'cannot log in, forgot the password',
    'change my password please',
    'new password',
  ],
  'Gift wrapping costs nothing: tick the box Gift in the basket before paying.': [
    'Can you wrap it as a gift?',
    'do you offer gift wrapping',
    'gift wrap for a birthday',
    'I want gift wrapping, email me at ona@mail.lt',
    'is gift wrapping free?',
    'wrap as gift please',
  ],
};
const rows = Object.entries(asked).flatMap(([reply, texts]) => texts.map((text) => [text, reply]));
const csv = [
  'id,created,message,reply',
  ...rows.map(([text, reply], i) => `${i + 1},2026-0${1 + (i % 6)}-11,"${text}","Hello! ${reply}"`),
].join('\n');

const run = (...options: string[]) => runHere('drafts', options, { cwd: dir });
const drafts = () =>
  globSync('content/en/*/*.md', { cwd: dir })
    .filter((file) => !file.endsWith('index.md'))
    .sort();
const read = (file: string) => readFileSync(join(dir, file), 'utf8');

beforeEach(() => {
  rmSync(join(dir, 'content'), { recursive: true, force: true });
  writeFileSync(join(dir, 'tickets.csv'), csv);
});

test('an empty help centre gets a draft for each thing asked, and a report without personal data', async () => {
  const { status, stdout, stderr } = await run('tickets.csv');
  expect(stderr).not.toContain('Error');
  expect(status).toBe(0);
  expect(stdout).toContain('18 tickets, ');
  expect(drafts().length).toBeGreaterThanOrEqual(3);
  const all = drafts().map(read).join('\n');
  expect(all).toContain('Invoices are in your account under Orders, button Invoice.');
  const written = `${all}${read('drafts-report.html')}${read('drafts-report.md')}`;
  expect(written).not.toMatch(/ona@mail\.lt|12345678/);
});

test('the same run again writes nothing, an edited draft stays, a rejected one does not come back', async () => {
  await run('tickets.csv');
  const [first, second] = drafts() as [string, string];
  writeFileSync(join(dir, first), read(first).replace('draft: true', 'draft: true\nrejected: true'));
  writeFileSync(join(dir, second), `${read(second)}\nMore from the editor.\n`);
  const before = drafts().map((file) => [file, read(file)]);
  expect((await run('tickets.csv')).stdout).toContain('0 new drafts');
  expect(drafts().map((file) => [file, read(file)])).toEqual(before);
});

test('--json says what was found, --dry-run writes nothing', async () => {
  const { stdout } = await run('tickets.csv', '--json', '--dry-run', '--content', 'other');
  expect(existsSync(join(dir, 'other'))).toBe(false);
  mkdirSync(join(dir, 'other'));
  const { stdout: json } = await run('tickets.csv', '--json', '--dry-run', '--content', 'other');
  expect(stdout).toBe(json);
  const { tickets, questions, clusters, unclustered } = JSON.parse(json);
  expect({ tickets, questions }).toEqual({ tickets: 18, questions: 18 });
  expect([...clusters.flatMap((cluster: { tickets: string[] }) => cluster.tickets), ...unclustered].sort()).toEqual(
    rows.map((_, i) => `${i + 1}`).sort(),
  );
  expect(clusters[0]).toMatchObject({
    locale: 'en',
    match: { status: 'gap', article: null, score: 0 },
    draft: expect.stringMatching(/^en\//),
  });
  expect(globSync('other/**/*', { cwd: dir })).toEqual([]);
});

test('wordings that miss their article are added to it and nothing else changes', async () => {
  const article = `---\ntitle: Gift wrapping\nsummary: We wrap a gift free of charge.\nquestions:\n  - do you wrap gifts   # heard often\n---\n\nTick the box Gift: gift wrapping costs nothing.\n`;
  const others = ['Opening hours', 'Parcel lockers', 'Warranty'].map(
    (title) => `---\ntitle: ${title}\n---\n\nAbout ${title}.\n`,
  );
  mkdirSync(join(dir, 'content/en/orders'), { recursive: true });
  writeFileSync(join(dir, 'content/en/orders/gift.md'), article);
  others.forEach((text, i) => writeFileSync(join(dir, `content/en/orders/other-${i}.md`), text));
  await run('tickets.csv', '--apply-questions');
  const after = read('content/en/orders/gift.md');
  const added = after.split('\n').filter((line) => !article.includes(line));
  expect(
    after
      .split('\n')
      .filter((line) => !added.includes(line))
      .join('\n'),
  ).toBe(article);
});

test('what agents never answered becomes a draft only where that is asked for', async () => {
  write('questions.csv', ['id,message', ...rows.map(([text], at) => `${at},"${text}"`)].join('\n'));
  await run('questions.csv');
  expect(drafts()).toEqual([]);
  await run('questions.csv', '--unanswered');
  expect(drafts().length).toBeGreaterThan(0);
});

test('wrong usage is told in words, with exit code 2', async () => {
  expect(await run('tickets.csv', '--min-size', 'many')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--min-size'),
  });
  expect(await run('tickets.csv', '--llm', 'ftp://x')).toMatchObject({ status: 2 });
  expect(await run('nothing.csv')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nothing.csv:1: there is no such file'),
  });
});

const write = (file: string, text: string) => writeFileSync(join(dir, file), text);

test('an export that cannot be read ends with exit code 1 and says why, and an earlier report stays', async () => {
  write('page.csv', '<!doctype html>\n<p>Log in');
  write('empty.csv', '');
  await run('tickets.csv');
  const before = read('drafts-report.html');
  for (const options of [[], ['--dry-run'], ['--json'], ['--stage', 'questions']]) {
    const { status, stdout, stderr } = await run('page.csv', 'empty.csv', ...options);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('No ticket could be read');
    expect(stderr).toMatch(/web page: export the tickets as CSV or JSON/);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
  expect(await run('tickets.csv', '--columns', 'message=Nope')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('tickets.csv:1: there is no column "Nope" (message)'),
  });
  expect(read('drafts-report.html')).toBe(before);
});

test('a piece of an export that is empty is no fault of the first stage', async () => {
  write('empty.csv', '');
  expect(await run('--stage', 'questions', 'empty.csv')).toMatchObject({ status: 0, stdout: '' });
});

test('a piece of an export that holds only spam is no fault of the first stage, whichever helpdesk says so', async () => {
  const head = { id: 1, subject: 'Win a phone', status: 'spam' };
  write('gorgias.jsonl', JSON.stringify({ ...head, spam: true, messages: [], created_datetime: '2026-07-01' }));
  write('help-scout.jsonl', JSON.stringify({ ...head, number: 1, mailboxId: 1 }));
  for (const piece of ['gorgias.jsonl', 'help-scout.jsonl']) {
    const { status, stderr } = await run('--stage', 'questions', piece);
    expect({ piece, status }).toEqual({ piece, status: 0 });
    expect(JSON.parse(stderr)).toMatchObject({ kind: 'spam', line: 1 });
  }
});

test('rows that need a look are counted with their first reasons, those alike once, also where nothing is written', async () => {
  write('bad.csv', `${csv}\n90,one\n91,two\n92,2026-01-11,,\n93,tomorrow,Where is my gift?,soon`);
  for (const options of [[], ['--dry-run']]) {
    const { status, stdout } = await run('bad.csv', ...options);
    expect(status).toBe(0);
    expect(stdout).toContain('4 rows need a look');
    expect(stdout).toContain('bad.csv:20: the row has 2 cells, the first row 4 (and 1 more like it)');
    expect(stdout).toContain('bad.csv:22: the ticket has no subject and no message');
    expect(stdout).toContain('bad.csv:23: "created" is not a date');
  }
  write('one.csv', `${csv}\n90,one`);
  expect((await run('one.csv', '--json', '--dry-run')).stderr).toContain('1 row needs a look');
});

test('a choice that leaves nothing says what there is to choose from', async () => {
  expect((await run('tickets.csv', '--dry-run', '--locale', 'LV')).stdout).toContain(
    '--locale lv leaves nothing; the questions are in: en 18.',
  );
  expect((await run('tickets.csv', '--dry-run', '--locale', 'EN')).stdout).toContain('18 tickets');
  expect((await run('tickets.csv', '--dry-run', '--since', '2030-01-01')).stdout).toContain(
    '--since 2030-01-01 leaves nothing; the last question is of 2026-06-11.',
  );
  expect((await run('tickets.csv', '--dry-run', '--since', '2026-01-01')).stdout).not.toContain('leaves nothing');
  write('undated.csv', csv.replace('2026-01-11', ''));
  expect((await run('undated.csv', '--dry-run', '--since', '2026-01-01')).stdout).toContain(
    'which --since leaves out: 1',
  );
});

test('with no drafts to edit, nothing is said of editing; one thing is not counted as many', async () => {
  write('one.csv', csv.split('\n').slice(0, 2).join('\n'));
  const { stdout } = await run('one.csv');
  expect(stdout).toContain('1 ticket, 0 clusters, 1 ticket by itself.');
  expect(stdout).toMatch(/Next: read drafts-report\.html\.$/m);
});

test('both pages of the report are named after the one that is asked for', async () => {
  await run('tickets.csv', '--report', 'out/page.md');
  expect(read('out/page.md')).toMatch(/^#/);
  expect(read('out/page.html')).toMatch(/^<!doctype html>/i);
  expect(globSync('out/*', { cwd: dir })).toHaveLength(2);
});

test('the report speaks the shop’s language, or the one that is asked for, and the terminal English', async () => {
  const titleOf = (file: string) => /<title>(.*)<\/title>/.exec(read(file))?.[1];
  mkdirSync(join(dir, 'content'), { recursive: true });
  write('content/shop.yml', 'name: Krautuvė\ndefaultLocale: lt\n');
  const { stdout } = await run('tickets.csv', '--report', 'own.html');
  expect(stdout).toContain('18 tickets, ');
  expect(titleOf('own.html')).toBe('Ko klausia klientai');
  expect(read('own.md')).toContain('Perskaityta: klientų žinučių – 18, konsultantų – 18');
  await run('tickets.csv', '--report', 'asked.html', '--report-locale', 'ru');
  expect(titleOf('asked.html')).toBe('О чём спрашивают покупатели');
  expect(await run('tickets.csv', '--report-locale', 'pl')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--report-locale pl: give a language that the report is written in: en, lt, ru'),
  });
});

test('a report of an earlier run stays beside the new one, and a choice that leaves nothing makes none', async () => {
  await run('tickets.csv', '--report', 'kept.html');
  const before = read('kept.html');
  const { stdout } = await run('tickets.csv', '--report', 'kept.html', '--min-size', '50');
  const [, kept] = /stays as (\S+\.html)/.exec(stdout)!;
  expect(read(kept!)).toBe(before);
  const after = read('kept.html');
  expect((await run('tickets.csv', '--report', 'kept.html', '--since', '2999-01-01')).stdout).toContain(
    'No ticket is left to report on: an earlier report stays as it is.',
  );
  expect(read('kept.html')).toBe(after);
});

test('what a stopped run has left half-written is removed by the next one, unless another run may be at it', async () => {
  mkdirSync(join(dir, 'content/en/questions'), { recursive: true });
  const [stale, fresh] = ['.old.md.part', '.new.md.part'].map((name) => join('content/en/questions', name)) as [
    string,
    string,
  ];
  write(stale, 'half');
  write(fresh, 'half');
  utimesSync(join(dir, stale), 0, 0);
  await run('tickets.csv');
  expect([stale, fresh].map((file) => existsSync(join(dir, file)))).toEqual([false, true]);
});

test('what cannot be read or written to is told in words', async () => {
  expect(await run('.')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('this is a folder: name the files'),
  });
  const { status, stderr } = await run('tickets.csv', '--report', 'tickets.csv/report.html');
  expect(status).toBe(1);
  expect(stderr).toContain('tickets.csv/report.html:1: the file cannot be written');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(read('tickets.csv')).toBe(csv);
});

test('every option that is wrong is named with what is expected, all at once', async () => {
  const wrong = [
    '--min-size',
    'many',
    '--since',
    'June',
    '--locale',
    'e',
    '--llm',
    'x',
    '--report',
    'out/',
    '--stage',
    'x',
  ];
  const { status, stderr } = await run('tickets.csv', ...wrong, '--columns', 'text=Message');
  expect(status).toBe(2);
  for (const line of [
    '--min-size many: give a whole number, 2 or more',
    '--since June: give a day such as 2026-07-31',
    '--locale e: give a code of two or three letters',
    '--llm x: give an address that begins with http',
    '--report out/: give the name of a file',
    '--stage x: give the word questions',
    '--columns text=Message: give FIELD="Name of the column"',
  ])
    expect(stderr).toContain(line);
  expect((await run('tickets.csv', '--columns', 'message')).status).toBe(2);
});

test('an export is never overwritten by what is written about it', async () => {
  for (const option of ['--rejects', '--report'])
    expect(await run('tickets.csv', option, './tickets.csv')).toMatchObject({ status: option === '--rejects' ? 2 : 0 });
  expect((await run('tickets.csv', '--rejects', 'drafts-report.md')).status).toBe(2);
  expect(read('tickets.csv')).toBe(csv);
});
