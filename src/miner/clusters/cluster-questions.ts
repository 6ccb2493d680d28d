// Tickets → clusters that are about the same thing, per locale, their number unknown.
//
//   tickets → boilerplate out → distinct tickets → clusters → the most typical ticket of each first → sorted by size
//
// Where agents answered, tickets are alike by what customers wrote and agents answered together (cluster-tickets.ts); where
// an export has no answers, by the customers' words alone (cluster-vectors.ts). Everything is sorted first, so the outcome
// depends on the tickets and not on the order of the export.
import { createHash } from 'node:crypto';
import { contentTerms } from '../words/content-terms.ts';
import { withoutBoilerplate } from '../questions/boilerplate.ts';
import { customerText } from '../questions/customer-text.ts';
import { countWritten, type Cluster, type Question } from '../ticket.ts';
import { clusterByAnswers, type Labelled } from './cluster-by-answers.ts';
import { clusterVectors } from './cluster-vectors.ts';
import type { Embedder, Meanings } from './embedder.ts';
import { centroids, dot } from './vectors.ts';

export type ClusterOptions = {
  embed: Embedder;
  /** A neural model, which adds to what words tell where agents answered, and tells alone where nobody did. */
  meanings?: Meanings | undefined;
  /** Clusters of fewer tickets stay unclustered. */
  minSize?: number;
};

const defaults = { minSize: 2, meanings: async () => null };
type Settings = ClusterOptions & { minSize: number; meanings: Meanings };

/** Clusters with the most tickets first; within one, the most typical ticket first. */
export type Clustering = { clusters: Cluster[]; unclustered: Question[] };

export async function clusterQuestions(questions: readonly Question[], options: ClusterOptions): Promise<Clustering> {
  const settings = { ...defaults, ...options, meanings: options.meanings ?? defaults.meanings };
  const locales = [...Map.groupBy(questions, ({ locale }) => locale)].sort(([a], [b]) => compare(a, b));
  const clusterings: Clustering[] = [];
  for (const [locale, own] of locales)
    clusterings.push(await clusterLocale(locale, own.toSorted(canonically), settings));
  return {
    clusters: clusterings
      .flatMap(({ clusters }) => clusters)
      .sort((a, b) => b.questions.length - a.questions.length || compare(a.id, b.id)),
    unclustered: clusterings.flatMap(({ unclustered }) => unclustered),
  };
}

/** From this share of tickets with an answer on, answers tell what belongs together. */
const ANSWERED = 0.3;

async function clusterLocale(locale: string, all: Question[], settings: Settings): Promise<Clustering> {
  const questions = withoutBoilerplate(all, locale);
  const { rows, distinct } = distinctTickets(questions, locale);
  const answered = questions.filter(({ replies }) => replies.length > 0).length;
  const found =
    answered > 0 && answered >= ANSWERED * countWritten(questions)
      ? await clusterByAnswers(distinct, locale, settings)
      : await clusterByQuestions(distinct, locale, settings);
  return gather(questions, rows, found, { locale, minSize: settings.minSize });
}

/** By the customers' words alone. */
async function clusterByQuestions(
  questions: Question[],
  locale: string,
  { embed, meanings }: Settings,
): Promise<Labelled> {
  const texts = questions.map(customerText);
  const vectors = (await meanings(texts, locale)) ?? (await embed(texts, locale));
  const labels = clusterVectors(vectors);
  const middles = centroids(
    vectors,
    labels,
    labels.reduce((most, label) => Math.max(most, label + 1), 0),
  );
  const typical = Float32Array.from(labels, (label, row) => (label < 0 ? 0 : dot(vectors, row, middles, label)));
  return { labels, typical };
}

/** Tickets of the same words are one, so that cost follows what is said and not how often. */
function distinctTickets(questions: Question[], locale: string): { rows: Int32Array; distinct: Question[] } {
  const rowOf = new Map<string, number>();
  const distinct: Question[] = [];
  const terms = new Map<string, string>();
  const keyOf = (question: Question) => {
    const text = customerText(question);
    if (!terms.has(text)) terms.set(text, hash(contentTerms(text, locale).join(' ') || text));
    return `${terms.get(text)!} ${question.replies.join('\n')}`;
  };
  const rows = Int32Array.from(questions, (question) => {
    const key = keyOf(question);
    const known = rowOf.get(key) ?? distinct.push(question) - 1;
    rowOf.set(key, known);
    return known;
  });
  return { rows, distinct };
}

function gather(
  questions: Question[],
  rows: Int32Array,
  { labels, typical }: Labelled,
  { locale, minSize }: { locale: string; minSize: number },
): Clustering {
  const members = Map.groupBy(questions.keys(), (at) => labels[rows[at]!]!);
  const clusters: Cluster[] = [];
  const unclustered = (members.get(-1) ?? []).map((at) => questions[at]!);
  for (const [label, own] of members) {
    if (label < 0) continue;
    const sorted = own.sort(
      (a, b) => typical[rows[b]!]! - typical[rows[a]!]! || canonically(questions[a]!, questions[b]!),
    );
    const ordered = sorted.map((at) => questions[at]!);
    if (ordered.length >= minSize) clusters.push(createCluster(ordered, locale));
    else unclustered.push(...ordered);
  }
  return { clusters, unclustered };
}

function createCluster(questions: Question[], locale: string): Cluster {
  const medoid = questions[0]!;
  const words = [...new Set(contentTerms(customerText(medoid), locale))].sort().join(' ');
  return { id: hash(`${locale} ${words}`), locale, medoid, questions };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function canonically(a: Question, b: Question): number {
  return (
    compare(customerText(a), customerText(b)) || compare(a.ticketId, b.ticketId) || compare(a.at ?? '', b.at ?? '')
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
