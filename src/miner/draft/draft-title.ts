// The title of a draft: the one that the topic has in all shops, or else the best of customers' wordings and of what the tickets
// call their topic.
import { customerText } from '../questions/customer-text.ts';
import type { Cluster } from '../ticket.ts';
import { intentTitleOf } from './intent-titles.ts';
import { namedQuestions } from './named-questions.ts';
import { createTopicNamer } from './names-topic.ts';
import { phrasesOf } from './phrases.ts';
import { problemsIn } from './problems.ts';
import { startsAsking, toWording, type Measure, type RankedWording } from './worth.ts';

/** What a run of words counts that all tickets share, beside a subject that one customer wrote; one word alone says little. */
const SHARED = { words: 1.2, word: 0.4, root: 0.35 };
/** What this share of the tickets say may stand as a name before a question that has none. */
const NAME = 0.25;
/** What a short name counts that no other ticket has. */
const ONE_OFF = { words: 4, worth: 0.85 };

/** @param said concepts of each ticket, agents' among them @param mayStand false for a text that would give one customer away */
export function titleOf(
  cluster: Cluster,
  wordings: readonly RankedWording[],
  measure: Measure,
  said: readonly (readonly string[])[],
  mayStand: (text: string) => boolean,
): string {
  const intent = intentTitleOf(measure.weights, said, cluster.locale);
  if (intent && mayStand(intent)) return intent;
  const best = rankTitles(cluster, wordings, measure, said).find(({ text }) => mayStand(text));
  return (
    best?.text ??
    cluster.questions.flatMap((question) => customerText(question).split('\n')).find(mayStand) ??
    cluster.id
  );
}

/** What the tickets' own words offer as a title, the best first. */
export function rankTitles(
  cluster: Cluster,
  wordings: readonly RankedWording[],
  measure: Measure,
  said: readonly (readonly string[])[],
): RankedWording[] {
  const namer = createTopicNamer(measure.weights, said);
  const shared = sharedPhrases(cluster, measure);
  const known = new Set(shared.map(({ text }) => text.toLowerCase()));
  const isOneOff = (text: string) =>
    !startsAsking(text, cluster.locale) && text.split(' ').length <= ONE_OFF.words && !known.has(text.toLowerCase());
  const names = shared.filter(({ share }) => share >= NAME);
  const named = namedQuestions(wordings, names, namer, measure);
  return [...wordings, ...shared, ...named, ...problemsIn(wordings, measure)]
    .map((wording) => ({
      ...wording,
      worth: wording.worth * namer.worthOf(wording.concepts) * (isOneOff(wording.text) ? ONE_OFF.worth : 1),
    }))
    .sort((a, b) => b.worth - a.worth);
}

/** What several tickets call their topic; `share` of them do, in any form. */
function sharedPhrases({ id, questions, locale }: Cluster, measure: Measure): (RankedWording & { share: number })[] {
  return phrasesOf(questions, locale, measure).flatMap(({ text, share }) => {
    const wording = toWording(text, id, 'phrase', measure);
    const weight = text.includes(' ') ? SHARED.words : SHARED.word;
    return wording ? [{ ...wording, share, worth: wording.worth * weight * share ** SHARED.root }] : [];
  });
}
