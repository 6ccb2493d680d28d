// Typing letter by letter in Chromium on a slow processor, traced: how long each letter keeps the page busy.
import type { Browser, Page } from 'playwright-core';
import { ask, ourBox } from './browser.ts';

/** Times slower than this machine. */
export const THROTTLE = 4;
/** Between two letters, in ms. */
const PAUSE = 120;

/** One value a keystroke, in ms: the longest task of the page's main thread, and the time until the list changed. */
export type Typed = { tasks: number[]; shown: number[] };

export async function typeLetters(browser: Browser, url: string, queries: string[]): Promise<Typed> {
  const page = await browser.newPage();
  await page.goto(url);
  await ask(page, ourBox, 'warm');
  const typed = await typeSlowly(browser, page, queries);
  await page.close();
  return typed;
}

/** The browser's own share: the same letters in an input that nothing listens to. */
export async function typeInBareInput(browser: Browser, queries: string[]): Promise<Typed> {
  const page = await browser.newPage();
  await page.setContent('<form data-state="answered"><input id="search-input" autofocus><ul class="hits"></ul></form>');
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
      await page.waitForTimeout(PAUSE);
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
  }).observe(document.querySelector(list)!, { childList: true, subtree: true });
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
