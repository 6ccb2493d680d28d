// The report of the miner as it is opened: from a mail on a phone, on a desk, on paper.
import { beforeAll, expect, test } from 'vitest';
import { createVoice } from '../../src/miner/report/figures.ts';
import { toHtml } from '../../src/miner/report/html.ts';
import { readSiteTokens } from '../../src/miner/rim/site-tokens.ts';
import type { Match } from '../../src/miner/ticket.ts';
import { ask } from '../miner/questions/asking.ts';
import { clusterOf, day, gap, reportOf } from '../miner/report/reporting.ts';
import { accessibilityProblems, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const shop = visitorsOf('root');

const facts = { channel: 'email', firstReplyMinutes: 45, resolutionMinutes: 5000, reopened: true };
const asked = (text: string, times: number, product: string) =>
  ask(Array(times).fill(text), { ...facts, product }, 100 * times).map((each, i) => ({ ...each, at: day(1 + 3 * i) }));
const matchOf = (status: Match['status'], id: string, times: number): Match => ({
  ...gap(clusterOf(id, asked(`What of ${id}?`, times, `Lamp ${'long'.repeat(20)} ${id}`))),
  status,
  article: status === 'gap' ? null : `en/orders/${'very-long-name-of-an-article-'.repeat(3)}${id}`,
  missed: status === 'covered' ? ['x'.repeat(140)] : [],
});
let html = '';
beforeAll(() => {
  const matches = [
    matchOf('gap', 'a', 9),
    matchOf('covered', 'b', 8),
    matchOf('merged', 'c', 7),
    matchOf('account', 'd', 6),
  ];
  html = toHtml(
    reportOf(matches, {
      alone: ask(['Kur mano batai?', 'Ar turite kėdžių?'], { locale: 'lt', channel: 'chat' }, 5000),
    }),
    createVoice('en'),
    readSiteTokens(),
  );
});

async function open(width: number, colorScheme: 'light' | 'dark') {
  const page = await shop.visit('/en/', { viewport: { width, height: 780 }, colorScheme });
  await page.goto('about:blank');
  await page.setContent(html);
  return page;
}

test.each([320, 390, 1280])(
  'at %i px the report fits its window, and what the charts say can be read',
  async (width) => {
    const page = await open(width, 'light');
    const beyond = await page
      .locator('main *')
      .evaluateAll(
        (all) =>
          all.map((each) => each.getBoundingClientRect()).filter(({ left, right }) => left < 0 || right > innerWidth)
            .length,
      );
    expect(beyond).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const labels = page.locator('.names li, .peak, .ends span');
    expect(await labels.count()).toBe(5 + 1 + 2);
    const sizes = await labels.evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  },
);

test.each(['light', 'dark'] as const)('by %s nobody is shut out of the report', async (colorScheme) => {
  for (const width of [320, 1280]) expect(await accessibilityProblems(await open(width, colorScheme))).toEqual([]);
});

testThatAllStayedWell(shop);
