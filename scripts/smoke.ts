// npm run smoke [-- --out DIR --content DIR]: opens the built site in a browser as a customer would, in each language.
// Home, an article, and a search for that article's title; nothing may fail or ask another host. Works for any shop.
import { chromium, type Page } from 'playwright-core';
import { pageAddress } from '../src/markdown/links.ts';
import type { Article } from '../src/reader/content.ts';
import { UserError } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { serveBuild } from './terminal/built-site.ts';
import { needChromium } from './terminal/chromium.ts';
import { readArguments, runCommand } from './terminal/command.ts';

const PATIENCE = 20_000; // milliseconds for a page or a search, on a busy machine

await runCommand(async () => {
  const { values } = readArguments(
    'npm run smoke -- [--out DIR] [--content DIR]',
    { out: { type: 'string', default: 'dist' }, content: { type: 'string' } },
    { allowPositionals: false },
  );
  const content = readContent(contentDir(values.content), { forCustomers: true });
  const articles = content.locales.map((locale) =>
    content.articles.find((article) => article.locale === locale && !article.draft)!,
  );
  const executablePath = needChromium();
  const site = await serveBuild(values.out, { host: '127.0.0.1', logLevel: 'error' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const mishaps: string[] = [];
  try {
    for (const article of articles) {
      const page = await browser.newPage({ baseURL: `http://127.0.0.1:${site.port}` });
      page.setDefaultTimeout(PATIENCE);
      noteMishaps(page, mishaps);
      await visit(page, article, site.base).catch((error: Error) =>
        mishaps.push(`${article.locale}: ${error.message}`),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  if (mishaps.length)
    throw new UserError(`${[...new Set(mishaps)].join('\n')}\n\nThe site in ${values.out}/ does not work.`);
  console.log(`${values.out}/: home, an article and search work in ${content.locales.join(', ')}.`);
});

/** Walks through the site of one locale; throws at the first step that does not work. */
async function visit(page: Page, { id, locale, title }: Article, base: string): Promise<void> {
  const address = pageAddress(id, base);
  await open(page, `${base.replace(/\/$/, '')}/${locale}/`);
  await page.locator('form[role=search] input').first().fill(title);
  const hit = page.locator(`[data-state~=answered] a[role=option][href^="${address}"]`).first();
  await hit.waitFor().catch(() => {
    throw new Error(`a search for “${title}” does not find ${address}`);
  });
  await open(page, address);
  const heading = await page.locator('h1').first().innerText();
  if (plain(heading) !== plain(title)) throw new Error(`${address} is headed “${heading}”, not “${title}”`);
}

async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  if (!response?.ok()) throw new Error(`${address} is answered with ${response?.status()}: build the site anew`);
}

/** No-break spaces and line ends are ours, not the editor's. */
function plain(text: string): string {
  return text.replace(/[\s\u00ad]+/g, ' ').trim();
}

function noteMishaps(page: Page, mishaps: string[]): void {
  const note = (what: string) => mishaps.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('pageerror', ({ message }) => note(`a script failed: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') note(`another host is asked: ${request.url()}`);
  });
}
