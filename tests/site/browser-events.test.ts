// What a page tells of its use: nothing before shop.yml names where, nothing of who asks, and each thing once.
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventsIn, openInbox } from '../inbox.ts';
import { testThatAllStayedWell, visitorsOf } from './visitor.ts';

const inbox = await openInbox();
const shop = visitorsOf('person', () => ({
  'events.lentyna.test': inbox.address,
  'status.lentyna.test': inbox.address,
  'messages.lentyna.test': inbox.address,
}));
const quiet = visitorsOf('root');

beforeEach(() => void (inbox.letters.length = 0));
afterAll(() => inbox.close());

const searches = () => eventsIn(inbox, 'search');
const opened = () => eventsIn(inbox, 'open');
const box = (page: Page) => page.locator('#search-input');
const hits = (page: Page) => page.locator('.hits [role=option]:not(.see-all)');

/** Types as customers do, and reads what is shown. */
async function search(page: Page, query: string): Promise<void> {
  await box(page).pressSequentially(query);
  await hits(page).first().waitFor();
}

describe('a search', () => {
  test('counts once when it was read, not with every letter, with what was shown in its order', async () => {
    const page = await shop.visit('/en/');
    await search(page, 'when will i get my refund');
    await expect.poll(() => searches().length).toBe(1);
    expect(searches()[0]).toMatchObject({ query: 'when will i get my refund', locale: 'en', shown: 'card' });
    const shown = await hits(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(searches()[0]!.articles.map((article) => `/en/${article}/`)).toEqual(shown.slice(0, 10));
  });

  test('to which words are added stays the same search; other words are another', async () => {
    const page = await shop.visit('/en/');
    await search(page, 'refund');
    await expect.poll(() => searches().length).toBe(1);
    await box(page).pressSequentially(' time');
    await expect.poll(() => searches().length).toBe(2);
    await box(page).fill('delivery cost');
    await expect.poll(() => searches().length).toBe(3);
    const [first, longer, other] = searches();
    expect(longer).toMatchObject({ id: first!.id, query: 'refund time' });
    expect(other).toMatchObject({ query: 'delivery cost' });
    expect(other!.id).not.toBe(first!.id);
  });

  test('that finds nothing is a zero', async () => {
    const page = await shop.visit('/en/');
    await box(page).pressSequentially('qwzx vbnkj');
    await expect.poll(() => eventsIn(inbox, 'zero')).toMatchObject([{ query: 'qwzx vbnkj', articles: [] }]);
    expect(searches()).toEqual([]);
  });

  test('for a person says so', async () => {
    const page = await shop.visit('/en/');
    await box(page).pressSequentially('phone number');
    await expect.poll(() => searches()).toMatchObject([{ shown: 'person' }]);
  });

  test('loses what may name a customer before it leaves the browser', async () => {
    const page = await shop.visit('/en/');
    await box(page).fill(`refund to jonas@pastas.lt, +370 612 34567 ${'please '.repeat(40)}`);
    await expect.poll(() => searches().length + eventsIn(inbox, 'zero').length).toBe(1);
    const { query } = [...searches(), ...eventsIn(inbox, 'zero')][0]!;
    expect(query).toMatch(/^refund to \[email\] \[number\] please/);
    expect(query.length).toBeLessThanOrEqual(120);
  });
});

describe('a hit that is followed', () => {
  test('takes the search and its place along; the address shows nothing of it, and it is gone with the page', async () => {
    const page = await shop.visit('/en/');
    await search(page, 'refund');
    await hits(page).nth(1).click();
    await page.waitForURL(/\/en\/\w+\/[\w-]+\/$/);
    await expect.poll(() => opened().length).toBe(1);
    const searchId = searches()[0]!.id;
    expect(opened()[0]).toMatchObject({ search: searchId, rank: 2 });
    expect(page.url()).not.toContain('#');
    await page.getByRole('button', { name: 'Yes' }).click();
    await expect.poll(() => eventsIn(inbox, 'vote')).toMatchObject([{ search: searchId, rank: 2, solved: 'yes' }]);
    await page.reload();
    await expect.poll(() => opened().length).toBe(2);
    expect(Object.keys(opened()[1]!).sort()).toEqual(['article', 'at', 'id', 'locale', 'type', 'version']);
  });

  test('by the keys counts alike', async () => {
    const page = await shop.visit('/en/');
    await search(page, 'refund');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened()).toMatchObject([{ rank: 1, search: expect.any(String) }]);
  });

  test('still leads to the heading that it names', async () => {
    const page = await shop.visit('/en/');
    const heading = await page.evaluate(async () => {
      const article = await (await fetch('/en/shipping/late-parcel/')).text();
      return /<h2[^>]* id="([^"]+)"/.exec(article.slice(article.indexOf('<article')))?.[1];
    });
    await page.goto(`/en/shipping/late-parcel/#${heading}~${crypto.randomUUID()}.3`);
    await expect.poll(() => page.url()).toMatch(new RegExp(`late-parcel/#${heading}$`));
    expect(await page.locator(':target').getAttribute('id')).toBe(heading);
    await expect.poll(() => opened()).toMatchObject([{ article: 'shipping/late-parcel', rank: 3 }]);
  });

  test('in the widget counts there', async () => {
    const page = await shop.visit('/demo/');
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    const panel = page.frameLocator('faqtory-help iframe');
    await panel.locator('#search-input').pressSequentially('refund');
    await panel.locator('.hits ol a').first().click();
    await expect.poll(() => opened()).toMatchObject([{ rank: 1, search: expect.any(String) }]);
    expect(opened()[0]!.search).toBe(searches()[0]!.id);
  });
});

test('a press on a way to a person counts, with the article that did not help', async () => {
  const page = await shop.visit('/lt/returns/refund-time/');
  await page.locator('.contact-block').getByRole('link', { name: 'help@lentyna.example' }).click();
  await expect
    .poll(() => eventsIn(inbox, 'contact'))
    .toMatchObject([{ way: 'email', locale: 'lt', article: 'returns/refund-time' }]);
});

describe.each([
  ['Global Privacy Control', () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })],
  ['Do Not Track', () => Object.defineProperty(navigator, 'doNotTrack', { value: '1' })],
])('with %s', (_name, ask) => {
  test('nothing is sent, no reason is asked for that nobody would get, and a No still offers a person', async () => {
    const page = await shop.visit('/en/');
    await page.addInitScript(ask);
    await page.goto('/en/');
    await search(page, 'refund');
    await hits(page).first().click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByRole('link', { name: 'Write to us about it' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(page.url()).not.toContain('~');
    expect(inbox.letters).toEqual([]);
  });
});

test('a shop that names no endpoint has nothing of it in its pages', async () => {
  const page = await quiet.visit('/en/returns/refund-time/');
  expect(await page.locator('[data-events]').count()).toBe(0);
  expect(await page.content()).not.toContain('Events.astro');
});

testThatAllStayedWell(shop);
testThatAllStayedWell(quiet);
