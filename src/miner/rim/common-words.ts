// The words of a language, from the dictionaries of spelling checkers (LibreOffice's). Names stand there with a capital and
// are left out: a word is common where one in small letters has the same stem.
import { fold, toTerm } from '../words/kept-words.ts';
import { isLocale, languageOf } from '../../text/languages.ts';
import { read } from './dictionaries.ts';

/** Letters that a word shares with all of its group: only the words of a group are ever stemmed. */
const GROUP = 3;
/** How much of a word in small letters has to be the beginning of a common one: dictionaries hold few of the forms. */
const SAME_BEGINNING = 0.7;

export type IsCommon = (word: string, term: string) => boolean;

/** No word is common in a language without a dictionary. */
export function createCommonWords(locale: string): IsCommon {
  if (!isLocale(locale)) return () => false;
  const language = languageOf(locale);
  const groups = Map.groupBy(readDictionary(locale), (word) => fold(word).slice(0, GROUP));
  const terms = new Map<string, { folded: string[]; terms: Set<string> }>();
  const groupOf = (word: string) => {
    const key = fold(word).slice(0, GROUP);
    const known = terms.get(key);
    if (known) return known;
    const words = groups.get(key) ?? [];
    const group = { folded: words.map(fold), terms: new Set(words.map((each) => toTerm(each, language))) };
    terms.set(key, group);
    return group;
  };
  return (word, term) => {
    const group = groupOf(word);
    if (group.terms.has(term)) return true;
    const isSmall = word === word.toLowerCase();
    const beginning = fold(word).slice(0, Math.max(GROUP + 1, Math.ceil(word.length * SAME_BEGINNING)));
    return isSmall && group.folded.some((folded) => folded.startsWith(beginning));
  };
}

/** Lines are a word and the marks of its forms: `tree/SM`. */
function readDictionary(locale: string): string[] {
  return read(locale, 'dic')
    .split('\n')
    .map((line) => line.replace(/\/.*$/, '').trim())
    .filter((word) => /^\p{Ll}/u.test(word));
}
