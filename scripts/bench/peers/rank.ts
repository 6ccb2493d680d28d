// What a peer does: articles and queries in, ids out.
import type { JudgedSet } from '../judged-set.ts';

/** Way of asking → for each query the ids of what is found, best first. Most peers know one way. */
export type Ranked = Record<string, string[][]>;
export type Rank = (set: JudgedSet, queries: string[]) => Promise<Ranked>;
