// How often the right article is among the first hits, over judged sets and through the engine that the site ships.
//
//   node scripts/bench/relevance.ts [DIR…]     a set, or a folder of sets; default ../shared/data/retrieval
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { exportIndex, importIndex, search, type SearchIndex } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { indexDocuments } from '../../src/reader/locale-index.ts';
import { judgedSets, readJudgedSet, withCustomersWordings, withoutAccents, type JudgedSet } from './judged-set.ts';

const DEFAULT = resolve(import.meta.dirname, '../../../shared/data/retrieval');

/** For hit@3. `peer`: the best of lunr, MiniSearch, FlexSearch, Orama, Fuse and Pagefind, each asked as well as it can be. */
type Limits = Record<string, { peer?: number; must: number; goal?: number }>;

const cold: Limits = {
  'd365-faq-q2a.ru': { peer: 0.713, must: 0.78, goal: 0.857 }, // lunr
  'd365-faq-q2a.lt': { peer: 0.709, must: 0.78, goal: 0.855 }, // Pagefind
  'alchemy-title2body-human.ru': { peer: 0.703, must: 0.81, goal: 0.852 }, // Pagefind
  'hint3-curekart.en': { peer: 0.889, must: 0.915, goal: 0.945 }, // MiniSearch
  'tilde-intent.lt': { peer: 0.923, must: 0.95, goal: 0.962 }, // Pagefind
  'tilde-intent.ru': { peer: 0.916, must: 0.94, goal: 0.958 }, // Pagefind
  'bitext-27answers.en': { peer: 0.63, must: 0.71, goal: 0.815 }, // lunr
};

/** With customers' wordings given. */
const taught: Limits = {
  'bitext-27answers.en': { must: 0.99 },
  'hint3-curekart.en': { must: 0.945 },
  'tilde-intent.en': { must: 0.955 },
  'tilde-intent.lt': { must: 0.955 },
  'tilde-intent.ru': { must: 0.955 },
};

/** Shares are of 1; `answered*` speak of the answer card, times are in milliseconds, bytes are brotli. */
export type Figures = {
  queries: number;
  hit1: number;
  hit3: number;
  hit10: number;
  mrr10: number;
  answerPrecision: number;
  answerCoverage: number;
  outOfScope: number;
  /** Of the out-of-scope queries: those with no hit at all, and those with no answer card. */
  refused: number;
  unanswered: number;
  repaired: number;
  p50: number;
  p95: number;
  build: number;
  bytes: number;
};

export function measure(set: JudgedSet): Figures {
  const { index, build, bytes } = timedIndex(set);
  const times: number[] = [];
  const ranks: number[] = [];
  const count = { answered: 0, right: 0, outOfScope: 0, refused: 0, unanswered: 0, repaired: 0 };
  for (const { query, relevant } of set.queries) {
    const started = performance.now();
    const { hits, answer, repaired } = search(index, query);
    times.push(performance.now() - started);
    if (repaired) count.repaired++;
    if (answer) count.answered++;
    if (answer && relevant.includes(answer.id)) count.right++;
    if (relevant.length) ranks.push(hits.findIndex(({ id }) => relevant.includes(id)) + 1 || Infinity);
    else {
      count.outOfScope++;
      if (!hits.length) count.refused++;
      if (!answer) count.unanswered++;
    }
  }
  times.sort((one, other) => one - other);
  const hitAt = (place: number) => ranks.filter((rank) => rank <= place).length / ranks.length;
  return {
    queries: ranks.length,
    hit1: hitAt(1),
    hit3: hitAt(3),
    hit10: hitAt(10),
    mrr10: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    answerPrecision: count.right / count.answered,
    answerCoverage: count.right / ranks.length,
    outOfScope: count.outOfScope,
    refused: count.refused / count.outOfScope,
    unanswered: count.unanswered / count.outOfScope,
    repaired: count.repaired / set.queries.length,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    build,
    bytes,
  };
}

/** The index as the browser of a site without synonyms of its own gets it, through its JSON. */
function timedIndex({ documents, locale }: JudgedSet): { index: SearchIndex; build: number; bytes: number } {
  const json = exportIndex(indexDocuments(documents, locale));
  const started = performance.now();
  const index = importIndex(json, languageOf(locale));
  return { index, build: performance.now() - started, bytes: brotliCompressSync(json).length };
}

/** Prints the figures of every set; `dirs` are sets or folders of sets. */
export function benchRelevance(dirs: string[]): void {
  const sets = (dirs.length ? dirs : [DEFAULT]).flatMap(judgedSets).map(readJudgedSet);
  const bare = sets.filter(({ locale }) => locale === 'lt').map(withoutAccents);
  print('Cold: no customers’ wordings', [...sets, ...bare], cold);
  const shared = sets.filter(({ documents, queries }) => queries.length > 2 * documents.length);
  if (shared.length)
    print(
      'Half of each article’s queries given as its `questions:`, the other half asked',
      shared.map(withCustomersWordings),
      taught,
    );
}

const columns = [
  'set',
  'n',
  'hit@1',
  'hit@3',
  'peer',
  'must',
  'goal',
  'hit@10',
  'MRR',
  'answers',
  'right',
  'out',
  'none',
  'no card',
  'repaired',
  'p50',
  'p95 ms',
  'build',
  'KB br',
];

function print(title: string, sets: JudgedSet[], limits: Limits): void {
  const rows = sets.map((set) => {
    const figures = measure(set);
    const limit = limits[set.name];
    return [
      set.name,
      String(figures.queries),
      share(figures.hit1),
      share(figures.hit3),
      share(limit?.peer),
      share(limit?.must),
      share(limit?.goal),
      ...[figures.hit10, figures.mrr10, figures.answerCoverage, figures.answerPrecision].map(share),
      String(figures.outOfScope),
      ...[figures.refused, figures.unanswered, figures.repaired].map(share),
      ...[figures.p50, figures.p95].map((time) => time.toFixed(2)),
      figures.build.toFixed(0),
      (figures.bytes / 1024).toFixed(1),
    ];
  });
  const widths = columns.map((column, place) => Math.max(column.length, ...rows.map((row) => row[place]?.length ?? 0)));
  const line = (row: string[]) =>
    row.map((cell, place) => (place ? cell.padStart(widths[place] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  ');
  console.log([`\n${title}`, ...[columns, ...rows].map(line)].join('\n'));
}

function share(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
}

if (import.meta.main) benchRelevance(process.argv.slice(2));
