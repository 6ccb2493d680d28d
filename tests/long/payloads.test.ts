// Texts that try to run a script, from public lists and our own, in every place of an article's text, in a real browser
// and without a page's policy, which is the second lock: nothing runs, and nothing on the page is armed. The text is
// rendered as pages render it, on a bare page, since most payloads refer to files that are not there, which stops a build.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needChromium } from '../../scripts/terminal/chromium.ts';
import { render } from '../markdown/render.ts';
import { serve, type StaticHost } from '../site/static-host.ts';

const lists = globSync('tests/fixtures/payloads/*.json').map((file) => ({
  name: basename(file, '.json'),
  payloads: JSON.parse(readFileSync(file, 'utf8')) as string[],
}));
const locales = ['en', 'lt', 'ru'];
const localeOf = (number: number) => locales[number % locales.length]!;

/** The payload in each place; those that may swallow what follows come last. */
function article(payload: string): string {
  const line = payload.replace(/\s+/g, ' ').trim();
  return [
    `## ${line}`,
    `[text](${line}) and [text](<${line}> "${line}") and ![${line}](${line} "${line}") and <${line}>`,
    `[reference]: ${line}\n\n[reference] ![reference]`,
    `- [ ] ${line}\n\n1. ${line}`,
    `| ${line} |\n| :-: |\n| ${line} |`,
    `::: tip ${line}\n${line}\n:::`,
    `> [!NOTE] ${line}\n> ${line}`,
    `:::: tabs\n::: tab ${line}\n${line}\n:::\n::::`,
    `\`\`\`js title="${line}"\n${line}\n\`\`\``,
    `Note[^1].\n\n[^1]: ${line}`,
    `Text ${line} text **${line}** \`${line}\``,
    `<div title="${line}">${line}</div>`,
    payload,
  ].join('\n\n');
}

const folder = mkdtempSync(join(tmpdir(), 'payloads-'));
let host: StaticHost;
let browser: Browser;

beforeAll(async () => {
  for (const { name, payloads } of lists)
    for (const [number, payload] of payloads.entries()) {
      const page = join(folder, name, String(number));
      mkdirSync(page, { recursive: true });
      const html = `<!doctype html><meta charset="utf-8"><title>x</title><div class="prose">${render(article(payload), localeOf(number))}</div>`;
      writeFileSync(join(page, 'index.html'), html);
    }
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>x</title>');
  host = await serve(folder);
  browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page that writes down what runs and what is asked of other hosts. */
async function watchedPage(mishaps: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.exposeFunction('executed', (what: string) => mishaps.push(`${page.url()}: ran ${what}`));
  await page.addInitScript(() => {
    const note = window as unknown as { executed(what: string): void };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
      Object.defineProperty(window, name, { value: () => note.executed(name) });
  });
  await page.route(
    (url) => url.origin !== host.origin,
    (route) => {
      mishaps.push(`${page.url()}: asked ${route.request().url()}`);
      return route.abort();
    },
  );
  return page;
}

/** What in the page could run or load something, had nobody stopped it. */
function armedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'background', 'srcset'];
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        const isScript = /^[\s\p{Cc}]*(?:javascript|vbscript|data:text)/iu.test(value);
        const isForeign =
          name !== 'href' && /^\s*(?:https?:)?[/\\]{2}/i.test(value) && !value.startsWith(location.origin);
        if (name.startsWith('on') || name === 'srcdoc') found.push(`${element.tagName} ${name}`);
        if (addresses.includes(name) && (isScript || isForeign)) found.push(`${element.tagName} ${name}=${value}`);
      }
    const forbidden = 'script, style, iframe, object, embed, link, meta, base, form, svg, math, [style]';
    for (const element of document.querySelectorAll(`.prose :is(${forbidden})`))
      found.push(element.outerHTML.slice(0, 99));
    return found;
  });
}

describe.each(lists)('of the list “$name”', ({ name, payloads }) => {
  test('nothing runs, nothing is armed, nothing is asked of another host', async () => {
    const mishaps: string[] = [];
    const page = await watchedPage(mishaps);
    for (const number of payloads.keys()) {
      const address = `${host.origin}/${name}/${number}/`;
      await page.goto(address);
      if (!(await page.locator('.prose').count())) mishaps.push(`${address}: the article is not shown`);
      mishaps.push(...(await armedIn(page)).map((what) => `${address}: ${what}`));
    }
    expect(mishaps).toEqual([]);
  });
});
