// A sentence that leans on the one before it: “Note that this action …”, „Tokiu atveju …“, «Это …».
import { perLanguage } from '../words/languages/index.ts';
import { oneOf, wholeWordOf } from '../words/phrases.ts';

const patternsOf = perLanguage(({ answers: { referring } }) => ({
  starts: new RegExp(`^${oneOf(referring.starts)}(?!\\p{L})`, 'iu'),
  inside: new RegExp(wholeWordOf(referring.inside), 'giu'),
  somebody: referring.somebody ? new RegExp(wholeWordOf(referring.somebody), 'iu') : /(?!)/,
  exceptions: new RegExp(`^${oneOf(referring.exceptions)}`, 'iu'),
}));

/** True where it can neither stand first nor alone. “It is possible to …” leans on nothing. */
export function refersBack(text: string, locale: string): boolean {
  const { starts, exceptions } = patternsOf(locale);
  return starts.test(text) && !exceptions.test(text);
}

/** Words in it that mean something named before: “its number”, “of that size”, “the same”. */
export const countBackReferences = (text: string, locale: string): number =>
  [...text.matchAll(patternsOf(locale).inside)].length;

/** “His front legs”, “let her settle”: speaks of somebody whom one customer wrote about. */
export const speaksOfSomebody = (text: string, locale: string): boolean => patternsOf(locale).somebody.test(text);
