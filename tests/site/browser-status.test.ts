// How long customers wait just now, said late and only while it is true.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { testThatAllStayedWell, visitorsOf } from './visitor.ts';

let body = '';
let type = 'application/json';
const host = createServer((_request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('content-type', type);
  response.end(body);
});
await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
afterAll(() => host.close());
const address = `127.0.0.1:${(host.address() as AddressInfo).port}`;
const shop = visitorsOf('person', () => ({ 'events.lentyna.test': address, 'status.lentyna.test': address }));

const status = (updated: Date) =>
  JSON.stringify({ updated, waitMinutes: { phone: 47 }, notice: { en: 'Many are calling <b>today</b>.' } });
/** A moment when the phone is answered, whatever the day of the test: Wednesday at noon in Vilnius. */
const noon = new Date('2026-09-09T12:00:00+03:00');

/** The phone's line on the contact page, once the page has asked how busy the shop is. */
async function phoneLine(given: string, givenType = 'application/json') {
  [body, type] = [given, givenType];
  const page = await shop.visit('/en/all/');
  await page.clock.install({ time: noon });
  await page.goto(new URL('/en/contact/', page.url()).href);
  const asked = page.waitForResponse(/status\.json/);
  await page.clock.runFor(3_000);
  await (await asked).finished();
  return { page, line: page.locator('.channels li', { hasText: '+370' }).first().locator('.open-status') };
}

test('a fresh status stands in for the usual wait, its notice as plain text, and both go when it is old', async () => {
  const { page, line } = await phoneLine(status(noon));
  await expect.poll(() => line.innerText()).toContain('wait about 47 minutes');
  expect(await page.locator('.live-notice').innerText()).toBe('Many are calling <b>today</b>.');
  await page.clock.runFor(31 * 60_000);
  expect(await line.innerText()).toContain('wait about 3 minutes');
  expect(await page.locator('.live-notice').innerText()).toBe('');
});

test.each([
  ['from last year', status(new Date('2025-09-09T12:00:00+03:00')), 'application/json'],
  ['that is a page of HTML', '<!doctype html><p>Not found', 'text/html'],
])('one %s changes nothing', async (_what, given, givenType) => {
  const { page, line } = await phoneLine(given, givenType);
  await page.clock.runFor(1_000);
  expect(await line.innerText()).toContain('wait about 3 minutes');
  expect(await page.locator('.live-notice').innerText()).toBe('');
});

testThatAllStayedWell(shop);
