// Vectors → clusters, their number unknown: near-identical rows collapse, the rest is tied to its nearest, Louvain finds
// communities several times over, what keeps being put together belongs together, and parts of one topic are joined.
//
// The consensus (Lancichinetti, Fortunato 2012) makes the outcome steady. All settings were tried on some twenty sets, whole
// and on random 70 % of each; neighbouring settings did as well as those below.
import { NEIGHBOURS, neighbourEdges, shuffled, toGraph } from './graph.ts';
import { joinCommunities } from './join-communities.ts';
import { findCommunities, renumber } from './louvain.ts';
import { centroids, nearest, selectRows, type Vectors } from './vectors.ts';

const defaults = {
  /** Mean tie within a community, for the single runs and for the consensus, from `small` texts on. */
  gamma: 0.0225,
  consensusGamma: 0.03,
  runs: 20,
  /** Among fewer texts everybody is near everybody: neighbours are fewer then, and ties must be tighter. */
  small: 150,
  /** Communities tied to each other by this share of what ties them within are one; below .1 everything becomes one. */
  parts: 0.14,
  /** Cosine from which two texts say the same; it also evens out how densely a set is worded. */
  same: 0.75,
  /** Rows. Of more, a fixed random choice is clustered, because the cost grows with the square of their number. */
  most: 8000,
  /** Cosine to a cluster's middle from which one of the other rows belongs to it. */
  member: 0.4,
};
export type ClusterVectorsOptions = Partial<typeof defaults>;

/** @returns the cluster of each row, -1 for none; the same rows in the same order give the same clusters */
export function clusterVectors(vectors: Vectors, options: ClusterVectorsOptions = {}): Int32Array {
  const settings = { ...defaults, ...options };
  if (vectors.count <= settings.most) return clusterAll(vectors, settings);
  const chosen = shuffled(vectors.count, 1).subarray(0, settings.most).sort();
  const labels = clusterAll(selectRows(vectors, chosen), settings);
  const middles = centroids(selectRows(vectors, chosen), labels, Math.max(...labels) + 1);
  const all = new Int32Array(vectors.count);
  for (let row = 0; row < vectors.count; row++) all[row] = nearest(vectors, row, middles, settings.member);
  chosen.forEach((row, at) => (all[row] = labels[at]!));
  return all;
}

/** How much tighter ties must be at most: beyond it a handful of questions would never come together. */
const MAX_TIGHTER = 9;

function clusterAll(rows: Vectors, { gamma, consensusGamma, runs, same, small, parts }: typeof defaults): Int32Array {
  const { groupOf, count } = collapse(rows, same);
  const vectors = centroids(rows, groupOf, count);
  const tighter = Math.min(MAX_TIGHTER, Math.max(1, small / count));
  const edges = neighbourEdges(vectors, Math.ceil(NEIGHBOURS / Math.sqrt(tighter)));
  const graph = toGraph(count, edges);
  const found = Array.from({ length: runs }, (_, run) => findCommunities(graph, gamma * tighter, 100 + 7 * run));
  const agreed = edges.map(({ from, to }) => {
    const together = found.filter((labels) => labels[from] === labels[to]).length;
    return { from, to, weight: together / runs };
  });
  const steady = toGraph(
    count,
    agreed.filter(({ weight }) => weight > 0),
  );
  const communities = moveToNearest(vectors, findCommunities(steady, consensusGamma, 1));
  const joined = joinCommunities(edges, communities, parts * tighter);
  return renumber(groupOf.map((group) => joined[group]!)).numbers;
}

/** Each row goes to the community whose middle is nearest: one step of spherical k-means. */
function moveToNearest(vectors: Vectors, labels: Int32Array): Int32Array {
  const middles = centroids(vectors, labels, Math.max(...labels) + 1);
  return labels.map((own, row) => {
    const found = nearest(vectors, row, middles, 0);
    return found < 0 ? own : found;
  });
}

/** Each row joins the nearest of the rows that stand for a group, or becomes one. */
export function collapse(vectors: Vectors, same: number): { groupOf: Int32Array; count: number } {
  const leaders = selectRows(
    vectors,
    Int32Array.from({ length: vectors.count }, (_, row) => row),
  );
  const groupOf = new Int32Array(vectors.count);
  let count = 0;
  for (let row = 0; row < vectors.count; row++) {
    const found = nearest(vectors, row, leaders, same, count);
    groupOf[row] = found < 0 ? count : found;
    if (found >= 0) continue;
    leaders.values.copyWithin(count * vectors.width, row * vectors.width, (row + 1) * vectors.width);
    count++;
  }
  return { groupOf, count };
}
