// A spelling checker's dictionary: words and the marks of the endings and beginnings that each may take.
//
//   saulė/D          the word
//   SFX D ė ę ė      a word marked D that ends in ė has a form with ę
//
// Asked the other way round: is „saulę“ a form of a word, and of which?
// The format is Hunspell's: https://man.archlinux.org/man/hunspell.5.en
import { fold, kept } from './kept-words.ts';

/** A word of the dictionary, and the marks of the forms it has. */
export type Lemma = { word: string; marks: string };

export type Dictionary = {
  /** Whether it is spelt right; true for everything in a language without a dictionary. */
  has: (word: string) => boolean;
  /** The words that it may be a form of, itself among them; empty for one that is spelt wrong. */
  lemmasOf: (word: string) => Lemma[];
  /** The only right word that is written with the same letters but for their accents, or undefined. */
  accented: (word: string) => string | undefined;
};

/** For a language without a dictionary. */
export const noDictionary: Dictionary = { has: () => true, lemmasOf: () => [], accented: () => undefined };

type Affix = { mark: string; isPrefix: boolean; strip: string; add: string; condition: RegExp };

/** @param affixes the text of an .aff file @param words of a .dic file @param accents letters that others are written for: a → ą */
export function createDictionary(affixes: string, words: string, accents: string): Dictionary {
  const marks = new Map<string, string>();
  for (const line of words.split('\n')) {
    const [word, own = ''] = line.trim().split('/');
    if (word) marks.set(plain(word), (marks.get(plain(word)) ?? '') + own);
  }
  const rules = affixes.split('\n').flatMap(toAffix);
  const bySuffix = Map.groupBy(
    rules.filter(({ isPrefix }) => !isPrefix),
    ({ add }) => add,
  );
  const byPrefix = Map.groupBy(
    rules.filter(({ isPrefix }) => isPrefix),
    ({ add }) => add,
  );
  const longest = Math.max(0, ...[...bySuffix.keys()].map(({ length }) => length));
  const longestPrefix = Math.max(0, ...[...byPrefix.keys()].map(({ length }) => length));
  const isMarked = (word: string, ...asked: string[]) => asked.every((mark) => marks.get(word)?.includes(mark));

  /** Of a word without its beginning, which is marked `prefix`. */
  function stemsOf(word: string, prefix: string[]): string[] {
    const found = isMarked(word, ...prefix) && marks.has(word) ? [word] : [];
    for (let size = 0; size <= Math.min(longest, word.length - 1); size++)
      for (const { mark, strip, condition } of bySuffix.get(word.slice(word.length - size)) ?? []) {
        const stem = word.slice(0, word.length - size) + strip;
        if (isMarked(stem, mark, ...prefix) && condition.test(stem)) found.push(stem);
      }
    return found;
  }
  const lemmasOf = kept((written: string): Lemma[] => {
    const word = plain(written.toLowerCase());
    const found = stemsOf(word, []);
    for (let size = 1; size <= Math.min(longestPrefix, word.length - 2); size++)
      for (const { mark } of byPrefix.get(word.slice(0, size)) ?? []) found.push(...stemsOf(word.slice(size), [mark]));
    return [...new Set(found)].map((lemma) => ({ word: lemma, marks: marks.get(lemma)! }));
  });
  const has = (word: string): boolean => lemmasOf(word).length > 0 || marks.has(plain(word));
  const accented = kept((word: string): string | undefined => {
    const right = variantsOf(word, accents).filter(has);
    return right.length === 1 ? right[0] : undefined;
  });
  return { has, lemmasOf, accented };
}

const COMPOUND = { first: 3, last: 5 }; // letters

/** Of a word that the dictionary does not have those of its last part: „audioknyga“ is declined as „knyga“ is. */
export function lemmasOfCompound({ lemmasOf }: Dictionary, word: string): Lemma[] {
  const own = lemmasOf(word);
  for (let at = COMPOUND.first; own.length === 0 && at <= word.length - COMPOUND.last; at++) {
    const last = lemmasOf(word.slice(at));
    if (last.length > 0) return last;
  }
  return own;
}

const plain = (word: string): string => word.replaceAll('ё', 'е').replaceAll('’', "'");

/** `SFX D ė ę ė`, `PFX N 0 ne .`; the heads of tables and everything else are no rule. */
function toAffix(line: string): Affix[] {
  const [kind, mark = '', strip = '', add, condition = '.'] = line.trim().split(/\s+/);
  if ((kind !== 'SFX' && kind !== 'PFX') || add === undefined || /^\d+$/.test(add)) return [];
  const end = new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`, 'u');
  const letters = (part: string) => plain(part === '0' ? '' : part.replace(/\/.*/, ''));
  return [{ mark, isPrefix: kind === 'PFX', strip: letters(strip), add: letters(add), condition: end }];
}

const MAX_VARIANTS = 512;

/** The word with every choice of accents, without the word as it is written; none where they would be too many. */
function variantsOf(word: string, accents: string): string[] {
  let variants = [''];
  for (const letter of word) {
    const choices = [letter, ...[...accents].filter((accent) => fold(accent) === letter)];
    variants = variants.flatMap((start) => choices.map((choice) => start + choice));
    if (variants.length > MAX_VARIANTS) return [];
  }
  return variants.filter((variant) => variant !== word);
}
