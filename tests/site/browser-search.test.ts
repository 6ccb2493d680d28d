// Journeys of customers who search: by keyboard, by thumb, with typos, with nonsense, and back again.
import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './sites.ts';
import { hitLinks, searchFor, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const shop = visitorsOf('help');
const { visit, watchRequests } = shop;

/** The code of the list, a worker (named after its language) or an index. */
const isSearch = (path: string) => /search-(box|list|page)|_astro\/(\w\w|fallback)-|\/search\/[\w.]+\.json/.test(path);

describe('before the search box is touched', () => {
  test.each(['/en/', '/lt/returns/refund-time/', '/ru/search/'])('%s loads no part of the search', async (path) => {
    const asked = watchRequests();
    const page = await visit(path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter(isSearch)).toEqual([]);
  });

  test('the focus alone loads engine and index', async () => {
    const page = await visit('/en/');
    const asked = watchRequests();
    await page.locator('#search-input').focus();
    await expect.poll(() => asked.filter((path) => /\/search\/en\.\w+\.json$/.test(path)).length).toBe(1);
  });
});

test.each([
  ['en', 'refund'],
  ['lt', 'grąžinimas'],
  ['ru', 'возврат'],
])('in %s the focus loads at most 20 KB of code, gzipped, beside the index', async (locale, query) => {
  const page = await visit(`/${locale}/`);
  const asked = watchRequests();
  await searchFor(page, query);
  const code = [...new Set(asked)].filter((path) => path.endsWith('.js'));
  expect(code.filter((path) => new RegExp(`/${locale}-`).test(path))).toHaveLength(1);
  const bytes = code.map((path) => gzipSync(readFileSync(join(siteFolder('help'), path.slice('/help'.length)))).length);
  process.stdout.write(`search code in ${locale}: ${bytes.reduce((sum, size) => sum + size, 0)} bytes\n`);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20 * 1024);
});

test.each([
  ['a Lithuanian who types without accents', '/lt/', 'kaip grazinti preke', '/lt/returns/how-to-return/'],
  [
    'a Russian who writes a whole sentence',
    '/ru/',
    'Я отправил всё назад, когда мне вернут деньги?',
    '/ru/returns/refund-time/',
  ],
  ['an Englishman who mistypes', '/en/', 'trak my pacel', '/en/shipping/track-parcel/'],
  ['somebody who has typed half a word', '/en/', 'refu', '/en/returns/refund-time/'],
])('%s finds the article', async (_who, path, query, article) => {
  const page = await visit(path);
  expect((await searchFor(page, query)).slice(0, 3)).toContain(`${article}`);
});

describe('with nothing but a keyboard', () => {
  test('/ leads into the box, the arrows through the list, Enter to the article', async () => {
    const page = await visit('/en/returns/how-to-return/');
    await page.keyboard.press('/');
    await page.keyboard.type('charged twice');
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await page.locator('#search-input').inputValue()).toBe('charged twice');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/payments/charged-twice/**');
  });

  test('Escape closes the list, an arrow opens it again', async () => {
    const page = await visit('/en/');
    await searchFor(page, 'refund');
    const list = page.getByRole('listbox');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await page.locator('#search-input').inputValue()).toBe('refund');
    await page.keyboard.press('ArrowDown');
    await list.waitFor();
  });

  test('Enter without a choice leads to the search page with the query', async () => {
    const page = await visit('/lt/');
    await searchFor(page, 'grąžinti');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/lt\/search\/\?q=/);
    await page.locator('[data-state~=answered] .hits a').first().waitFor();
    expect(await page.locator('#search-input').inputValue()).toBe('grąžinti');
  });

  test('Tab leaves the box and closes the list behind it', async () => {
    const page = await visit('/en/');
    await searchFor(page, 'refund');
    const isInBox = () => page.evaluate(() => document.activeElement!.closest('form[data-search]') !== null);
    for (let presses = 0; presses < 8 && (await isInBox()); presses++) await page.keyboard.press('Tab');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
  });
});

test('a screen reader hears a combobox, its list, the option in turn and how many answers there are', async () => {
  const page = await visit('/en/');
  await page.locator('#search-input').focus();
  const box = page.getByRole('combobox', { name: 'Search the help centre' });
  await box.waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true' /* most asked */);
  await page.keyboard.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  await searchFor(page, 'return');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  const list = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`);
  expect(await list.getAttribute('role')).toBe('listbox');
  expect(await page.getByRole('status').first().textContent()).toMatch(/^\d+ answers found$/);
  await page.keyboard.press('ArrowDown');
  const active = page.locator(`[id="${await box.getAttribute('aria-activedescendant')}"]`);
  expect(await active.getAttribute('role')).toBe('option');
  expect(await active.getAttribute('aria-selected')).toBe('true');
  expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
});

test('the words that matched stand out in the hits', async () => {
  const page = await visit('/lt/');
  await searchFor(page, 'grazinimas');
  const marked = await page.locator('.hits .hit-title mark').allTextContents();
  expect(marked[0]).toMatch(/^grąž/i);
});

test('back from an article, query and list are there again', async () => {
  const page = await visit('/en/');
  const before = await searchFor(page, 'gift card');
  await page.getByRole('option').first().click();
  await page.waitForURL(/\/en\/\w+\/[\w-]+\//);
  await page.goBack();
  await page.locator('[data-state~=answered] .hits a').first().waitFor();
  expect(await page.locator('#search-input').inputValue()).toBe('gift card');
  expect(await hitLinks(page)).toEqual(before);
});

test('the address of the search page carries the query to whoever it is sent to', async () => {
  const page = await visit('/ru/search/?q=%D0%B2%D0%BE%D0%B7%D0%B2%D1%80%D0%B0%D1%82');
  await page.locator('[data-state~=answered] .hits a').first().waitFor();
  expect(await page.locator('#search-input').inputValue()).toBe('возврат');
  const hits = await searchFor(page, 'подарочная карта');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('подарочная карта');
  await expect.poll(() => hitLinks(page)).toContain('/ru/payments/gift-card/');
  expect(hits.length).toBeGreaterThan(0);
});

describe('a query that is no question', () => {
  test.each([
    ['of 10,000 characters', 'refund '.repeat(1428)],
    ['of 10,000 characters without a space', 'ą'.repeat(10_000)],
    ['of emoji', '😀🎁👨‍👩‍👧‍👦'],
    ['of punctuation', '?!… „“ —'],
    ['of HTML', '<img src=x onerror=alert(1)>'],
    ['of a regular expression', '.*(+[a-'],
    ['of the names that objects have', '__proto__ constructor toString'],
  ])('%s does no harm, and the next question is answered', async (_what, nonsense) => {
    const page = await visit('/en/');
    await page.locator('#search-input').fill(nonsense);
    await page.locator('[data-state~=answered]').waitFor();
    expect(await page.locator('.hits img').count()).toBe(0);
    await searchFor(page, 'refund time');
    await expect.poll(() => hitLinks(page)).toContain('/en/returns/refund-time/');
  });

  test('and finds nothing says so and leads on: to all questions, and to a person', async () => {
    const page = await visit('/en/');
    await page.locator('#search-input').fill('xyzzyplugh qwrtpsdf');
    const sheet = page.locator('[data-state~=nothing] .search-sheet');
    await sheet.getByRole('link', { name: 'Contact' }).waitFor();
    expect(await sheet.getByRole('link', { name: 'All questions' }).count()).toBe(1);
    expect(await page.getByRole('status').first().textContent()).toContain('xyzzyplugh');
  });
});

test('when the index cannot be loaded, the box says so and leads on', async () => {
  const page = await visit('/en/');
  await page.route(/\/search\/\w+\.\w+\.json/, (route) => route.fulfill({ status: 500, body: '' }));
  await page.locator('#search-input').fill('refund');
  const sheet = page.locator('.search-sheet');
  await sheet.getByText('Search didn’t load').waitFor();
  expect(await sheet.getByRole('link', { name: 'Contact' }).count()).toBe(1);
});

testThatAllStayedWell(shop);
