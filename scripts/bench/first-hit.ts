// How long a customer on a slow line waits for the first hit: from the focus, nothing in the browser's cache.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ask, openBrowser, ourBox } from './browser.ts';
import { openHost } from './host.ts';
import type { Size } from './options.ts';
import { site } from './sites.ts';
import { atMost, type Row, type Tables } from './table.ts';

/** `latency` in ms, `speed` in kilobits a second; `processor` times slower than this machine; `limit` in seconds. */
type Line = { name: string; latency: number; speed: number; processor: number; limit: number };
const lines: Line[] = [
  { name: 'Slow 3G', latency: 2000, speed: 400, processor: 1, limit: 4.8 },
  { name: 'Fast 4G, processor 4× slower', latency: 150, speed: 9000, processor: 4, limit: 1 },
];
const queries = { en: 'refund', lt: 'grąžinimas', ru: 'возврат' };
const rounds: Record<Size, number> = { quick: 1, usual: 3, all: 5 };

export async function benchFirstHit(size: Size): Promise<Tables> {
  const browser = await openBrowser();
  const host = await openHost(await site());
  const rows: Row[] = [];
  for (const line of lines) {
    for (const [locale, query] of Object.entries(queries)) {
      // The best of the rounds: the others tell of what else the machine was doing.
      let seconds = Infinity;
      for (let round = 0; round < rounds[size]; round++)
        seconds = Math.min(seconds, await visit(browser, `${host.origin}/${locale}/`, query, line));
      rows.push({ line: line.name, locale, seconds, must: atMost(line.limit, seconds) });
    }
  }
  host.close();
  await browser.close();
  return { 'seconds from the focus to the first hit': rows };
}

/** @returns seconds */
async function visit(browser: Browser, url: string, query: string, line: Line): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await throttle(context, page, line);
  const { ms } = await ask(page, ourBox, query);
  await context.close();
  return Math.round(ms / 100) / 10;
}

async function throttle(context: BrowserContext, page: Page, { latency, speed, processor }: Line): Promise<void> {
  const session = await context.newCDPSession(page);
  const bytes = (speed * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
}
