// The commands as an editor types them: what they print, and the exit code that a script goes by.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { article, contentFolder, sound } from '../reader/folder.ts';
import { runHere, type Surroundings } from '../run-here.ts';

/** As whoever keeps a shop's help centre in a folder of their own types it. */
const run = (command: string, options: string[], { env, ...surroundings }: Surroundings = {}) =>
  runHere(command, options, {
    ...surroundings,
    env: { ...ownVariables, FAQ_CONTENT: resolve('tests/fixtures/shop'), ...env },
  });
const ownVariables = { FAQ_SITE: undefined, FAQ_BASE: undefined };

test('check is content with content that is sound', async () => {
  const { status, stdout } = await run('check', ['--content', contentFolder(sound)]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '1 article in en is sound.\n' });
});

test('check tells every problem, how many there are, and its process exits 1', () => {
  const bad = { ...sound, 'en/returns/a.md': '', 'en/returns/b.md': article('order: 1') };
  const check = [resolve('scripts/check.ts'), '--content', contentFolder(bad)];
  const { status, stderr } = spawnSync(process.execPath, check, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/a\.md:1: .*\n.*b\.md:1: .*\n\n2 problems/);
  expect(stderr).not.toContain('    at ');
});

test.each(['check', 'build'])('%s has nothing to do in an empty folder and exits 1', async (command) => {
  const { status, stderr } = await run(command, ['--content', contentFolder({})]);
  expect(status).toBe(1);
  expect(stderr).toContain('there are no articles');
});

test('build replaces no folder that is not a build', async () => {
  const dir = contentFolder(sound);
  const { status, stderr } = await run('build', ['--content', dir, '--out', join(dir, 'en')]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/--out .* holds something else than an earlier build.*name another one/);
  expect(existsSync(join(dir, 'en/returns/refund-time.md'))).toBe(true);
});

test('an empty FAQ_CONTENT counts as none', async () => {
  const { status } = await run('ask', ['refund'], { env: { FAQ_CONTENT: '' } });
  expect(status).toBe(0);
});

test.each([
  ['check', ['--contents', 'x']],
  ['ask', ['--locale', 'xx', 'refund']],
  ['ask', ['--limit', 'many', 'refund']],
  ['check', ['content']],
  ['build', ['dist']],
  ['dev', ['content']],
  ['preview', ['dist']],
  ['smoke', ['dist']],
  ['dev', ['--port', 'abc']],
  ['preview', ['--port', '70000']],
])('%s shows its usage for %j and exits 2', async (command, options) => {
  const { status, stderr } = await run(command, options);
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run');
});

test.each(['check', 'build', 'ask', 'dev', 'preview', 'smoke', 'drafts', 'bench/main'])(
  '%s --help shows its usage',
  async (command) => {
    const { status, stdout, stderr } = await run(command, ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm run/);
  },
);

test('ask answers one query with one line of JSON, the best hits first', async () => {
  const { status, stdout } = await run('ask', [
    '--locale',
    'ru',
    '--limit',
    '3',
    '--json',
    'когда',
    'вернут',
    'деньги',
  ]);
  const { query, locale, hits } = JSON.parse(stdout);
  expect({ status, query, locale, count: hits.length }).toEqual({
    status: 0,
    query: 'когда вернут деньги',
    locale: 'ru',
    count: 3,
  });
  expect(hits[0]).toMatchObject({ id: 'ru/returns/refund-time', url: '/ru/returns/refund-time/' });
  expect(Object.keys(hits[0])).toEqual(expect.arrayContaining(['id', 'title', 'url', 'score']));
});

test('ask answers each line of its input with a line, an empty one too', () => {
  const ask = [resolve('scripts/ask.ts'), '--content', 'tests/fixtures/shop', '--locale', 'en', '--json'];
  const input = 'refund\n\n😀\ntrack my parcel\n';
  const { stdout } = spawnSync(process.execPath, ask, { input, encoding: 'utf8' });
  const outcomes = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(outcomes.map(({ query }) => query)).toEqual(['refund', '', '😀', 'track my parcel']);
  expect(outcomes.map(({ hits }) => hits.length > 0)).toEqual([true, false, false, true]);
});

test.each([
  ['build', 'FAQ_SITE', 'help.shop.example', 'an address such as https://help.shop.example'],
  ['build', 'FAQ_SITE', 'https://user.github.io/repo', 'https://user.github.io alone, and put /repo into base:'],
  ['build', 'FAQ_BASE', '50% off', 'a folder such as /help'],
  ['dev', 'FAQ_BASE', '/../up', 'a folder such as /help'],
  ['ask', 'FAQ_BASE', '//elsewhere.example', 'a folder such as /help'],
])('%s refuses %s=%s and says what to do', async (command, name, value, expected) => {
  const { status, stderr } = await run(command, command === 'ask' ? ['refund'] : [], { env: { [name]: value } });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `The environment variable ${name} is “${value}”: set it to ${expected}, or unset it and let shop.yml say it\n`,
  });
});

test.each(['help', '/help', '/help/'])('FAQ_BASE=%s is the folder /help', async (base) => {
  const { stdout } = await run('ask', ['--json', '--limit', '1', 'refund'], { env: { FAQ_BASE: base } });
  expect(JSON.parse(stdout).hits[0].url).toMatch(/^\/help\/en\//);
});

test('preview serves a build under the base that it was built for', async () => {
  const loc = '<loc>https://shop.example/help/en/</loc>';
  const cwd = contentFolder({ 'dist/sitemap.xml': loc, 'dist/en/index.html': '<h1>Help</h1>' });
  const preview = spawn(process.execPath, [resolve('scripts/preview.ts')], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  onTestFinished(() => void preview.kill());
  let address: string | undefined;
  for await (const text of preview.stdout) if ((address = /http:\S+\/help\//.exec(String(text))?.[0])) break;
  expect(await (await fetch(`${address}en/`)).text()).toBe('<h1>Help</h1>');
});

test('preview without a build says what to do', async () => {
  const { status, stderr } = await run('preview', [], { cwd: contentFolder({}) });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'dist/:1: there is no built site here: run npm run build first\n',
  });
});

test('an older Node says in one line what to do, whichever command it was to run', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const ours = Object.values(scripts).filter((script) => script.includes('scripts/'));
  expect(ours.filter((script) => /node (?!-r \.\/scripts\/node-24\.cjs )/.test(script))).toEqual([]);
  const asNode20 =
    "Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); require('./scripts/node-24.cjs')";
  const { status, stderr } = spawnSync(process.execPath, ['-e', asNode20], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'This is Node 20.20.2, and faqtory needs 24: run “npm ci” without --ignore-scripts, which brings it along.\n',
  });
});

test('check speaks to other programs, and exits 1 all the same', async () => {
  const dir = contentFolder({ ...sound, 'en/returns/b.md': article('order: 1') });
  const asJson = await run('check', ['--content', dir, '--format', 'json']);
  expect([asJson.status, JSON.parse(asJson.stdout)]).toEqual([
    1,
    [
      {
        rule: 'fields',
        severity: 'error',
        path: expect.stringMatching(/b\.md$/),
        line: 1,
        message: expect.any(String),
      },
    ],
  ]);
  expect((await run('check', ['--content', dir, '--format', 'github'])).stdout).toMatch(
    /^::error file=.*b\.md,line=1,title=fields::title/,
  );
  expect((await run('check', ['--content', dir, '--format', 'xml'])).status).toBe(2);
});

test('check explains a rule by what passes and what does not, and names the nearest when there is none', async () => {
  const { status, stdout } = await run('check', ['--explain', 'links-lead']);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^links-lead .*\n[^]*\n {2}ok .*\n {2}not ok /)]);
  const wrong = await run('check', ['--explain', 'link-leads']);
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean links-lead?')]);
});
