// Which words of a text are to be spelt as a dictionary does, and whether they are.
import { distance } from 'fastest-levenshtein';
import { words } from '../text/index.ts';
import { isLocale } from '../text/languages.ts';
import { thesaurus } from '../text/thesaurus.ts';

/** What a spelling checker can be asked: Hunspell's, in scripts/terminal/spelling.ts. */
export type Dictionary = { has(word: string): boolean; suggest(word: string): string[] };

/** `suggest` gives the nearest right word, or undefined. */
export type Speller = { isRight(word: string): boolean; suggest(word: string): string | undefined };

/**
 * @param dictionaries a word is right that one of them has: English is written in two ways
 * @param own the shop's words.txt: words of its own, in any form; those of all shops' synonyms are known, too
 */
export function createSpeller(dictionaries: Dictionary[], own: string, locale: string): Speller {
  const asked = new Map<string, boolean>();
  const has = (word: string): boolean => {
    const answer = asked.get(word) ?? dictionaries.some((dictionary) => dictionary.has(word));
    asked.set(word, answer);
    return answer;
  };
  const listed = words(`${isLocale(locale) ? thesaurus[locale] : ''}\n${own.replace(/^#.*$/gm, '')}`.toLowerCase());
  const isForm = formsOf(listed.filter((word) => !has(word)));
  const isRight = (written: string): boolean => {
    const word = written.normalize('NFC').replaceAll('’', "'");
    const small = word.toLowerCase();
    return has(word) || has(small) || isForm(small) || (word.includes('-') && word.split('-').every(isPart));
  };
  const isPart = (part: string): boolean => part === '' || isRight(part);
  const suggest = (word: string) =>
    dictionaries
      .flatMap((dictionary) => dictionary.suggest(word))
      .find((near) => !near.includes(' ') && distance(near.toLowerCase(), word.toLowerCase()) <= MAX_SLIPS);
  return { isRight, suggest };
}

/** Letters between a word as typed and as meant; what is further off is a guess. */
const MAX_SLIPS = 2;
/** An ending is this long at most: Lithuanian „-uose“. */
const LONGEST_ENDING = 4;
/** A word of fewer letters is known as it is listed; less of it would begin too many others. */
const ENOUGH = 6;

/** Is a word one of these, or one of them with another ending: paštomatas, paštomate? */
function formsOf(listed: string[]): (word: string) => boolean {
  const whole = new Set(listed);
  const beginnings = new Set(listed.filter(({ length }) => length >= ENOUGH).map((word) => word.slice(0, -2)));
  const cuts = Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => cut);
  return (word) => whole.has(word) || cuts.some((cut) => beginnings.has(word.slice(0, word.length - cut)));
}

/** Addresses, file names, mail addresses, names of fields. */
const NO_PROSE = /[@/\\_={}<>]|\p{L}\.\p{L}/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** A sentence begins behind these; quotes, brackets and Markdown's own signs may stand between. */
const BEGINNING = /(?:^|[.!?…:;•|\n])[\s"'„“”«»‘’([*_#>—–-]*$/u;
/** So far back is looked for one. */
const NEAR = 10; // characters

/**
 * Left out are names (a capital that begins no sentence), abbreviations, what holds digits, and words of another
 * alphabet than the locale's.
 */
export function spelledWords(text: string, locale: string): string[] {
  const parts = text.split(/(\s+)/).map((part) => (NO_PROSE.test(part) ? ' '.repeat(part.length) : part));
  const prose = parts.join('');
  const alphabet = locale === 'ru' ? /^[\p{Script=Cyrillic}'’-]+$/u : /^[\p{Script=Latin}\p{M}'’-]+$/u;
  return [...prose.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const isAbbreviation = /\p{Lu}/u.test(word.slice(1));
    if (word.length < 2 || isAbbreviation || !alphabet.test(word)) return [];
    const isName = /^\p{Lu}/u.test(word) && !BEGINNING.test(prose.slice(Math.max(0, index - NEAR), index));
    return isName ? [] : [word];
  });
}
