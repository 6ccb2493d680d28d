// Search in the hand: the sheet of a phone, what it suggests, what it says while it waits, and the way back.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityProblems, phone, searchFor, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const shop = visitorsOf('help');
const { visit } = shop;

/** An iPhone's screen under Safari's bars; its keyboard leaves this much of it. */
const screen = { ...phone, viewport: { width: 390, height: 664 } };
const ABOVE_KEYBOARD = 378; // px

const form = (page: Page) => page.locator('form[data-search]');
const isOpen = (page: Page) => form(page).evaluate((element) => element.classList.contains('is-open'));
const bottoms = (page: Page) =>
  page.locator('.options a').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));

async function tapBox(path: string): Promise<Page> {
  const page = await visit(path, screen);
  await page.locator('#search-input').tap();
  await page.locator('.options a').first().waitFor();
  return page;
}

describe('on a phone', () => {
  test('a tap into the box opens a sheet over the whole screen, with the box on top', async () => {
    const page = await tapBox('/en/');
    const place = await form(page).boundingBox();
    expect(place).toEqual({ x: 0, y: 0, width: 390, height: 664 });
    expect((await page.locator('#search-input').boundingBox())!.y).toBeLessThan(20);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
  });

  test.each([
    ['/en/', 'refund'],
    ['/lt/', 'pristatymas'],
    ['/ru/returns/how-to-return/', 'возврат товара'],
  ])('on %s five whole rows for %j stand above the keyboard', async (path, query) => {
    const page = await tapBox(path);
    await searchFor(page, query);
    expect((await bottoms(page)).filter((bottom) => bottom <= ABOVE_KEYBOARD).length).toBeGreaterThanOrEqual(5);
  });

  test('the back button closes the sheet, and the page is where it was', async () => {
    const page = await tapBox('/en/returns/refund-time/');
    await page.goBack();
    await expect.poll(() => isOpen(page)).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/help/en/returns/refund-time/');
  });

  test('the arrow closes it, too, and leaves nothing behind for the back button', async () => {
    const page = await visit('/en/contact/', screen);
    await page.goto(page.url().replace('/contact/', '/all/'));
    await page.locator('#search-input').tap();
    await page.getByRole('button', { name: 'Close search' }).tap();
    await expect.poll(() => isOpen(page)).toBe(false);
    await page.goBack();
    await page.waitForURL('**/contact/');
  });

  test('the cross empties the box and keeps the focus in it', async () => {
    const page = await tapBox('/lt/');
    await searchFor(page, 'pristatymas');
    await page.getByRole('button', { name: 'Išvalyti' }).tap();
    await expect.poll(() => form(page).getAttribute('data-state')).toBe('suggesting');
    expect(await page.locator('#search-input').inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
  });

  test('nothing under the open sheet can be focused or read aloud', async () => {
    const page = await tapBox('/ru/');
    const reachable = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], button')]
        .filter((element) => !element.closest('form[data-search], [inert]'))
        .map(({ outerHTML }) => outerHTML),
    );
    expect(reachable).toEqual([]);
    await page.goBack();
    await expect.poll(() => page.locator('[inert]').count()).toBe(0);
  });

  test('after an article the back button leads to the open list again, and once more to the page', async () => {
    const page = await tapBox('/en/');
    await searchFor(page, 'gift card');
    await page.getByRole('option').first().tap();
    await page.waitForURL(/\/en\/\w+\/[\w-]+\//);
    await page.goBack();
    await page.locator('[data-state~=answered] .options a').first().waitFor();
    expect(await isOpen(page)).toBe(true);
    await page.goBack();
    await expect.poll(() => isOpen(page)).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/help/en/');
  });

  test('axe finds nothing that shuts somebody out of the sheet', async () => {
    const page = await tapBox('/lt/');
    await searchFor(page, 'kada grąžinsite pinigus');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('before anything is typed the list suggests', () => {
  const suggested = async (path: string) => {
    const page = await visit(path);
    await page.locator('#search-input').focus();
    await page.locator('.options a').first().waitFor();
    return page.locator('.options a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  };

  test('what is asked most', async () => {
    expect((await suggested('/ru/')).slice(0, 2)).toEqual([
      '/help/ru/shipping/track-parcel/',
      '/help/ru/returns/how-to-return/',
    ]);
  });

  test('on an article the related questions that stand beside it', async () => {
    const page = await visit('/en/returns/refund-time/');
    const beside = await page
      .locator('.related a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(await suggested('/en/returns/refund-time/')).toEqual(beside);
  });
});

describe('whoever comes back to the box', () => {
  test('from an article asks anew: what is typed takes the place of the old question', async () => {
    const page = await visit('/en/');
    await searchFor(page, 'gift card');
    await page.getByRole('option').first().click();
    await page.waitForURL(/\/en\/\w+\/[\w-]+\//);
    await page.goBack();
    await page.locator('#search-input').click();
    await page.keyboard.type('refund');
    expect(await page.locator('#search-input').inputValue()).toBe('refund');
  });

  test('and clicks once more sets the cursor where it is clicked', async () => {
    const page = await visit('/en/');
    await searchFor(page, 'gift card');
    await page.locator('#search-input').click();
    await page.keyboard.type('s');
    expect(await page.locator('#search-input').inputValue()).toHaveLength('gift cards'.length);
  });
});

test('while the search is on its way the page says so at once, in words that are seen', async () => {
  const page = await visit('/en/', screen);
  let letThrough = () => {};
  const isLet = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\/search\/[\w.]+\.json|_astro\/search-/, async (route) => {
    await isLet;
    await route.continue();
  });
  await page.locator('#search-input').tap();
  await page.keyboard.type('refund');
  await page.getByText('Searching…').and(page.locator('.when-waiting')).waitFor();
  letThrough();
  await page.locator('[data-state~=answered] .options a').first().waitFor();
  expect(await page.locator('.when-waiting').isVisible()).toBe(false);
});

describe('an unfinished last word', () => {
  test('is completed to a whole title in the line above the hits, which stay where they are', async () => {
    const page = await visit('/en/');
    await searchFor(page, 'how do i return');
    const first = page.locator('.options a').first();
    const before = (await first.boundingBox())!.y;
    await page.locator('#search-input').fill('how do i ret');
    const completion = page.locator('.completion');
    await completion.waitFor();
    expect((await first.boundingBox())!.y).toBe(before);
    await completion.click();
    expect(await page.locator('#search-input').inputValue()).toBe('How do I return an item?');
    await completion.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
  });
});

test.each([
  ['Chrome, which says that it is composing', { isComposing: true }],
  ['Safari, which says 229', { keyCode: 229 }],
])('the Enter that ends a composition in %s leads nowhere', async (_browser, event) => {
  const page = await visit('/en/');
  await searchFor(page, 'refund');
  await page.keyboard.press('ArrowDown');
  const isPrevented = await page.evaluate((event) => {
    const input = document.querySelector('#search-input')!;
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...event });
    if ('keyCode' in event) Object.defineProperty(key, 'keyCode', { value: event.keyCode });
    return !input.dispatchEvent(key);
  }, event);
  expect(isPrevented).toBe(true);
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe('/help/en/');
});

testThatAllStayedWell(shop);
