// What a name looks like: words with capital letters, initials, and none of the words that have a capital for another reason.
import { inAllLanguages } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';
import { notNames } from './known-names.ts';

export const WORD = "\\p{Lu}[\\p{L}\\p{M}]{0,30}(?:['’-]\\p{Lu}?[\\p{L}\\p{M}]{1,30}){0,2}";
export const INITIAL = '\\p{Lu}\\.';
/** What stands before a family name in small letters. */
const PARTICLE = oneOf(inAllLanguages(({ surnames }) => surnames.particles));
/** «van der », «de la »; a capital must follow. */
export const PARTICLES = `(?:${PARTICLE}[ \\u00a0]){0,3}`;
/** Up to four words with capitals in a row: «Jean-Luc Picard», «Иванов И. И.», «Pieter van der Berg». */
export const NAME = `(?:${INITIAL}|${WORD})(?:[ \\u00a0]{1,2}${PARTICLES}(?:${INITIAL}|${WORD})|(?<=\\.)${INITIAL}){0,3}`;
/** The same by somebody who has no time for capitals. */
export const ANY_CASE_NAME = "[\\p{L}][\\p{L}\\p{M}'’.-]{1,30}(?:[ \\u00a0]{1,2}[\\p{L}][\\p{L}\\p{M}'’.-]{1,30}){0,2}";

/** A word of a run and where it stands in the text; a full stop or comma after it is not part of it. */
export type Word = { text: string; start: number; end: number };

export function wordsOf(run: string, at: number): Word[] {
  return Array.from(run.matchAll(/[^ \u00a0]+/g), ({ 0: raw, index }) => {
    const text = isInitial(raw) ? raw : raw.replace(/[.,'’-]+$/, '');
    return { text, start: at + index, end: at + index + text.length };
  });
}

export const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u.test(word);

/** May the word be a name, as far as it is no other word we know? */
export const isName = (word: string): boolean =>
  !notNames.has(word.toLowerCase().replace(/[.,]$/, '')) && word.replace(/\P{L}/gu, '').length > 1;

/** Words of names only; «de la» stands in «Eau de Toilette» as well. */
export const isSureParticle = (word: string): boolean => SURE_PARTICLE.test(word);
const SURE_PARTICLE = new RegExp(`^${oneOf(inAllLanguages(({ surnames }) => surnames.sureParticles))}$`, 'u');
const ONLY_PARTICLE = new RegExp(`^${PARTICLE}$`, 'iu');
const isParticle = (word: string): boolean => ONLY_PARTICLE.test(word);

/** How many of the first words may be a name; particles go with the word after them and are not counted in `most`. */
export function leading(words: readonly Word[], most: number): number {
  let count = 0;
  let left = most;
  for (const [at, { text }] of words.entries()) {
    if (isParticle(text) && at + 1 < words.length) continue;
    if (left === 0 || (!isName(text) && !isInitial(text))) break;
    left--;
    count = at + 1;
  }
  return count;
}

export const allNames = (run: string): boolean => wordsOf(run, 0).every(({ text }) => isName(text) || isInitial(text));
