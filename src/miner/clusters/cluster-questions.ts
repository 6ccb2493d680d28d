// Questions → clusters that ask the same thing, per locale, their number unknown.
//
//   questions → distinct wordings → vectors → clusters → split and joined by what agents answered → sorted by size
//
// Everything is sorted first, so the outcome depends on what is asked and not on the order of the export.
import { createHash } from 'node:crypto';
import { languageOf } from '../../text/languages.ts';
import { clusterVectors } from './cluster-vectors.ts';
import type { Embedder } from './embedder.ts';
import { questionTerms } from './features.ts';
import { centroids, dot, type Vectors } from './vectors.ts';
import { groupAnswers, regroup } from './answers.ts';
import type { Cluster, Question } from '../ticket.ts';

export type ClusterOptions = {
  embed: Embedder;
  /** Clusters of fewer questions stay unclustered. */
  minSize?: number;
  /** False to go by the questions alone. */
  useReplies?: boolean;
};

const defaults = { minSize: 3, useReplies: true };

/** Clusters with the most questions first; within one, the most typical question first. */
export type Clustering = { clusters: Cluster[]; unclustered: Question[] };

export async function clusterQuestions(questions: Question[], options: ClusterOptions): Promise<Clustering> {
  const settings = { ...defaults, ...options };
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

async function clusterLocale(
  locale: string,
  questions: Question[],
  { embed, minSize, useReplies }: Required<ClusterOptions>,
): Promise<Clustering> {
  const wordings = distinctWordings(questions, locale);
  const vectors = await embed(
    wordings.map(({ questions: [first] }) => first!.text),
    locale,
  );
  const labels = clusterVectors(vectors);
  const wordingOf = new Map(wordings.flatMap((wording, row) => wording.questions.map((each) => [each, row] as const)));
  const rows = Int32Array.from(questions, (question) => wordingOf.get(question)!);
  const answers = useReplies ? await groupAnswers(questions, locale, embed) : null;
  const clusterOf = answers ? regroup({ rows, vectors, labels, answers }) : rows.map((row) => labels[row]!);
  const clarity = clarityOf(wordings);
  return gather(questions, { rows, vectors, clusterOf, clarity, minSize, locale });
}

type Wording = { key: string; questions: Question[] };

/** Questions of the same terms are one wording, so that cost follows what is said and not how often. */
function distinctWordings(questions: Question[], locale: string): Wording[] {
  const language = languageOf(locale);
  const keys = new Map<string, string>();
  const keyOf = ({ text }: Question) => {
    if (!keys.has(text)) keys.set(text, questionTerms(text, language).join(' '));
    return keys.get(text)!;
  };
  return [...Map.groupBy(questions, keyOf)]
    .map(([key, own]) => ({ key, questions: own }))
    .sort((a, b) => compare(a.key, b.key));
}

/** So many wordings must share a term before it counts as a word and not as a slip of the fingers. */
const COMMON = 3;
/** A question with somebody's number or name in it reads worse as a title. */
const PERSONAL = 0.7;

/** How well each wording would read as a title, 0 … 1: the share of its terms that others use, too. */
function clarityOf(wordings: Wording[]): Float64Array {
  const counts = new Map<string, number>();
  const termsOf = wordings.map(({ key }) => key.split(' '));
  for (const own of termsOf) for (const term of new Set(own)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const least = Math.min(COMMON, wordings.length);
  return Float64Array.from(termsOf, (own, row) => {
    const share = own.filter((term) => counts.get(term)! >= least).length / own.length;
    return share ** 2 * (/\[|\d/.test(wordings[row]!.questions[0]!.text) ? PERSONAL : 1);
  });
}

type Gathering = {
  rows: Int32Array;
  vectors: Vectors;
  clusterOf: Int32Array;
  clarity: Float64Array;
  minSize: number;
  locale: string;
};

function gather(questions: Question[], { rows, vectors, clusterOf, clarity, minSize, locale }: Gathering): Clustering {
  const count = clusterOf.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const middles = middlesOf(vectors, rows, clusterOf, count);
  const members = Array.from({ length: count }, () => [] as { question: Question; typical: number }[]);
  const unclustered: Question[] = [];
  questions.forEach((question, i) => {
    const cluster = clusterOf[i]!;
    if (cluster < 0) unclustered.push(question);
    else members[cluster]!.push({ question, typical: dot(vectors, rows[i]!, middles, cluster) * clarity[rows[i]!]! });
  });
  const clusters: Cluster[] = [];
  for (const own of members) {
    const sorted = own.sort((a, b) => b.typical - a.typical || canonically(a.question, b.question));
    const ordered = sorted.map(({ question }) => question);
    if (ordered.length >= minSize) clusters.push(createCluster(ordered, locale));
    else unclustered.push(...ordered);
  }
  return { clusters, unclustered };
}

/** The middle of the questions, not of the wordings: what is said often is typical. */
function middlesOf(vectors: Vectors, rows: Int32Array, clusterOf: Int32Array, count: number): Vectors {
  const most = new Map<number, number>();
  rows.forEach((row, i) => most.set(row, clusterOf[i]!));
  return centroids(
    vectors,
    Int32Array.from({ length: vectors.count }, (_, row) => most.get(row) ?? -1),
    count,
  );
}

function createCluster(questions: Question[], locale: string): Cluster {
  const medoid = questions[0]!;
  const words = [...new Set(questionTerms(medoid.text, languageOf(locale)))].sort().join(' ');
  const id = createHash('sha256').update(`${locale} ${words}`).digest('hex').slice(0, 12);
  return { id, locale, medoid, questions };
}

function canonically(a: Question, b: Question): number {
  return compare(a.text, b.text) || compare(a.ticketId, b.ticketId) || compare(a.at ?? '', b.at ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
