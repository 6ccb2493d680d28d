// A question that leaves out what it is about gets its name in front: „Ar galima klausytis be programos?“ → „Audioknyga: ar galima
// klausytis be programos?“. Customers leave it out because their subject or the sentence before has said it.
import type { TopicNamer } from './names-topic.ts';
import { startsAsking, type Measure, type RankedWording } from './worth.ts';

const MAX_NAME = 3; // words
const MAX_LENGTH = 80; // characters
/** A question that says it all by itself is better. */
const COST = 0.6;
/** The name says at least so much of what the question says: it is what the question is about, not one side of it. */
const MIN_GAIN = 0.7;
/** What says this part of the heaviest terms is named already. */
const NAMED = 0.6;
/** Of each of the name's words, in parts of the heaviest: “charity number” is not what charities ask. */
const MIN_WEIGHT = 0.25;
const MIN_CONCEPTS = 2; // of a question; one alone says too little even behind a name

/** @param names what many of the tickets call their topic, the best first */
export function namedQuestions(
  wordings: readonly RankedWording[],
  names: readonly RankedWording[],
  { heaviest }: TopicNamer,
  { weights, grammar, locale }: Measure,
): RankedWording[] {
  const weightOf = (concept: string): number => weights.get(concept) ?? 0;
  const gainOf = ({ concepts }: { concepts: readonly string[] }): number =>
    concepts.reduce((sum, each) => sum + weightOf(each), 0);
  const least = MIN_WEIGHT * weightOf(heaviest[0] ?? '');
  const short = names.filter(
    ({ text, concepts }) =>
      text.split(' ').length <= MAX_NAME &&
      (isCompound(text) ||
        (grammar.isBase(text.split(' ')) && concepts.every((concept) => weightOf(concept) >= least))),
  );
  return wordings.flatMap((wording) => {
    const missing = heaviest.filter((term) => !wording.concepts.includes(term));
    const isNamed = heaviest.length - missing.length >= 2 || gainOf(wording) >= NAMED * gainOf({ concepts: heaviest });
    const isFit = !isNamed && startsAsking(wording.text, locale) && wording.concepts.length >= MIN_CONCEPTS;
    const name = short.find(
      (each) =>
        missing.some((term) => each.concepts.includes(term)) &&
        !each.concepts.some((concept) => wording.concepts.includes(concept)) &&
        gainOf(each) >= MIN_GAIN * gainOf(wording),
    );
    if (!isFit || !name || name.text.length + wording.text.length > MAX_LENGTH) return [];
    const text = `${name.text}: ${lowered(wording.text)}`;
    return [{ ...wording, text, worth: wording.worth * COST, concepts: [...wording.concepts, ...name.concepts] }];
  });
}

/** Of «трейд-ин», which no dictionary has, nothing tells that it is in another form. */
const isCompound = (text: string): boolean => /^\S+-\S+$/.test(text);

/** „Ar“ → „ar“, but «СНТ» and “I” stay. */
const lowered = (text: string): string =>
  /^(?:\p{Lu}\p{Lu}|I\b)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
