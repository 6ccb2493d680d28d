// npm run bench [-- NAME [ARGUMENTS]]: figures beside their limits. Printed, never asserted: a busy machine is no bug.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printTable } from './table.ts';
import { readArguments, runCommand } from '../terminal/command.ts';
import { UserError } from '../../src/reader/problem.ts';

/** `paths` are the data that the command line names; `quick` benchmarks run when none is named. */
type Options = { paths: string[]; all: boolean };
type Bench = { about: string; quick?: true; run: (options: Options) => unknown };

/** Public data sets, too large for the repository; their folder stands beside the project's. */
const data = resolve(import.meta.dirname, '../../../shared/data');
const sizes = (all: boolean) => (all ? [100, 1000, 10_000] : [100, 1000]);

const benches: Record<string, Bench> = {
  pages: { about: 'bytes a visitor downloads', quick: true, run: async () => (await load('pages')).benchPages!() },
  search: {
    about: 'query and keystroke times; --all types at 1,000 articles, too',
    quick: true,
    run: async ({ all }) => (await load('search')).benchSearch!(all ? [0, 1000] : [0]),
  },
  build: {
    about: 'building time beside a bare Astro site at 100 and 1,000 articles; --all at 10,000, too',
    run: async ({ all }) => (await load('build')).benchBuild!(sizes(all)),
  },
  scale: {
    about: 'first search beside Pagefind at 100 and 1,000 articles; --all at 10,000, too',
    run: async ({ all }) => (await load('scale')).benchScale!(sizes(all)),
  },
  relevance: {
    about: 'hits over judged sets [DIR…]',
    run: async ({ paths }) => (await load('relevance')).benchRelevance!(existing(paths, [join(data, 'retrieval')])),
  },
  clusters: {
    about: 'clusters over labelled questions [FILE…]',
    run: async ({ paths }) => (await load('clusters')).benchClusters!(existing(paths, filesIn('clustering'))),
  },
  matches: {
    about: 'clusters matched with the articles of the fixture shop, over judged clusters',
    run: async () => (await load('matches')).benchMatches!(),
  },
  redaction: {
    about: 'personal data found in marked texts of our own, and in public sets [DIR]',
    run: async ({ paths }) => (await load('redaction')).benchRedaction!(paths[0]),
  },
  tickets: {
    about: 'time and memory of the miner for 1,938 and 100,000 tickets; --all for 1,000,000, too',
    run: async ({ all }) => {
      existing([], [join(data, 'tickets'), join(data, 'clustering')]);
      await (
        await load('tickets')
      ).benchTickets!(all ? [100_000, 1_000_000] : [100_000], data);
    },
  },
  loop: {
    about: 'the miner, its drafts published, the same questions asked',
    run: async () => (await load('loop')).benchLoop!(),
  },
};

const usage = `npm run bench [-- NAME [ARGUMENTS] [--all]]\n${Object.entries(benches)
  .map(([name, { about, quick }]) => `  ${name.padEnd(10)} ${about}${quick ? ' (runs when none is named)' : ''}`)
  .join('\n')}`;

await runCommand(async () => {
  const { values, positionals } = readArguments(usage, { all: { type: 'boolean', default: false } });
  const [name, ...paths] = positionals;
  if (name !== undefined && !Object.hasOwn(benches, name))
    throw new UserError(
      `Unexpected benchmark ${name}, expected one of ${Object.keys(benches).join(', ')}\nUsage: ${usage}`,
      2,
    );
  const chosen = name === undefined ? Object.values(benches).filter(({ quick }) => quick) : [benches[name]!];
  for (const { run } of chosen) printRows(await run({ paths, all: values.all }));
  if (name === undefined) console.log(`\nMore: ${usage}`);
});

type Module = Record<string, (...options: unknown[]) => unknown>;

/** Each benchmark's module is loaded only when it runs. */
async function load(name: string): Promise<Module> {
  const file = join(import.meta.dirname, `${name}.ts`);
  if (!existsSync(file)) throw new UserError(`Unexpected absence of scripts/bench/${name}.ts, expected the benchmark.`);
  return (await import(file)) as Module;
}

/** The data to measure on, or a word about what is not there. */
function existing(paths: string[], usual: string[]): string[] {
  const chosen = paths.length ? paths : usual;
  const missing = chosen.filter((path) => !existsSync(path));
  if (missing.length || !chosen.length)
    throw new UserError(`Unexpected absence of ${missing.join(', ') || data}, expected the data to measure on.`);
  return chosen;
}

function filesIn(folder: string): string[] {
  const dir = join(data, folder);
  return existsSync(dir) ? readdirSync(dir).map((name) => join(dir, name)) : [dir];
}

/** A benchmark may print by itself, or return its rows: `{ recall: [{ set, type, … }] }`. */
function printRows(result: unknown): void {
  for (const [title, rows] of Object.entries(result ?? {})) {
    if (!Array.isArray(rows) || !rows.length) continue;
    const columns = Object.keys(rows[0] as object);
    const cells = (rows as Record<string, unknown>[]).map((row) => columns.map((column) => cell(row[column])));
    printTable(title, columns, cells);
  }
}

function cell(value: unknown): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value ?? '–');
}
