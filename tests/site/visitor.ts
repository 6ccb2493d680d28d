// Visitors with a real browser on a site that build-all.ts built. Whatever their browsers ask for is written down.
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { siteFolder, sites, type SiteName } from './sites.ts';
import { serve, type StaticHost } from './static-host.ts';

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

export type Visitors = {
  /** Opens an address of the site, without its base, in a fresh browser profile that is gone after the test. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Forgets what was asked for, then tells the paths asked for since. */
  watchRequests: () => string[];
  base: string;
};

/**
 * For the tests of one file. Call `testThatAllStayedWell` last.
 * @param hosts other hosts that pages may ask: name → the address on this machine that answers in its place
 */
export function visitorsOf(
  name: SiteName,
  hosts: () => Record<string, string> = () => ({}),
): Visitors & { mishaps: string[] } {
  const base = sites[name].base ?? '';
  const mishaps: string[] = [];
  let host: StaticHost;
  let browser: Browser;

  beforeAll(async () => {
    host = await serve(siteFolder(name), base);
    browser = await launch(hosts());
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  return {
    base,
    mishaps,
    async visit(path, options = {}) {
      const context = await browser.newContext({ baseURL: host.origin, locale: 'en-GB', ...options });
      onTestFinished(() => context.close());
      context.on('request', (request) => {
        const { origin, hostname } = new URL(request.url());
        // A link to call or write opens a program of the customer's own.
        if (/^(mailto|tel):/.test(request.url())) return;
        if (origin !== host.origin && !(hostname in hosts())) mishaps.push(`asked another host: ${request.url()}`);
      });
      const page = await context.newPage();
      noteMishaps(page, mishaps);
      await page.goto(base + path);
      return page;
    },
    watchRequests() {
      host.asked.length = 0;
      return host.asked;
    },
  };
}

function launch(hosts: Record<string, string>): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('The browser tests need CHROME_PATH: run npm test, which finds a Chromium.');
  const rules = Object.entries(hosts).map(([name, address]) => `MAP ${name} ${address}`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      ...(rules.length ? [`--host-resolver-rules=${rules.join(',')}`] : []),
    ],
  });
}

function noteMishaps(page: Page, mishaps: string[]): void {
  page.on('pageerror', (error) => mishaps.push(`script failed on ${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    mishaps.push(`dialog on ${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) mishaps.push(`${page.url()}: ${message.text()}`);
  });
}

export function testThatAllStayedWell({ mishaps }: { mishaps: string[] }): void {
  test('over all these visits nothing was asked of another host, and no script failed', () => {
    expect(mishaps).toEqual([]);
  });
}

/** What axe finds against the page as it stands: `rule: selector`. */
export async function accessibilityProblems(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const page = window as unknown as { axe: typeof axe };
    const { violations } = await page.axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'target-size': { enabled: true } }, // WCAG 2.2 AA, which axe leaves out by default
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
}

/** Opens an address anew. @returns the sum of all shifts of its layout (CLS) until half a second after it is ready */
export async function shiftWhile(
  page: Page,
  address: string,
  isReady: (page: Page) => Promise<unknown>,
): Promise<number> {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shift += entry.value;
      Object.assign(window, { shift });
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shift });
  });
  await page.goto(address);
  await isReady(page);
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
}

/** Types into the search box and waits until the hits stand there; their links, the best first. */
export async function searchFor(page: Page, query: string): Promise<string[]> {
  const box = page.locator('#search-input');
  await box.fill(query);
  await page.locator('[data-state~=answered] .hits a').first().waitFor();
  return hitLinks(page);
}

/** The articles that the list offers, each once, without the base. */
export async function hitLinks(page: Page): Promise<string[]> {
  const links = await page
    .locator('.hits a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return [...new Set(links.map((path) => path.replace(/^\/help/, '')).filter((path) => path.split('/').length === 5))];
}
