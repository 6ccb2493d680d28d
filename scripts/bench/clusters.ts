// How well questions are clustered, over labelled questions alone, with one setting for all sets.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clusterQuestions } from '../../src/miner/clusters/cluster-questions.ts';
import { createEmbedder } from '../../src/miner/clusters/embedder.ts';
import type { Question } from '../../src/miner/ticket.ts';
import { builtInThesaurus } from '../../src/reader/thesaurus.ts';
import type { Size } from './options.ts';
import { fixtureSets } from './fixture-shop.ts';
import { accuracy, adjustedRandIndex, mutualInformation, purityOfLargest } from './partitions.ts';
import { readRows } from './read-rows.ts';
import type { Tables } from './table.ts';

/** Adjusted Rand index on the public sets that the settings were chosen by: [must, goal]. */
const limits: Record<string, [number, number]> = {
  'tilde.en': [0.77, 0.85],
  'tilde.ru': [0.8, 0.85],
  'tilde.lt': [0.76, 0.85],
  'dstc11-finance.en': [0.67, 0.8],
  'bitext.en': [0.45, 0.7],
  'hint3-curekart.en': [0.19, 0.4],
};

type LabelledSet = { set: string; questions: Question[]; intents: string[] };

/** Shares are of 1; an unclustered question counts as a cluster of its own. */
export type ClusterFigures = {
  set: string;
  questions: number;
  ARI: number;
  must?: number | undefined;
  goal?: number | undefined;
  NMI: number;
  accuracy: number;
  found: number;
  intents: number;
  'purity of 30': number;
  unclustered: number;
  seconds: number;
};

/** @param dir of the public sets: files of `locale split text intent` a line */
export async function benchClusters(size: Size, dir?: string): Promise<Tables> {
  const own = judgedQuestions();
  const sets = size === 'quick' ? own.slice(0, 1) : [...own, ...(dir ? publicQuestions(dir) : [])];
  const rows: ClusterFigures[] = [];
  for (const set of sets) rows.push(await measure(set));
  return { 'Clusters of questions, beside their labels': rows };
}

async function measure({ set, questions, intents }: LabelledSet): Promise<ClusterFigures> {
  const started = performance.now();
  const found = await clusterQuestions(questions, { embed: createEmbedder(builtInThesaurus()) });
  const seconds = (performance.now() - started) / 1000;
  const clusterOf = new Map(
    found.clusters.flatMap(({ id, questions }) => questions.map((each) => [each.ticketId, id])),
  );
  const labels = questions.map(({ ticketId }) => clusterOf.get(ticketId) ?? ticketId);
  const [must, goal] = limits[set] ?? [];
  return {
    set,
    questions: questions.length,
    ARI: adjustedRandIndex(intents, labels),
    must,
    goal,
    NMI: mutualInformation(intents, labels),
    accuracy: accuracy(intents, labels),
    found: found.clusters.length,
    intents: new Set(intents).size,
    'purity of 30': purityOfLargest(intents, labels, 30),
    unclustered: found.unclustered.length / questions.length,
    seconds,
  };
}

/** The judged queries of the fixture shop; their label is the article that answers them. */
const judgedQuestions = (): LabelledSet[] =>
  fixtureSets().map(({ name, locale, queries }) => {
    const answered = queries.filter(({ relevant }) => relevant.length);
    return {
      set: name,
      questions: answered.map(({ query }, place) => toQuestion(`row-${place}`, locale, query)),
      intents: answered.map(({ relevant }) => relevant[0]!),
    };
  });

const publicQuestions = (dir: string): LabelledSet[] =>
  readdirSync(dir)
    .sort()
    .map((name) => {
      const rows = readRows(join(dir, name));
      return {
        set: basename(name, '.tsv'),
        questions: rows.map(([locale, , text], place) => toQuestion(`row-${place}`, locale!, text!)),
        intents: rows.map((row) => row[3]!),
      };
    });

export const toQuestion = (ticketId: string, locale: string, text: string): Question => ({
  ticketId,
  locale,
  subject: '',
  sentences: [text],
  replies: [],
  at: null,
  channel: null,
  product: null,
  firstReplyMinutes: null,
  resolutionMinutes: null,
  reopened: null,
});
