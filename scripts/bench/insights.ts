// What `npm run insights` costs as events grow: the real command over four weeks of simulated customers, a fifth of whose
// queries nobody else types.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/collector/rim/sqlite.ts';
import { openStore } from '../../src/collector/store.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { createRandom } from '../../src/miner/clusters/random.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { words } from '../../src/text/index.ts';
import { customerEvents } from './customers.ts';
import { createDice, type Dice } from './dice.ts';
import { fixtureSets, fixtureShop } from './fixture-shop.ts';
import type { Size } from './options.ts';
import { runNode } from './run-node.ts';
import { atMost, megabytes, type Row, type Tables } from './table.ts';

const COUNTS: Record<Size, number[]> = { quick: [2_000], usual: [1_000_000, 10_000_000], all: [1_000_000, 10_000_000] };
/** Seconds and MB that a run may take, by the number of events. */
const limits: Record<number, { seconds: number; memory: number }> = { 10_000_000: { seconds: 60, memory: 2048 } };
const DAYS = 28;
const LAST = '2026-09-28';
const RARE = 0.2; // of the queries
/** Visits that are drawn; the others repeat them with ids of their own. */
const MAX_DRAWN = 2_000; // of a locale
const BATCH = 10_000; // events written at once

export async function benchInsights(size: Size): Promise<Tables> {
  const rows: Row[] = [];
  for (const count of COUNTS[size]) rows.push(await measure(count));
  return { 'Events of four weeks to report and signals': rows };
}

async function measure(events: number): Promise<Row> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-insights-'));
  try {
    const file = join(dir, 'collector.db');
    await writeEvents(file, events);
    const options = ['--to', LAST, '--content', fixtureShop, '--json', '--dry-run'];
    const { seconds, cpu, memory } = await runNode(['scripts/insights.ts', '--data', file, ...options]);
    const limit = limits[events];
    return {
      events,
      'MB of database': Math.round(megabytes(statSync(file).size)),
      seconds,
      's must': limit && atMost(limit.seconds, Math.round(seconds)),
      'CPU s': cpu,
      'peak MB': Math.round(megabytes(memory)),
      'MB must': limit && atMost(limit.memory, Math.round(megabytes(memory))),
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function writeEvents(file: string, count: number): Promise<void> {
  const dice = createDice(createRandom(7));
  const visits = drawVisits(dice, Math.min(MAX_DRAWN, Math.ceil(count / 20)));
  const rareWords = [...new Set(visits.flat().flatMap((event) => ('query' in event ? words(event.query) : [])))];
  const store = await openStore(openSqlite(file));
  for (let day = 0; day < DAYS; day++) {
    const date = new Date(Date.parse(LAST) - (DAYS - 1 - day) * 86_400_000).toISOString().slice(0, 10);
    const due = Math.floor(((day + 1) * count) / DAYS) - Math.floor((day * count) / DAYS);
    for (let written = 0; written < due;) {
      const batch: SiteEvent[] = [];
      while (batch.length < Math.min(BATCH, due - written))
        batch.push(...again(dice.pick(visits), date, dice, rareWords));
      await store.addEvents(batch);
      written += batch.length;
    }
  }
  await store.close();
}

/** @param drawn visits of each locale */
function drawVisits(dice: Dice, drawn: number): SiteEvent[][] {
  const content = readContent(fixtureShop);
  return fixtureSets().flatMap(({ locale, queries }) => {
    const index = localeIndex(content, locale);
    const ask = dice.zipf(dice.shuffled(queries), 0.9);
    return Array.from({ length: drawn }, () => customerEvents(index, ask, dice, { day: LAST, locale }));
  });
}

/** The same visit on another day. */
function again(visit: SiteEvent[], day: string, dice: Dice, rareWords: string[]): SiteEvent[] {
  const rare = dice.chance(RARE) ? ` ${dice.pick(rareWords)} ${dice.pick(rareWords)}` : '';
  const search = crypto.randomUUID();
  return visit.map((event, at) => ({
    ...event,
    id: at ? crypto.randomUUID() : search,
    at: day + event.at.slice(10),
    ...('search' in event && { search }),
    ...('query' in event && { query: (event.query + rare).slice(0, 120) }),
  }));
}
