// The whole loop: an export with an empty help centre → drafts, published untouched → questions that are not in the export.
// A draft's intent is that of most of its tickets.
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { search } from '../../src/search/index.ts';
import { createEmbedder } from '../../src/miner/clusters/embedder.ts';
import { readQuestions } from '../../src/miner/questions/read-questions.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readShelves, writeDraft } from '../../src/miner/rim/draft-files.ts';
import { mine, type Mined } from '../../src/miner/rim/mine.ts';
import { builtInThesaurus } from '../../src/reader/thesaurus.ts';
import { readJudgedSet } from './judged-set.ts';

const data = resolve(import.meta.dirname, '../../../shared/data');

export type LoopFigures = {
  questions: number;
  /** Shares of 1: the first hit, or one of the first three, is a draft of the right intent. */
  'first ≥ .80 (.90)': number;
  'three ≥ .92': number;
  'intents covered': number;
  drafts: number;
  'per intent ≤ 2 (1.3)': number;
  seconds: number;
};

export async function benchLoop(): Promise<{ loop: LoopFigures[] }> {
  const dir = mkdtempSync(join(tmpdir(), 'loop-'));
  try {
    const started = performance.now();
    const content = readContent(dir);
    const bytes = createReadStream(join(data, 'tickets/shop-en.csv'));
    const embed = createEmbedder(builtInThesaurus());
    const mined = await mine(readQuestions([{ name: 'shop-en.csv', bytes }]), content, { embed, minSize: 3 });
    for (const draft of mined.drafts.values()) writeDraft(content, draft);
    return { loop: [measure(dir, mined, (performance.now() - started) / 1000)] };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function measure(dir: string, mined: Mined, seconds: number): LoopFigures {
  const labels = new Map(
    readFileSync(join(data, 'tickets/shop-en.labels.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string]),
  );
  const intents = new Map<string, string>();
  for (const { cluster } of mined.matches) {
    const draft = mined.drafts.get(cluster.id);
    if (draft) intents.set(draft.id, majority(cluster.questions.map(({ ticketId }) => labels.get(ticketId)!)));
  }
  const { drafts: index } = readShelves(readContent(dir)).get('en')!;
  const { queries } = readJudgedSet(join(data, 'retrieval/bitext-27answers.en'));
  const ranks = queries.map(({ query, relevant }) =>
    search(index, query).hits.findIndex(({ id }) => relevant.includes(intents.get(id) ?? '')),
  );
  const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
  const covered = new Set(intents.values()).size;
  return {
    questions: queries.length,
    'first ≥ .80 (.90)': share(1),
    'three ≥ .92': share(3),
    'intents covered': covered / new Set(labels.values()).size,
    drafts: intents.size,
    'per intent ≤ 2 (1.3)': intents.size / covered,
    seconds,
  };
}

function majority(labels: string[]): string {
  const counts = [...Map.groupBy(labels, (label) => label)].map(([label, own]) => ({ label, count: own.length }));
  return counts.reduce((one, other) => (other.count > one.count ? other : one)).label;
}
