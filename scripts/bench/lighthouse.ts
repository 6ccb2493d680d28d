// Lighthouse on each type of page of the sample shop, as a phone sees it; its quick form looks at one page of the fixture
// shop. Reports: dist-lighthouse/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import lighthouse, { type Flags } from 'lighthouse';
import { chromium } from 'playwright-core';
import { needChromium } from '../terminal/chromium.ts';
import { openHost } from './host.ts';
import type { Size } from './options.ts';
import { sampleSite, site } from './sites.ts';
import { percentile, type Row, type Tables } from './table.ts';

const locales: Record<Size, string[]> = { quick: ['en'], usual: ['en'], all: ['en', 'lt', 'ru'] };
const rounds: Record<Size, number> = { quick: 1, usual: 3, all: 3 };
const pages: Record<string, string> = {
  home: '',
  category: 'returns/',
  article: 'returns/how-to-return/',
  contact: 'contact/',
  'all questions': 'all/',
  'guide, first step': 'shipping/track-parcel/',
  'guide, next step': 'shipping/track-parcel/locker/',
  search: 'search/',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const reports = 'dist-lighthouse';

/** What a run gives: scores from 0 to 100 by category, and the report as HTML. */
type Run = { scores: Record<string, number>; report: string };

export async function benchLighthouse(size: Size): Promise<Tables> {
  const isQuick = size === 'quick';
  const host = await openHost(await (isQuick ? site() : sampleSite()));
  const judged = isQuick ? { home: pages.home! } : pages;
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  mkdirSync(reports, { recursive: true });
  const rows: Row[] = [];
  for (const locale of locales[size])
    for (const [name, path] of Object.entries(judged)) {
      const runs: Run[] = [];
      while (runs.length < rounds[size]) runs.push(await measure(`${host.origin}/${locale}/${path}`, port));
      writeFileSync(join(reports, `${locale}-${name.replaceAll(/\W+/g, '-')}.html`), runs.at(-1)!.report);
      rows.push({ page: `${locale}: ${name}`, ...median(runs), load: loadavg()[0]!.toFixed(1), must: must(name) });
    }
  await browser.close();
  host.close();
  return { [`Lighthouse, mobile preset, median of ${rounds[size]}; load: what else the machine was doing`]: rows };
}

/** @throws Error when Lighthouse could not load or judge the page */
async function measure(url: string, port: number): Promise<Run> {
  // The mobile preset is Lighthouse's default. From code it reports no errors to its makers; said once more here.
  const flags: Flags = { port, output: 'html', logLevel: 'error', onlyCategories: categories };
  const result = await lighthouse(url, { ...flags, enableErrorReporting: false } as Flags);
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not judge ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const scores = Object.entries(result.lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
  return { scores: Object.fromEntries(scores) as Record<string, number>, report: String(result.report) };
}

function median(runs: Run[]): Record<string, number> {
  return Object.fromEntries(
    categories.map((id) => [
      id,
      percentile(
        runs.map(({ scores }) => scores[id]!),
        0.5,
      ),
    ]),
  );
}

/** Search engines are asked to leave these pages out: a search is for who is here, a guide begins on its article. */
const unlisted = new Set(['guide, next step', 'search']);
const must = (page: string): string => (unlisted.has(page) ? '100 ×3, SEO aside' : '100 ×4');

/** Playwright speaks to its browser through a pipe; Lighthouse needs a port of its own. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
