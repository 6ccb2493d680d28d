// Clusters of tickets by what customers wrote and agents answered. Of a large export a fixed random choice is clustered,
// and every other ticket joins the cluster whose tickets it is most alike to, or none.
import type { Question } from '../ticket.ts';
import { customerText } from '../questions/customer-text.ts';
import type { Meanings } from './embedder.ts';
import { clusterTickets, isStray } from './cluster-tickets.ts';
import { shuffled } from './graph.ts';
import { likenessTo, type Group } from './groups.ts';
import type { Sparse } from './sparse.ts';
import { learnTicketFeatures } from './ticket-features.ts';
import type { Vectors } from './vectors.ts';

/** The cluster of each ticket, -1 for none, and how typical of it each is. */
export type Labelled = { labels: Int32Array; typical: Float32Array };

/** Their cost grows with their square. */
const MAX_CLUSTERED = 6000; // distinct tickets

export async function clusterByAnswers(
  questions: Question[],
  locale: string,
  settings: { meanings: Meanings },
): Promise<Labelled> {
  const meanings = await settings.meanings(questions.map(customerText), locale);
  const chosen = shuffled(questions.length, 1).subarray(0, MAX_CLUSTERED).sort();
  const { size, toVector } = learnTicketFeatures(
    [...chosen].map((at) => questions[at]!),
    locale,
    meanings?.width,
  );
  const vectorOf = (at: number): Sparse => toVector(questions[at]!, meanings ? rowOf(meanings, at) : undefined);
  const vectors = [...chosen].map(vectorOf);
  const { labels: found, groups } = clusterTickets(vectors, size);
  const labels = new Int32Array(questions.length).fill(-1);
  const typical = new Float32Array(questions.length);
  const place = (at: number, label: number, likeness: number) => {
    labels[at] = label;
    typical[at] = likeness;
  };
  chosen.forEach((at, row) => {
    const label = found[row]!;
    if (label >= 0) place(at, label, likenessTo(groups[label]!, row, vectors[row]!));
  });
  const isChosen = new Set(chosen);
  const nearest = createNearest(groups);
  for (let at = 0; at < questions.length; at++) {
    if (isChosen.has(at)) continue;
    const vector = vectorOf(at);
    const label = nearest(vector);
    if (label >= 0 && !isStray(groups[label]!, -1, vector)) place(at, label, likenessTo(groups[label]!, -1, vector));
  }
  return { labels, typical };
}

const rowOf = ({ values, width }: Vectors, at: number): Float32Array => values.subarray(at * width, (at + 1) * width);

/** Vector → the group with the highest mean cosine, -1 for none, looking at each group's features that the vector has. */
function createNearest(groups: readonly Group[]): (vector: Sparse) => number {
  const holders = new Map<number, { group: number; weight: number }[]>();
  groups.forEach(({ sum, members }, group) => {
    for (const [place, weight] of sum) {
      const groupsWith = holders.get(place) ?? [];
      groupsWith.push({ group, weight: weight / members.length });
      holders.set(place, groupsWith);
    }
  });
  const likeness = new Float64Array(groups.length);
  return ({ places, weights }) => {
    likeness.fill(0);
    places.forEach((place, i) => {
      for (const { group, weight } of holders.get(place) ?? []) likeness[group]! += weight * weights[i]!;
    });
    return likeness.reduce((best, value, group) => (value > (best < 0 ? 0 : likeness[best]!) ? group : best), -1);
  };
}
