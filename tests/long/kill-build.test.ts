// kill -9 while a site is built and put into its place: a whole site, the old or the new one, is always on disk,
// and the next preview serves it without asking. A build takes seconds and is the same each time, so the kills around
// the swap start from what a build leaves just before it; those within a build run it.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'kill-build-'));
const dist = join(dir, 'dist');
const siblings = ['-unfinished', '-new', '-old'].map((name) => `${dist}${name}`);
const article = 'de/versand/versandkosten.md';
let oldSite: string;
let newSite: string;

beforeAll(async () => {
  cpSync('tests/fixtures/site-one-locale', join(dir, 'content'), { recursive: true });
  await ended(build());
  oldSite = digest(dist);
  cpSync(dist, join(dir, 'kept'), { recursive: true });
  writeFileSync(join(dir, 'content', article), '---\ntitle: Was kostet der Versand jetzt?\n---\n\nNichts.\n');
  await ended(build());
  newSite = digest(dist);
  cpSync(dist, join(dir, 'built'), { recursive: true });
}, 600_000);
afterAll(() => rmSync(dir, { recursive: true }));

function build(killAt = ''): ChildProcess {
  const { FAQ_SITE: _site, FAQ_BASE: _base, FAQ_CONTENT: _content, BASE_URL: _url, ...env } = process.env;
  const script = ['scripts/build.ts', '--content', join(dir, 'content'), '--out', dist];
  return spawn(process.execPath, ['--import', resolve('tests/long/kill-at.ts'), ...script], {
    env: { ...env, NODE_ENV: 'production', KILL_AT: killAt },
    stdio: 'ignore',
  });
}

/** What a build begins and ends with, without the seconds between: the folder it would have built is copied. */
function swap(killAt: string): ChildProcess {
  cpSync(join(dir, 'built'), siblings[0]!, { recursive: true });
  const target = JSON.stringify(dist);
  const script = `import { finishReplacing, replaceSite } from '${resolve('scripts/terminal/replace-site.ts')}';
    finishReplacing(${target}); replaceSite(${target});`;
  const options = ['--import', resolve('tests/long/kill-at.ts'), '--input-type=module', '--eval', script];
  return spawn(process.execPath, options, { env: { ...process.env, KILL_AT: killAt }, stdio: 'ignore' });
}

const ended = (child: ChildProcess) =>
  new Promise<string | number | null>((done) => child.once('exit', (code, signal) => done(signal ?? code)));

/** One figure for all files of a folder, their names and what they hold. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(`${file.slice(folder.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function startFrom(site: 'an old site' | 'no site'): void {
  for (const folder of [dist, ...siblings]) rmSync(folder, { recursive: true, force: true });
  if (site === 'an old site') cpSync(join(dir, 'kept'), dist, { recursive: true });
}

/** Starts `npm run preview` where the site lies, waits until it serves something, and ends it. */
async function preview(): Promise<string> {
  const child = spawn(process.execPath, [resolve('scripts/preview.ts')], { cwd: dir });
  let output = '';
  await new Promise<void>((done) => {
    const read = (text: Buffer) => /localhost:\d+|no built site/.test((output += text)) && done();
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => done());
  });
  const exit = ended(child);
  if (child.exitCode === null && child.kill()) await exit;
  return output;
}

/** What is served after a kill: nothing is built in between. */
async function servedSite(): Promise<string> {
  const output = await preview();
  if (!existsSync(dist)) return output;
  return { [oldSite]: 'the old site', [newSite]: 'the new site' }[digest(dist)] ?? 'a part of a site';
}

it.each([
  ['before 1', 'an old site', 'the old site' /* nothing says yet that the new one is whole */],
  ['after 1', 'an old site', 'the new site'],
  ['before 2', 'an old site', 'the new site'],
  ['after 2', 'an old site', 'the new site' /* dist is missing just then */],
  ['before 3', 'an old site', 'the new site'],
  ['after 3', 'an old site', 'the new site'],
  ['removing', 'an old site', 'the new site'],
  ['after 1', 'no site', 'the new site'],
  ['before 2', 'no site', 'the new site'],
  ['after 2', 'no site', 'the new site'],
] as const)('killed %s from %s, %s is served', async (moment, before, served) => {
  startFrom(before);
  expect(await ended(swap(moment))).toBe('SIGKILL');
  expect(await servedSite()).toBe(served);
});

it.each([
  ['after 2', 'before 1'],
  ['after 2', 'after 1'],
  ['after 1', 'before 1'],
  ['after 1', 'after 1'],
  ['after 1', 'before 2'],
  ['after 1', 'removing'],
])('killed %s, and the build that puts it right %s of its own, the new site is served', async (first, second) => {
  startFrom('an old site');
  expect(await ended(swap(first))).toBe('SIGKILL');
  expect(await ended(swap(second))).toBe('SIGKILL');
  expect(await servedSite()).toBe('the new site');
});

it.each([1, 20])('killed when %i files are built, the old site is served', async (count) => {
  startFrom('an old site');
  const child = build();
  const exit = ended(child);
  const files = () => (existsSync(siblings[0]!) ? readdirSync(siblings[0]!, { recursive: true }).length : 0);
  while (child.exitCode === null && files() < count) await new Promise((next) => setTimeout(next, 2));
  child.kill('SIGKILL');
  expect(await exit).toBe('SIGKILL');
  expect(await servedSite()).toBe('the old site');
});

it('a build after a kill leaves nothing beside its site', async () => {
  startFrom('an old site');
  expect(await ended(build('after 2'))).toBe('SIGKILL');
  expect(await ended(build())).toBe(0);
  expect(digest(dist)).toBe(newSite);
  expect(siblings.filter((folder) => existsSync(folder))).toEqual([]);
});
