// Vectors → a graph of who is alike, and its communities.
import { createRandom } from './random.ts';
import { dot, type Vectors } from './vectors.ts';

/** Undirected: the neighbours of node i are `to[start[i]] … to[start[i + 1] - 1]`, each edge standing at both ends. */
export type Graph = { size: number; start: Int32Array; to: Int32Array; weights: Float32Array };

export type Edge = { from: number; to: number; weight: number };

export const NEIGHBOURS = 14;
/** Weight of an edge where only one is among the other's nearest: best in trials over twelve sets. */
const ONE_SIDED = 0.3;

/** Every pair is compared; an edge where one is among the other's nearest, its weight the cosine. */
export function neighbourEdges(vectors: Vectors, neighbours = NEIGHBOURS): Edge[] {
  const { count } = vectors;
  const to = new Int32Array(count * neighbours).fill(-1);
  const cosines = new Float32Array(count * neighbours);
  const offer = (node: number, other: number, cosine: number) => {
    const from = node * neighbours;
    let at = from + neighbours - 1;
    if (cosine <= cosines[at]!) return;
    for (; at > from && cosines[at - 1]! < cosine; at--) {
      cosines[at] = cosines[at - 1]!;
      to[at] = to[at - 1]!;
    }
    cosines[at] = cosine;
    to[at] = other;
  };
  for (let node = 0; node < count; node++)
    for (let other = node + 1; other < count; other++) {
      const cosine = dot(vectors, node, vectors, other);
      offer(node, other, cosine);
      offer(other, node, cosine);
    }
  return joinEnds(count, neighbours, to, cosines);
}

function joinEnds(count: number, neighbours: number, to: Int32Array, cosines: Float32Array): Edge[] {
  const edges: Edge[] = [];
  for (let from = 0; from < count; from++)
    for (let at = from * neighbours; at < (from + 1) * neighbours; at++) {
      const other = to[at]!;
      if (other < 0) continue;
      const isMutual = to.subarray(other * neighbours, (other + 1) * neighbours).includes(from);
      if (isMutual && other < from) continue;
      edges.push({ from, to: other, weight: cosines[at]! * (isMutual ? 1 : ONE_SIDED) });
    }
  return edges;
}

export function toGraph(size: number, edges: Edge[]): Graph {
  const start = new Int32Array(size + 1);
  for (const { from, to } of edges) {
    start[from + 1]!++;
    start[to + 1]!++;
  }
  for (let node = 0; node < size; node++) start[node + 1]! += start[node]!;
  const next = start.slice();
  const to = new Int32Array(2 * edges.length);
  const weights = new Float32Array(2 * edges.length);
  const put = (node: number, other: number, weight: number) => {
    to[next[node]!] = other;
    weights[next[node]!++] = weight;
  };
  for (const edge of edges) {
    put(edge.from, edge.to, edge.weight);
    put(edge.to, edge.from, edge.weight);
  }
  return { size, start, to, weights };
}

/** Node indices in a random order that depends on the seed only. */
export function shuffled(size: number, seed: number): Int32Array {
  const random = createRandom(seed);
  const order = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
