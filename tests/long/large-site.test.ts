// A site too large for its full text in the browser: little is downloaded, the bodies are found, and their loss is calm.
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, openBrowser, ourBox } from '../../scripts/bench/browser.ts';
import { generateArticles, writeContent } from '../../scripts/bench/generated-shop.ts';
import { openHost, type Host } from '../../scripts/bench/host.ts';
import { runBuild } from '../site/build-all.ts';

/** Enough to leave the texts out of the index (2,000); `npm run bench -- scale --all` measures 10,000. */
const COUNT = 2500;

const folder = mkdtempSync(join(tmpdir(), 'large-'));
let browser: Browser;
let host: Host;

beforeAll(async () => {
  const content = join(folder, 'content');
  writeContent(content, generateArticles(COUNT));
  // More telling words than the index takes of one article: the last is in its body alone.
  const words = Array.from(
    { length: 120 },
    (_, place) => `zyx${String.fromCharCode(97 + (place % 26), 97 + Math.floor(place / 26))}quop`,
  );
  const body = `${words.join(' ')}.\n\nThe ptarmigan is on page two.`;
  writeFileSync(join(content, 'en/topic-000/birds.md'), `---\ntitle: Birds on our plates\n---\n\n${body}\n`);
  const built = await runBuild(['--content', content, '--out', join(folder, 'site')]);
  expect(built).toMatchObject({ exitCode: 0 });
  expect(globSync('search/en.*.slim.json', { cwd: join(folder, 'site') })).toHaveLength(1);
  host = await openHost(join(folder, 'site'));
  browser = await openBrowser();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The home page, and what went wrong on it. */
async function visit(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${host.origin}/en/`, { waitUntil: 'networkidle' });
  return { page, faults };
}

const birds = (page: Page) => page.locator('.options a[href*="/birds/"]').first();

test('at most 350 KB come before the first hit', async () => {
  const { page } = await visit();
  const before = host.sent();
  await ask(page, ourBox, 'refund');
  expect(host.sent() - before).toBeLessThanOrEqual(350_000);
  await page.close();
}, 60_000);

test('a word that stands deep in one body only is found', async () => {
  const { page, faults } = await visit();
  await page.locator('#search-input').fill('ptarmigan');
  await birds(page).waitFor();
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);

test('without the bodies the titles still find, and once they can be had again they do', async () => {
  const { page, faults } = await visit();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.locator('#search-input').fill('ptarmigan');
  await page.locator('[data-state~=answered]').waitFor();
  await page.locator('#search-input').fill('refund');
  await page.locator('.options a').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.unroute('**/pagefind/**');
  await page.locator('#search-input').fill('ptarmigan');
  await birds(page).waitFor();
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);
