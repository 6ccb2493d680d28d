// What agents answered is evidence, too: questions worded alike may need two answers, and questions worded apart one.
//
//   a cluster with two answers that each a fair share got → two clusters
//   clusters in which the same answer prevails → one cluster
//
// An answer that goes with many questions ("please send us your order number") tells nothing and is left out; two that
// have words in common and go with the same questions are two agents' words for one.
import { saidIn } from '../answers/said.ts';
import type { Question } from '../ticket.ts';
import { collapse } from './cluster-vectors.ts';
import { confusedParts } from './confusion.ts';
import type { Embedder } from './embedder.ts';
import { renumber } from './louvain.ts';
import { centroids, dot, nearest, selectRows, type Vectors } from './vectors.ts';

/** Replies with this cosine are one answer: a macro with other names in it, not another macro. */
const SAME_ANSWER = 0.8;
/** Replies with this cosine may be one answer in two agents' words: they share a sentence of two or three. */
const LIKE_ANSWER = 0.3;
/** So many different replies are compared, those given most often first. */
const MOST_REPLIES = 4000;
const FEWEST = 3;
/** An answer is telling when the questions that got it stand where it is given to this share of the questions. */
const TELLING = 0.12;
/** An answer splits a cluster, or rules one, from these shares of its answered questions on. */
const SPLITS = 0.1;
const PREVAILS = 0.5;

export type Answers = {
  /** Question → the answer that it got, -1 where none. */
  of: Int32Array;
  /** What each answer says. */
  vectors: Vectors;
};

/** Replies that say the same are one answer; null without replies. */
export async function groupAnswers(questions: Question[], locale: string, embed: Embedder): Promise<Answers | null> {
  const replies = questions.map(({ replies }) => longest(replies));
  const counts = new Map<string, number>();
  for (const reply of replies) if (reply) counts.set(reply, (counts.get(reply) ?? 0) + 1);
  if (counts.size === 0) return null;
  const answerIn = new Map(
    [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST_REPLIES)
      .map(([reply]) => [reply, answerOf(reply, locale)] as const)
      .filter(([, answer]) => answer),
  );
  const texts = [...new Set(answerIn.values())];
  const said = await embed(texts, locale);
  const { groupOf, count } = collapse(said, SAME_ANSWER);
  const group = new Map(texts.map((text, i) => [text, groupOf[i]!]));
  return {
    of: Int32Array.from(replies, (reply) => group.get(answerIn.get(reply) ?? '') ?? -1),
    vectors: centroids(said, groupOf, count),
  };
}

/** What of a reply is true for all customers: where each order is tells nothing about what was asked. */
const answerOf = (reply: string, locale: string): string =>
  saidIn(reply, locale)
    .map(({ text }) => text)
    .join(' ');

/** The reply that answers is seldom the shortest ("Hi, I am looking into it"). */
const longest = (replies: string[]): string =>
  replies.reduce((one, other) => (other.length > one.length ? other : one), '');

type Grouping = {
  /** Question → its row in `vectors`. */
  rows: Int32Array;
  vectors: Vectors;
  /** Row → cluster. */
  labels: Int32Array;
  answers: Answers;
};

/** @returns the cluster of each question, -1 for none */
export function regroup({ rows, vectors, labels, answers }: Grouping): Int32Array {
  const clusterOf = rows.map((row) => labels[row]!);
  const telling = tellingAnswers(clusterOf, answers.of);
  const own = answers.of.map((answer) => (telling.has(answer) ? answer : -1));
  const alike = (a: number, b: number) => dot(answers.vectors, a, answers.vectors, b) >= LIKE_ANSWER;
  const oneOf = unite({ clusterOf, answers: own, rows, vectors, alike });
  const united = own.map((answer) => oneOf.get(answer) ?? answer);
  return join(split(clusterOf, united, rows, vectors), united);
}

type Uniting = {
  clusterOf: Int32Array;
  answers: Int32Array;
  rows: Int32Array;
  vectors: Vectors;
  alike: (one: number, other: number) => boolean;
};

/** Answer → the answer like it that it is another wording of: within a cluster the questions of both cannot be told apart. */
function unite({ clusterOf, answers, rows, vectors, alike }: Uniting): Map<number, number> {
  const oneOf = new Map<number, number>();
  const root = (answer: number): number => (oneOf.has(answer) ? root(oneOf.get(answer)!) : answer);
  const questionsOf = Map.groupBy(clusterOf.keys(), (i) => clusterOf[i]!);
  for (const [cluster, counts] of tables(clusterOf, answers)) {
    const fair = fairAnswers(counts);
    if (fair.length < 2) continue;
    const wordings = fair.map((answer) => [
      ...new Set(questionsOf.get(cluster)!.flatMap((i) => (answers[i] === answer ? [rows[i]!] : []))),
    ]);
    for (const [one, other] of confusedParts(wordings, vectors)) {
      if (!alike(fair[one]!, fair[other]!)) continue;
      const [a, b] = [root(fair[one]!), root(fair[other]!)];
      if (a !== b) oneOf.set(Math.max(a, b), Math.min(a, b));
    }
  }
  return new Map([...oneOf.keys()].map((answer) => [answer, root(answer)]));
}

const fairAnswers = (counts: Map<number, number>): number[] => {
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return [...counts].filter(([, n]) => n >= FEWEST && n >= SPLITS * total).map(([answer]) => answer);
};

/** Weighs each answer by how far it rules the clusters in which it is given. */
function tellingAnswers(clusterOf: Int32Array, answers: Int32Array): Set<number> {
  const answered = new Map<number, number>();
  const given = new Map<number, number>();
  answers.forEach((answer, i) => {
    if (answer < 0 || clusterOf[i]! < 0) return;
    answered.set(clusterOf[i]!, (answered.get(clusterOf[i]!) ?? 0) + 1);
    given.set(answer, (given.get(answer) ?? 0) + 1);
  });
  const ruled = new Map<number, number>();
  for (const [answer, inClusters] of tables(answers, clusterOf))
    for (const [cluster, count] of inClusters)
      ruled.set(answer, (ruled.get(answer) ?? 0) + count ** 2 / answered.get(cluster)!);
  return new Set([...given].filter(([answer, n]) => n >= FEWEST && ruled.get(answer)! / n >= TELLING).map(([a]) => a));
}

/** key → value → how often they meet; negative ones left out. */
function tables(keys: Int32Array, values: Int32Array): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  keys.forEach((key, i) => {
    const value = values[i]!;
    if (key < 0 || value < 0) return;
    const row = counts.get(key) ?? new Map<number, number>();
    counts.set(key, row.set(value, (row.get(value) ?? 0) + 1));
  });
  return counts;
}

/** A cluster with two fair answers falls apart by them; its other questions go to the nearer part. */
function split(clusterOf: Int32Array, answers: Int32Array, rows: Int32Array, vectors: Vectors): Int32Array {
  const result = clusterOf.slice();
  let next = clusterOf.reduce((most, cluster) => Math.max(most, cluster), -1) + 1;
  const questionsOf = Map.groupBy(clusterOf.keys(), (i) => clusterOf[i]!);
  for (const [cluster, counts] of tables(clusterOf, answers)) {
    const fair = fairAnswers(counts);
    if (fair.length < 2) continue;
    const questions = questionsOf.get(cluster)!;
    const parts = Int32Array.from(questions, (i) => fair.indexOf(answers[i]!));
    const own = selectRows(
      vectors,
      questions.map((i) => rows[i]!),
    );
    const middles = centroids(own, parts, fair.length);
    questions.forEach((i, at) => {
      const part = parts[at]! >= 0 ? parts[at]! : Math.max(0, nearest(own, at, middles, -1));
      result[i] = next + part;
    });
    next += fair.length;
  }
  return result;
}

/** Clusters with the same prevailing answer become one. */
function join(clusterOf: Int32Array, answers: Int32Array): Int32Array {
  const ruler = new Map<number, number>();
  for (const [cluster, counts] of tables(clusterOf, answers)) {
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const [answer, n] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
    if (n >= PREVAILS * total) ruler.set(cluster, answer);
  }
  const first = new Map<number, number>();
  for (const [cluster, answer] of ruler) if (!first.has(answer)) first.set(answer, cluster);
  return renumber(clusterOf.map((cluster) => (ruler.has(cluster) ? first.get(ruler.get(cluster)!)! : cluster))).numbers;
}
