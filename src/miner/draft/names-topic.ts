// How well a title says what the cluster is about: it should hold two of the words that tell most of it.
import { isTerm } from '../words/vocabulary.ts';
import { documentCounts } from '../words/weights.ts';

/** What a title is worth that holds one of the cluster's heaviest terms only, none, a word of one ticket, or one telling word in all. */
const COST = { oneTerm: 0.5, noTerm: 0.2, lone: 0.6, bare: 0.6 };
const HEAVIEST = 3; // terms
const MIN_TICKETS = 5; // of fewer most words stand in one only

export type TopicNamer = {
  heaviest: readonly string[];
  /** @returns of a title's concepts 1 for two of the heaviest terms, else less */
  worthOf: (concepts: readonly string[]) => number;
};

/** @param weights of the cluster's concepts @param said concepts of each ticket, agents' among them */
export function createTopicNamer(
  weights: ReadonlyMap<string, number>,
  said: readonly (readonly string[])[],
): TopicNamer {
  const heaviest = [...weights]
    .filter(([concept]) => isTerm(concept))
    .sort(([, one], [, other]) => other - one)
    .slice(0, HEAVIEST)
    .map(([concept]) => concept);
  const counts = documentCounts(said);
  const lonePrice = said.length < MIN_TICKETS ? 1 : COST.lone;
  const worthOf = (concepts: readonly string[]): number => {
    const terms = heaviest.filter((term) => concepts.includes(term)).length;
    const lone = concepts.filter((concept) => (counts.get(concept) ?? 0) <= 1).length;
    return (
      (terms === 0 ? COST.noTerm : terms === 1 && heaviest.length > 1 ? COST.oneTerm : 1) *
      lonePrice ** lone *
      (concepts.length < 2 ? COST.bare : 1)
    );
  };
  return { heaviest, worthOf };
}
