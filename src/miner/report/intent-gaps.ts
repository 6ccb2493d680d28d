// Which of what shops are asked, and this one has nothing for, the report names, and in which words.
import { intentTitle } from '../draft/intent-titles.ts';
import type { Voice } from './figures.ts';
import type { IntentGaps } from './mined.ts';

const MAX_NAMED = 12; // intents of a locale

/** Of one locale, in the report's words: `rest` is '' where all are named. */
export type NamedIntentGaps = { head: string; categories: { name: string; titles: string[] }[]; rest: string };

export function nameIntentGaps({ locale, intents }: IntentGaps, voice: Voice): NamedIntentGaps {
  const { words, figures } = voice;
  const named = oneOfEachInTurn(intents).slice(0, MAX_NAMED);
  const more = intents.length - named.length;
  const byCategory = Map.groupBy(
    intents.filter((intent) => named.includes(intent)),
    ({ category }) => category,
  );
  return {
    head: `${figures.languageName(locale)}: ${words.intents.questions(intents.length)}`,
    categories: [...byCategory].map(([category, own]) => ({
      name: words.intents.categories[category],
      titles: own.map(({ id }) => intentTitle(id, voice.locale)),
    })),
    rest: more ? words.intents.more(more) : '',
  };
}

/** The first of each category, then the second of each: a long category hides no other. */
function oneOfEachInTurn(intents: IntentGaps['intents']): IntentGaps['intents'] {
  const ofCategories = [...Map.groupBy(intents, ({ category }) => category).values()];
  return intents.flatMap((_, turn) => ofCategories.flatMap((own) => own[turn] ?? []));
}
