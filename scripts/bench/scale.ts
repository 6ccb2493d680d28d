// What search costs a customer as the help centre grows: bytes and time before the first hit, and whether the right
// article is among the first three; side by side with Pagefind alone on the same articles.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { outline } from '../../src/markdown/outline.ts';
import { UserError } from '../../src/reader/problem.ts';
import { ask, openBrowser, ourBox, type Asked, type Box } from './browser.ts';
import { generateArticles, type GeneratedArticle } from './generated-shop.ts';
import { openHost } from './host.ts';
import { benchFolder, site } from './sites.ts';
import { beside, kilobytes, printTable } from './table.ts';

/** `bytes` and `ms` from the focus to the first hit, nothing in the browser's cache; `hit3` is a share. */
type Cost = { bytes: number; ms: number; hit3: number };

const LIMIT = 350;
const ROUNDS = 3;
/** So many articles are asked for, evenly spread: their share is known to ± 3 %. */
const ASKED = 300;

/** @param counts numbers of articles; 10,000 take minutes */
export async function benchScale(counts: number[]): Promise<void> {
  const browser = await openBrowser();
  const rows = [];
  for (const count of counts) {
    const articles = generateArticles(count);
    const ours = await measure(browser, await site(count), '/en/', ourBox, articles);
    const pagefind = await measure(browser, await pagefindSite(articles), '/', pagefindBox, articles);
    rows.push(row(count, 'this site', ours, LIMIT), row(count, 'Pagefind', pagefind));
  }
  await browser.close();
  printTable(
    'First search in Chromium with an empty cache, and each article asked for in other words than its title',
    ['articles', 'search', 'KB brotli', 'limit', '', 'first hit ms', 'hit@3'],
    rows,
  );
}

function row(count: number, name: string, { bytes, ms, hit3 }: Cost, limit?: number): string[] {
  const limited = limit ? beside(bytes / 1024, limit, ' KB') : ['', ''];
  return [count.toLocaleString('en'), name, kilobytes(bytes), ...limited, ms.toFixed(0), hit3.toFixed(3)];
}

async function measure(
  browser: Browser,
  folder: string,
  path: string,
  box: Box,
  articles: GeneratedArticle[],
): Promise<Cost> {
  const host = await openHost(folder);
  const step = Math.max(1, Math.floor(articles.length / ASKED));
  const asked = articles.filter((_, place) => place % step === 0);
  // The first round also lets the host compress its files.
  let cost: Cost = { bytes: 0, ms: Infinity, hit3: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.origin + path, { waitUntil: 'networkidle' });
    const before = host.sent();
    const { ms } = await ask(page, box, asked[0]!.reworded);
    cost = { ...cost, bytes: host.sent() - before, ms: Math.min(cost.ms, ms) };
    if (round === ROUNDS - 1) {
      const found: boolean[] = [];
      for (const article of asked) found.push(isFound(article, await ask(page, box, article.reworded)));
      cost.hit3 = found.filter(Boolean).length / found.length;
    }
    await context.close();
  }
  host.close();
  return cost;
}

function isFound({ id }: GeneratedArticle, { paths }: Asked): boolean {
  return paths.slice(0, 3).includes(`/${id}/`);
}

const pagefindBox: Box = { input: 'input', list: 'ul' };

/** Pagefind as its manual has it: articles indexed from their HTML, the first eight hits shown with their excerpts. */
async function pagefindSite(articles: GeneratedArticle[]): Promise<string> {
  const folder = join(benchFolder, `pagefind-${articles.length}`);
  const { createIndex, close } = await importPagefind();
  const { index } = await createIndex();
  for (const article of articles) await index!.addHTMLFile({ url: `/${article.id}/`, content: toHtml(article) });
  await index!.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  mkdirSync(dirname(join(folder, 'index.html')), { recursive: true });
  writeFileSync(join(folder, 'index.html'), pagefindPage);
  return folder;
}

async function importPagefind() {
  try {
    return await import('pagefind');
  } catch {
    throw new UserError('Pagefind is not installed, and this benchmark compares with it: npm i -D pagefind@1.5.2');
  }
}

const pagefindPage = `<!doctype html><html lang="en"><title>Pagefind</title><input><ul></ul><script type="module">
  const [input, list] = [document.querySelector('input'), document.querySelector('ul')];
  let pagefind;
  input.addEventListener('focus', () => (pagefind ??= import('/pagefind/pagefind.js')));
  input.addEventListener('input', async () => {
    const { results } = await (await pagefind).search(input.value);
    const hits = await Promise.all(results.slice(0, 8).map((result) => result.data()));
    const items = hits.map(({ url, meta, excerpt }) => \`<li><a href="\${url}">\${meta.title}</a><p>\${excerpt}</p></li>\`);
    list.replaceChildren(document.createRange().createContextualFragment(items.join('') || '<li>Nothing found</li>'));
  });
</script></html>`;

function toHtml({ title, markdown }: GeneratedArticle): string {
  const { sections } = outline(markdown.split('---\n').slice(2).join('---\n'));
  const blocks = sections.map(({ heading, anchor, text }) => `<h2 id="${anchor}">${heading}</h2><p>${text}</p>`);
  return `<!doctype html><html lang="en"><title>${title}</title><body><h1>${title}</h1>${blocks.join('')}</body></html>`;
}
