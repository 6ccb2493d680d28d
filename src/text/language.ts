/** What the engine must know of a language; a new language is one more file in `languages/` with one of these. */
export type Language = {
  /** The folder name of its content: `en`. */
  locale: string;
  /** A lower-case word (NFC, ё as е) without its inflection. Accents are still there; `toTerm` folds them afterwards. */
  stem: (word: string) => string;
  /** Words that tell little about what is asked (articles, prepositions, question words, politeness), as `fold` leaves them. */
  stopWords: ReadonlySet<string>;
  /** Groups of letters that sound alike, folded: half of all slips are of words written by ear. */
  sounds: readonly string[];
  /**
   * Beginnings that make another word, of two letters or more, folded: un in unopened, до in доложить beside положить.
   * One put in, left out or in another's place is no slip of the finger.
   */
  prefixes: readonly string[];
  /** Beginnings of words that end or undo something, folded: who wants to subscribe does not ask how to unsubscribe. */
  undoing: readonly string[];
  /** What a text in Cyrillic letters may be in this language, by how its words sound; letter by letter without it. */
  byEar?: (text: string, words: ReadonlyMap<string, HeardWord>) => string;
};

/** A word that may be meant; the one that more articles hold is. */
export type HeardWord = { folded: string; articles: readonly unknown[] };

const DIACRITICS = /(и\u0306)|[\u0300-\u036f]/g;

/**
 * A word as people type it in a hurry: lower case, no accents, ё as е, no apostrophe.
 * й stays: to a Russian reader it is a letter of its own, and и in its place joins words that are not alike.
 */
export function fold(word: string): string {
  return withoutInvisible(word)
    .normalize('NFKD')
    .toLowerCase()
    .replace(DIACRITICS, '$1')
    .normalize('NFC')
    .replace(/['’]/g, '');
}

/** Soft hyphens and zero-width characters, which nobody sees and nobody types. */
export function withoutInvisible(word: string): string {
  return word.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** A set of folded words out of a text that lists them with spaces between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(fold));
}
