// Every kind of page, on a wide screen and a phone, by day and by night: axe finds nothing that shuts somebody out.
// Contrast is among what it measures.
import { describe, expect, test } from 'vitest';
import { accessibilityProblems, searchFor, testThatAllStayedWell, visitorsOf } from './visitor.ts';
import type { Page } from 'playwright-core';

const shop = visitorsOf('root');
const odd = visitorsOf('hostile');

const looks = [
  ['light', { colorScheme: 'light' }, { width: 1280, height: 800 }],
  ['dark', { colorScheme: 'dark' }, { width: 1280, height: 800 }],
  ['phone, dark', { colorScheme: 'dark' }, { width: 390, height: 780 }],
] as const;

// A colour on its way from light to dark is neither.
const still = { reducedMotion: 'reduce' } as const;

async function problemsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [look, media, size] of looks) {
    await page.emulateMedia(media);
    await page.setViewportSize(size);
    found.push(...(await accessibilityProblems(page)).map((problem) => `${look}: ${problem}`));
  }
  return found;
}

describe('nobody is shut out of', () => {
  test.each([
    ['the home page', '/en/'],
    ['a category', '/ru/returns/'],
    ['an article', '/lt/returns/refund-time/'],
    ['all questions', '/lt/all/'],
    ['the empty search page', '/ru/search/'],
    ['the contact page', '/ru/contact/'],
    ['the page for an old address', '/lt/nothing-here/'],
  ])('%s', async (_what, path) => {
    expect(await problemsInEveryLook(await shop.visit(path, still))).toEqual([]);
  });

  test('the choice of languages', async () => {
    const page = await shop.visit('/en/contact/', still);
    // Without an answer from where it leads, the page stays.
    await page.route(/\/(en|lt|ru)\/$/, (route) => route.fulfill({ status: 204 }));
    await page.goto(new URL('/', page.url()).href, { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Lietuvių' }).waitFor();
    expect(await problemsInEveryLook(page)).toEqual([]);
  });

  test('the list of hits', async () => {
    const page = await shop.visit('/en/', still);
    await searchFor(page, 'when is my refund here');
    await page.keyboard.press('ArrowDown');
    expect(await problemsInEveryLook(page)).toEqual([]);
  });

  test('the list of hits in the header of an article', async () => {
    const page = await shop.visit('/lt/returns/refund-time/', still);
    await searchFor(page, 'kaip grazinti preke');
    expect(await problemsInEveryLook(page)).toEqual([]);
  });

  test('the search page with hits', async () => {
    const page = await shop.visit('/en/search/?q=refund', still);
    await page.locator('[data-state~=answered] .hits a').first().waitFor();
    expect(await problemsInEveryLook(page)).toEqual([]);
  });

  test('a search that found nothing', async () => {
    const page = await shop.visit('/en/', still);
    await page.locator('#search-input').fill('xyzzyplugh qwrtpsdf');
    await page.locator('[data-state~=nothing] .ways-on').waitFor();
    expect(await problemsInEveryLook(page)).toEqual([]);
  });

  test('all questions with one open', async () => {
    const page = await shop.visit('/ru/all/', still);
    await page.locator('summary').first().click();
    expect(await problemsInEveryLook(page)).toEqual([]);
  });

  test('an article that stands in for a translation', async () => {
    expect(await problemsInEveryLook(await odd.visit('/lt/odd/only-english/', still))).toEqual([]);
  });
});

testThatAllStayedWell(shop);
