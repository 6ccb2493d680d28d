// What the box says when it repairs, is sure, finds nothing, knows another language, or cannot load.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { searchFor, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const shop = visitorsOf('help');
const { visit } = shop;

const sheet = (page: Page) => page.locator('.search-sheet');
const type = (page: Page, query: string) => page.locator('#search-input').fill(query);
const spoken = (page: Page) => page.locator('form[data-search] [role=status]').textContent();

describe('a repaired query', () => {
  test('is said, shown and spoken, with the way back to what was typed', async () => {
    const page = await visit('/ru/');
    await searchFor(page, 'vozvrat deneg');
    expect(await page.locator('.hits .sheet-line').textContent()).toContain('«возврат денег»');
    expect(await spoken(page)).toContain('«возврат денег»');
  });

  test('gives way to the words as typed, and the focus stays in the box', async () => {
    const page = await visit('/ru/');
    await searchFor(page, 'vozvrat deneg');
    await page.locator('.sheet-line button').click();
    await expect.poll(() => sheet(page).textContent()).toContain('«vozvrat deneg» ничего не нашлось');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
    await page.keyboard.press('Escape');
    expect(await sheet(page).isHidden()).toBe(true);
  });
});

test('where the engine is sure the answer itself heads the list, with its date, in the place of its article', async () => {
  const page = await visit('/en/');
  await searchFor(page, 'when will i get my refund');
  const links = page.locator('.options a[href*="/en/returns/refund-time/"]');
  expect(await links.count()).toBe(1);
  expect(await page.locator('.options a').first().getAttribute('class')).toBe('answer-card');
  expect(await links.locator('.answer-source').textContent()).toMatch(/Updated \d{1,2} \w+ 20\d\d$/);
});

test('doubt is said above at most three hits, with the ways to a person', async () => {
  const page = await visit('/ru/');
  await type(page, 'есть мотоциклы');
  await page.locator('[data-state~=doubtful]').waitFor();
  expect(await page.locator('.hits > *').first().textContent()).toContain('Статьи об этом у нас нет');
  expect(await page.locator('.options a').count()).toBeLessThanOrEqual(3);
  await sheet(page).locator('a[href^="tel:"]:visible').waitFor();
});

describe('a question for the shop itself is answered by the shop, above the articles', () => {
  test.each([
    ['/en/', 'phone number', 'tel:+37070000000'],
    ['/lt/', 'el. paštas', 'mailto:help@lentyna.example'],
    ['/ru/', 'чат', 'https://lentyna.example/chat'],
  ])('on %s %j by that channel and the contact page', async (path, query, href) => {
    const page = await visit(path);
    await type(page, query);
    await page.locator('[data-state~=contact]').waitFor();
    const links = await sheet(page)
      .locator('a:visible')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.slice(0, 2)).toEqual([href, `/help${path}contact/`]);
  });

  test('with what is open now and the hours of the week, where these are asked for', async () => {
    const page = await visit('/lt/');
    await type(page, 'darbo laikas');
    await page.locator('[data-state~=contact]').waitFor();
    expect(await sheet(page).locator('.open-status').textContent()).toMatch(/dirb/);
    const hours = sheet(page).locator('[data-kind=hours]');
    expect(await hours.first().innerText()).toMatch(/^Telefonas: pirmadien.+ 9:00–18:00, šeštadien.+ 10:00–15:00/);
    await type(page, 'telefono numeris');
    await expect.poll(() => hours.first().isHidden()).toBe(true);
  });
});

test('a question in another language finds its answers there, named as such', async () => {
  const page = await visit('/en/');
  await searchFor(page, 'возврат денег');
  expect(await page.locator('.options a').first().getAttribute('lang')).toBe('ru');
  expect(await page.locator('.options [lang] .hit-category').first().textContent()).toMatch(/^Русский/);
  expect(await spoken(page)).toContain('in another language');
});

test('where nothing is found the page says so and offers topics and a person', async () => {
  const page = await visit('/lt/');
  await type(page, 'xqzw zzkk');
  await expect.poll(() => sheet(page).textContent()).toContain('nieko neradome');
  const links = await sheet(page)
    .locator('a:visible')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(links).toEqual(expect.arrayContaining(['/help/lt/contact/', '/help/lt/all/', '/help/lt/returns/']));
});

describe('an index that does not load', () => {
  test('is told each time somebody asks, with the ways on', async () => {
    const page = await visit('/en/');
    await page.route('**/search/*.json', (route) => route.abort());
    await type(page, 'refund');
    await expect.poll(() => sheet(page).textContent()).toContain('Search didn’t load');
    await type(page, '');
    await type(page, 'invoice');
    await expect.poll(() => sheet(page).isVisible()).toBe(true);
    await sheet(page).locator('a[href="/help/en/all/"]:visible').waitFor();
    await sheet(page).locator('a[href^="tel:"]:visible').waitFor();
  });

  test('after a deploy is looked for anew, once', async () => {
    const page = await visit('/en/');
    // The page in the tab names an index of yesterday.
    await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
      form.dataset.search = form.dataset.search!.replace(/search\/en\.\w+\.json/, 'search/en.yesterday.json');
    });
    expect(await searchFor(page, 'refund')).toContain('/en/returns/refund-time/');
  });
});

test('back from an article the open list closes by Escape, wherever the focus is', async () => {
  const page = await visit('/en/');
  await searchFor(page, 'refund');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/returns/refund-time/');
  await page.goBack();
  await expect.poll(() => sheet(page).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await sheet(page).isHidden()).toBe(true);
});

test('a lost visitor stays at the address and gets search in the language of it', async () => {
  const page = await visit('/lt/returns/refund-tme/');
  await expect.poll(() => page.locator('h1').first().textContent()).toBe('Tokio puslapio nėra');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/help/lt/returns/refund-tme/');
  await expect.poll(() => page.locator('#search-input').inputValue()).toBe('refund tme');
  expect(await page.locator('html').getAttribute('lang')).toBe('lt');
});

testThatAllStayedWell(shop);
