// What goes wrong around a collector: its disk is full, its database goes away, others send what is no event or send it
// for ever. It says so, loses nothing that it acknowledged, and goes on. These tests wait more than they work.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, test } from 'vitest';
import { createPostgres } from '../../scripts/bench/own-postgres.ts';
import { openPostgres } from '../../src/collector/rim/postgres.ts';
import { openSqlite } from '../../src/collector/rim/sqlite.ts';
import { vote } from '../collector/events.ts';
import { idsIn, opened, post, sendTen, startCollector } from './collector-process.ts';

const dir = mkdtempSync(join(tmpdir(), 'faults-'));
const postgres = await createPostgres();
afterAll(async () => {
  await postgres.remove();
  rmSync(dir, { recursive: true });
});

const AWAY = 30_000; // ms
const BALLAST = 1_000_000; // bytes

describe.concurrent('a collector', () => {
  test('whose disk is full says so, keeps what it acknowledged, and goes on when there is room', async ({ expect }) => {
    const disk = join(dir, 'disk');
    mkdirSync(disk);
    // A file system of its own, as no other process sees it; it goes with the collector.
    const script = `mount -t tmpfs -o size=3m none "${disk}" && head -c ${BALLAST} /dev/zero > "${disk}/ballast" && exec "$@"`;
    const under = ['unshare', '--map-root-user', '--mount', 'sh', '-c', script, 'sh'];
    const { url, pid } = await startCollector({ data: join(disk, 'collector.db'), under });
    const acknowledged: string[] = [];
    const fill = async (): Promise<number> => {
      for (;;) {
        const events = Array.from({ length: 10 }, () => opened());
        const { status } = await post(`${url}/events`, events);
        if (status !== 204) return status;
        acknowledged.push(...events.map(({ id }) => id));
      }
    };
    expect(await fill()).toBe(503);
    const seen = `/proc/${pid}/root${disk}`;
    rmSync(`${seen}/ballast`);
    await expect.poll(async () => acknowledged.push(...(await sendTen(url)))).toBeGreaterThan(acknowledged.length);
    for (const file of ['collector.db', 'collector.db-wal']) cpSync(join(seen, file), join(dir, file));
    const kept = new Set(await idsIn(openSqlite(join(dir, 'collector.db'))));
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });

  test('whose PostgreSQL is away for half a minute says so, and goes on when it is back', async ({ expect }) => {
    const { url } = await startCollector({ env: { DATABASE_URL: postgres.url } });
    const acknowledged = await sendTen(url);
    await postgres.crash();
    const until = performance.now() + AWAY;
    const meanwhile: string[][] = [];
    while (performance.now() < until) {
      meanwhile.push(await sendTen(url));
      await sleep(500);
    }
    expect(meanwhile.flat()).toEqual([]);
    expect((await fetch(`${url}/health`)).status).toBe(503);
    await postgres.start();
    await expect.poll(async () => acknowledged.push(...(await sendTen(url)))).toBeGreaterThan(acknowledged.length);
    // Two collectors that write the same events at the same time, too.
    const other = await startCollector({ env: { DATABASE_URL: postgres.url } });
    const shared = Array.from({ length: 50 }, () => Array.from({ length: 10 }, () => opened()));
    const answers = await Promise.all(
      shared.flatMap((events) => [url, other.url].map((each) => post(`${each}/events`, events))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    const expected = [...acknowledged, ...shared.flat().map(({ id }) => id)];
    expect((await idsIn(openPostgres(postgres.url))).sort()).toEqual(expected.sort());
  });

  test('keeps nothing of 10,000 payloads that are none, and still answers', async ({ expect }) => {
    const data = join(dir, 'hostile.db');
    const { url } = await startCollector({ data });
    const broken: unknown[] = [
      null,
      1,
      'x',
      {},
      [[]],
      { type: 'open' },
      { ...opened(), article: "a/b'; DROP TABLE events; --" },
      { ...opened(), article: '../../etc/passwd' },
      { ...opened(), id: { toString: 'x' } },
      { ...opened(), version: 2 },
      { ...opened(), at: '9999-99-99T00:00:00Z' },
      { ...vote(), words: 'a'.repeat(501) },
      { ...vote(), constructor: { prototype: {} } },
    ];
    const all = Array.from({ length: 100 }, (_, at) =>
      Array.from({ length: 100 }, (_, of) => broken[(at + of) % broken.length]),
    );
    for (const list of all) expect((await post(`${url}/events`, list)).status).toBe(422);
    const sound = opened();
    expect((await post(`${url}/events`, sound)).status).toBe(204);
    expect(await idsIn(openSqlite(data))).toEqual([sound.id]);
  });

  test('cuts connections that send a byte now and then, and answers others meanwhile', async ({ expect }) => {
    const { url } = await startCollector({ data: join(dir, 'slow.db') });
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.on('error', () => {});
      socket.write('POST /events HTTP/1.1\r\nHost: x\r\n');
      const timer = setInterval(() => socket.write('X-A: b\r\n'), 1000);
      return new Promise<void>((resolve) => socket.once('close', () => resolve(clearInterval(timer))));
    });
    expect(await sendTen(url)).toHaveLength(10);
    await Promise.all(slow);
  });
});
