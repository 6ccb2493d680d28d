// The words of exports in all languages at once: a Lithuanian shop's export may have English columns.
import { kept } from '../words/kept-words.ts';
import type { ExportWords } from '../words/languages/language.ts';
import { minerLanguages } from '../words/languages/index.ts';

export const exportWords: ExportWords[] = Object.values(minerLanguages).map(({ exports }) => exports);

/** `Customer_Message`, `customerMessage` and «CUSTOMER MESSAGE» are one name. An export has few, each in every row. */
export const plainName = kept((name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

export const wordsOf = kept((text: string): readonly string[] => plainName(text).split(' ').filter(Boolean));

export type WordTest = (word: string) => boolean;

/** Whether a word is among these in any language; `vidin*` stands for all words that begin so. */
export function oneOf(pick: (words: ExportWords) => readonly string[]): WordTest {
  const entries = exportWords.flatMap(pick).map((entry) => entry.replace(/ё/g, 'е'));
  const whole = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const beginnings = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

const isYes = oneOf(({ yes }) => yes);
const isNo = oneOf(({ no }) => no);

/** JSON has true, tables have `TRUE`, `1`, `yes` or „taip“; null for whatever else. */
export function toFlag(value: unknown): boolean | null {
  const word = String(value ?? '')
    .trim()
    .toLowerCase();
  return isYes(word) ? true : isNo(word) ? false : null;
}
