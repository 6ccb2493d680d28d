// The words of all languages that give personal data away, as patterns. Customers mix languages, so a finder looks for all.
import type { Locale } from '../../text/languages.ts';
import { minerLanguages } from '../words/languages/index.ts';
import type { PeopleWords, PersonalWords } from '../words/languages/personal-words.ts';
import { oneOf } from '../words/phrases.ts';

type Key = keyof PersonalWords | keyof PeopleWords;

/** The words under these keys, any of them: `(?:orders?|užsakym\\p{L}{0,5}|заказ…)`. */
export const anyOf = (...keys: Key[]): string => alternatives(Object.keys(minerLanguages) as Locale[], keys);
/** Those of one language, where each has habits of its own. */
export const anyIn = (locale: Locale, ...keys: Key[]): string => alternatives([locale], keys);

function alternatives(locales: readonly Locale[], keys: readonly Key[]): string {
  const lists = locales.flatMap((locale) => keys.map((key) => wordsOf(locale)[key]));
  return oneOf(lists.filter(Boolean).join(', '));
}

const wordsOf = (locale: Locale): PersonalWords & PeopleWords => ({
  ...minerLanguages[locale].personal,
  ...minerLanguages[locale].people,
});
