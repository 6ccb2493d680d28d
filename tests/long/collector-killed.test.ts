// A collector that is killed or ended in the middle: what it acknowledged is kept, and a message is delivered once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from '../../src/collector/rim/sqlite.ts';
import { openStore } from '../../src/collector/store.ts';
import { contactMessage } from '../collector/events.ts';
import { openMailbox } from '../collector/mailbox.ts';
import { clockAhead, idsIn, opened, post, sendTen, startCollector } from './collector-process.ts';

const dir = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** @returns ids of what it acknowledged until it was gone */
async function sendUntilGone(url: string): Promise<string[]> {
  const acknowledged: string[] = [];
  for (;;) {
    try {
      acknowledged.push(...(await sendTen(url)));
    } catch {
      return acknowledged;
    }
  }
}

test('killed twenty times in the middle, it has lost no event that it acknowledged', async () => {
  const data = join(dir, 'killed.db');
  const acknowledged: string[] = [];
  for (let time = 0; time < 20; time++) {
    const collector = await startCollector({ data });
    const sending = Promise.all(Array.from({ length: 4 }, () => sendUntilGone(collector.url)));
    await new Promise((resolve) => setTimeout(resolve, 100 + 10 * time));
    await collector.kill('SIGKILL');
    acknowledged.push(...(await sending).flat());
  }
  const kept = new Set(await idsIn(openSqlite(data)));
  expect(acknowledged.length).toBeGreaterThan(200);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

test('ended by SIGTERM, it keeps all that it has acknowledged', async () => {
  const data = join(dir, 'ended.db');
  const collector = await startCollector({ data });
  const answers = Array.from({ length: 20 }, () => sendTen(collector.url));
  await Promise.race(answers);
  await collector.kill('SIGTERM');
  const acknowledged = (await Promise.allSettled(answers)).flatMap((one) =>
    one.status === 'fulfilled' ? one.value : [],
  );
  const kept = await idsIn(openSqlite(data));
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
});

test('a message reaches the mailbox once through a collector that is killed twice', async () => {
  const mailbox = await openMailbox();
  const data = join(dir, 'mail.db');
  const env = { FAQ_HELPDESK: 'mail', FAQ_HELPDESK_URL: mailbox.url, FAQ_HELPDESK_INBOX: 'help@lentyna.example' };
  const message = contactMessage();
  const store = await openStore(openSqlite(data));
  /** A collector that was killed while it delivered lets go of the message after a minute; this minute is over. */
  const waitForAMinute = () => store.postponeMessage(message.id, Date.now());

  mailbox.behave('refuse');
  const first = await startCollector({ data, env });
  expect((await post(`${first.url}/messages`, message)).status).toBe(204);
  await expect.poll(() => mailbox.offered()).toBe(1);
  await first.kill('SIGKILL');
  await waitForAMinute();
  mailbox.behave('keep silent');
  const second = await startCollector({ data, env });
  await expect.poll(() => mailbox.offered()).toBe(2);
  await second.kill('SIGKILL');
  await waitForAMinute();
  mailbox.behave('take');
  await startCollector({ data, env });
  await expect.poll(() => mailbox.mails.length).toBe(1);
  await expect.poll(() => store.countWaiting()).toBe(0);
  expect(mailbox.mails.map(({ subject }) => subject)).toEqual(['Kur mano siunta?']);
  await store.close();
  await mailbox.close();
});

test('a message is delivered that waits since a clock was a year ahead', async () => {
  const mailbox = await openMailbox();
  const data = join(dir, 'clock.db');
  const mail = { FAQ_HELPDESK: 'mail', FAQ_HELPDESK_URL: mailbox.url, FAQ_HELPDESK_INBOX: 'help@lentyna.example' };
  mailbox.behave('refuse');
  const early = await startCollector({ data, env: { ...mail, NODE_OPTIONS: clockAhead(365 * 86_400_000) } });
  expect((await post(`${early.url}/messages`, contactMessage())).status).toBe(204);
  expect((await post(`${early.url}/events`, opened())).status).toBe(204);
  await expect.poll(() => mailbox.offered()).toBe(1);
  await early.kill('SIGTERM');
  mailbox.behave('take');
  await startCollector({ data, env: mail });
  await expect.poll(() => mailbox.mails.length).toBe(1);
  expect(await idsIn(openSqlite(data))).toHaveLength(1);
  await mailbox.close();
});
