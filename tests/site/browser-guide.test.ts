// Guided answers: questions whose answers are links, down to a result, with or without JavaScript.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityProblems, phone, testThatAllStayedWell, visitorsOf } from './visitor.ts';
import { isNoindex, select, sitePages } from './sites.ts';

const shop = visitorsOf('person', () => ({
  'events.lentyna.test': '127.0.0.1:9',
  'status.lentyna.test': '127.0.0.1:9',
}));
const start = '/lt/shipping/find-parcel/';
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

test('without JavaScript each answer leads a question on, the last one to the result', async () => {
  const page = await shop.visit(start, { javaScriptEnabled: false, ...phone });
  expect(await page.getByRole('heading', { name: 'Ką rodo siuntos sekimo nuoroda?' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Siuntinys paštomate' }).click();
  expect(await heading(page)).toBe('Ar gavote PIN kodą?');
  await page.getByRole('link', { name: 'Taip' }).click();
  expect(await page.locator('article .lead').innerText()).toBe(
    'Paštomato ekrane įveskite PIN kodą ir pasiimkite siuntinį.',
  );
  await page.locator('article .more-link').first().click();
  expect(new URL(page.url()).pathname).toBe('/lt/shipping/parcel-locker/');
});

test('a result says what was answered, and each of the answers can be changed', async () => {
  const page = await shop.visit(`${start}collect/`);
  expect((await page.locator('.guide-given li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Ką rodo siuntos sekimo nuoroda? Siuntinys paštomate',
    'Ar gavote PIN kodą? Taip',
  ]);
  await page.locator('.guide-given a').last().click();
  expect(await heading(page)).toBe('Ar gavote PIN kodą?');
  await page.getByRole('link', { name: 'Pradėti iš naujo' }).click();
  expect(new URL(page.url()).pathname).toBe(start);
});

test('what a result says is found by search, and leads to the guide', async () => {
  const page = await shop.visit('/lt/');
  await page.locator('#search-input').fill('kodą atsiųsime dar kartą');
  await page.getByRole('option', { name: 'Kaip rasti dingusį siuntinį?' }).waitFor();
});

test('the language switcher keeps the step where the other language has it', async () => {
  const page = await shop.visit(`${start}locker/`);
  await page.getByRole('link', { name: 'EN English' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/shipping/find-parcel/locker/');
  const untranslated = await shop.visit(`${start}no-pin/`);
  await untranslated.getByRole('link', { name: 'EN English' }).click();
  expect(new URL(untranslated.url()).pathname).toBe('/en/shipping/find-parcel/');
});

describe.each(['light', 'dark'] as const)('in the %s theme nobody is shut out', (colorScheme) => {
  test.each(['', 'locker/', 'collect/'])('of step “%s”', async (step) => {
    const page = await shop.visit(start + step, { colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('search engines are sent to the question where the guide begins', () => {
  const steps = sitePages('person').filter(({ address }) => /^\/lt\/shipping\/find-parcel\/.+/.test(address));
  expect(steps).toHaveLength(4);
  for (const step of steps) {
    expect(isNoindex(step)).toBe(true);
    expect(select(step.document, 'link', { rel: 'canonical' })[0]!.attribs.href).toMatch(
      /\/lt\/shipping\/find-parcel\/$/,
    );
  }
});

testThatAllStayedWell(shop);
