// kill -9 while drafts are being written: what is there is whole, and the next run goes on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';

const dir = mkdtempSync(join(tmpdir(), 'kill-'));
afterAll(() => rmSync(dir, { recursive: true }));
const script = join(import.meta.dirname, '../../scripts/drafts.ts');
const folder = join(dir, 'content/en/questions');

const things = `umbrella kettle pillow blanket lantern guitar helmet bicycle carpet curtain teapot mirror hammock tripod
keyboard printer speaker jacket slippers backpack wallet bracelet necklace perfume shampoo toothbrush aquarium birdcage
trampoline skateboard snorkel compass telescope microscope calculator stapler envelope crayon candle fireplace`.split(
  /\s+/,
);
const asks = [
  (thing: string) => `How do I clean the ${thing}?`,
  (thing: string) => `What cleans a ${thing}?`,
  (thing: string) => `Is there ${thing}wax for my ${thing}?`,
  (thing: string) => `Does ${thing}wax clean a ${thing}?`,
  (thing: string) => `How to clean ${thing} and ${thing}strap?`,
];
// Each thing has words of its own, or the miner would rightly take all of these for one topic.
const rows = things.flatMap((thing, at) =>
  asks.map(
    (ask, i) =>
      `${10 * at + i},"${ask(thing)}","Rub ${thing}wax into the ${thing}, then dry ${thing}strap in the ${thing}tin."`,
  ),
);

beforeEach(() => {
  rmSync(join(dir, 'content'), { recursive: true, force: true });
  writeFileSync(join(dir, 'tickets.csv'), ['id,message,reply', ...rows].join('\n'));
});

const entries = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const drafts = (): string[] =>
  entries().filter((name) => name.endsWith('.md') && name !== 'index.md' && name[0] !== '.');

/** Kills the run as soon as the folder looks so; @returns whether it came to that. */
async function killWhen(isMoment: () => boolean): Promise<boolean> {
  const child = spawn('node', [script, 'tickets.csv'], { cwd: dir, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  while (child.exitCode === null && !isMoment()) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

it.each([
  ['the first folder appears', () => entries().length > 0],
  [
    'the first draft is being written',
    () => entries().some((name) => name.endsWith('.part') && !name.includes('index')),
  ],
  ['some drafts are there', () => drafts().length >= 5],
  ['most drafts are there', () => drafts().length >= 20],
])('a run that is killed when %s leaves whole articles only', async (_, isMoment) => {
  expect(await killWhen(isMoment)).toBe(true);
  const { articles, problems } = readContent(join(dir, 'content'));
  expect(problems.filter(({ severity }) => severity === 'error' && drafts().length > 0)).toEqual([]);
  // Each file is an article, each article is whole, and what was being written is none.
  expect(articles.map(({ slug }) => `${slug}.md`).sort()).toEqual(drafts().sort());
  for (const { draft, questions, evidence, body } of articles)
    expect({ draft, asked: questions.length > 0, tickets: evidence!.tickets > 1, ends: body.endsWith('\n') }).toEqual({
      draft: true,
      asked: true,
      tickets: true,
      ends: true,
    });
});

it('the run after it writes what is missing', async () => {
  expect(await killWhen(() => drafts().length >= 3)).toBe(true);
  const before = drafts();
  const { status } = spawnSync('node', [script, 'tickets.csv'], { cwd: dir });
  expect(status).toBe(0);
  expect(drafts()).toEqual(expect.arrayContaining(before));
  expect(drafts().length).toBeGreaterThan(before.length);
  expect(globSync('content/en/questions/*-2.md', { cwd: dir })).toEqual([]);
});
