// Words as an editor would spell them. Customers write in a hurry and leave accents out: „uz surinkima“ → „už surinkimą“. Right is
// what agents and articles write, and what a dictionary has.
import { tokens, words } from '../../text/index.ts';
import { fold, toTerm } from '../words/kept-words.ts';
import { languageOf } from '../../text/languages.ts';
import { minerLanguageOf } from '../words/languages/index.ts';
import { lemmasOfCompound, noDictionary, type Dictionary } from '../words/dictionary.ts';

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
  const { naming, dropped, hasty } = minerLanguageOf(locale).spelling;
  const base = new RegExp(naming.base, 'u');
  const agents = countForms(texts, locale);
  const isFull = accentShare(texts.join('\n')) >= FULL_OF_ACCENTS;
  const whole = (word: string): string | undefined =>
    dropped.after && word.length >= MIN_WORD && word.endsWith(dropped.after)
      ? dropped.endings
          .flatMap((ending) => [word + ending, dictionary.accented(word + ending) ?? ''])
          .find((form) => dictionary.lemmasOf(form).length > 0)
      : undefined;
  const isLemma = (word: string): boolean =>
    lemmasOfCompound(dictionary, word).some((lemma) => word.endsWith(lemma.word));
  /** A text mostly begins with what it is about: „skaityklė užstrigo“, not „skaityklę“. */
  const opening = (lower: string): string | undefined => {
    const ends = [...naming.ends].filter((end) => fold(end) === lower.slice(-1));
    const forms = [lower, ...ends.map((end) => lower.slice(0, -1) + end)];
    return forms.find((form) => isLemma(form) || base.test(form) || agents.has(form));
  };
  const right = (lower: string, next: string, isFirst: boolean, isCareful: boolean): string => {
    // „detales“ is as right as „detalės“: what stands beside it decides.
    const isWord = dictionary.lemmasOf(lower).length > 0;
    const first = isFirst && agents.usual(lower) ? opening(lower) : undefined;
    const usual = isCareful ? undefined : isWord ? agents.usualBefore(lower, next) : agents.usual(lower);
    const asWritten = isCareful && fold(lower) === lower ? lower : undefined;
    const known = hasty[lower] ?? asWritten ?? first ?? usual ?? (dictionary.has(lower) ? lower : undefined);
    const form = known ?? dictionary.accented(lower) ?? agents.accented(lower) ?? lower;
    return whole(form) ?? form;
  };
  const spelt = (word: string, next: string, isFirst: boolean, isCareful: boolean): string => {
    const lower = word.toLowerCase();
    const form = right(lower, next.toLowerCase(), isFirst, isCareful);
    return form === lower ? word : word === lower ? form : form.charAt(0).toUpperCase() + form.slice(1);
  };
  const isSlip = (word: string): boolean =>
    !/\p{N}/u.test(word) && word.length > 1 && !agents.has(word.toLowerCase()) && !dictionary.has(word);
  return {
    mend: (text) => {
      // Who writes accents leaves none out.
      const isCareful = isFull && accentShare(text) > 0;
      return mapWords(text, (word, next, isFirst) => spelt(word, next, isFirst, isCareful));
    },
    slips: (text) => words(text).filter(isSlip).length,
    lacksAccents: (text) => isFull && lettersOf(text) >= MIN_LETTERS && accentShare(text) === 0,
  };
}

/** How often agents write each word, in which form most, and in which before another. */
function countForms(texts: readonly string[], locale: string) {
  const pairKey = (word: string, next: string) => `${fold(word)} ${next && toTerm(next, languageOf(locale))}`;
  const forms = new Map<string, Map<string, number>>();
  const pairs = new Map<string, Map<string, number>>();
  const count = (counted: Map<string, Map<string, number>>, key: string, form: string): void => {
    const counts = counted.get(key) ?? new Map<string, number>();
    counted.set(key, counts.set(form, (counts.get(form) ?? 0) + 1));
  };
  for (const text of texts) {
    const written = words(text.toLowerCase());
    written.forEach((word, at) => {
      count(forms, fold(word), word);
      count(pairs, pairKey(word, written[at + 1] ?? ''), word);
    });
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
  /** The only form that they write before that word. */
  const usualBefore = (word: string, next: string): string | undefined => {
    const written = [...(pairs.get(pairKey(word, next)) ?? [])];
    return fold(word) === word && next && written.length === 1 ? written[0]![0] : undefined;
  };
  return { has: (word: string) => times(word) >= MIN_TIMES, accented, usual, usualBefore };
}

/** @param change a word and the next one → what to write for the first */
function mapWords(text: string, change: (word: string, next: string, isFirst: boolean) => string): string {
  const words = tokens(text);
  let out = '';
  let at = 0;
  words.forEach(({ text: word, start, end }, place) => {
    out += text.slice(at, start) + change(word, words[place + 1]?.text ?? '', place === 0);
    at = end;
  });
  return out + text.slice(at);
}

const ACCENTED = /[ąčęėįšųūžёàâäçéèêëîïôöùûüßáíñóú]/giu;
const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

function accentShare(text: string): number {
  const accents = text.match(ACCENTED)?.length ?? 0;
  return accents / (lettersOf(text) || 1);
}
