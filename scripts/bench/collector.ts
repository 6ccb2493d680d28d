// How many events `npm run collect` takes, how long a page waits for its answer, and whether what it acknowledged is
// there afterwards. Requests go out at fixed times, whether or not earlier ones were answered, and a wait is counted from
// that time on (no coordinated omission; G. Tene, How NOT to Measure Latency, 2013).
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../src/collector/rim/open-database.ts';
import { openStore } from '../../src/collector/store.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { createRandom } from '../../src/miner/clusters/random.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { customerEvents } from './customers.ts';
import { createDice } from './dice.ts';
import { fixtureSets, fixtureShop } from './fixture-shop.ts';
import type { Size } from './options.ts';
import { createPostgres } from './own-postgres.ts';
import { startNode } from './run-node.ts';
import { atLeast, atMost, percentile, type Row, type Tables } from './table.ts';

const SECONDS: Record<Size, number> = { quick: 1, usual: 60, all: 60 };
const EVENTS_A_REQUEST = 10;
const REQUESTS_A_SECOND = 520;
/** Of both databases: events a second, ms. */
const limits = { rate: 5_000, p99: 50 };
const ORIGIN = 'https://help.shop.example';
const CONNECTIONS = 64;
const WARM_UP = 1; // seconds, not counted

export async function benchCollector(size: Size): Promise<Tables> {
  const rows = [await onSqlite(SECONDS[size])];
  // PostgreSQL may have to be installed first: that is no matter of seconds.
  if (size !== 'quick') rows.push(await onPostgres(SECONDS[size]));
  return { 'Events in requests of ten, while two cores do everything, this load included': rows };
}

async function onSqlite(seconds: number): Promise<Row> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-collector-'));
  try {
    return await measure('SQLite', join(dir, 'collector.db'), '', seconds);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function onPostgres(seconds: number): Promise<Row> {
  const postgres = await createPostgres();
  try {
    return await measure('PostgreSQL', '', postgres.url, seconds);
  } finally {
    await postgres.remove();
  }
}

async function measure(name: string, file: string, url: string, seconds: number): Promise<Row> {
  const port = 43_000 + (process.pid % 2_000);
  const limitless = ['--requests', '9999999', '--behind-proxy'];
  const collector = startNode(['scripts/collect.ts', '--port', String(port), '--data', file, ...limitless], [0], {
    FAQ_ORIGINS: ORIGIN,
    DATABASE_URL: url,
  });
  await collector.says('Listening');
  const visits = createVisits();
  await sendAtPace(port, visits, WARM_UP);
  const before = process.cpuUsage();
  const sent = await sendAtPace(port, visits, seconds);
  const own = process.cpuUsage(before);
  collector.stop();
  const cost = await collector.ended;
  const rate = sent.acknowledged.length / seconds;
  const p99 = percentile(sent.waits, 0.99);
  return {
    database: name,
    'events/s': Math.round(rate),
    'rate must': atLeast(limits.rate, Math.round(rate)),
    'p50 ms': percentile(sent.waits, 0.5),
    'p99 ms': p99,
    'p99 must': atMost(limits.p99, Math.round(p99)),
    'turned away': sent.turnedAway,
    'acknowledged and lost': await countLost(sent.acknowledged, file, url),
    'generator, cores': (own.user + own.system) / 1e6 / seconds,
    'collector, cores': cost.cpu / (seconds + WARM_UP),
    'peak MB': Math.round(cost.memory / 1024 ** 2),
    'load average': loadavg()[0],
  };
}

type Sent = { acknowledged: string[]; waits: number[]; turnedAway: number };

/** @returns ids that were acknowledged, and how long each answer took, in ms */
async function sendAtPace(port: number, visits: () => SiteEvent[], seconds: number): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const sent: Sent = { acknowledged: [], waits: [], turnedAway: 0 };
  const answers: Promise<void>[] = [];
  const started = performance.now();
  for (let number = 0; number < seconds * REQUESTS_A_SECOND; number++) {
    const due = started + (number * 1000) / REQUESTS_A_SECOND;
    // One that is late goes at once: a timer takes a millisecond at least, and lateness would never be caught up.
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    const events = visits();
    answers.push(
      post(port, agent, events, number).then((isTaken) => {
        sent.waits.push(performance.now() - due);
        if (isTaken) sent.acknowledged.push(...events.map(({ id }) => id));
        else sent.turnedAway++;
      }),
    );
  }
  await Promise.all(answers);
  agent.destroy();
  return sent;
}

/** Each comes from another connection, as the proxy would note it. */
function post(port: number, agent: Agent, events: SiteEvent[], number: number): Promise<boolean> {
  const body = JSON.stringify(events);
  const headers = {
    origin: ORIGIN,
    'content-type': 'text/plain',
    'content-length': Buffer.byteLength(body),
    'x-forwarded-for': `2001:db8:${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}::1`,
  };
  return new Promise((resolve) => {
    const asked = request({ port, host: '127.0.0.1', path: '/events', method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode === 204));
    });
    asked.once('error', () => resolve(false));
    asked.end(body);
  });
}

/** What simulated customers do in the fixture shop, again and again, each time as new events. */
function createVisits(): () => SiteEvent[] {
  const [set] = fixtureSets();
  const index = localeIndex(readContent(fixtureShop), set!.locale);
  const dice = createDice(createRandom(7));
  const day = { day: '2026-09-01', locale: set!.locale };
  const known = Array.from({ length: 500 }, () =>
    customerEvents(index, () => dice.pick(set!.queries), dice, day),
  ).flat();
  let next = 0;
  return () =>
    Array.from({ length: EVENTS_A_REQUEST }, () => ({
      ...known[next++ % known.length]!,
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
    }));
}

async function countLost(acknowledged: string[], file: string, url: string): Promise<number> {
  const store = await openStore(openDatabase(file, url));
  const missing = new Set(acknowledged);
  for await (const events of store.events('0000', '9999')) for (const { id } of events) missing.delete(id);
  await store.close();
  return missing.size;
}
