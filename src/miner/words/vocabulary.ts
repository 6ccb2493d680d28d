// What tickets speak of, as concepts: terms, and amounts with their unit. A concept tells of a cluster when many of its
// tickets hold it and few others do.
import { amountsIn } from './amounts.ts';
import { contentTerms } from './content-terms.ts';
import { documentCounts } from './weights.ts';

/** In how many of the tickets each concept stands. */
export type Vocabulary = { tickets: number; counts: ReadonlyMap<string, number> };

/** Marks an amount among concepts. */
const AMOUNT = '#';

/** Each once: terms, and amounts as `#14 days`. */
export function conceptsOf(text: string, locale: string): string[] {
  const { amounts, rest } = amountsIn(text, locale);
  return [...new Set([...contentTerms(rest, locale), ...amounts.map(({ value }) => AMOUNT + value)])];
}

export const isAmount = (concept: string): boolean => concept.startsWith(AMOUNT);

/** @param texts one a ticket */
export function createVocabulary(texts: readonly string[], locale: string): Vocabulary {
  return { tickets: texts.length, counts: documentCounts(texts.map((text) => conceptsOf(text, locale))) };
}

const MIN_TICKETS = 2; // of a cluster; what one ticket says alone is its own
/** What fewer of a cluster's tickets say is not what it is about. */
const MIN_SHARE = 0.15;
/** An amount is what is asked for: it counts more than a word. */
const AMOUNT_WEIGHT = 2;

/**
 * concept → how much it tells of the cluster: its share of the cluster's tickets × the logarithm of how many times that is
 * its share of all others. Concepts that tell nothing are left out.
 * @param tickets the concepts of each ticket of the cluster  @param all those of every ticket, the cluster's among them
 */
export function tellingConcepts(tickets: readonly string[][], all: Vocabulary): Map<string, number> {
  const size = tickets.length;
  const least = Math.min(size, Math.max(MIN_TICKETS, MIN_SHARE * size));
  const telling = new Map<string, number>();
  for (const [concept, count] of documentCounts(tickets)) {
    if (count < least) continue;
    const elsewhere = Math.max(0, (all.counts.get(concept) ?? 0) - count);
    // One ticket with it and one without are added, so that nothing is infinitely rare.
    const outside = (elsewhere + 1) / (Math.max(0, all.tickets - size) + 2);
    const weight = (count / size) * Math.log(count / size / outside) * (isAmount(concept) ? AMOUNT_WEIGHT : 1);
    if (weight > 0) telling.set(concept, weight);
  }
  return telling;
}
