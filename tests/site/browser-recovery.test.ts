// Search is never dead: whatever did not load is asked for again, and until then the ways on are there.
import { describe, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { hitLinks, searchFor, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const shop = visitorsOf('help');
const { visit } = shop;

const enIndex = '**/search/en.*.json';
/** Its address, and how often one question asks for it: an index and a worker are tried twice, the page read anew between. */
const parts: [name: string, url: string | RegExp, tries: number][] = [
  ['index', enIndex, 2],
  ['worker', /_astro\/en-[^/]+\.js$/, 2],
  ['code of the list', /_astro\/search\.[^/]+\.js$/, 1],
];
const sheet = (page: Page) => page.locator('.search-sheet');
const type = (page: Page, query: string) => page.locator('#search-input').fill(query);

/** Answers the first `times` requests for a file with an error, as a host does that is being restarted. */
async function failFor(page: Page, url: string | RegExp, times: number): Promise<void> {
  const fail = (route: Route) => route.fulfill({ status: 503, body: '' });
  await page.route(url, fail, { times });
}

async function waysOn(page: Page): Promise<string[]> {
  await sheet(page).getByText('Search didn’t load').waitFor();
  return sheet(page)
    .locator('a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
}

describe.each(parts)('when the %s does not come', (_part, url, tries) => {
  test('a person, topics and all questions are at hand', async () => {
    const page = await visit('/en/');
    await failFor(page, url, 100);
    await type(page, 'refund');
    expect(await waysOn(page)).toEqual(
      expect.arrayContaining(['tel:+37070000000', '/help/en/contact/', '/help/en/returns/', '/help/en/all/']),
    );
  });

  test('the next letter asks for it again', async () => {
    const page = await visit('/en/');
    await failFor(page, url, tries);
    await type(page, 'refund');
    await expect.poll(() => page.locator('form[data-search]').getAttribute('data-state')).not.toBe('loading');
    await type(page, 'refund time');
    await expect.poll(() => hitLinks(page)).toContain('/en/returns/refund-time/');
  });
});

test('who is offline at the first focus is told so, and gets the answer when the connection is back', async () => {
  const page = await visit('/en/');
  await page.context().setOffline(true);
  await type(page, 'refund');
  await sheet(page).getByText('You’re offline').waitFor();
  await page.context().setOffline(false);
  await expect.poll(() => hitLinks(page)).toContain('/en/returns/refund-time/');
});

test('an index in another language is refused, and the page says so', async () => {
  const page = await visit('/en/');
  const russian = await page.evaluate(async () => {
    const { others } = JSON.parse(document.querySelector<HTMLElement>('[data-search]')!.dataset.search!);
    const { index } = others.find(({ locale }: { locale: string }) => locale === 'ru');
    return (await fetch(index)).text();
  });
  await page.route(enIndex, (route) => route.fulfill({ body: russian, contentType: 'application/json' }));
  await type(page, 'возврат');
  expect(await waysOn(page)).toContain('/help/en/all/');
});

test('after a deploy the index of another language is found, too', async () => {
  const page = await visit('/en/');
  // The page in the tab names indexes of yesterday for the other languages.
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
    form.dataset.search = form.dataset.search!.replace(/((?:lt|ru)\/search\.)\w+/g, '$1yesterday');
  });
  await searchFor(page, 'возврат денег');
  await expect.poll(() => page.locator('.options a').first().getAttribute('lang')).toBe('ru');
});

test('where a browser has no workers, the ways on are there', async () => {
  const page = await visit('/en/contact/');
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.reload();
  await type(page, 'refund');
  expect(await waysOn(page)).toContain('/help/en/all/');
});

test('where no script loads, the box leads to a page with topics and all questions', async () => {
  const page = await visit('/en/contact/');
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await type(page, 'refund');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/search/?q=refund');
  await page.locator('main').getByRole('link', { name: 'All questions' }).waitFor();
  await page.locator('main').getByRole('link', { name: 'Returns and refunds' }).waitFor();
});

testThatAllStayedWell(shop);
