// The search page: every hit, category by category, and nothing that jumps.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { phone, shiftWhile, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const shop = visitorsOf('help');
const { visit } = shop;

const rows = (page: Page) => page.locator('ol.options li:visible');
const chip = (page: Page, name: RegExp) => page.locator('.filters').getByRole('button', { name });

async function found(page: Page): Promise<number> {
  await page.locator('[data-state~=answered] ol.options li').first().waitFor();
  return Number.parseInt((await page.getByRole('status').textContent())!, 10);
}

test('“See all” leads to every hit that the list has counted', async () => {
  const page = await visit('/en/');
  await page.locator('#search-input').fill('refund');
  const seeAll = page.getByRole('option', { name: /See all/ });
  await seeAll.waitFor();
  const counted = Number.parseInt((await page.getByRole('status').textContent())!, 10);
  await seeAll.click();
  await page.waitForURL('**/search/?q=refund');
  expect(await found(page)).toBe(counted);
  expect(await rows(page).count()).toBe(counted);
});

describe('a chip', () => {
  test('leaves the hits of its category, as many as it says, and the first chip all of them again', async () => {
    const page = await visit('/en/search/?q=refund');
    const all = await found(page);
    const returns = chip(page, /^Returns and refunds \d+$/);
    const count = Number(/\d+/.exec((await returns.textContent())!)![0]);
    await returns.click();
    expect(await returns.getAttribute('aria-pressed')).toBe('true');
    expect(await rows(page).count()).toBe(count);
    expect(
      new Set(
        await rows(page)
          .locator('a')
          .evaluateAll((links) => links.map((link) => link.dataset.category)),
      ),
    ).toEqual(new Set(['Returns and refunds']));
    await chip(page, /^All/).click();
    expect(await rows(page).count()).toBe(all);
  });

  test('stays chosen while the question is made longer', async () => {
    const page = await visit('/en/search/?q=refund');
    await found(page);
    await chip(page, /^Returns and refunds/).click();
    await page.locator('#search-input').fill('refund time');
    await expect.poll(() => page.getByRole('status').textContent()).not.toMatch(/^17 /);
    expect(await chip(page, /^Returns and refunds/).getAttribute('aria-pressed')).toBe('true');
  });
});

test.each([
  ['a laptop', { viewport: { width: 1350, height: 940 } }],
  ['a phone', phone],
])('on %s nothing moves when the hits of a shared address arrive', async (_what, options) => {
  const page = await visit('/en/contact/', options);
  const address = page.url().replace('/contact/', '/search/?q=refund');
  expect(await shiftWhile(page, address, found)).toBeLessThanOrEqual(0.02);
});

testThatAllStayedWell(shop);
