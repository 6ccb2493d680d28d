// Communities by the Louvain method (Blondel et al. 2008) with the quality of the constant Potts model (Traag, Van Dooren,
// Nesterov 2011): the sum over communities of their edges' weight − γ · pairs. A community stands when its nodes are tied
// to each other with a mean weight above γ; the number of communities need not be known.
import { shuffled, toGraph, type Edge, type Graph } from './graph.ts';

const MAX_PASSES = 30;
const MIN_GAIN = 1e-9;

/** @returns the community of each node, numbered from 0 in the order of their first nodes */
export function findCommunities(graph: Graph, gamma: number, seed: number): Int32Array {
  const member = Int32Array.from({ length: graph.size }, (_, node) => node);
  let level = graph;
  let sizes = new Float64Array(graph.size).fill(1);
  for (let depth = 0; ; depth++) {
    const { community, moved } = moveNodes(level, sizes, gamma, seed + depth);
    const { numbers, count } = renumber(community);
    if (!moved || count === level.size) return renumber(member).numbers;
    member.forEach((node, i) => (member[i] = numbers[node]!));
    const merged = new Float64Array(count);
    sizes.forEach((size, node) => (merged[numbers[node]!]! += size));
    level = joinNodes(level, numbers, count);
    sizes = merged;
  }
}

/** Each node in turn goes where the quality grows most, until none wants to. */
function moveNodes({ size, start, to, weights }: Graph, sizes: Float64Array, gamma: number, seed: number) {
  const community = Int32Array.from({ length: size }, (_, node) => node);
  const total = sizes.slice();
  const links = new Float64Array(size);
  const order = shuffled(size, seed);
  let moved = false;
  for (let pass = 0, restless = true; restless && pass < MAX_PASSES; pass++) {
    restless = false;
    for (const node of order) {
      const near: number[] = [];
      for (let at = start[node]!; at < start[node + 1]!; at++) {
        const other = community[to[at]!]!;
        if (links[other] === 0) near.push(other);
        links[other]! += weights[at]!;
      }
      const own = community[node]!;
      total[own]! -= sizes[node]!;
      const gainOf = (other: number) => links[other]! - gamma * sizes[node]! * total[other]!;
      let best = own;
      let most = gainOf(own);
      for (const other of near)
        if (gainOf(other) > most + MIN_GAIN) {
          most = gainOf(other);
          best = other;
        }
      for (const other of near) links[other] = 0;
      total[best]! += sizes[node]!;
      if (best === own) continue;
      community[node] = best;
      moved = restless = true;
    }
  }
  return { community, moved };
}

/** Communities become nodes; edges within one are left out, since they go with it wherever it goes. */
function joinNodes({ size, start, to, weights }: Graph, numbers: Int32Array, count: number): Graph {
  const joined = new Map<number, number>();
  for (let node = 0; node < size; node++)
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const one = numbers[node]!;
      const other = numbers[to[at]!]!;
      if (one < other) joined.set(one * count + other, (joined.get(one * count + other) ?? 0) + weights[at]!);
    }
  const edges: Edge[] = Array.from(joined, ([key, weight]) => ({
    from: Math.floor(key / count),
    to: key % count,
    weight,
  }));
  return toGraph(count, edges);
}

export function renumber(labels: Int32Array): { numbers: Int32Array; count: number } {
  const known = new Map<number, number>();
  const numbers = labels.map((label) => {
    if (label < 0) return -1;
    if (!known.has(label)) known.set(label, known.size);
    return known.get(label)!;
  });
  return { numbers, count: known.size };
}
