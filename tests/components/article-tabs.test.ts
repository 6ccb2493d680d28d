// An article's tabs in a real browser: as Markdown gives them, then joined by their script.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../markdown/render.ts';

const markdown = [
  '[to Riga](#riga)\n\n:::: tabs',
  '::: tab Lithuania\nTwo days.\n:::',
  '::: tab Latvia\n<h3 id="riga">Riga</h3>\n\nFour days.\n:::',
  '::: tab Estonia\nFive days.\n:::\n::::',
].join('\n');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH!, args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.setContent(render(markdown));
  const code = stripTypeScriptTypes(readFileSync('src/components/article-tabs.ts', 'utf8'));
  await page.addScriptTag({
    type: 'module',
    content: `${code}\ndocument.querySelectorAll('.tabs').forEach(joinTabs);`,
  });
  await page.locator('[role=tablist]').waitFor();
});
afterAll(() => browser?.close());

/** What a screen reader says is chosen, and what is to be seen. */
async function shown(): Promise<string[]> {
  const chosen = await page.getByRole('tab', { selected: true }).allInnerTexts();
  const text = await page.getByRole('tabpanel').filter({ visible: true }).locator('p:last-child').allInnerTexts();
  return [...chosen, ...text];
}

test('one part is shown at a time, chosen by mouse, arrows, Home and End', async () => {
  expect(await shown()).toEqual(['Lithuania', 'Two days.']);
  await page.getByRole('tab', { name: 'Estonia' }).click();
  expect(await shown()).toEqual(['Estonia', 'Five days.']);
  for (const [key, part] of [
    ['ArrowRight', 'Lithuania'],
    ['ArrowLeft', 'Estonia'],
    ['Home', 'Lithuania'],
    ['ArrowRight', 'Latvia'],
    ['End', 'Estonia'],
  ] as const) {
    await page.keyboard.press(key);
    expect((await shown())[0]).toBe(part);
  }
});

test('one Tab leads to the tabs, the next to what is shown', async () => {
  await page.getByRole('link', { name: 'to Riga' }).focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('tabpanel');
});

test('a link to a heading in a hidden part shows that part', async () => {
  await page.getByRole('tab', { name: 'Lithuania' }).click();
  await page.getByRole('link', { name: 'to Riga' }).click();
  await expect.poll(shown).toEqual(['Latvia', 'Four days.']);
});
