// Two hundred canaries in every field of an export, and the real command: none of them reaches a file or the screen.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { canaries, survivorsIn } from '../../miner/privacy/canaries.ts';
import { runHere } from '../../run-here.ts';

const dir = mkdtempSync(join(tmpdir(), 'planted-'));
afterAll(() => rmSync(dir, { recursive: true }));
const run = (...options: string[]) => runHere('drafts', options, { cwd: dir });
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
};

/** What is asked around the canary, and what agents say around it. */
const talks = [
  ['How can I pay by card?', 'You can pay by card or by bank transfer.'],
  ['Do you wrap gifts in paper?', 'Tick the box Gift in the basket.'],
  ['Kaip grąžinti prekę?', 'Prekę galite grąžinti per 14 dienų.'],
  ['Kiek kainuoja pristatymas į paštomatą?', 'Pristatymas į paštomatą kainuoja 2 eurus.'],
  ['Как вернуть товар?', 'Товар можно вернуть за 14 дней.'],
  ['Сколько стоит доставка до постамата?', 'Доставка до постамата стоит 2 евро.'],
];
const quoted = (cells: (string | number)[]) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
const rows = canaries.map(({ text }, at) => {
  const [question, answer] = talks[at % talks.length]!;
  const reply = `${answer} ${text}`;
  return quoted([at + 1, `2026-0${1 + (at % 6)}-11`, text, `${question} ${text}`, reply, text, text]);
});
/** Rows that end up among the rejects: a date that is none, a row twice, cells too many, a quote that is not closed. */
const bad = canaries.flatMap(({ text }, at) => [
  quoted([1000 + at, text, text, text, text, 'chat', 'socks']),
  ...(at % 4 ? [] : [rows[at]!, `${quoted([2000 + at, text, text])},${quoted(Array(6).fill(text))}`]),
]);
const header = 'id,created,subject,message,reply,channel,product';

write('tickets.csv', [header, ...rows, ...bad, `9999,"${canaries[0]!.text}`].join('\n'));
write('nobody.csv', rows.join('\n'));
write('content/en/orders/pay.md', '---\ntitle: How do I pay by card?\n---\n\nYou can pay by card in the basket.\n');
write(
  'content/lt/orders/grazinimas.md',
  '---\ntitle: Kaip grąžinti prekę\n---\n\nPrekę galite grąžinti per 14 dienų.\n',
);

test('two hundred canaries do not survive in drafts, reports, --json, rejects or on the screen', async () => {
  const asJson = await run(
    'tickets.csv',
    '--json',
    '--report',
    'report.html',
    '--rejects',
    'rejects.jsonl',
    '--apply-questions',
  );
  expect(asJson.stderr).not.toContain('personal data is left');
  expect(asJson.status).toBe(0);
  const asWords = await run('tickets.csv', 'nobody.csv', '--rejects', 'more.jsonl');
  const asLines = await run('--stage', 'questions', 'tickets.csv');
  const files = globSync('{*.{html,md,jsonl},content/**/*.md}', { cwd: dir });
  expect(files).toEqual(expect.arrayContaining(['report.html', 'report.md', 'rejects.jsonl', 'drafts-report.html']));
  expect(files.filter((file) => file.startsWith('content')).length).toBeGreaterThan(4);
  expect(readFileSync(join(dir, 'rejects.jsonl'), 'utf8').split('\n').length).toBeGreaterThan(100);
  expect(JSON.parse(asJson.stdout).tickets).toBeGreaterThan(190);

  const written = files.map((file) => `${file}\n${readFileSync(join(dir, file), 'utf8')}`);
  const printed = [asJson, asWords, asLines].flatMap(({ stdout, stderr }) => [stdout, stderr]);
  expect(survivorsIn([...written, ...printed].join('\n'))).toEqual([]);
});

test('a name that no finder knows leaves the first stage, and nothing passes it on that is made of the joined tickets', async () => {
  const answer = 'Tick the box Gift in the basket and we wrap your lamp free of charge.';
  const asked = [
    'Do you wrap lamps as a gift?',
    'Is gift wrapping free?',
    'Can you wrap my lamp as a gift?',
    'Gift wrapping for a lamp, please?',
    'do you wrap gifts for quorvalina',
  ];
  const lines = asked.map((text, at) => quoted([at + 1, '2026-01-11', '', text, answer, 'chat', '']));
  write(
    'shop/content/en/orders/pay.md',
    '---\ntitle: How do I pay by card?\n---\n\nYou can pay by card in the basket.\n',
  );
  write('shop/pieces.csv', [header, ...lines].join('\n'));
  const stage = await run('--stage', 'questions', 'shop/pieces.csv');
  expect(stage.stdout).toContain('quorvalina');
  write('shop/questions.jsonl', stage.stdout);
  const { status, stdout, stderr } = await run(
    ...['--questions', 'shop/questions.jsonl', '--content', 'shop/content', '--min-size', '4'],
    ...['--json', '--report', 'shop/report.html'],
  );
  expect(status).toBe(0);
  const files = globSync('shop/{report.{html,md},content/**/*.md}', { cwd: dir });
  expect(files.some((file) => file.includes('gift'))).toBe(true);
  const written = files.map((file) => `${file}\n${readFileSync(join(dir, file), 'utf8')}`);
  expect([...written, stdout, stderr].join('\n').toLowerCase()).not.toContain('quorvalina');
});
