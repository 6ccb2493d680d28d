// The command as an editor runs it: an export in, drafts and a report out, twice.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

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

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    [join(import.meta.dirname, '../../scripts/drafts.ts'), ...options],
    { cwd: dir, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const drafts = () =>
  globSync('content/en/*/*.md', { cwd: dir })
    .filter((file) => !file.endsWith('index.md'))
    .sort();
const read = (file: string) => readFileSync(join(dir, file), 'utf8');

beforeEach(() => {
  rmSync(join(dir, 'content'), { recursive: true, force: true });
  writeFileSync(join(dir, 'tickets.csv'), csv);
});

test('an empty help centre gets a draft for each thing asked, and a report without personal data', () => {
  const { status, stdout, stderr } = run('tickets.csv');
  expect(stderr).not.toContain('Error');
  expect(status).toBe(0);
  expect(stdout).toContain('18 tickets, 18 questions');
  expect(drafts().length).toBeGreaterThanOrEqual(3);
  const all = drafts().map(read).join('\n');
  expect(all).toContain('Invoices are in your account under Orders, button Invoice.');
  const written = `${all}${read('drafts-report.html')}${read('drafts-report.md')}`;
  expect(written).not.toMatch(/ona@mail\.lt|12345678/);
});

test('the same run again writes nothing, an edited draft stays, a rejected one does not come back', () => {
  run('tickets.csv');
  const [first, second] = drafts() as [string, string];
  writeFileSync(join(dir, first), read(first).replace('draft: true', 'draft: true\nrejected: true'));
  writeFileSync(join(dir, second), `${read(second)}\nMore from the editor.\n`);
  const before = drafts().map((file) => [file, read(file)]);
  expect(run('tickets.csv').stdout).toContain('0 new drafts');
  expect(drafts().map((file) => [file, read(file)])).toEqual(before);
});

test('--json says what was found, --dry-run writes nothing', () => {
  const { stdout } = run('tickets.csv', '--json', '--dry-run', '--content', 'other');
  expect(existsSync(join(dir, 'other'))).toBe(false);
  mkdirSync(join(dir, 'other'));
  const { stdout: json } = run('tickets.csv', '--json', '--dry-run', '--content', 'other');
  expect(stdout).toBe('');
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

test('wordings that miss their article are added to it and nothing else changes', () => {
  const article = `---\ntitle: Gift wrapping\nsummary: We wrap a gift free of charge.\nquestions:\n  - do you wrap gifts   # heard often\n---\n\nTick the box Gift: gift wrapping costs nothing.\n`;
  const others = ['Opening hours', 'Parcel lockers', 'Warranty'].map(
    (title) => `---\ntitle: ${title}\n---\n\nAbout ${title}.\n`,
  );
  mkdirSync(join(dir, 'content/en/orders'), { recursive: true });
  writeFileSync(join(dir, 'content/en/orders/gift.md'), article);
  others.forEach((text, i) => writeFileSync(join(dir, `content/en/orders/other-${i}.md`), text));
  run('tickets.csv', '--apply-questions');
  const after = read('content/en/orders/gift.md');
  const added = after.split('\n').filter((line) => !article.includes(line));
  expect(
    after
      .split('\n')
      .filter((line) => !added.includes(line))
      .join('\n'),
  ).toBe(article);
});

test('wrong usage is told in words, with exit code 2', () => {
  expect(run('tickets.csv', '--min-size', 'many')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--min-size'),
  });
  expect(run('tickets.csv', '--llm', 'ftp://x')).toMatchObject({ status: 2 });
  expect(run('nothing.csv')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nothing.csv:1: Unexpected absence'),
  });
});
