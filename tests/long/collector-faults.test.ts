// npm run collect as a shop runs it, with what goes wrong there: it is killed, its mail server refuses, its database goes
// away. What it acknowledged is not lost, and a message is delivered once.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openPostgres } from '../../src/collector/rim/postgres.ts';
import { openSqlite } from '../../src/collector/rim/sqlite.ts';
import { openStore } from '../../src/collector/store.ts';
import { contactMessage, origin, vote } from '../collector/events.ts';
import { openMailbox } from '../collector/mailbox.ts';
import { createPostgres } from '../../scripts/bench/own-postgres.ts';

const dir = mkdtempSync(join(tmpdir(), 'faults-'));
const running = new Set<ChildProcess>();
afterEach(() => running.forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(dir, { recursive: true }));

type Collector = { url: string; kill: (signal: NodeJS.Signals) => Promise<void> };

/** Resolves when it listens. */
async function start(env: Record<string, string>): Promise<Collector> {
  const args = ['scripts/collect.ts', '--port', String(nextPort++), '--requests', '1000000'];
  const child = spawn(process.execPath, [...args, '--data', env.DATA ?? ':memory:'], {
    env: { ...process.env, FAQ_ORIGINS: origin, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve(void running.delete(child))));
  let said = '';
  for await (const part of child.stdout) if ((said += String(part)).includes('Listening')) break;
  const url = /http:\/\/localhost:\d+/.exec(said)![0];
  return { url, kill: (signal) => (child.kill(signal), ended) };
}
let nextPort = 42_000 + (process.pid % 2_000);

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { origin, 'content-type': 'application/json' } });

/** Sends events until the collector is gone. @returns ids of those that it acknowledged */
async function sendUntilGone(url: string): Promise<string[]> {
  const acknowledged: string[] = [];
  for (;;) {
    const events = Array.from({ length: 10 }, () => vote({ article: `a/${crypto.randomUUID()}` }));
    const open = events.map(({ article, ...event }) => ({ ...opened(event.id), article }));
    try {
      if ((await post(`${url}/events`, open)).status === 204) acknowledged.push(...open.map(({ id }) => id));
    } catch {
      return acknowledged;
    }
  }
}
const opened = (id: string) => ({ version: 1, id, at: new Date().toISOString(), locale: 'en', type: 'open' });

test('killed twenty times in the middle, it has lost no event that it acknowledged', async () => {
  const file = join(dir, 'killed.db');
  const acknowledged: string[] = [];
  for (let time = 0; time < 20; time++) {
    const collector = await start({ DATA: file });
    const sending = Promise.all(Array.from({ length: 4 }, () => sendUntilGone(collector.url)));
    await new Promise((resolve) => setTimeout(resolve, 100 + 20 * time));
    await collector.kill('SIGKILL');
    acknowledged.push(...(await sending).flat());
  }
  const store = await openStore(openSqlite(file));
  const kept = new Set((await Array.fromAsync(store.events('0000', '9999'))).map(({ id }) => id));
  await store.close();
  expect(acknowledged.length).toBeGreaterThan(200);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

test('ended by SIGTERM, it keeps all that it has acknowledged', async () => {
  const file = join(dir, 'ended.db');
  const collector = await start({ DATA: file });
  const ids = Array.from({ length: 20 }, () => crypto.randomUUID());
  const answers = ids.map(async (id) => {
    const { status } = await post(`${collector.url}/events`, { ...opened(id), article: 'a/b' });
    return status === 204 ? [id] : [];
  });
  await Promise.race(answers);
  await collector.kill('SIGTERM');
  const acknowledged = (await Promise.allSettled(answers)).flatMap((one) =>
    one.status === 'fulfilled' ? one.value : [],
  );
  const store = await openStore(openSqlite(file));
  const kept = (await Array.fromAsync(store.events('0000', '9999'))).map(({ id }) => id);
  await store.close();
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
});

test('a message reaches the mailbox once through a collector that is killed twice', async () => {
  const mailbox = await openMailbox();
  const env = {
    DATA: join(dir, 'mail.db'),
    FAQ_HELPDESK: 'mail',
    FAQ_HELPDESK_URL: mailbox.url,
    FAQ_HELPDESK_INBOX: 'help@lentyna.example',
  };
  mailbox.behave('refuse');
  const first = await start(env);
  expect((await post(`${first.url}/messages`, contactMessage())).status).toBe(204);
  await expect.poll(() => mailbox.offered()).toBe(1);
  await first.kill('SIGKILL');
  mailbox.behave('keep silent');
  const second = await start(env);
  await expect.poll(() => mailbox.offered(), { timeout: 120_000 }).toBe(2);
  await second.kill('SIGKILL');
  mailbox.behave('take');
  const third = await start(env);
  await expect.poll(() => mailbox.mails.length, { timeout: 120_000 }).toBe(1);
  const store = await openStore(openSqlite(env.DATA));
  await expect.poll(() => store.countWaiting()).toBe(0);
  expect(mailbox.mails.map(({ subject }) => subject)).toEqual(['Kur mano siunta?']);
  await store.close();
  await third.kill('SIGTERM');
  await mailbox.close();
});

test('while PostgreSQL is away it says so, and goes on when it is back', async () => {
  const postgres = await createPostgres();
  const collector = await start({ DATABASE_URL: postgres.url });
  const send = async (id: string) => (await post(`${collector.url}/events`, { ...opened(id), article: 'a/b' })).status;
  const [before, during, after] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  expect(await send(before)).toBe(204);
  postgres.crash();
  expect(await send(during)).toBe(503);
  expect((await fetch(`${collector.url}/health`)).status).toBe(503);
  postgres.start();
  await expect.poll(() => send(after)).toBe(204);
  const store = await openStore(openPostgres(postgres.url));
  const kept = (await Array.fromAsync(store.events('0000', '9999'))).map(({ id }) => id);
  expect(kept.sort()).toEqual([before, after].sort());
  await store.close();
  await collector.kill('SIGTERM');
  postgres.remove();
});

test('10,000 payloads that are none leave nothing behind, and it still answers', async () => {
  const file = join(dir, 'hostile.db');
  const collector = await start({ DATA: file });
  const broken: unknown[] = [
    null,
    1,
    'x',
    {},
    [[]],
    { type: 'open' },
    { ...opened('x'), article: 'a/b' },
    { ...vote(), id: 1 },
  ];
  const all = Array.from({ length: 100 }, (_, at) =>
    Array.from({ length: 100 }, (_, of) => broken[(at + of) % broken.length]),
  );
  for (const list of all) expect((await post(`${collector.url}/events`, list)).status).toBe(422);
  const sound = { ...opened(crypto.randomUUID()), article: 'a/b' };
  expect((await post(`${collector.url}/events`, sound)).status).toBe(204);
  const store = await openStore(openSqlite(file));
  expect(await Array.fromAsync(store.events('0000', '9999'))).toEqual([sound]);
  await store.close();
  await collector.kill('SIGTERM');
});

test('connections that send a byte now and then are cut, and others are answered meanwhile', async () => {
  const collector = await start({});
  const { port } = new URL(collector.url);
  const slow = Array.from({ length: 50 }, () => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write('POST /events HTTP/1.1\r\nHost: x\r\n');
    const timer = setInterval(() => socket.write('X-A: b\r\n'), 1000);
    return new Promise<void>((resolve) => socket.once('close', () => resolve(clearInterval(timer))));
  });
  expect((await post(`${collector.url}/events`, { ...opened(crypto.randomUUID()), article: 'a/b' })).status).toBe(204);
  await Promise.all(slow);
  await collector.kill('SIGTERM');
});
