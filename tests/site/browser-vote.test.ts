// The vote under an article: a press counts once, a link only preselects, and a No puts a person within reach.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventsIn, openInbox } from '../inbox.ts';
import { accessibilityProblems, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const inbox = await openInbox();
const shop = visitorsOf('person', () => ({
  'events.lentyna.test': inbox.address,
  'status.lentyna.test': inbox.address,
  'messages.lentyna.test': inbox.address,
}));
const quiet = visitorsOf('root');
const article = '/lt/returns/refund-time/';

beforeEach(() => void (inbox.letters.length = 0));
afterAll(() => inbox.close());

const events = () => eventsIn(inbox, 'vote');
const status = (page: Page) => page.locator('.vote [role=status]');

test('Yes counts once, thanks and asks how easy the answer was to find', async () => {
  const page = await shop.visit(article);
  await page.getByRole('button', { name: 'Taip' }).click();
  await expect.poll(() => status(page).innerText()).toBe('Ačiū. Džiaugiamės, kad padėjo.');
  await page.getByRole('radio', { name: '4' }).check();
  await page.getByRole('button', { name: 'Siųsti' }).click();
  await expect.poll(() => events().length).toBe(2);
  const [vote, survey] = events();
  expect(vote).toMatchObject({ type: 'vote', article: 'returns/refund-time', locale: 'lt', solved: 'yes' });
  expect(survey).toMatchObject({ id: vote!.id, solved: 'yes', ease: 4 });
});

test('No counts at once, offers a person who knows the article, and takes a reason under the same id', async () => {
  const page = await shop.visit(article);
  await page.getByRole('button', { name: 'Ne', exact: true }).click();
  const write = page.getByRole('link', { name: 'Parašykite mums apie tai' });
  expect(await write.getAttribute('href')).toBe('/lt/contact/?article=returns/refund-time#write');
  await page.getByRole('radio', { name: 'Mano atvejis kitoks' }).check();
  await page.getByLabel('Savais žodžiais').fill('Rašiau iš jonas@pastas.lt, skambinau +370 612 34567');
  await page.getByRole('button', { name: 'Siųsti' }).click();
  await expect.poll(() => events().length).toBe(2);
  const [vote, reason] = events();
  expect(vote).toMatchObject({ solved: 'no' });
  expect(reason).toMatchObject({
    id: vote!.id,
    reason: 'other-case',
    words: 'Rašiau iš [email] skambinau [number]',
  });
  expect(await status(page).innerText()).toBe('Ačiū. Peržiūrėsime.');
});

test('a link from a mail opens what a press would, and nothing counts before the press', async () => {
  const page = await shop.visit(`${article}?solved=no`);
  await page.getByRole('link', { name: 'Parašykite mums apie tai' }).waitFor();
  const thanked = await shop.visit(`${article}?solved=yes`);
  await expect.poll(() => status(thanked).innerText()).toContain('Paspauskite „Taip“ arba „Ne“');
  expect(events()).toEqual([]);
  await thanked.getByRole('button', { name: 'Taip' }).click();
  await expect.poll(() => events().length).toBe(1);
});

test('without JavaScript the press is a plain form', async () => {
  const page = await shop.visit(article, { javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Taip' }).click();
  await expect.poll(() => inbox.letters.length).toBe(1);
  const sent = new URLSearchParams(inbox.letters[0]!.body);
  expect(Object.fromEntries(sent)).toMatchObject({
    type: 'vote',
    article: 'returns/refund-time',
    locale: 'lt',
    solved: 'yes',
  });
});

describe('where the shop counts no votes', () => {
  test('No still offers a person, and nothing is sent', async () => {
    const page = await quiet.visit('/en/returns/refund-time/');
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByRole('link', { name: 'Write to us about it' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  test('there is no vote that could not work: none without JavaScript', async () => {
    const page = await quiet.visit('/en/returns/refund-time/', { javaScriptEnabled: false });
    expect(await page.locator('.vote').isVisible()).toBe(false);
  });
});

test.each(['Да', 'Нет'])('nobody is shut out after “%s”', async (answer) => {
  const page = await shop.visit('/ru/returns/refund-time/', { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: answer, exact: true }).click();
  expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
});

testThatAllStayedWell(shop);
testThatAllStayedWell(quiet);
