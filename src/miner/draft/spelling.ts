// Words as an editor would spell them. Customers write in a hurry and leave accents out: „uz surinkima“ → „už surinkimą“. Right is
// what agents and articles write, and what a dictionary has.
import { fold, tokens } from '../../text/index.ts';
import { minerLanguageOf } from '../words/languages/index.ts';
import { noDictionary, type Dictionary } from '../words/dictionary.ts';

export type Spelling = {
  /** Text → the same text, its words spelt right where there is no doubt how. */
  mend: (text: string) => string;
  /** How many of its words nobody else spells so. */
  slips: (text: string) => number;
  /** A text without a single accent, in a language that is full of them. */
  lacksAccents: (text: string) => boolean;
};

const MIN_TIMES = 2;
/** The form with accents stands this many times for each one without: „vieną“ and „viena“ are two words. */
const CLEAR = 3;
/** Share of letters with an accent: Lithuanian has some .09, Russian with its ё less than .01. */
const FULL_OF_ACCENTS = 0.03;
const MIN_LETTERS = 40; // fewer may well have no accent
const MIN_WORD = 5; // letters; shorter words drop no ending

/** @param texts by those who spell well: agents' replies and articles */
export function createSpelling(
  texts: readonly string[],
  locale: string,
  dictionary: Dictionary = noDictionary,
): Spelling {
  const { dropped, hasty } = minerLanguageOf(locale).spelling;
  const agents = countForms(texts);
  const isFull = accentShare(texts.join('\n')) >= FULL_OF_ACCENTS;
  const whole = (word: string): string | undefined =>
    dropped.after && word.length >= MIN_WORD && word.endsWith(dropped.after)
      ? dropped.endings.map((ending) => word + ending).find((form) => dictionary.lemmasOf(form).length > 0)
      : undefined;
  const right = (lower: string): string => {
    const known = hasty[lower] ?? agents.usual(lower) ?? (dictionary.has(lower) ? lower : undefined);
    const form = known ?? dictionary.accented(lower) ?? agents.accented(lower) ?? lower;
    return whole(form) ?? form;
  };
  const spelt = (word: string): string => {
    const lower = word.toLowerCase();
    const form = right(lower);
    return form === lower ? word : word === lower ? form : form.charAt(0).toUpperCase() + form.slice(1);
  };
  const isSlip = (word: string): boolean =>
    !/\p{N}/u.test(word) && word.length > 1 && !agents.has(word.toLowerCase()) && !dictionary.has(word);
  return {
    mend: (text) => mapWords(text, spelt),
    slips: (text) => tokens(text).filter((token) => isSlip(token.text)).length,
    lacksAccents: (text) => isFull && lettersOf(text) >= MIN_LETTERS && accentShare(text) === 0,
  };
}

/** How often agents write each word, and in which form most. */
function countForms(texts: readonly string[]) {
  const forms = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const token of tokens(text.toLowerCase())) {
      const counts = forms.get(fold(token.text)) ?? new Map<string, number>();
      forms.set(fold(token.text), counts.set(token.text, (counts.get(token.text) ?? 0) + 1));
    }
  const times = (word: string): number => forms.get(fold(word))?.get(word) ?? 0;
  /** The form with accents that they write most of a word that is written without any. */
  const accented = (word: string): string | undefined =>
    // Only a word without any accent can lack one.
    fold(word) !== word
      ? undefined
      : [...(forms.get(word) ?? [])]
          .filter(([form]) => form !== word && form.length === word.length)
          .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  /** The same, where they seldom write it without. */
  const usual = (word: string): string | undefined => {
    const form = accented(word);
    const isClear = form !== undefined && times(form) >= MIN_TIMES && times(form) >= CLEAR * times(word);
    return isClear ? form : undefined;
  };
  return { has: (word: string) => times(word) >= MIN_TIMES, accented, usual };
}

function mapWords(text: string, change: (word: string) => string): string {
  let out = '';
  let at = 0;
  for (const { text: word, start, end } of tokens(text)) {
    out += text.slice(at, start) + change(word);
    at = end;
  }
  return out + text.slice(at);
}

const ACCENTED = /[ąčęėįšųūžёàâäçéèêëîïôöùûüßáíñóú]/giu;
const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

function accentShare(text: string): number {
  const accents = text.match(ACCENTED)?.length ?? 0;
  return accents / (lettersOf(text) || 1);
}
