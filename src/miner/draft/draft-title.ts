// The title of a draft: the best of customers' wordings and of what the tickets call their topic.
import { customerText } from '../questions/customer-text.ts';
import type { Cluster } from '../ticket.ts';
import { phrasesOf } from './phrases.ts';
import { toWording, type Measure, type RankedWording } from './worth.ts';

/** What a run of words counts that all tickets share, beside a subject that one customer wrote; one word alone says little. */
const SHARED = { words: 1.2, word: 0.6 };

/** @param mayStand false for a text that would give one customer away */
export function titleOf(
  cluster: Cluster,
  wordings: readonly RankedWording[],
  measure: Measure,
  mayStand: (text: string) => boolean,
): string {
  const shared = phrasesOf(cluster.questions, cluster.locale, measure).flatMap(({ text, share }) => {
    const wording = toWording(text, cluster.id, true, measure);
    const weight = text.includes(' ') ? SHARED.words : SHARED.word;
    return wording ? [{ ...wording, worth: wording.worth * weight * Math.sqrt(share) }] : [];
  });
  const best = [...wordings, ...shared].sort((a, b) => b.worth - a.worth).find(({ text }) => mayStand(text));
  return (
    best?.text ??
    cluster.questions.flatMap((question) => customerText(question).split('\n')).find(mayStand) ??
    cluster.id
  );
}
