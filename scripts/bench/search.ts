// How fast an answer comes: the engine alone in Node, then the whole box in Chromium on a processor four times slower.
import type { Browser } from 'playwright-core';
import { indexDocuments } from '../../src/reader/locale-index.ts';
import { exportIndex, importIndex, search } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import type { Size } from './options.ts';
import { ask, openBrowser, ourBox } from './browser.ts';
import { generateArticles, toDocument } from './generated-shop.ts';
import { openHost } from './host.ts';
import { THROTTLE, typeInBareInput, typeLetters, type Typed } from './keystrokes.ts';
import { site } from './sites.ts';
import { atMost, percentile, type Row, type Tables } from './table.ts';

const MAX_QUERY = 5; // ms
const MAX_INDEX = 3000; // ms
/** One frame of a screen for all but a letter in twenty, with room to spare for half of them; each on its own. */
const MAX_TASK = { p50: 12, p95: 16 }; // ms
const MAX_FIRST_HIT = 300; // ms

/** `articles` to index; `sites` to type at, by their number of generated articles (0: the fixture shop). */
type Plan = { rounds: number; articles: number; sites: number[]; queries: string[] };
const queries = ['how do i send it back', 'wher is my parcel', 'pay in instalments'];
const plans: Record<Size, Plan> = {
  quick: { rounds: 1, articles: 100, sites: [0], queries: ['refund'] },
  usual: { rounds: 3, articles: 1000, sites: [0], queries },
  all: { rounds: 3, articles: 1000, sites: [0, 1000], queries },
};

export async function benchSearch(size: Size): Promise<Tables> {
  const plan = plans[size];
  const browser = await openBrowser();
  const rows = [await bareRow(browser, plan)];
  for (const count of plan.sites) rows.push(...(await boxRows(browser, count, plan)));
  await browser.close();
  return {
    'ms of the engine in Node, the best of its rounds': engineRows(plan),
    [`ms of the box in Chromium, each letter of ${plan.queries.length} queries, processor ${THROTTLE}× slower; the best of its rounds`]:
      rows,
  };
}

function engineRows({ articles, rounds }: Plan): Row[] {
  const generated = generateArticles(articles);
  const documents = generated.map(toDocument);
  const half = articles / 2;
  const index = importIndex(exportIndex(indexDocuments(documents.slice(0, half), 'en')), languageOf('en'));
  const asked = generated.slice(0, half).map(({ reworded }) => reworded);
  // The best of each query's rounds: else the percentiles would tell of what else the machine was doing.
  const times = repeat(rounds, () => asked.map((query) => timed(() => search(index, query))));
  const best = asked.map((_, place) => Math.min(...times.map((round) => round[place]!)));
  const [p50, p95] = [percentile(best, 0.5), percentile(best, 0.95)];
  const build = Math.min(...repeat(rounds, () => timed(() => indexDocuments(documents, 'en'))));
  return [
    { what: `a query over ${half} articles`, p50, p95, must: atMost(MAX_QUERY, p95) },
    { what: `index of ${articles} articles`, p50: build, p95: null, must: atMost(MAX_INDEX, build) },
  ];
}

async function bareRow(browser: Browser, { rounds, queries }: Plan): Promise<Row> {
  const typed: Typed[] = [];
  for (let round = 0; round < rounds; round++) typed.push(await typeInBareInput(browser, queries));
  return toRow('bare input: longest task of a letter', typed, ({ tasks }) => tasks);
}

/** @param typed of each round; the best counts  @param limits in ms */
function toRow(what: string, typed: Typed[], values: (typed: Typed) => number[], limits?: typeof MAX_TASK): Row {
  const best = (share: number) => Math.min(...typed.map((round) => percentile(values(round), share)));
  const [p50, p95, most] = [best(0.5), best(0.95), best(1)];
  const must = limits && `p50 ${atMost(limits.p50, p50)}, p95 ${atMost(limits.p95, p95)}`;
  return { what, p50, p95, most, must };
}

async function boxRows(browser: Browser, count: number, plan: Plan): Promise<Row[]> {
  const host = await openHost(await site(count));
  const asked = count ? generateArticles(3).map(({ reworded }) => reworded) : plan.queries;
  const name = count ? `${count} articles` : 'fixture shop';
  const typed: Typed[] = [];
  const warm: number[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    typed.push(await typeLetters(browser, `${host.origin}/en/`, asked));
    warm.push(await firstHit(browser, `${host.origin}/en/`, asked[0]!));
  }
  host.close();
  const first = Math.min(...warm);
  return [
    toRow(`${name}: longest task of a letter`, typed, ({ tasks }) => tasks, MAX_TASK),
    toRow(`${name}: from letter to hits (worker at full speed)`, typed, ({ shown }) => shown),
    {
      what: `${name}: from focus to first hit, warm cache`,
      p50: first,
      p95: null,
      most: null,
      must: atMost(MAX_FIRST_HIT, first),
    },
  ];
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

function timed(action: () => unknown): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

function repeat<Result>(count: number, action: () => Result): Result[] {
  return Array.from({ length: count }, action);
}
