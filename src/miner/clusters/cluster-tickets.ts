// Tickets with answers → clusters about one thing, their number unknown.
//
//   tickets → vectors → each tied to its nearest → communities → parts of one topic joined → strays left alone
import { findCommunities } from './louvain.ts';
import { toGraph } from './graph.ts';
import { createGroup, joinParts, likenessTo, type Group } from './groups.ts';
import { nearestEdges, type Sparse } from './sparse.ts';

const NEIGHBOURS = 15;
/** Mean tie within a community; communities of a large export come in parts, which are joined by their likeness. */
const GAMMA = 0.08;
/** A ticket is a stray when it is less alike to its cluster than this part of how alike the others are. */
const STRAY = 0.55;

/** @returns the cluster of each vector, -1 for none; the same vectors in the same order give the same clusters */
export function clusterTickets(vectors: readonly Sparse[], size: number): { labels: Int32Array; groups: Group[] } {
  const edges = nearestEdges(vectors, size, NEIGHBOURS);
  const communities = findCommunities(toGraph(vectors.length, edges), GAMMA, 1);
  const parts = [...Map.groupBy(communities.keys(), (ticket) => communities[ticket]!).values()];
  const joined = joinParts(
    parts.map((members) => createGroup(members, vectors)),
    edges,
    vectors,
  );
  const groups = joined
    .map((group) =>
      createGroup(
        group.members.filter((ticket) => !isStray(group, ticket, vectors[ticket]!)),
        vectors,
      ),
    )
    .filter(({ members }) => members.length > 1);
  const labels = new Int32Array(vectors.length).fill(-1);
  groups.forEach(({ members }, label) => members.forEach((ticket) => (labels[ticket] = label)));
  return { labels, groups };
}

export const isStray = (group: Group, ticket: number, vector: Sparse): boolean =>
  likenessTo(group, ticket, vector) < STRAY * group.within;
