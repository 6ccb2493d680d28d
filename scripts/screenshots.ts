// npm run screenshots: README's two pictures, taken of the shop in dist/ with the system's Chromium.
import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sharp from 'sharp';
import { UserError } from '../src/reader/problem.ts';
import { serveBuild } from './terminal/built-site.ts';
import { findChromium } from './terminal/chromium.ts';
import { readArguments, runCommand } from './terminal/command.ts';

const folder = 'docs';
/** A Wednesday at noon in Vilnius: the shop is open in the pictures whenever they are taken. */
const noon = new Date('2026-11-25T10:00:00Z');

await runCommand(async () => {
  readArguments('npm run screenshots', {}, { allowPositionals: false });
  const executablePath = findChromium();
  if (!executablePath) throw new UserError('No Chromium or Chrome was found: install one, or name it in CHROME_PATH');
  mkdirSync(folder, { recursive: true });
  const server = await serveBuild('dist', { logLevel: 'error' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const origin = `http://localhost:${server.port}${server.base.replace(/\/$/, '')}`;
    await shootSearch(browser, `${origin}/en/`);
    await shootArticle(browser, `${origin}/lt/returns/how-to-return/`);
  } finally {
    await browser.close();
    await server.stop();
  }
  console.log(
    `${folder}/search.png and ${folder}/article.png show the shop in dist/ as it is. Look at them before you commit.`,
  );
});

/** Home with the list of hits open. */
async function shootSearch(browser: Browser, address: string): Promise<void> {
  const page = await open(browser, address, { viewport: { width: 1100, height: 680 } });
  await page.locator('#search-input').fill('where is my money');
  await page.locator('[data-state~=answered] .hits a').first().waitFor();
  await save(await page.screenshot(), 'search.png');
}

/** An article on a phone, at twice the pixels as phones have them. */
async function shootArticle(browser: Browser, address: string): Promise<void> {
  const phone = { viewport: { width: 390, height: 760 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
  await save(await (await open(browser, address, phone)).screenshot(), 'article.png');
}

async function open(browser: Browser, address: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage({ colorScheme: 'light', ...options });
  await page.clock.setFixedTime(noon);
  await page.goto(address);
  return page;
}

/** Few colours make a page's picture a third as large, and nobody sees it. */
async function save(picture: Buffer, name: string): Promise<void> {
  await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toFile(`${folder}/${name}`);
}
