// What search costs a customer as the help centre grows: bytes and time before the first hit, and whether the right
// article is among the first three; side by side with Pagefind alone on the same articles.
import type { Browser } from 'playwright-core';
import type { Size } from './options.ts';
import { ask, openBrowser, ourBox, type Asked, type Box } from './browser.ts';
import { generateArticles, toDocument, type GeneratedArticle } from './generated-shop.ts';
import { openHost } from './host.ts';
import { pagefindBox, pagefindSite } from './peers/pagefind-site.ts';
import { site } from './sites.ts';
import { atMost, kilobytes, type Row, type Tables } from './table.ts';

/** `bytes` and `ms` from the focus to the first hit, nothing in the browser's cache; `hit3` is a share. */
type Cost = { bytes: number; ms: number; hit3: number };
/** A built site, the page with its box, and how often it is visited for the first hit; the best visit counts. */
type Visited = { folder: string; path: string; box: Box; visits: number };

/** Downloaded before the first hit. */
const MAX_KB = 350;
/** Articles asked for, evenly spread: their share is known to ± 3 %. */
const MAX_ASKED = 300;
/** Numbers of articles; 10,000 take minutes. */
const counts: Record<Size, number[]> = { quick: [20], usual: [100, 1000], all: [100, 1000, 10_000] };

export async function benchScale(size: Size): Promise<Tables> {
  const browser = await openBrowser();
  const visits = size === 'quick' ? 1 : 3;
  const rows = [];
  for (const count of counts[size]) {
    const articles = generateArticles(count);
    const documents = articles.map(toDocument);
    const ours = { folder: await site(count), path: '/en/', box: ourBox, visits };
    const pagefind = {
      folder: await pagefindSite(`pagefind-${count}`, 'en', documents),
      path: '/',
      box: pagefindBox,
      visits,
    };
    rows.push(toRow('this site', count, await measure(browser, ours, articles), MAX_KB));
    rows.push(toRow('Pagefind', count, await measure(browser, pagefind, articles)));
  }
  await browser.close();
  const title =
    'First search in Chromium with an empty cache, and each article asked for in other words than its title';
  return { [title]: rows };
}

function toRow(search: string, articles: number, { bytes, ms, hit3 }: Cost, limit?: number): Row {
  const KB = kilobytes(bytes);
  return { search, articles, 'KB brotli': KB, must: limit && atMost(limit, KB), 'first hit ms': ms, 'hit@3': hit3 };
}

async function measure(browser: Browser, { folder, path, box, visits }: Visited, articles: GeneratedArticle[]) {
  const host = await openHost(folder);
  const step = Math.max(1, Math.floor(articles.length / MAX_ASKED));
  const asked = articles.filter((_, place) => place % step === 0);
  // The first visit also lets the host compress its files.
  let cost: Cost = { bytes: 0, ms: Infinity, hit3: 0 };
  for (let visit = 1; visit <= visits; visit++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.origin + path, { waitUntil: 'networkidle' });
    const before = host.sent();
    const first = await ask(page, box, asked[0]!.reworded);
    cost = { ...cost, bytes: host.sent() - before, ms: Math.min(cost.ms, first.ms) };
    if (visit === visits) {
      const answers = [first];
      for (const { reworded } of asked.slice(1)) answers.push(await ask(page, box, reworded));
      cost.hit3 = answers.filter((answer, place) => isFound(asked[place]!, answer)).length / asked.length;
    }
    await context.close();
  }
  host.close();
  return cost;
}

function isFound({ id }: GeneratedArticle, { paths }: Asked): boolean {
  return paths.slice(0, 3).includes(`/${id}/`);
}
