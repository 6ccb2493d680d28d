// What customers opened and voted for moves a hit (the prior that reader/prior.ts makes of signals), within bounds: of the
// hits whose text is clearly better it passes one at most, whoever voted and how often.
import type { Ranked } from './rank.ts';

/** A text is clearly better from this many times the other's score on. */
const CLEARLY = 1.1;

/** @param liking hit → what its score is multiplied by */
export function withLiking(hits: Ranked[], liking: (hit: Ranked) => number): Ranked[] {
  const liked: { text: number; hit: Ranked }[] = [];
  for (const hit of hits.toSorted((one, other) => other.score - one.score)) {
    const better = liked.filter(({ text }) => text > CLEARLY * hit.score).map((one) => one.hit.score);
    const [, second = Infinity] = better.sort((one, other) => one - other);
    liked.push({ text: hit.score, hit: { ...hit, score: Math.min(hit.score * liking(hit), 0.99 * second) } });
  }
  return liked.map(({ hit }) => hit);
}
