// How well questions are clustered, over labelled sets: `locale split text intent` a line, questions alone, one setting.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { clusterQuestions } from '../../src/miner/clusters/cluster-questions.ts';
import { createEmbedder } from '../../src/miner/clusters/embedder.ts';
import type { Question } from '../../src/miner/ticket.ts';
import { builtInThesaurus } from '../../src/reader/thesaurus.ts';
import { accuracy, adjustedRandIndex, mutualInformation, purityOfLargest } from './partitions.ts';

/** What the issue asks for on the sets that tuned it: [must, goal]. */
const limits: Record<string, [number, number]> = {
  'tilde.en': [0.77, 0.85],
  'tilde.ru': [0.8, 0.85],
  'tilde.lt': [0.76, 0.85],
  'dstc11-finance.en': [0.67, 0.8],
  'bitext.en': [0.45, 0.7],
  'hint3-curekart.en': [0.19, 0.4],
};

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

export async function benchClusters(files: string[]): Promise<{ clusters: ClusterFigures[] }> {
  const clusters: ClusterFigures[] = [];
  for (const file of files) clusters.push(await measure(file));
  return { clusters };
}

async function measure(file: string): Promise<ClusterFigures> {
  const { questions, intents } = readLabelled(file);
  const set = basename(file, '.tsv');
  const started = performance.now();
  const found = await clusterQuestions(questions, { embed: createEmbedder(builtInThesaurus()), useReplies: false });
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

function readLabelled(file: string): { questions: Question[]; intents: string[] } {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));
  return {
    questions: rows.map(([locale, , text], i) => toQuestion(`row-${i}`, locale!, text!)),
    intents: rows.map((row) => row[3]!),
  };
}

export const toQuestion = (ticketId: string, locale: string, text: string): Question => ({
  ticketId,
  locale,
  text,
  replies: [],
  at: null,
  channel: null,
  product: null,
  firstReplyMinutes: null,
  resolutionMinutes: null,
  reopened: null,
});
