// The title of a draft: the one that the topic has in all shops, or else the best of customers' wordings and of what the tickets
// call their topic.
import { customerText } from '../questions/customer-text.ts';
import type { Cluster } from '../ticket.ts';
import { isTerm } from '../words/vocabulary.ts';
import { documentCounts } from '../words/weights.ts';
import { intentTitleOf } from './intent-titles.ts';
import { phrasesOf } from './phrases.ts';
import { problemsIn } from './problems.ts';
import { startsAsking, toWording, type Measure, type RankedWording } from './worth.ts';

/** What a run of words counts that all tickets share, beside a subject that one customer wrote; one word alone says little. */
const SHARED = { words: 1.2, word: 0.4, root: 0.35 };
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
  const namesTopic = topicNamer(measure.weights, said);
  const shared = sharedPhrases(cluster, measure);
  const known = new Set(shared.map(({ text }) => text.toLowerCase()));
  const isOneOff = (text: string) =>
    !startsAsking(text, cluster.locale) && text.split(' ').length <= ONE_OFF.words && !known.has(text.toLowerCase());
  const best = [...wordings, ...shared, ...problemsIn(wordings, measure)]
    .map((wording) => ({
      ...wording,
      worth: wording.worth * namesTopic(wording.concepts) * (isOneOff(wording.text) ? ONE_OFF.worth : 1),
    }))
    .sort((a, b) => b.worth - a.worth)
    .find(({ text }) => mayStand(text));
  return (
    best?.text ??
    cluster.questions.flatMap((question) => customerText(question).split('\n')).find(mayStand) ??
    cluster.id
  );
}

/** What a title is worth that holds one of the cluster's heaviest terms only, none, a word of one ticket, or one telling word in all. */
const COST = { oneTerm: 0.5, noTerm: 0.2, lone: 0.6, bare: 0.6 };
const HEAVIEST = 3; // terms
const MIN_TICKETS = 5; // of fewer most words stand in one only

/** @returns of a wording's concepts, how well they name what the cluster is about: 1 for two of its heaviest terms */
function topicNamer(
  weights: ReadonlyMap<string, number>,
  said: readonly (readonly string[])[],
): (concepts: readonly string[]) => number {
  const heaviest = [...weights]
    .filter(([concept]) => isTerm(concept))
    .sort(([, one], [, other]) => other - one)
    .slice(0, HEAVIEST)
    .map(([concept]) => concept);
  const counts = documentCounts(said);
  const lonePrice = said.length < MIN_TICKETS ? 1 : COST.lone;
  return (concepts) => {
    const terms = heaviest.filter((term) => concepts.includes(term)).length;
    const lone = concepts.filter((concept) => (counts.get(concept) ?? 0) <= 1).length;
    return (
      (terms === 0 ? COST.noTerm : terms === 1 && heaviest.length > 1 ? COST.oneTerm : 1) *
      lonePrice ** lone *
      (concepts.length < 2 ? COST.bare : 1)
    );
  };
}

function sharedPhrases({ id, questions, locale }: Cluster, measure: Measure): RankedWording[] {
  return phrasesOf(questions, locale, measure).flatMap(({ text, share }) => {
    const wording = toWording(text, id, true, measure);
    const weight = text.includes(' ') ? SHARED.words : SHARED.word;
    return wording ? [{ ...wording, worth: wording.worth * weight * share ** SHARED.root }] : [];
  });
}
