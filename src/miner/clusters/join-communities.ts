// Communities → communities, the parts of one topic put together again.
//
// The constant Potts model lets no community grow beyond what a few neighbours a node can tie, so a topic asked about in a
// hundred ways falls into parts. They give themselves away by how much ties them to each other, measured by what ties them
// within: the relative interconnectivity of Chameleon (Karypis, Han, Kumar 1999).
import type { Edge } from './graph.ts';
import { renumber } from './louvain.ts';

/** `within`: mean tie of two of its nodes, missing ones being 0. `ties`: other community → sum of the ties to it. */
type Community = { size: number; within: number; ties: Map<number, number> };

/**
 * Joins the two communities that are tied best, again and again.
 * @param least mean tie between two communities from which they are one, in parts of the mean tie within them
 */
export function joinCommunities(edges: Edge[], labels: Int32Array, least: number): Int32Array {
  const communities = toCommunities(edges, labels);
  const joined = new Map<number, number>();
  for (let pair = bestTied(communities, least); pair; pair = bestTied(communities, least)) {
    const [one, other] = pair;
    join(communities, one, other);
    joined.set(other, one);
  }
  const last = (label: number): number => (joined.has(label) ? last(joined.get(label)!) : label);
  return renumber(labels.map(last)).numbers;
}

function toCommunities(edges: Edge[], labels: Int32Array): Map<number, Community> {
  const communities = new Map<number, Community>();
  for (const label of labels) {
    const known = communities.get(label);
    if (known) known.size++;
    else communities.set(label, { size: 1, within: 0, ties: new Map() });
  }
  for (const { from, to, weight } of edges) {
    const [one, other] = [labels[from]!, labels[to]!];
    if (one === other) communities.get(one)!.within += weight;
    else tie(communities, one, other, weight);
  }
  for (const each of communities.values()) each.within = each.size > 1 ? each.within / pairs(each.size) : 1;
  return communities;
}

const pairs = (size: number): number => (size * (size - 1)) / 2;

function tie(communities: Map<number, Community>, one: number, other: number, weight: number): void {
  const { ties } = communities.get(one)!;
  ties.set(other, (ties.get(other) ?? 0) + weight);
  const { ties: back } = communities.get(other)!;
  back.set(one, (back.get(one) ?? 0) + weight);
}

function bestTied(communities: Map<number, Community>, least: number): [number, number] | null {
  let best: [number, number] | null = null;
  let most = least;
  for (const [one, { size, within, ties }] of communities)
    for (const [other, sum] of ties) {
      if (other < one) continue;
      const { size: otherSize, within: otherWithin } = communities.get(other)!;
      const mean = (within * size + otherWithin * otherSize) / (size + otherSize);
      const share = sum / (size * otherSize) / mean;
      if (share <= most) continue;
      most = share;
      best = [one, other];
    }
  return best;
}

/** A joined community is still measured by how tight its parts are; otherwise it would loosen and swallow the rest. */
function join(communities: Map<number, Community>, one: number, other: number): void {
  const kept = communities.get(one)!;
  const gone = communities.get(other)!;
  kept.within = (kept.within * kept.size + gone.within * gone.size) / (kept.size + gone.size);
  kept.size += gone.size;
  communities.delete(other);
  kept.ties.delete(other);
  for (const [third, weight] of gone.ties) {
    if (third === one) continue;
    communities.get(third)!.ties.delete(other);
    tie(communities, one, third, weight);
  }
}
