// The words of a text that may say what it is about: no stop words, no numbers, no placeholders.
import { languageOf } from '../../text/languages.ts';
import { words } from '../../text/index.ts';
import { isStopWord, toTerm } from './kept-words.ts';

const PLACEHOLDER = /\[[a-z-]+\]/g;
const NUMBER = /^\p{N}+$/u;

/** Terms in their order, repetitions included. */
export function contentTerms(text: string, locale: string): string[] {
  const language = languageOf(locale);
  return contentWords(text, locale)
    .map((word) => toTerm(word, language))
    .filter((term) => term.length > 1);
}

/** The same words as they are written. */
export function contentWords(text: string, locale: string): string[] {
  const language = languageOf(locale);
  return words(text.replace(PLACEHOLDER, ' ')).filter((word) => !isStopWord(word, language) && !NUMBER.test(word));
}
