// The contact page: it answers first, sends the documented message once, and loses no word whatever a server does.
import { truncateSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { contactMessageSchema } from '../../src/messages/contact-message.ts';
import { eventsIn, openInbox, type Answering } from '../inbox.ts';
import { accessibilityProblems, phone, shiftWhile, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const inbox = await openInbox();
const shop = visitorsOf('person', () => ({
  'messages.lentyna.test': inbox.address,
  'events.lentyna.test': inbox.address,
  'status.lentyna.test': inbox.address,
}));
const byMail = visitorsOf('root');

beforeEach(() => {
  inbox.letters.length = 0;
  inbox.answerWith();
});
afterAll(() => inbox.close());

const messages = () => inbox.letters.filter(({ path }) => path === '/help');
const status = (page: Page) => page.locator('.form-status').innerText();
const text = 'Išdžiūvo klijai 🙂 ir lentyna subyrėjo. שלום';

/** A page whose clock the test moves, with the form filled in as a customer would. */
async function writing(path = '/lt/contact/', options?: BrowserContextOptions): Promise<Page> {
  const page = await shop.visit('/lt/all/', options);
  await page.clock.install();
  await page.goto(new URL(path, page.url()).href);
  await page.getByLabel('Jūsų vardas').fill('Ona');
  await page.getByLabel('El. paštas, kuriuo').fill('ona@pastas.example');
  await page.getByLabel('Jūsų žinutė').fill(text);
  await page.getByLabel('Sutinku').check();
  await page.clock.runFor(10_000);
  return page;
}
const send = (page: Page) => page.getByRole('button', { name: 'Siųsti' }).click();

test('a message arrives once, as documented, with what the customer came from', async () => {
  const page = await writing('/lt/contact/?article=returns/refund-time#q=kur%20pinigai%20jonas@pastas.lt');
  await page.getByLabel('Užsakymo numeris').fill('LT-1001');
  await page.getByRole('button', { name: 'Siųsti' }).dblclick();
  await expect.poll(() => status(page)).toBe('Žinutė išsiųsta. Atsakysime adresu ona@pastas.example.');
  expect(messages().map(({ type, path }) => [type, path])).toEqual([['application/json', '/help']]);
  expect(contactMessageSchema.parse(JSON.parse(messages()[0]!.body))).toMatchObject({
    locale: 'lt',
    name: 'Ona',
    email: 'ona@pastas.example',
    order: 'LT-1001',
    topic: 'returns',
    message: text,
    article: 'returns/refund-time',
    query: 'kur pinigai [email]',
  });
  await expect.poll(() => eventsIn(inbox, 'contact')).toMatchObject([{ way: 'form', article: 'returns/refund-time' }]);
});

test('articles about the message are offered while it is written, and one may end it', async () => {
  const page = await shop.visit('/en/contact/', phone);
  await page.getByLabel('Your message').pressSequentially('I sent the lamp back, when will I get my refund?');
  const offer = page.locator('.offers summary').first();
  await offer.waitFor();
  expect(await page.locator('.offers summary').count()).toBeLessThanOrEqual(3);
  expect(await page.locator('.offers summary').allInnerTexts()).toContain('When will I get my refund?');
  expect(await page.locator('.contact-line').getByRole('link', { name: 'Call' }).isVisible()).toBe(true);
  await offer.click();
  await page.getByRole('button', { name: 'This solved it' }).first().click();
  expect(await status(page)).toContain('Your message wasn’t sent');
  expect(messages()).toEqual([]);
  await expect.poll(() => eventsIn(inbox, 'deflected')).toMatchObject([{ article: expect.stringContaining('/') }]);
});

test('a message that no article answers gets no offers', async () => {
  const page = await shop.visit('/en/contact/');
  await page.getByLabel('Your message').fill('xyzzyplugh qwrtpsdf frobnicate');
  await page.locator('#search-input').fill('refund');
  await page.locator('.hits a').first().waitFor();
  expect(await page.locator('.offers summary').count()).toBe(0);
});

test('what was offered goes with the message of somebody who carries on', async () => {
  const page = await writing();
  await page.getByLabel('Jūsų žinutė').fill('Kada gausiu pinigus už grąžintą prekę?');
  await page.clock.runFor(1_000);
  await page.locator('.offers summary').first().waitFor();
  await page.getByRole('button', { name: 'Nė vienas netinka' }).click();
  await send(page);
  await expect.poll(() => messages().length).toBe(1);
  expect(contactMessageSchema.parse(JSON.parse(messages()[0]!.body)).offered).toContain('returns/refund-time');
});

describe('no word is lost when', () => {
  const refuse =
    (code: number): Answering =>
    (_letter, response) =>
      void response.writeHead(code).end();
  test.each([
    ['the endpoint refuses it with 400', refuse(400), 'serveris žinutės nepriėmė'],
    ['the endpoint refuses it with 422', refuse(422), 'serveris žinutės nepriėmė'],
    ['it is too large for the endpoint', refuse(413), 'serveriui per didelė'],
    ['too many come at once', refuse(429), 'per daug žinučių'],
    ['the endpoint breaks', refuse(500), 'Mūsų sistemoje įvyko klaida'],
    ['the connection is cut', (_letter, response) => void response.destroy(), 'Mūsų sistemoje įvyko klaida'],
  ] satisfies [string, Answering, string][])('%s', async (_when, answering, said) => {
    inbox.answerWith(answering);
    const page = await writing();
    await send(page);
    await expect.poll(() => status(page)).toContain(said);
    expect(await page.getByLabel('Jūsų žinutė').inputValue()).toBe(text);
    inbox.answerWith();
    await send(page);
    await expect.poll(() => status(page)).toContain('Žinutė išsiųsta');
    const ids = messages().map(({ body }) => JSON.parse(body).id);
    expect(ids.every((id) => id === ids[0])).toBe(true);
  });

  test('the endpoint is silent', async () => {
    inbox.answerWith(() => {});
    const page = await writing();
    await send(page);
    await expect.poll(() => messages().length).toBe(1);
    await page.clock.runFor(30_000);
    await expect.poll(() => status(page)).toContain('serveris neatsako');
    expect(await page.getByLabel('Jūsų žinutė').inputValue()).toBe(text);
  });

  test('the customer goes offline', async () => {
    const page = await writing();
    await page.context().setOffline(true);
    await send(page);
    await expect.poll(() => status(page)).toContain('Nėra interneto ryšio');
    expect(await page.getByLabel('Jūsų žinutė').inputValue()).toBe(text);
    await page.context().setOffline(false);
    await send(page);
    await expect.poll(() => status(page)).toContain('Žinutė išsiųsta');
  });

  test('the customer looks at another page and comes back', async () => {
    const page = await writing();
    await page.getByRole('link', { name: 'Visi klausimai' }).first().click();
    await page.waitForURL('**/all/');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Jūsų žinutė').inputValue()).toBe(text);
  });
});

test('on a phone what the form says stands in sight, above the bar with the contacts', async () => {
  inbox.answerWith((_letter, response) => void response.writeHead(500).end());
  const page = await writing('/lt/contact/', phone);
  await send(page);
  await expect.poll(() => status(page)).toContain('Mūsų sistemoje įvyko klaida');
  const placeOf = async (selector: string) => {
    const { y, height } = (await page.locator(selector).boundingBox())!;
    return { y, bottom: y + height };
  };
  const belowTheBar = async () => (await placeOf('.form-status')).bottom - (await placeOf('.contact-line')).y;
  await expect.poll(belowTheBar).toBeLessThanOrEqual(0);
});

test('what is missing stands under its field, and the first of them gets the focus', async () => {
  const page = await shop.visit('/en/contact/', { reducedMotion: 'reduce' });
  await page.getByLabel('Email for our reply').fill('me at home');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await page.locator('.field-error').allInnerTexts()).toEqual([
    'Tell us your name.',
    'Write an address such as name@example.com, so that we can reply.',
    'Write what it’s about.',
    'Tick this, so that we may answer.',
  ]);
  expect(await page.locator('#write-name').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(messages()).toEqual([]);
});

describe('nobody is shut out', () => {
  /** By day and by night. */
  async function problems(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found.push(...(await accessibilityProblems(page)).map((problem) => `${colorScheme}: ${problem}`));
    }
    return found;
  }

  test('while articles are offered', async () => {
    const page = await shop.visit('/en/contact/', { ...phone, reducedMotion: 'reduce' });
    await page.getByLabel('Your message').fill('I sent the lamp back, when will I get my refund?');
    await page.locator('.offers summary').first().click();
    expect(await problems(page)).toEqual([]);
  });

  test.each([
    ['once the message is sent', undefined, 'Žinutė išsiųsta'],
    ['when it is not taken', (_letter, response) => void response.writeHead(500).end(), 'Mūsų sistemoje įvyko klaida'],
  ] satisfies [string, Answering | undefined, string][])('%s', async (_when, answering, said) => {
    inbox.answerWith(answering);
    const page = await writing();
    await send(page);
    await expect.poll(() => status(page)).toContain(said);
    expect(await problems(page)).toEqual([]);
  });
});

test('a message of 20,000 characters is kept, and the customer told how many fit', async () => {
  const page = await writing();
  await page.getByLabel('Jūsų žinutė').fill('ą'.repeat(20_000));
  await send(page);
  expect(await page.locator('.field-error').innerText()).toContain('jų 20000');
  expect(await page.getByLabel('Jūsų žinutė').inputValue()).toHaveLength(20_000);
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, bytes: number) => {
    writeFileSync(join(folder, name), '');
    truncateSync(join(folder, name), bytes);
    return join(folder, name);
  };

  test('travel beside the message', async () => {
    const page = await writing();
    await page.getByLabel('Nuotraukos').setInputFiles([file('lempa.jpg', 2_000), file('sąskaita.pdf', 3_000)]);
    await send(page);
    await expect.poll(() => status(page)).toContain('Žinutė išsiųsta');
    const { type, body } = messages()[0]!;
    expect(type).toMatch(/^multipart\/form-data/);
    expect(body.match(/filename="[^"]+"/g)).toEqual([
      'filename="blob"',
      'filename="lempa.jpg"',
      'filename="sąskaita.pdf"',
    ]);
    expect(body).toContain(`"message":"${text}"`);
  });

  test.each([
    ['one of 2 GB', [['didelis.mov', 2_000_000_000]]],
    ['six small ones', [1, 2, 3, 4, 5, 6].map((n) => [`${n}.jpg`, 10])],
  ] satisfies [string, (string | number)[][]][])('are too much: %s', async (_what, wanted) => {
    const page = await writing();
    await page.getByLabel('Nuotraukos').setInputFiles(wanted.map(([name, bytes]) => file(String(name), Number(bytes))));
    await send(page);
    expect(await page.locator('.field-error').innerText()).toContain('iki 5 failų');
    expect(messages()).toEqual([]);
  });
});

describe('a machine', () => {
  test('that fills the hidden field sends nothing', async () => {
    const page = await writing();
    await page.locator('[name=website]').evaluate((field: HTMLInputElement) => (field.value = 'https://spam.example'));
    await send(page);
    await page.locator('.form-parts').waitFor({ state: 'hidden' });
    expect(messages()).toEqual([]);
  });

  test('that sends at once is asked to press again', async () => {
    const page = await writing();
    await page.clock.setFixedTime(new Date()); // however long a busy machine takes to fill it in
    await page.reload();
    await page.getByLabel('Jūsų vardas').fill('Ona');
    await page.getByLabel('El. paštas, kuriuo').fill('ona@pastas.example');
    await page.getByLabel('Jūsų žinutė').fill(text);
    await page.getByLabel('Sutinku').check();
    await send(page);
    expect(await status(page)).toContain('Paspauskite „Siųsti“ dar kartą');
    await send(page);
    await expect.poll(() => messages().length).toBe(1);
  });
});

test('without JavaScript the form is sent as it is', async () => {
  const page = await shop.visit('/en/contact/', { javaScriptEnabled: false });
  await page.getByLabel('Your name').fill('Ona');
  await page.getByLabel('Email for our reply').fill('ona@pastas.example');
  await page.getByLabel('Your message').fill('Where is it?');
  await page.getByLabel('Call me instead').check();
  await page.getByLabel('Phone number').fill('+370 612 34567');
  expect(await page.getByLabel('When shall we call?').innerText()).toBe('Any time during phone hours');
  await page.getByLabel('You may use').check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => messages().length).toBe(1);
  expect(messages()[0]!.body).toContain('Where is it?');
  expect(messages()[0]!.body).toContain('+370 612 34567');
});

describe('a shop without an endpoint', () => {
  test('gets the message by the customer’s mail program', async () => {
    const page = await byMail.visit('/en/contact/');
    await page.clock.install();
    await page.reload();
    await page.getByLabel('Your name').fill('Ona');
    await page.getByLabel('Email for our reply').fill('ona@pastas.example');
    await page.getByLabel('Your message').fill('Kur mano pinigai?');
    await page.getByLabel('You may use').check();
    await page.clock.runFor(10_000);
    await page.locator('.contact-form').getByRole('button', { name: 'Write' }).click();
    expect(await status(page)).toContain('If it doesn’t, write to help@lentyna.example');
    expect(await page.getByLabel('Your message').inputValue()).toBe('Kur mano pinigai?');
  });

  test.each([
    ['a laptop', { viewport: { width: 1350, height: 940 } }],
    ['a tablet', { viewport: { width: 768, height: 1024 } }],
    ['a phone', phone],
  ])('has a form on %s that is there at once: nothing moves for it, nor for what is open now', async (_, options) => {
    const page = await byMail.visit('/ru/', options);
    const address = page.url().replace(/ru\/$/, 'ru/contact/');
    const isReady = (shown: Page) => shown.locator('.channels .open-status:not(:empty)').first().waitFor();
    expect(await shiftWhile(page, address, isReady)).toBeLessThanOrEqual(0.02);
  });

  test('shows no form that could not work: none without JavaScript', async () => {
    const page = await byMail.visit('/en/contact/', { javaScriptEnabled: false });
    expect(await page.locator('.contact-form').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'help@lentyna.example' }).isVisible()).toBe(true);
  });
});

test('nothing stays on the device', async () => {
  const page = await writing();
  await send(page);
  await expect.poll(() => messages().length).toBe(1);
  const { cookies, origins } = await page.context().storageState();
  expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
});

testThatAllStayedWell(shop);
