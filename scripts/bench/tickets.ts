// What `npm run drafts` costs as the export grows: the real command, in a process of its own, with an empty help centre.
// Tickets are generated; with public sets a real export of 1,938 comes first. Whether the cost grows in step shows in
// seconds per 1,000.
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Size } from './options.ts';
import { generateTickets } from './generated-tickets.ts';
import { fixtureIntents, publicIntents, type Intents } from './intents.ts';
import { publicFolder } from './public-sets.ts';
import { runNode, type RunCost } from './run-node.ts';
import { atMost, megabytes, type Row, type Tables } from './table.ts';

/** Seconds and MB that a run may take, by the number of tickets. */
const limits: Record<number, { seconds: number; memory?: number }> = {
  1938: { seconds: 10 },
  100_000: { seconds: 90, memory: 1536 },
  1_000_000: { seconds: 720, memory: 3072 },
};
/** Tickets of the public sets' export. */
const REAL = 1938;
/** `counts` are whole runs, in tickets; reading alone is then spread over `processes`, each with `part` tickets of its own. */
type Plan = { counts: number[]; part: number; processes: number[] };
/** A million tickets take some ten minutes and 450 MB of disk. */
const plans: Record<Size, Plan> = {
  quick: { counts: [100], part: 100, processes: [1] },
  usual: { counts: [2000, 100_000], part: 50_000, processes: [1, 2] },
  all: { counts: [2000, 100_000, 1_000_000], part: 50_000, processes: [1, 2] },
};

/** @param data the folder of the public sets */
export async function benchTickets(size: Size, data?: string): Promise<Tables> {
  const plan = plans[size];
  const dir = mkdtempSync(join(tmpdir(), 'tickets-'));
  try {
    const intents = data ? await publicIntents(data) : fixtureIntents();
    const whole = data ? [await mineTickets(join(publicFolder(data, 'tickets'), 'shop-en.csv'), REAL, dir)] : [];
    for (const count of plan.counts) {
      const file = await writeTickets(join(dir, `${count}.jsonl`), intents, count);
      whole.push(await mineTickets(file, count, dir));
      rmSync(file);
    }
    const parts = [];
    for (const processes of plan.processes) parts.push(await readInParts(processes, plan.part, intents, dir));
    return {
      'Tickets to drafts, with an empty help centre': whole,
      'Tickets to questions alone (--stage questions)': parts,
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function mineTickets(file: string, count: number, dir: string): Promise<Row> {
  const own = join(dir, String(count));
  const report = ['--report', `${own}.html`, '--rejects', `${own}-rejects.jsonl`];
  // 1: a draft was held back for what may be personal data; it shows in their number.
  const cost = await runNode(['scripts/drafts.ts', file, '--content', own, ...report], [0, 1]);
  const written = readdirSync(own, { recursive: true, encoding: 'utf8' });
  const drafts = written.filter((name) => /(?<!index)\.md$/.test(name));
  const said = (what: string) => Number(new RegExp(`(\\d+) ${what}s?\\b`).exec(cost.output)?.[1] ?? NaN);
  const found = { clusters: said('cluster'), drafts: drafts.length };
  return { ...toRow(count, cost), ...found };
}

function toRow(tickets: number, { seconds, cpu, memory }: RunCost): Row {
  const limit = limits[tickets];
  return {
    tickets,
    seconds,
    's must': limit && atMost(limit.seconds, seconds),
    's/1,000': (seconds / tickets) * 1000,
    'CPU s': cpu,
    'peak MB': megabytes(memory),
    'MB must': limit?.memory && atMost(limit.memory, megabytes(memory)),
  };
}

/** Each process reads a part of its own at the same time, as `parallel` or Spark would have it. */
async function readInParts(processes: number, part: number, intents: Intents, dir: string): Promise<Row> {
  const files = [];
  for (let number = 1; number <= processes; number++)
    files.push(await writeTickets(join(dir, `part-${number}.jsonl`), intents, part, number));
  const stage = ['--stage', 'questions', '--content', join(dir, 'none')];
  const costs = await Promise.all(files.map((file) => runNode(['scripts/drafts.ts', file, ...stage])));
  const seconds = Math.max(...costs.map((cost) => cost.seconds));
  const tickets = part * processes;
  return { processes, tickets, seconds, 'tickets/s': Math.round(tickets / seconds) };
}

async function writeTickets(file: string, intents: Intents, count: number, seed?: number): Promise<string> {
  const lines = generateTickets(intents, seed).take(count);
  await pipeline(Readable.from(inChunks(lines)), createWriteStream(file));
  return file;
}

/** A stream costs more by the piece than by the byte. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < 1 << 20) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
