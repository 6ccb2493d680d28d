// Numbers as words → digits, so that «fourteen days» and “14 days” are one: twenty-one → 21, du šimtai → 200, сорок два → 42.
// Written folded (no accents, ё as е), with the case endings that Lithuanian and Russian put on them.
import { fold, kept } from './kept-words.ts';
import { minerLanguageOf } from './languages/index.ts';
import type { NumberWords } from './languages/language.ts';

/** Word → its number; undefined for a word that is none. */
type ToNumber = (word: string) => number | undefined;

/** @param table what a locale calls each number, as whole words */
function createToNumber(table: NumberWords): ToNumber {
  const rows = Object.entries(table).map(
    ([value, words]) => [Number(value), new RegExp(`^(?:${words})$`, 'u')] as const,
  );
  return kept((word) => {
    const folded = fold(word);
    return rows.find(([, words]) => words.test(folded))?.[0];
  });
}

const tables = new Map<string, ToNumber>();

function toNumberIn(locale: string): ToNumber {
  const known = tables.get(locale) ?? createToNumber(minerLanguageOf(locale).numbers);
  tables.set(locale, known);
  return known;
}

/** Neighbours that make one number together. */
const RUN = /\p{L}+(?:[ -]\p{L}+)*/gu;

/** The text with its number words as digits. A lone “one” is a pronoun, but for “one day” and “one working day”. */
export function withDigits(text: string, locale: string): string {
  const toNumber = toNumberIn(locale);
  return text.replace(RUN, (run) => {
    const parts = run.split(/([ -])/);
    const out: string[] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const values: number[] = [];
      for (let next = at, value; (value = valueOf(parts[next], toNumber)) !== undefined; next += 2) values.push(value);
      const number = values.reduce(add, 0);
      const isNumber = number > 1 || (number === 1 && isTime(parts[at + 2 * values.length], locale));
      const length = isNumber ? values.length : 1;
      out.push(isNumber ? String(number) : parts[at]!, parts[at + 2 * length - 1] ?? '');
      at += 2 * (length - 1);
    }
    return out.join('');
  });
}

function isTime(word: string | undefined, locale: string): boolean {
  if (word === undefined) return false;
  const { units, working } = minerLanguageOf(locale).amounts;
  return working.test(fold(word)) || units.some(([pattern, kind]) => kind === 'time' && pattern.test(fold(word)));
}

const valueOf = (word: string | undefined, toNumber: ToNumber): number | undefined =>
  word === undefined || word.length < 2 ? undefined : toNumber(word);

/** two, hundred → 200; forty, two → 42 */
const add = (sum: number, next: number): number =>
  next === 100 || next === 1000 ? Math.max(1, sum) * next : sum + next;
