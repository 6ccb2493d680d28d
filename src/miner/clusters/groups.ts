// Groups of tickets, by what they have in common. A group knows the sum of its tickets' vectors; from that follow, without
// comparing each with each and whatever the sizes,
//
//   how alike its tickets are      (|sum|² − size) / (size · (size − 1))
//   how alike those of two are     sum · sum / (size · size)
import type { Edge } from './graph.ts';
import { addTo, dotOfSums, dotWithSum, type Sparse, type Sum } from './sparse.ts';

export type Group = {
  members: number[];
  sum: Sum;
  /** Mean cosine of its pairs; 0 for a single ticket. */ within: number;
};

export function createGroup(members: number[], vectors: readonly Sparse[]): Group {
  const sum: Sum = new Map();
  for (const member of members) addTo(sum, vectors[member]!);
  return { members, sum, within: withinOf(sum, members.length) };
}

const withinOf = (sum: Sum, size: number): number =>
  size > 1 ? (dotOfSums(sum, sum) - size) / (size * (size - 1)) : 0;

/** The mean cosine of a ticket to a group's others. */
export function likenessTo(group: Group, member: number, vector: Sparse): number {
  const isOwn = group.members.includes(member);
  const others = group.members.length - (isOwn ? 1 : 0);
  return others ? (dotWithSum(vector, group.sum) - (isOwn ? 1 : 0)) / others : 0;
}

/** Two groups are one topic when tickets across them are at least this share as alike as tickets within them. */
const ONE_TOPIC = 0.6;

/** Joins parts of one topic, the most alike first. @param edges only groups that one of them ties are compared */
export function joinParts(groups: Group[], edges: readonly Edge[], vectors: readonly Sparse[]): Group[] {
  let current = groups;
  for (;;) {
    const pairs = tiedPairs(current, edges)
      .map(([one, other]) => ({ one, other, ratio: sameness(current[one]!, current[other]!) }))
      .filter(({ ratio }) => ratio >= ONE_TOPIC)
      .sort((a, b) => b.ratio - a.ratio || a.one - b.one || a.other - b.other);
    if (!pairs.length) return current;
    const joined = new Set<number>();
    const next: Group[] = [];
    for (const { one, other } of pairs) {
      if (joined.has(one) || joined.has(other)) continue;
      joined.add(one).add(other);
      next.push(
        createGroup(
          [...current[one]!.members, ...current[other]!.members].sort((a, b) => a - b),
          vectors,
        ),
      );
    }
    current = [...next, ...current.filter((_, at) => !joined.has(at))];
  }
}

/** 1 where tickets across two groups are as alike as within them; single tickets say nothing about it. */
function sameness(one: Group, other: Group): number {
  if (one.within <= 0 || other.within <= 0) return 0;
  const across = dotOfSums(one.sum, other.sum) / (one.members.length * other.members.length);
  return across / Math.sqrt(one.within * other.within);
}

function tiedPairs(groups: Group[], edges: readonly Edge[]): [number, number][] {
  const groupOf = new Map(groups.flatMap(({ members }, at) => members.map((member) => [member, at] as const)));
  const pairs = new Map<number, [number, number]>();
  for (const { from, to } of edges) {
    const [one, other] = [groupOf.get(from)!, groupOf.get(to)!].sort((a, b) => a - b) as [number, number];
    if (one !== other) pairs.set(one * groups.length + other, [one, other]);
  }
  return [...pairs.values()];
}
