// The title of a draft: the one that the topic has in all shops, or else the best of customers' wordings and of what the tickets
// call their topic.
import { customerText } from '../questions/customer-text.ts';
import type { Cluster } from '../ticket.ts';
import { intentTitleOf } from './intent-titles.ts';
import { phrasesOf } from './phrases.ts';
import { toWording, type Measure, type RankedWording } from './worth.ts';

/** What a run of words counts that all tickets share, beside a subject that one customer wrote; one word alone says little. */
const SHARED = { words: 1.2, word: 0.6 };

/** @param said concepts of each ticket, agents' among them @param mayStand false for a text that would give one customer away */
export function titleOf(
  cluster: Cluster,
  wordings: readonly RankedWording[],
  measure: Measure,
  said: readonly (readonly string[])[],
  mayStand: (text: string) => boolean,
): string {
  const known = intentTitleOf(measure.weights, said, cluster.locale);
  if (known) return known;
  const found = [...wordings, ...sharedPhrases(cluster, measure)];
  const best = found.sort((a, b) => b.worth - a.worth).find(({ text }) => mayStand(text));
  return (
    best?.text ??
    cluster.questions.flatMap((question) => customerText(question).split('\n')).find(mayStand) ??
    cluster.id
  );
}

function sharedPhrases({ id, questions, locale }: Cluster, measure: Measure): RankedWording[] {
  return phrasesOf(questions, locale, measure).flatMap(({ text, share }) => {
    const wording = toWording(text, id, true, measure);
    const weight = text.includes(' ') ? SHARED.words : SHARED.word;
    return wording ? [{ ...wording, worth: wording.worth * weight * Math.sqrt(share) }] : [];
  });
}
