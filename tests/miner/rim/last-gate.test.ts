// What the miner writes and prints is scanned once more, however it got so far.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { contactsOf } from '../../../src/miner/privacy/contacts.ts';
import { findPersonalData, redact } from '../../../src/miner/privacy/redact.ts';
import { createLastGate } from '../../../src/miner/rim/last-gate.ts';
import { shopSchema } from '../../../src/reader/schema.ts';
import { runHere } from '../../run-here.ts';
import { ask } from '../questions/asking.ts';

const dir = mkdtempSync(join(tmpdir(), 'gate-'));
afterAll(() => rmSync(dir, { recursive: true }));
const run = (...options: string[]) => runHere('drafts', options, { cwd: dir });
const shopYml = `name: Shop
channels:
  - phone: '+370 700 00 000'
  - chat: https://shop.example/chat?from=help
  - email: help@shop.example
social:
  - { name: Facebook, url: https://facebook.com/shop }
`;
const contacts = contactsOf(
  shopSchema.parse({
    channels: [
      { phone: '+370 700 00 000' },
      { chat: 'https://shop.example/chat?from=help' },
      { email: 'help@shop.example' },
    ],
    social: [{ name: 'Facebook', url: 'https://facebook.com/shop' }],
  }),
);

beforeEach(() => {
  rmSync(join(dir, 'content'), { recursive: true, force: true });
  mkdirSync(join(dir, 'content'));
  writeFileSync(join(dir, 'content/shop.yml'), shopYml);
});

describe('a file in which personal data is left', () => {
  const texts = [
    'How do I wrap it as a gift?',
    'gift wrapping please',
    'do you offer gift wrapping',
    'is gift wrap free',
  ];
  const replies = ['We wrap gifts free of charge: tick the box Gift in the basket.'];
  const lines = (facts: object) =>
    ask(texts, { replies, ...facts })
      .map((question) => `${JSON.stringify(question)}\n`)
      .join('');

  it('is not written, and the error names it and the kinds but never the values', async () => {
    const given = [...texts.keys()].map((i) => ({ channel: i % 2 ? 'chat' : 'ona.kazlauskiene@mail.lt' }));
    const questions = ask(texts, { replies }).map((question, i) => JSON.stringify({ ...question, ...given[i] }));
    writeFileSync(join(dir, 'questions.jsonl'), questions.join('\n'));
    const { status, stdout, stderr } = await run('--questions', 'questions.jsonl');
    expect(status).toBe(1);
    expect(stderr).toContain('drafts-report.html: personal data is left in it (e-mail)');
    expect(stderr).toContain('drafts-report.md: personal data is left in it (e-mail)');
    expect(stderr).toMatch(/content\/en\/questions\/\S+\.md: personal data is left in it \(e-mail\)/);
    expect(stdout + stderr).not.toContain('kazlauskiene');
    expect(existsSync(join(dir, 'drafts-report.html'))).toBe(false);
    expect(globSync('content/en/*/*.md', { cwd: dir })).toEqual([]);
  });

  it('does not keep the others from being written', async () => {
    writeFileSync(join(dir, 'questions.jsonl'), lines({ product: 'Call Anna on +370 612 34567' }));
    expect((await run('--questions', 'questions.jsonl')).status).toBe(1);
    expect(globSync('content/en/*/*.md', { cwd: dir }).length).toBeGreaterThan(0);
    expect(existsSync(join(dir, 'drafts-report.html'))).toBe(false);
  });

  it('is no problem where the data is the shop’s own or the id of a ticket', () => {
    const gate = createLastGate(contacts);
    expect(gate.lets('a.md', ['Call us at +370 700 00 000', 'ticket 12345678'], { keep: new Set(['12345678']) })).toBe(
      true,
    );
    expect(() => gate.close()).not.toThrow();
    expect(gate.lets('b.md', ['Call me at +370 612 34567'])).toBe(false);
    expect(() => gate.close()).toThrow('b.md: personal data is left in it (phone)');
  });
});

it('lets a draft name tickets that its evidence is too short to list', async () => {
  const asked = ['How many days do I have to return an item?', 'return period in days?', 'days to return an item'];
  const rows = Array.from({ length: 30 }, (_, i) => {
    const days = i < 22 ? 14 : 30;
    return `${7300000 + i},${asked[i % 3]},You have ${days} days to return an item. Use the label in the parcel.`;
  });
  writeFileSync(join(dir, 'tickets.csv'), ['id,message,reply', ...rows].join('\n'));
  expect(await run('tickets.csv')).toMatchObject({ status: 0 });
  const [draft] = globSync('content/en/questions/[!i]*.md', { cwd: dir });
  const text = readFileSync(join(dir, draft!), 'utf8');
  expect(text).toMatch(/30 days to return an item\W+8 tickets: 7300022, 7300023/);
  expect(text).not.toContain('- "7300022"');
});

describe('contacts of shop.yml', () => {
  it.each([
    'Call us at +370 700 00 000.',
    'Call us at +37070000000',
    'Skambinkite 8 700 00000',
    'Звоните 0 700 00 000',
    'Write to help@shop.example, please',
    'Write to Help@Shop.example.',
    'We are at https://facebook.com/shop/.',
    'Chat: https://shop.example/chat?from=help',
  ])('stay in %j', (text) => expect(redact(text, { keep: contacts })).toBe(text));

  it('leave everybody else’s to be redacted', () => {
    const text = 'My number is +370 612 34567, not 8 700 00000; anna@shop.example';
    expect(redact(text, { keep: contacts })).toBe('My number is [phone], not 8 700 00000; [e-mail]');
    expect(findPersonalData('8 700 00000')).toHaveLength(1);
  });

  it('come through to the draft when agents give them', async () => {
    const asked = [
      'How do I wrap it as a gift?',
      'gift wrapping please',
      'do you offer gift wrapping',
      'wrap as a gift?',
    ];
    const reply =
      'Tick the box Gift in the basket. You can call us at +370 700 00 000 before noon to change the paper.';
    const rows = asked.map((text, i) => `${i},"${text} My phone is +370 612 3456${i}","${reply}"`);
    writeFileSync(join(dir, 'tickets.csv'), ['id,message,reply', ...rows].join('\n'));
    expect(await run('tickets.csv')).toMatchObject({ status: 0 });
    const [draft] = globSync('content/en/questions/[!i]*.md', { cwd: dir });
    expect(readFileSync(join(dir, draft!), 'utf8')).toContain('call us at +370 700 00 000 before noon');
  });
});
