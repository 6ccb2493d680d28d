// From a guide's result to a call: a customer on a phone, in Lithuanian, when nobody answers.
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { contactMessageSchema } from '../../src/messages/contact-message.ts';
import { channelSchema } from '../../src/reader/channels.ts';
import { callbackWindows } from '../../src/site/callback-windows.ts';
import { daysOff } from '../../src/site/holidays.ts';
import { openInbox } from '../inbox.ts';
import { accessibilityProblems, phone, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const inbox = await openInbox();
const shop = visitorsOf('person', () => ({
  'messages.lentyna.test': inbox.address,
  'events.lentyna.test': inbox.address,
  'status.lentyna.test': inbox.address,
}));

beforeEach(() => {
  inbox.letters.length = 0;
  inbox.answerWith();
});
afterAll(() => inbox.close());

const messages = () => inbox.letters.filter(({ path }) => path === '/help');
const status = (page: Page) => page.locator('.form-status').innerText();

/** The next Sunday evening: the phone is answered again on Monday, unless that is a holiday. */
function sundayEvening(): Date {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  day.setUTCHours(19, 0, 0, 0);
  return day;
}

async function writeForm(page: Page): Promise<void> {
  await page.getByLabel('Jūsų vardas').fill('Ona');
  await page.getByLabel('El. paštas, kuriuo').fill('ona@pastas.example');
  await page.getByLabel('Jūsų žinutė').fill('PIN kodo negavau.');
  await page.getByLabel('Sutinku').check();
}

test('a guide leads to its result, a No to the form, and a call is asked for outside the hours, once', async () => {
  const now = sundayEvening();
  const page = await shop.visit('/lt/all/', { ...phone, locale: 'lt-LT' });
  await page.clock.install({ time: now });
  await page.goto(new URL('/lt/shipping/find-parcel/', page.url()).href);
  await page.getByRole('link', { name: 'Siuntinys paštomate' }).click();
  await page.getByRole('link', { name: 'Ne', exact: true }).click();
  await page.getByText('kodą atsiųsime dar kartą').waitFor();
  await page.getByRole('button', { name: 'Ne', exact: true }).click();
  await page.getByRole('link', { name: 'Parašykite mums apie tai' }).click();
  await writeForm(page);
  await page.getByLabel('Geriau paskambinkite man').check();
  await page.getByLabel('Telefono numeris').fill('+370 612 34567');
  await page.clock.runFor(10_000); // nobody writes a message faster
  await page.getByRole('button', { name: 'Siųsti' }).dblclick();
  await expect.poll(() => status(page)).toContain('Paskambinsime numeriu +370 612 34567: ');

  const { hours } = channelSchema.parse({ phone: '+370 700', hours: { 'mon-fri': '9:00-18:00', sat: '10:00-15:00' } });
  const closed = await daysOff({ holidays: ['LT'] }, new Date());
  const [first] = callbackWindows(hours!, { timeZone: 'Europe/Vilnius', daysOff: closed }, now);
  expect(messages()).toHaveLength(1);
  expect(contactMessageSchema.parse(JSON.parse(messages()[0]!.body))).toMatchObject({
    locale: 'lt',
    article: 'shipping/find-parcel',
    message: 'PIN kodo negavau.',
    callback: { phone: '+370 612 34567', from: first!.from.toISOString(), to: first!.to.toISOString() },
  });
});

test('without a number that can be called nothing is sent, and the field says so', async () => {
  const page = await shop.visit('/lt/contact/');
  await writeForm(page);
  await page.getByLabel('Geriau paskambinkite man').check();
  await page.getByLabel('Telefono numeris').fill('rytoj');
  await page.getByRole('button', { name: 'Siųsti' }).click();
  expect(await page.locator('.field-error').innerText()).toBe('Įrašykite telefono numerį, kad galėtume paskambinti.');
  expect(messages()).toEqual([]);
});

describe('nobody is shut out', () => {
  const states: [string, (page: Page) => Promise<void>][] = [
    [
      'of articles that are offered',
      async (page) => {
        await page.getByLabel('Jūsų žinutė').pressSequentially('Grąžinau lempą, kada gausiu pinigus?');
        await page.locator('.offers summary').first().click();
      },
    ],
    ['of the call', (page) => page.getByLabel('Geriau paskambinkite man').check()],
    [
      'of what is wrong',
      async (page) => {
        await page.getByLabel('Geriau paskambinkite man').check();
        await page.getByRole('button', { name: 'Siųsti' }).click();
        await page.locator('.field-error').first().waitFor();
      },
    ],
    [
      'when it was sent',
      async (page) => {
        await writeForm(page);
        await page.getByRole('button', { name: 'Siųsti' }).click();
        await page.getByRole('button', { name: 'Siųsti' }).click();
        await page.getByText('Žinutė išsiųsta').waitFor();
      },
    ],
    [
      'when it failed',
      async (page) => {
        inbox.answerWith((_letter, response) => void response.writeHead(500).end());
        await writeForm(page);
        await page.getByRole('button', { name: 'Siųsti' }).click();
        await page.getByRole('button', { name: 'Siųsti' }).click();
        await page.locator('.form-status', { hasText: 'žinutė' }).waitFor();
      },
    ],
  ];
  test.each(states)('%s', async (_state, reach) => {
    const page = await shop.visit('/lt/contact/', { ...phone, reducedMotion: 'reduce' });
    await reach(page);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

testThatAllStayedWell(shop);
