// A week of a shop: customers search its real site, read, vote, write; the collector keeps what they do, and is killed
// twice on the way; then an editor runs the commands. Each day is a collector of its own with that day's clock.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { customerEvents } from '../../scripts/bench/customers.ts';
import { createDice } from '../../scripts/bench/dice.ts';
import { fixtureSets, fixtureShop } from '../../scripts/bench/fixture-shop.ts';
import { needChromium } from '../../scripts/terminal/chromium.ts';
import { openSqlite } from '../../src/collector/rim/sqlite.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { createRandom } from '../../src/miner/clusters/random.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { importIndex, search, type SearchIndex } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { openMailbox } from '../collector/mailbox.ts';
import { runBuild } from '../site/build-all.ts';
import { serve, type StaticHost } from '../site/static-host.ts';
import { clockAhead, freePort, idsIn, startCollector } from './collector-process.ts';

const CUSTOMERS = 2000;
const DAYS = 7;
const DAY = 86_400_000; // ms
/** What the shop has no article about; a fifth of the customers look for it. */
const missing = [
  ['who sharpens kitchen knives', 'knife sharpening'],
  ['how much is piano tuning', 'piano tuning'],
  ['can i rent a tent', 'rent a tent'],
];

const dir = mkdtempSync(join(tmpdir(), 'week-'));
const content = join(dir, 'content');
const data = join(dir, 'collector.db');
const dist = 'dist-week';
afterAll(() => {
  rmSync(dir, { recursive: true });
  rmSync(dist, { recursive: true, force: true });
});

test('a week of customers makes a report, three drafts, another order of hits, and one mail', async () => {
  const [port, mailbox] = [await freePort(), await openMailbox()];
  const site = await buildSite(`http://127.0.0.1:${port}`);
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  const customers = await createCustomers(site.origin);
  const mail = { FAQ_HELPDESK: 'mail', FAQ_HELPDESK_URL: mailbox.url, FAQ_HELPDESK_INBOX: 'help@lentyna.example' };
  const acknowledged: SiteEvent[] = [];

  for (let day = 0; day < DAYS; day++) {
    const offset = (day - DAYS + 1) * DAY;
    mailbox.behave(day === 1 ? 'refuse' : day === 2 ? 'keep silent' : 'take');
    const env = { ...mail, FAQ_ORIGINS: site.origin, NODE_OPTIONS: clockAhead(offset) };
    const offered = mailbox.offered();
    const collector = await startCollector({ data, env, port, args: ['--behind-proxy'] });
    if (day === 0) await lookAround(browser, site.origin, collector.url);
    if (day === 1) await writeMessage(browser, site.origin);
    for (let customer = 0; customer < CUSTOMERS / DAYS; customer++)
      acknowledged.push(...(await customers.visit(collector.url, Date.now() + offset)));
    if (day === 1 || day === 2) await expect.poll(() => mailbox.offered()).toBeGreaterThan(offered);
    await collector.kill(day === 1 || day === 2 ? 'SIGKILL' : 'SIGTERM');
  }
  await browser.close();
  await site.close();

  expect(mailbox.mails.map(({ subject, text }) => [subject, text?.includes('upstairs')])).toEqual([
    ['Will you carry it upstairs?', true],
  ]);
  await mailbox.close();
  const kept = new Set(await idsIn(openSqlite(data)));
  expect(acknowledged.filter(({ id }) => !kept.has(id))).toEqual([]);
  // Those of the browser are there, too.
  expect(kept.size).toBeGreaterThan(acknowledged.length);

  const before = firstHits();
  run('insights', '--data', data, '--days', String(DAYS), '--report', join(dir, 'insights'));
  expect(firstHits()).not.toEqual(before);
  const { locales } = JSON.parse(readFileSync(join(content, 'signals.json'), 'utf8')) as {
    locales: Record<string, { articles: Record<string, { opens: number }> }>;
  };
  const opens = (article: string) =>
    acknowledged.filter((one) => one.type === 'open' && one.locale === 'en' && one.article === article).length;
  const [most, { opens: counted }] = Object.entries(locales.en!.articles).sort(([, a], [, b]) => b.opens - a.opens)[0]!;
  // The browser's own customer opened one.
  expect(counted - opens(most)).toBeOneOf([0, 1]);
  const report = readFileSync(join(dir, 'insights.md'), 'utf8');
  for (const about of ['sharpen', 'tun', 'tent']) expect(report).toMatch(new RegExp(`^\\| [^|]*${about}`, 'm'));

  const files = ['--report', join(dir, 'drafts.html'), '--rejects', join(dir, 'rejects.jsonl')];
  run('drafts', '--events', data, '--unanswered', ...files);
  const drafts = readContent(content).articles.filter(({ draft }) => draft);
  expect(drafts.map(({ id }) => id).filter((id) => /sharpen|pian|tent/.test(id))).toHaveLength(3);
});

/** The fixture shop, built to send to this collector. */
async function buildSite(collector: string): Promise<StaticHost> {
  cpSync(fixtureShop, content, { recursive: true });
  appendFileSync(
    join(content, 'shop.yml'),
    `\nendpoints:\n  messages: ${collector}/messages\n  events: ${collector}/events\n`,
  );
  const { exitCode, output } = await runBuild(['--content', content, '--out', dist]);
  expect({ exitCode, output: exitCode ? output : '' }).toEqual({ exitCode: 0, output: '' });
  return serve(dist);
}

/** Customers without a browser: they search with the index that the site serves, open its pages and send its events. */
async function createCustomers(origin: string) {
  const dice = createDice(createRandom(7));
  const locales = await Promise.all(
    fixtureSets().map(async ({ locale, queries }) => {
      const name = readdirSync(join(dist, 'search')).find((file) => file.startsWith(`${locale}.`))!;
      const text = await (await fetch(`${origin}/search/${name}`)).text();
      const answered = queries.filter(({ relevant }) => relevant.length);
      return { locale, index: importIndex(text, languageOf(locale)), ask: dice.zipf(dice.shuffled(answered), 0.9) };
    }),
  );
  const [english] = locales.filter(({ locale }) => locale === 'en');
  const askInVain = () => ({ query: dice.pick(dice.pick(missing)), relevant: [] });
  let number = 0;

  /** One visit. @param now of the collector, in ms since 1970  @returns what was acknowledged */
  async function visit(collector: string, now: number): Promise<SiteEvent[]> {
    const { locale, index, ask } = dice.chance(0.2) ? { ...english!, ask: askInVain } : dice.pick(locales);
    const events = customerEvents(index, ask, dice, { day: '2026-09-01', locale });
    const from = `198.51.${number >> 8}.${number++ & 255}`;
    const acknowledged: SiteEvent[] = [];
    for (const [at, event] of events.entries()) {
      if (event.type === 'open') expect((await fetch(`${origin}/${locale}/${event.article}/`)).status).toBe(200);
      const sent = { ...event, at: new Date(now + 1000 * at).toISOString() };
      const headers = { origin, 'content-type': 'text/plain', 'x-forwarded-for': from };
      const { status } = await fetch(`${collector}/events`, { method: 'POST', headers, body: JSON.stringify(sent) });
      if (status === 204) acknowledged.push(sent);
    }
    return acknowledged;
  }
  return { visit };
}

/** With a real browser: searches, opens the first hit, says that it helped. */
async function lookAround(browser: Browser, origin: string, collector: string): Promise<void> {
  const taken = async (type: string) =>
    (await (await fetch(`${collector}/metrics`)).text()).includes(`faqtory_events_taken_total{type="${type}"}`);
  const page = await browser.newPage({ baseURL: origin, locale: 'en-GB' });
  await page.goto('/en/');
  await page.locator('#search-input').pressSequentially('when will i get my refund');
  await page.locator('.hits [role=option]').first().waitFor();
  await page.locator('.hits [role=option]').first().click();
  await expect.poll(() => taken('open')).toBe(true);
  await page.getByRole('button', { name: 'Yes' }).first().click();
  await expect.poll(() => taken('vote')).toBe(true);
  await page.close();
}

async function writeMessage(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ baseURL: origin, locale: 'en-GB' });
  await page.goto('/en/');
  await page.clock.install();
  await page.goto('/en/contact/');
  await page.locator('[name=name]').fill('Ona');
  await page.locator('[name=email]').fill('ona@pastas.example');
  await page.locator('[name=message]').fill('Will you carry it upstairs?\nThere is no lift.');
  await page.locator('[name=consent]').check();
  // Who fills it in at once is taken for a machine.
  await page.clock.runFor(10_000);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.form-status').getByText('ona@pastas.example').waitFor();
  await page.close();
}

function run(name: string, ...options: string[]): void {
  const args = [join('scripts', `${name}.ts`), ...options, '--content', content];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr: status ? stderr : '' }).toEqual({ status: 0, stderr: '' });
}

/** What each judged query finds first. */
function firstHits(): string[] {
  const read = readContent(content);
  const indexes = new Map<string, SearchIndex>(read.locales.map((locale) => [locale, localeIndex(read, locale)]));
  return fixtureSets().flatMap(({ locale, queries }) =>
    queries.map(({ query }) => `${query} → ${search(indexes.get(locale)!, query).hits[0]?.id}`),
  );
}
