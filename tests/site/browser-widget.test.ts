// The widget on a page of another origin and port, whose styles are hostile and whose policy is strict.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { contactMessageSchema } from '../../src/messages/contact-message.ts';
import { eventsIn, openInbox } from '../inbox.ts';
import { accessibilityProblems, phone, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const inbox = await openInbox();
/** What the shop's page says about the widget, and its policy. */
const utf8 = 'text/html; charset=utf-8';
let shopPage = { attributes: '', policy: '', type: utf8 };
const shop = createServer((_request, response) => {
  response.setHeader('content-type', shopPage.type);
  if (shopPage.policy) response.setHeader('content-security-policy', shopPage.policy);
  response.end(`<!doctype html><html lang="lt"><title>Lentyna</title><link rel="icon" href="data:,">
    <style>* { color: red !important; font-size: 60px !important; position: static !important; }
    button, div, iframe, body > * { display: none !important; width: 1px !important; opacity: 0 !important; }</style>
    <main><h1>Lempa</h1></main><script async ${shopPage.attributes}></script></html>`);
});
await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));

const help = visitorsOf('person', () => ({
  'shop.lentyna.test': `127.0.0.1:${(shop.address() as AddressInfo).port}`,
  'messages.lentyna.test': inbox.address,
  'events.lentyna.test': inbox.address,
  'status.lentyna.test': inbox.address,
}));

beforeEach(() => {
  inbox.letters.length = 0;
  shopPage = { attributes: '', policy: '', type: utf8 };
});
afterAll(async () => {
  shop.close();
  await inbox.close();
});

/** The shop's page with the widget on it. @param attributes `data-locale="ru"` and the like */
async function visitShop(attributes = '', options?: BrowserContextOptions): Promise<Page> {
  const page = await help.visit('/en/all/', options);
  const { origin } = new URL(page.url());
  shopPage = {
    ...shopPage,
    attributes: `src="${origin}/widget.js" ${attributes}`,
    policy: `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src ${origin}; frame-src ${origin}`,
  };
  await page.goto('http://shop.lentyna.test/');
  return page;
}

async function openPanel(page: Page, name = 'Pagalba'): Promise<Frame> {
  await page.getByRole('button', { name }).click();
  return panelOf(page);
}
async function panelOf(page: Page): Promise<Frame> {
  const element = await page.locator('faqtory-help iframe').elementHandle();
  return (await element.contentFrame())!;
}

test('a customer asks on the wrong keyboard, reads the answer, says why it did not help, and writes once', async () => {
  const page = await visitShop(
    `data-locale="ru" data-context='{"order":"LT-1001","name":"Ольга","email":"olga@mail.example"}'`,
  );
  const panel = await openPanel(page, 'Помощь');
  await panel.locator('#search-input').pressSequentially('rjulf dthyen ltymub');
  await panel.locator('.hits a', { hasText: 'Когда мне вернут деньги?' }).first().click();
  await panel.getByRole('heading', { name: 'Когда мне вернут деньги?' }).waitFor();
  await panel.getByRole('button', { name: 'Нет' }).click();
  await panel.getByRole('radio', { name: 'У меня другой случай' }).check();
  await panel.getByRole('button', { name: 'Отправить' }).click();
  await expect.poll(() => eventsIn(inbox, 'vote')).toMatchObject([{ solved: 'no' }, { reason: 'other-case' }]);
  await page.clock.install();
  await panel.locator('.contact-line').getByRole('link', { name: 'Контакты' }).click();
  await panel.getByLabel('Ваше сообщение').fill('Деньги так и не пришли.');
  await panel.getByLabel('Разрешаю использовать').check();
  await page.clock.runFor(10_000); // nobody writes a message faster
  await panel.locator('.contact-form').getByRole('button', { name: 'Отправить' }).click();
  await panel.getByText('Сообщение отправлено').waitFor();
  const messages = inbox.letters.filter(({ path }) => path === '/help');
  expect(messages).toHaveLength(1);
  expect(contactMessageSchema.parse(JSON.parse(messages[0]!.body))).toMatchObject({
    locale: 'ru',
    order: 'LT-1001',
    name: 'Ольга',
    email: 'olga@mail.example',
    message: 'Деньги так и не пришли.',
    query: 'rjulf dthyen ltymub',
  });
});

test('nothing is loaded before somebody opens it, but the button', async () => {
  const asked = help.watchRequests();
  const page = await visitShop();
  asked.length = 0;
  await page.reload();
  await page.getByRole('button', { name: 'Pagalba' }).waitFor();
  expect(asked).toEqual(['/widget.js']);
});

test('its words arrive whatever encoding the page is in', async () => {
  shopPage.type = 'text/html; charset=windows-1251';
  const page = await visitShop('data-locale="ru"');
  await page.getByRole('button', { name: 'Помощь' }).waitFor();
});

test('the page’s own styles do not reach the button', async () => {
  const page = await visitShop();
  const button = page.getByRole('button', { name: 'Pagalba' });
  const box = (await button.boundingBox())!;
  expect(await button.evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px');
  expect(box.height).toBeGreaterThanOrEqual(44);
  expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
});

test('with the keys alone: the focus goes in, Escape closes, and it comes back to the button', async () => {
  const page = await visitShop();
  await page.getByRole('button', { name: 'Pagalba' }).focus();
  await page.keyboard.press('Enter');
  const panel = await panelOf(page);
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('search-input');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('faqtory-help iframe').isVisible()).toBe(false);
  const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
  expect(focused).toBe('Pagalba');
});

test('data-query opens it on a question, and window.faqtory asks, closes and opens', async () => {
  const page = await visitShop('data-locale="en" data-query="when will I get my refund"');
  const panel = await panelOf(page);
  await panel.locator('.hits a', { hasText: 'When will I get my refund?' }).first().waitFor();
  type Calls = { faqtory: { open: () => void; close: () => void; ask: (query: string) => void } };
  await page.evaluate(() => (window as unknown as Calls).faqtory.close());
  await expect.poll(() => page.locator('faqtory-help iframe').isVisible()).toBe(false);
  await page.evaluate(() => (window as unknown as Calls).faqtory.ask('track my parcel'));
  await expect.poll(() => panel.locator('#search-input').inputValue()).toBe('track my parcel');
  expect(await page.locator('faqtory-help iframe').isVisible()).toBe(true);
});

test('data-category shows the questions of that category first', async () => {
  const page = await visitShop('data-locale="en" data-category="returns"');
  const panel = await openPanel(page, 'Help');
  await panel.getByRole('heading', { name: 'Returns and refunds' }).waitFor();
  await panel.getByRole('link', { name: 'How do I return an item?' }).click();
  await panel.getByRole('heading', { name: 'How do I return an item?' }).waitFor();
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('link', { name: 'How do I return an item?' }).waitFor();
});

test.each([
  ['before', 'How much is delivery?'],
  ['after', 'Where is my parcel?'],
])('a page that says its customer is %s the purchase gets the questions of then first', async (stage, first) => {
  const page = await visitShop(`data-locale="en" data-context='{"stage":"${stage}"}'`);
  const panel = await openPanel(page, 'Help');
  await expect.poll(() => panel.locator('.before-search li').first().innerText()).toBe(first);
});

test('the demo page shows it', async () => {
  const page = await help.visit('/demo/');
  const panel = await openPanel(page, 'Help');
  await panel.getByRole('link', { name: 'How do I return an item?' }).click();
  await panel.getByRole('heading', { name: 'How do I return an item?' }).waitFor();
});

describe('a slip of the shop’s costs nobody the help', () => {
  test.each([
    ['a locale that there is not', 'data-locale="xx"'],
    ['a context that is no JSON', 'data-context="{order:"'],
    ['a context that is a list', 'data-context="[1]"'],
    ['a context of other types', `data-context='{"name":{"a":1},"email":7,"stage":"now"}'`],
    ['a category that there is not', 'data-category="../../x"'],
  ])('%s', async (_what, attributes) => {
    const page = await visitShop(attributes);
    const panel = await openPanel(page);
    await panel.locator('.contact-line').getByRole('link', { name: 'Kontaktai' }).click();
    await expect.poll(() => panel.getByLabel('Jūsų vardas').inputValue()).toBe('');
  });

  test('markup in what it hands over stays text', async () => {
    const page = await visitShop(
      `data-context='{"name":"<img src=x onerror=alert(1)>"}' data-query="<img src=x onerror=alert(1)>"`,
    );
    const panel = await panelOf(page);
    await expect.poll(() => panel.locator('#search-input').inputValue()).toBe('<img src=x onerror=alert(1)>');
    await panel.locator('.contact-line').getByRole('link', { name: 'Kontaktai' }).click();
    expect(await panel.getByLabel('Jūsų vardas').inputValue()).toBe('<img src=x onerror=alert(1)>');
    expect(await panel.locator('img[src=x]').count()).toBe(0);
  });

  test('a policy that keeps the frame away leaves a link', async () => {
    const page = await help.visit('/en/all/');
    const { origin } = new URL(page.url());
    shopPage = { ...shopPage, attributes: `src="${origin}/widget.js"` };
    await page.clock.install();
    await page.route(`${origin}/lt/widget/`, (route) => route.abort());
    await page.goto('http://shop.lentyna.test/');
    await page.getByRole('button', { name: 'Pagalba' }).click();
    await page.clock.runFor(15_000);
    expect(await page.getByRole('link', { name: 'Atverti pagalbos centrą' }).getAttribute('href')).toBe(
      `${origin}/lt/`,
    );
  });
});

test.each([
  ['search', async () => {}],
  ['an article', async (panel) => panel.locator('.question-list a').first().click()],
  ['contact', async (panel) => panel.locator('.contact-line').getByRole('link', { name: 'Kontaktai' }).click()],
] satisfies [string, (panel: Frame) => Promise<void>][])(
  'nobody is shut out of the panel on a phone: %s',
  async (_view, go) => {
    const page = await visitShop('', { ...phone, reducedMotion: 'reduce' });
    const panel = await openPanel(page);
    await go(panel);
    await panel.locator('main h1:visible, .panel-contact:visible, .panel-search:visible').first().waitFor();
    expect(await accessibilityProblems(panel)).toEqual([]);
  },
);

testThatAllStayedWell(help);
