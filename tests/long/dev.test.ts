// npm run dev: a slip in the content is told on the page itself, and the page comes back when it is mended.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const content = mkdtempSync(join(tmpdir(), 'dev-'));
const file = join(content, 'de/versand/wo-ist-mein-paket.md');
let dev: ChildProcess;
let origin: string;

beforeAll(async () => {
  cpSync('tests/fixtures/site-one-locale', content, { recursive: true });
  // Vitest's own variables would make Vite believe that it runs a test.
  const { PATH, HOME } = process.env;
  dev = spawn(process.execPath, ['scripts/dev.ts', '--content', content], { env: { PATH, HOME } });
  let output = '';
  origin = await new Promise((resolve, reject) => {
    dev.stdout!.on('data', (text) => {
      const found = /http:\/\/localhost:\d+(?=\/)/.exec((output += text));
      if (found) resolve(found[0]);
    });
    dev.once('exit', () => reject(new Error(`npm run dev ended: ${output}`)));
  });
});
afterAll(() => {
  dev?.kill();
  rmSync(content, { recursive: true });
});

test('an article that cannot be read shows why, with file, line and remedy, until it can', async () => {
  const page = async () => (await fetch(`${origin}/de/versand/wo-ist-mein-paket/`)).text();
  const waiting = { timeout: 60_000, interval: 500 };
  const sound = readFileSync(file, 'utf8');
  await expect.poll(page, waiting).toContain('<h1>Wo ist mein Paket?</h1>');
  writeFileSync(file, sound.replace('title:', 'titel:'));
  await expect
    .poll(page, waiting)
    .toMatch(/de\/versand\/wo-ist-mein-paket\.md:2: there is no key titel here: .*Did you mean title\?/);
  writeFileSync(file, sound);
  await expect.poll(page, waiting).toContain('<h1>Wo ist mein Paket?</h1>');
  expect(await page()).not.toContain('titel');
});

test('editors find the report of how the help centre stands, as the content is now', async () => {
  const report = await (await fetch(`${origin}/_report/`)).text();
  expect(report).toContain('<title>How the help centre stands');
  expect(report).toContain('2 articles on ');
});
