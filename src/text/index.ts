// The one knife: whatever is searched, compared or grouped is cut into terms here, so that what meets in one place meets
// in all. Takes a text and a `Language`, gives tokens and terms. Pure; imports the stemmers only.
//
// Four more doors, so that a browser loads one language instead of all: `languages.ts` (every language, for the terminal
// and the build), `slug.ts` (names of files), `languages/LOCALE.ts` (one, for the search worker) and `thesaurus.ts` (for
// the reader).
export { fold, type Language } from './language.ts';
export { isStopWord, terms, tokens, toTerm, words, type Token } from './terms.ts';
export { areConfused } from './confused-letters.ts';
export { otherKeyboards } from './keyboards.ts';
export { cyrillicToLatin, latinToCyrillic } from './transliteration.ts';
export { lengthOfWords, shorten } from './shorten.ts';
