// What `npm run drafts` costs as the export grows: the real command, in a process of its own, with an empty help centre.
// 1,938 tickets are the real export, more are generated; whether the cost grows in step shows in seconds per 1,000.
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateTickets, readIntents, type Intent } from './generated-tickets.ts';
import { runNode, type RunCost } from './run-node.ts';
import { beside, megabytes, printTable } from './table.ts';

/** Seconds and MB that a run may take, by the number of tickets. */
const limits: Record<number, { seconds: number; memory?: number }> = {
  1938: { seconds: 10 },
  100_000: { seconds: 90, memory: 1536 },
  1_000_000: { seconds: 720, memory: 3072 },
};
const REAL = 1938;
/** Reading is spread over so many processes, each with a part of so many tickets. */
const PROCESSES = [1, 2];
const PART = 50_000;

/** @param counts numbers of tickets; a million take some ten minutes and 450 MB of disk @param data the public sets */
export async function benchTickets(counts: number[], data: string): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'tickets-'));
  try {
    const intents = await readIntents(data);
    const rows = [await mineTickets(join(data, 'tickets/shop-en.csv'), REAL, dir)];
    for (const count of counts) {
      const file = await writeTickets(join(dir, `${count}.jsonl`), intents, count);
      rows.push(await mineTickets(file, count, dir));
      rmSync(file);
    }
    printTable('Tickets to drafts, with an empty help centre', columns, rows);
    const stages = [];
    for (const processes of PROCESSES) stages.push(await readInParts(processes, intents, dir));
    printTable(
      'Tickets to questions alone (--stage questions)',
      ['processes', 'tickets', 'seconds', 'tickets/s'],
      stages,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}

type Intents = ReadonlyMap<string, Intent[]>;

const columns = [
  'tickets',
  'seconds',
  'limit',
  '',
  's/1,000',
  'CPU s',
  'peak MB',
  'limit',
  '',
  'questions',
  'clusters',
  'drafts',
];

async function mineTickets(file: string, count: number, dir: string): Promise<string[]> {
  const own = join(dir, String(count));
  const report = ['--report', `${own}.html`, '--rejects', `${own}-rejects.jsonl`];
  // 1: a draft was held back for what may be personal data; it shows in their number.
  const cost = await runNode(['scripts/drafts.ts', file, '--content', own, ...report], [0, 1]);
  const written = readdirSync(own, { recursive: true, encoding: 'utf8' });
  const drafts = written.filter((name) => /(?<!index)\.md$/.test(name));
  const said = (what: string) => new RegExp(`(\\d+) ${what}s?\\b`).exec(cost.output)?.[1] ?? '–';
  return row(count, cost, [said('question'), said('cluster'), String(drafts.length)]);
}

function row(count: number, { seconds, cpu, memory }: RunCost, found: string[]): string[] {
  const limit = limits[count];
  return [
    count.toLocaleString('en'),
    seconds.toFixed(1),
    ...(limit ? beside(seconds, limit.seconds, ' s') : ['', '']),
    ((seconds / count) * 1000).toFixed(2),
    cpu.toFixed(1),
    megabytes(memory),
    ...(limit?.memory ? beside(memory / 1024 ** 2, limit.memory, ' MB') : ['', '']),
    ...found,
  ];
}

/** Each process reads a part of its own at the same time, as `parallel` or Spark would have it. */
async function readInParts(processes: number, intents: Intents, dir: string): Promise<string[]> {
  const parts = [];
  for (let part = 0; part < processes; part++)
    parts.push(await writeTickets(join(dir, `part-${part}.jsonl`), intents, PART, part + 1));
  const stage = ['--stage', 'questions', '--content', join(dir, 'none')];
  const costs = await Promise.all(parts.map((part) => runNode(['scripts/drafts.ts', part, ...stage])));
  const seconds = Math.max(...costs.map((cost) => cost.seconds));
  const tickets = PART * processes;
  return [
    String(processes),
    tickets.toLocaleString('en'),
    seconds.toFixed(1),
    Math.round(tickets / seconds).toLocaleString('en'),
  ];
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
