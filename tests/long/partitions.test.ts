// An export read in pieces, on several machines, and put together again is the same as one run over it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'partitions-'));
afterAll(() => rmSync(dir, { recursive: true }));

const run = (input: string, ...options: string[]): string => {
  const script = join(import.meta.dirname, '../../scripts/drafts.ts');
  const { status, stdout, stderr } = spawnSync('node', [script, ...options], { cwd: dir, encoding: 'utf8', input });
  expect({ status, stderr: status ? stderr : '' }).toEqual({ status: 0, stderr: '' });
  return stdout;
};
/** What one run prints, and what pieces put together print. */
const whole = (lines: string[], ...options: string[]) =>
  JSON.parse(run(lines.join('\n'), '--json', '--dry-run', ...options));
const together = (questions: string, ...options: string[]) =>
  JSON.parse(run(questions, '--questions', '--json', '--dry-run', ...options));
const stage = (lines: string[], ...options: string[]) => run(lines.join('\n'), '--stage', 'questions', ...options);

const asked = {
  en: [
    'Where is my invoice?',
    'I need an invoice',
    'invoice please',
    'How do I download an invoice?',
    'no invoice came',
  ],
  lt: ['Kur mano sąskaita?', 'Reikia sąskaitos faktūros', 'Kaip gauti sąskaitą?', 'saskaita faktura', 'nera saskaitos'],
  ru: ['Как сменить пароль?', 'Забыла пароль', 'пароль не подходит', 'Сбросьте пароль', 'новый пароль'],
  // Languages that are easily taken for one of the shop's.
  other: ['Kur ir mans rēķins?', 'Де мій рахунок?', 'Gdzie jest faktura?', 'mans pasutijums', 'Куди надіслати'],
};
const tickets = Object.values(asked).flatMap((texts, topic) =>
  texts.map((message, at) =>
    JSON.stringify({
      id: 10 * topic + at,
      created_at: `2026-0${1 + at}-11`,
      message,
      reply: `Call us at +370 700 00 000 about it, then press button ${topic}.`,
    }),
  ),
);
const [first, second] = [tickets.slice(0, 7), tickets.slice(7)];

describe('partitions read apart and put together', () => {
  it.each([
    ['for a new shop', 'absent', []],
    ['for a shop in two languages', 'two', []],
    ['for one locale, from a day on', 'two', ['--locale', 'lt', '--since', '2026-03-01']],
  ])('give the same clusters as one run, in any order: %s', (_, content, choice) => {
    if (content === 'two') makeShop('two', ['en', 'lt']);
    const options = ['--content', content, ...choice];
    const pieces = [first, second].map((lines) => stage(lines, ...options));
    if (content === 'absent') mkdirSync(join(dir, 'absent'));
    const expected = whole(tickets, ...options);
    expect(expected.questions).toBeGreaterThan(2);
    expect(expected.clusters.length + expected.unclustered.length).toBeGreaterThan(0);
    expect(together(pieces.join(''), ...options)).toEqual(expected);
    expect(together(pieces.toReversed().join(''), ...options)).toEqual(expected);
  });

  it('count a ticket once that stands in two of them, and say so', () => {
    mkdirSync(join(dir, 'new'), { recursive: true });
    const pieces = [tickets.slice(0, 12), tickets.slice(8)].map((lines) => stage(lines, '--content', 'new'));
    const expected = whole(tickets, '--content', 'new');
    expect(together(pieces.join(''), '--content', 'new')).toEqual(expected);
    expect(together(pieces.toReversed().join(''), '--content', 'new')).toEqual(expected);
    expect(run(pieces.join(''), '--questions', '--dry-run', '--content', 'new')).toContain('count once: 4.');
  });

  it('take a language as the whole run takes it, and leave the shop’s phone in', () => {
    makeShop('english', ['en']);
    const lines = stage(tickets, '--content', 'english').trim().split('\n');
    const questions = lines.map((line) => JSON.parse(line));
    expect(questions.every(({ replies }) => replies[0].includes('+370 700 00 000'))).toBe(true);
    const others = questions.filter(({ locale }) => locale !== 'en').map(({ ticketId }) => ticketId);
    expect(others.length).toBeGreaterThan(10);
    const clustered: string[] = whole(tickets, '--content', 'english').clusters.flatMap(
      ({ tickets: ids }: { tickets: string[] }) => ids,
    );
    expect(clustered.filter((id) => others.includes(id))).toEqual([]);
  });
});

function makeShop(name: string, locales: string[]): void {
  for (const locale of locales) {
    mkdirSync(join(dir, name, locale, 'orders'), { recursive: true });
    writeFileSync(join(dir, name, locale, 'orders/gift.md'), `---\ntitle: Gift ${locale}\n---\n\nWe wrap gifts.\n`);
  }
  writeFileSync(join(dir, name, 'shop.yml'), `name: Shop\nchannels:\n  - phone: '+370 700 00 000'\n`);
}
