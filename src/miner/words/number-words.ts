// Numbers as words → digits, so that «fourteen days» and “14 days” are one: twenty-one → 21, du šimtai → 200, сорок два → 42.
// Written folded (no accents, ё as е), with the case endings that Lithuanian and Russian put on them.
import { fold } from './kept-words.ts';
import { minerLanguageOf } from './languages/index.ts';
import type { NumberWords } from './languages/language.ts';

type Row = readonly [number, RegExp];

/** What a locale calls a number: a table of whole words. */
const rows = (table: NumberWords): Row[] =>
  Object.entries(table).map(([value, words]) => [Number(value), new RegExp(`^(?:${words})$`, 'u')]);

const tables = new Map<string, Row[]>();

function rowsOf(locale: string): Row[] {
  const known = tables.get(locale) ?? rows(minerLanguageOf(locale).numbers);
  tables.set(locale, known);
  return known;
}

/** Neighbours that make one number together. */
const RUN = /\p{L}+(?:[ -]\p{L}+)*/gu;

/** The text with its number words as digits. A lone “one” is a pronoun, but for “one day” and “one working day”. */
export function withDigits(text: string, locale: string): string {
  const known = rowsOf(locale);
  return text.replace(RUN, (run) => {
    const parts = run.split(/([ -])/);
    const out: string[] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const values: number[] = [];
      for (let next = at, value; (value = valueOf(parts[next], known)) !== undefined; next += 2) values.push(value);
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

function valueOf(word: string | undefined, known: Row[]): number | undefined {
  if (word === undefined || word.length < 2) return undefined;
  const folded = fold(word);
  return known.find(([, words]) => words.test(folded))?.[0];
}

/** two, hundred → 200; forty, two → 42 */
const add = (sum: number, next: number): number =>
  next === 100 || next === 1000 ? Math.max(1, sum) * next : sum + next;
