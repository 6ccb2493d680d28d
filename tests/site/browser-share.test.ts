// An answer passed on: the summary with its link for a reply elsewhere, and links to the headings.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityProblems, phone, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const shop = visitorsOf('root');
const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the answer is copied with its link, and the page says so', async () => {
  const page = await shop.visit('/lt/shipping/late-parcel/?solved=no', mayCopy);
  const answer = await page.locator('article .lead').innerText();
  await page.getByRole('button', { name: 'Kopijuoti atsakymą su nuoroda' }).click();
  await expect.poll(() => page.locator('.share [role=status]').innerText()).toBe('Nukopijuota.');
  const { origin, pathname } = new URL(page.url());
  expect((await copied(page)).replaceAll('\u00a0', ' ')).toBe(
    `${answer.replaceAll('\u00a0', ' ')}\n${origin}${pathname}`,
  );
});

test('a heading’s link is reached by the keys, and leads to the heading', async () => {
  const page = await shop.visit('/en/payments/payment-failed/', mayCopy);
  const heading = page.locator('.prose h2').first();
  const id = await heading.getAttribute('id');
  await heading.getByRole('button', { name: 'Copy the link to' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(page)).toMatch(new RegExp(`/en/payments/payment-failed/#${id}$`));
});

test('nobody is shut out by the buttons, and none is there that could not work', async () => {
  const page = await shop.visit('/ru/payments/payment-failed/', { ...phone, reducedMotion: 'reduce' });
  expect(await accessibilityProblems(page)).toEqual([]);
  const silent = await shop.visit('/ru/payments/payment-failed/', { javaScriptEnabled: false });
  expect(await silent.locator('.share').isVisible()).toBe(false);
});

testThatAllStayedWell(shop);
