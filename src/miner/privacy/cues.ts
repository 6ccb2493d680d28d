// The words of all languages that give personal data away, as patterns. Customers mix languages, so a finder looks for all.
import type { Locale } from '../../text/languages.ts';
import { minerLanguages } from '../words/languages/index.ts';
import type { PeopleWords, PersonalWords } from '../words/languages/personal-words.ts';

const ANY_ENDING = '\\p{L}{0,5}';

type Key = keyof PersonalWords | keyof PeopleWords;

/** The words under these keys, any of them: `(?:orders?|užsakym\\p{L}{0,5}|заказ…)`. */
export const anyOf = (...keys: Key[]): string => alternatives(Object.keys(minerLanguages) as Locale[], keys);
/** Those of one language, where each has habits of its own. */
export const anyIn = (locale: Locale, ...keys: Key[]): string => alternatives([locale], keys);

function alternatives(locales: readonly Locale[], keys: readonly Key[]): string {
  const lists = locales.flatMap((locale) => keys.map((key) => wordsOf(locale)[key]));
  return `(?:${lists.flatMap(entriesOf).join('|') || NOTHING})`;
}

const wordsOf = (locale: Locale): PersonalWords & PeopleWords => ({
  ...minerLanguages[locale].personal,
  ...minerLanguages[locale].people,
});
const NOTHING = '(?!)';

/** Entries stand apart by commas; one inside a pattern such as {1,2} is part of it. */
const entriesOf = (list: string): string[] =>
  list
    .trim()
    .split(/,\s+/)
    .filter(Boolean)
    .map((entry) => entry.replaceAll('~', ANY_ENDING));
