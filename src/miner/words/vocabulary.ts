// What tickets speak of, as concepts: terms, and amounts with their unit. A concept tells of a cluster when many of its
// tickets hold it and few others do.
import { terms } from './kept-words.ts';
import { languageOf } from '../../text/languages.ts';
import { amountsIn } from './amounts.ts';
import { contentTerms } from './content-terms.ts';
import { documentCounts } from './weights.ts';

/** In how many of the tickets each concept stands. */
export type Vocabulary = { tickets: number; counts: ReadonlyMap<string, number> };

/** Marks an amount among concepts. */
const AMOUNT = '#';

/** Marks what stands in quotation marks, in words that may say little by themselves: a button, a page, „Mano knygos“. */
const LABEL = '"';
const QUOTED = /[“„«"]([^“”„«»"\n]{2,40})[”“»"]/gu;
const MAX_LABEL = 4; // words

/** Each once: terms, amounts as `#14 days`, and what buttons and pages are called as `"my order`. */
export function conceptsOf(text: string, locale: string): string[] {
  const { amounts, rest } = amountsIn(text, locale);
  const found = [
    ...contentTerms(rest, locale),
    ...amounts.map(({ value }) => AMOUNT + value),
    ...labelsIn(text, locale),
  ];
  return [...new Set(found)];
}

function labelsIn(text: string, locale: string): string[] {
  return Array.from(text.matchAll(QUOTED), ([, label]) => terms(label!, languageOf(locale)))
    .filter(({ length }) => length > 1 && length <= MAX_LABEL)
    .map((words) => LABEL + words.join(' '));
}

export const isAmount = (concept: string): boolean => concept.startsWith(AMOUNT);
/** No amount, and no label, whose words count by themselves. */
export const isTerm = (concept: string): boolean => !isAmount(concept) && !concept.startsWith(LABEL);

/** @param texts one a ticket */
export function createVocabulary(texts: readonly string[], locale: string): Vocabulary {
  return { tickets: texts.length, counts: documentCounts(texts.map((text) => conceptsOf(text, locale))) };
}

const MIN_TICKETS = 2; // of a cluster; what one ticket says alone is its own
/** What fewer of a cluster's tickets say is not what it is about. */
const MIN_SHARE = 0.15;
/** An amount is what is asked for: it counts more than a word. */
const AMOUNT_WEIGHT = 2;
/** Its words count as well. */
const LABEL_WEIGHT = 0.5;

const weightOf = (concept: string): number => (isAmount(concept) ? AMOUNT_WEIGHT : isTerm(concept) ? 1 : LABEL_WEIGHT);

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
    const weight = (count / size) * Math.log(count / size / outside) * weightOf(concept);
    if (weight > 0) telling.set(concept, weight);
  }
  return telling;
}
