// How fast an answer comes: the engine alone in Node, then the whole box in Chromium on a processor four times slower.
import type { Browser, Page } from 'playwright-core';
import { articleToDocument } from '../../src/reader/article-to-document.ts';
import { indexDocuments } from '../../src/reader/locale-index.ts';
import { outline } from '../../src/markdown/outline.ts';
import { exportIndex, importIndex, search } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { ask, openBrowser, ourBox } from './browser.ts';
import { generateArticles, type GeneratedArticle } from './generated-shop.ts';
import { openHost } from './host.ts';
import { site } from './sites.ts';
import { beside, percentile, printTable } from './table.ts';

const THROTTLE = 4;
const ROUNDS = 3;

/** @param counts numbers of generated articles to type at; 0 is the fixture shop */
export async function benchSearch(counts: number[]): Promise<void> {
  printTable('The engine in Node, best of three', ['ms', 'p50', 'p95', 'limit', ''], engineRows());
  const browser = await openBrowser();
  const rows = [await bareRow(browser)];
  for (const count of counts) rows.push(...(await boxRows(browser, count)));
  await browser.close();
  printTable(
    `The box in Chromium, each letter of three questions, processor ${THROTTLE}× slower; best of three`,
    ['ms', 'p50', 'p95', 'most', 'limit', ''],
    rows,
  );
}

function engineRows(): string[][] {
  const documents = generateArticles(1000).map(toDocument);
  const json = exportIndex(indexDocuments(documents.slice(0, 500), 'en'));
  const index = importIndex(json, languageOf('en'));
  const queries = generateArticles(500).map(({ reworded }) => reworded);
  // The best of each query's rounds: else the percentiles would tell of what else the machine was doing.
  const rounds = times(ROUNDS, () => queries.map((query) => timed(() => search(index, query))));
  const best = queries.map((_, place) => Math.min(...rounds.map((round) => round[place]!)));
  const [p50, p95] = [percentile(best, 0.5), percentile(best, 0.95)];
  const build = Math.min(...times(ROUNDS, () => timed(() => indexDocuments(documents, 'en'))));
  return [
    ['a query over 500 articles', p50.toFixed(2), p95.toFixed(2), ...beside(p95, 5)],
    ['index of 1,000 articles', build.toFixed(0), '', ...beside(build, 3000)],
  ];
}

const sampleQueries = ['how do i send it back', 'wher is my parcel', 'pay in instalments'];

async function bareRow(browser: Browser): Promise<string[]> {
  const typed: Typed[] = [];
  for (let round = 0; round < ROUNDS; round++) typed.push(await typeInBareInput(browser, sampleQueries));
  return row('bare input: longest task of a letter', typed, ({ tasks }) => tasks);
}

/** @param typed of each round; the best counts */
function row(label: string, typed: Typed[], values: (typed: Typed) => number[], limit?: number): string[] {
  const figures = [0.5, 0.95, 1].map((share) => Math.min(...typed.map((round) => percentile(values(round), share))));
  return [label, ...figures.map((ms) => ms.toFixed(1)), ...(limit ? beside(figures[2]!, limit) : [])];
}

async function boxRows(browser: Browser, count: number): Promise<string[][]> {
  const host = await openHost(await site(count));
  const articles = count ? generateArticles(3) : [];
  const queries = count ? articles.map(({ reworded }) => reworded) : sampleQueries;
  const name = count ? `${count.toLocaleString('en')} articles` : 'fixture shop';
  const typed: Typed[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    typed.push(await typeLetters(browser, `${host.origin}/en/`, queries));
    warm.push(await firstHit(browser, `${host.origin}/en/`, queries[0]!));
  }
  host.close();
  const first = Math.min(...warm);
  return [
    row(`${name}: longest task of a letter`, typed, ({ tasks }) => tasks, 16),
    row(`${name}: from letter to hits (worker at full speed)`, typed, ({ shown }) => shown),
    [`${name}: from focus to first hit, warm cache`, '', '', first.toFixed(0), ...beside(first, 300)],
  ];
}

/** One value a keystroke, in ms: the longest task of the page's main thread, and the time until the list changed. */
type Typed = { tasks: number[]; shown: number[] };

async function typeLetters(browser: Browser, url: string, queries: string[]): Promise<Typed> {
  const page = await browser.newPage();
  await page.goto(url);
  await ask(page, ourBox, 'warm');
  const typed = await typeSlowly(browser, page, queries);
  await page.close();
  return typed;
}

/** The browser's own share: the same letters in an input that nothing listens to. */
async function typeInBareInput(browser: Browser, queries: string[]): Promise<Typed> {
  const page = await browser.newPage();
  await page.setContent(`<input id="${ourBox.input.slice(1)}" autofocus><ul class="${ourBox.list.slice(1)}"></ul>`);
  const typed = await typeSlowly(browser, page, queries);
  await page.close();
  return typed;
}

/** Throttles the page's main thread only: Chromium knows no such thing for a worker. */
async function typeSlowly(browser: Browser, page: Page, queries: string[]): Promise<Typed> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.evaluate(watchList, ourBox);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  for (const query of queries) {
    await page.fill(ourBox.input, '');
    for (const letter of query) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(120);
    }
  }
  const trace = await browser.stopTracing();
  const shown = await page.evaluate(() => (window as unknown as { shown: number[] }).shown);
  return { tasks: longestTasks(JSON.parse(trace.toString()).traceEvents), shown };
}

/** Runs in the page: marks each letter, and notes how long the list took to change after it. */
function watchList({ input, list }: { input: string; list: string }): void {
  const shown: number[] = [];
  let typed = 0;
  document.querySelector(input)!.addEventListener(
    'input',
    () => {
      typed = performance.now();
      performance.mark('letter');
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (typed) shown.push(performance.now() - typed);
    typed = 0;
  }).observe(document.querySelector(list)!, { childList: true });
  Object.assign(window, { shown });
}

/** In microseconds; `tdur` is `dur` without the time in which other processes had the processor. */
type TraceEvent = { name: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number };

/** The longest task of the thread of the marks, from each mark to the next; the task that holds a mark is the mark's. */
function longestTasks(events: TraceEvent[]): number[] {
  const marks = events.filter(({ name }) => name === 'letter').toSorted((one, other) => one.ts - other.ts);
  const { pid, tid } = marks[0]!;
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === tid && event.dur && /RunTask$/.test(event.name),
  );
  return marks.map((mark, place) => {
    const end = marks[place + 1]?.ts ?? Infinity;
    const own = tasks.filter(({ ts, dur }) => ts + dur! > mark.ts && ts < end && ts + dur! < end);
    return Math.max(0, ...own.map(({ dur, tdur }) => (tdur ?? dur!) / 1000));
  });
}

/** A second visit: code and index are in the browser's cache, nothing is in its memory. */
async function firstHit(browser: Browser, url: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const _visit of [1, 2]) {
    await page.goto(url);
    await ask(page, ourBox, query);
  }
  await page.goto(`${url}contact/`);
  const { ms } = await ask(page, ourBox, query);
  await context.close();
  return ms;
}

export function toDocument({ id, title, markdown }: GeneratedArticle, order: number) {
  const body = markdown.split('---\n').slice(2).join('---\n');
  const summary = JSON.parse(/^summary: (.*)$/m.exec(markdown)![1]!) as string;
  const { sections } = outline(body);
  return articleToDocument({ id, title, summary, questions: [], order, sections }, 'Topic', `/${id}/`);
}

function timed(action: () => unknown): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

function times<Result>(count: number, action: () => Result): Result[] {
  return Array.from({ length: count }, action);
}
