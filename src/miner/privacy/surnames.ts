// What family names sound like in the languages of our customers, with capitals and without.
import { inAllLanguages, minerLanguages } from '../words/languages/index.ts';
import type { SurnameWords } from '../words/languages/surname-words.ts';
import { oneOf } from '../words/phrases.ts';
import { familyNames, notNames } from './known-names.ts';

const endings = (key: Exclude<keyof SurnameWords, 'agreement' | 'ordinary'>): string =>
  oneOf(inAllLanguages(({ surnames }) => surnames[key]));

const CERTAIN = new RegExp(`^\\p{L}{3,}${endings('certain')}$`, 'u');
const UNMISTAKABLE = new RegExp(`${endings('unmistakable')}$`, 'u');
const LIKELY = new RegExp(`^\\p{L}{3,}${endings('likely')}$`, 'u');
/** «зуева павла»: beside a first name in the same case fewer letters are enough. */
const LIKELY_BESIDE = new RegExp(`^\\p{L}{2,}${endings('likely')}$`, 'u');
const WITHOUT_ACCENTS = new RegExp(`^[a-z]{3,}${endings('withoutAccents')}$`, 'u');
const IN_LATIN = new RegExp(`^[a-z]{2,}${endings('inLatin')}$`, 'u');

/** A surname whatever stands beside it; the first letter has to be a capital. */
export const isCertainSurname = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !isInCapitals(word) &&
  ([CERTAIN, UNMISTAKABLE].some((ending) => ending.test(word)) || familyNames.has(word.toLowerCase()));

/** «КОВАЛЁВА», “SMITH”; a product may be called so as well («KALLAX»). */
export const isInCapitals = (word: string): boolean => /^\p{Lu}{3,}(?:['’-]\p{Lu}+)?$/u.test(word);

/** A surname beside a first name or initials: its endings may be those of other words. */
export function isSurname(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{Lu}/u.test(word) || notNames.has(lower)) return false;
  return [CERTAIN, LIKELY].some((ending) => ending.test(lower)) || familyNames.has(lower);
}

/** Ending of a first name → ending of the surname beside it: the two agree, «готова пётр» does not. */
const AGREEMENT = Object.values(minerLanguages)
  .flatMap(({ surnames }) => surnames.agreement)
  .map(([first, last]) => [new RegExp(`${first}$`), new RegExp(`${oneOf(last)}$`)] as const);
/** Words of shops and of every day that sound like surnames. */
const ordinary = new Set(
  Object.values(minerLanguages).flatMap(({ surnames }) => surnames.ordinary.trim().split(/\s+/)),
);

const agree = (first: string, last: string): boolean =>
  AGREEMENT.some(([one, other]) => one.test(first) && other.test(last));

/** Is it a surname beside any word that may be a first name: „linui petkevičiui“? */
export const isSureSurname = (word: string): boolean =>
  !ordinary.has(word.toLowerCase()) && [CERTAIN, WITHOUT_ACCENTS].some((ending) => ending.test(word.toLowerCase()));

/** Surname beside a known first name, whatever the case of either: „petras jonaitis“, «иванов пётр», “sarah connor”. */
export function isSurnameOf(firstName: string, word: string): boolean {
  const [first, last] = [firstName.toLowerCase(), word.toLowerCase().replace(/['’]s$/, '')];
  if (notNames.has(last) || ordinary.has(last)) return false;
  if (/\p{Script=Cyrillic}/u.test(last)) return LIKELY_BESIDE.test(last) && agree(first, last);
  return [CERTAIN, WITHOUT_ACCENTS, IN_LATIN].some((ending) => ending.test(last)) || familyNames.has(last);
}

/** Any word that stands after a first name in the same case, „algimantas vaitkus“: before it such a word is „konsultantas“. */
export const mayFollowFirstName = (firstName: string, word: string): boolean =>
  isSurnameOf(firstName, word) ||
  (!notNames.has(word.toLowerCase()) &&
    !ordinary.has(word.toLowerCase()) &&
    agree(firstName.toLowerCase(), word.toLowerCase()));

const PATRONYMIC = new RegExp(`^\\p{L}{2,}${endings('patronymics')}${endings('patronymicCases')}?$`, 'u');
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word.toLowerCase());
