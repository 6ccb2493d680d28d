// Numbers as words → digits, so that «fourteen days» and “14 days” are one: twenty-one → 21, du šimtai → 200, сорок два → 42.
// Written folded (no accents, ё as е), with the case endings that Lithuanian and Russian put on them.
import { fold } from '../../text/language.ts';

type Row = readonly [number, RegExp];

/** What a locale calls a number: a table of whole words. */
const rows = (table: Record<number, string>): Row[] =>
  Object.entries(table).map(([value, words]) => [Number(value), new RegExp(`^(?:${words})$`, 'u')]);

const en = rows({
  1: 'one',
  2: 'two|couple',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
  12: 'twelve|dozen',
  13: 'thirteen',
  14: 'fourteen',
  15: 'fifteen',
  16: 'sixteen',
  17: 'seventeen',
  18: 'eighteen',
  19: 'nineteen',
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
  100: 'hundreds?',
  1000: 'thousands?',
});

const FOUR_TO_NINE = '(?:i|ios|is|ias|iu|iems|ioms|iais|iomis|iuose|iose)';
const TEENS = '(?:a|os|ai|oje)';
const lt = rows({
  1: 'vien(?:as|a|o|os|a|am|ai|u|ame|oje)',
  2: 'du|dvi|dvieju|dviem|dviejuose|dviejose',
  3: 'trys|tris|triju|trims|trimis|trijuose|trijose',
  4: `ketur${FOUR_TO_NINE}`,
  5: `penk${FOUR_TO_NINE}`,
  6: `ses${FOUR_TO_NINE}`,
  7: `septyn${FOUR_TO_NINE}`,
  8: `astuon${FOUR_TO_NINE}`,
  9: `devyn${FOUR_TO_NINE}`,
  10: 'desimt(?:s|ies|i|imi)?',
  11: `vienuolik${TEENS}`,
  12: `dvylik${TEENS}`,
  13: `trylik${TEENS}`,
  14: `keturiolik${TEENS}`,
  15: `penkiolik${TEENS}`,
  16: `sesiolik${TEENS}`,
  17: `septyniolik${TEENS}`,
  18: `astuoniolik${TEENS}`,
  19: `devyniolik${TEENS}`,
  20: 'dvidesimt(?:ies)?',
  30: 'trisdesimt(?:ies)?',
  40: 'keturiasdesimt(?:ies)?',
  50: 'penkiasdesimt(?:ies)?',
  60: 'sesiasdesimt(?:ies)?',
  70: 'septyniasdesimt(?:ies)?',
  80: 'astuoniasdesimt(?:ies)?',
  90: 'devyniasdesimt(?:ies)?',
  100: 'simt(?:as|o|a|ui|ai|u|us|ams)',
  1000: 'tukstan(?:tis|ti|cio|ciai|ciu|cius)',
});

const ru = rows({
  1: 'один|одна|одно|одного|одной|одну|одним|одном',
  2: 'два|две|двух|двум|двумя',
  3: 'три|трех|трем|тремя',
  4: 'четыре|четырех|четырем|четырьмя',
  5: 'пят(?:ь|и|ью)',
  6: 'шест(?:ь|и|ью)',
  7: 'сем(?:ь|и)',
  8: 'восемь|восьми',
  9: 'девят(?:ь|и|ью)',
  10: 'десят(?:ь|и|ью)',
  11: 'одиннадцат(?:ь|и)',
  12: 'двенадцат(?:ь|и)',
  13: 'тринадцат(?:ь|и)',
  14: 'четырнадцат(?:ь|и)',
  15: 'пятнадцат(?:ь|и)',
  16: 'шестнадцат(?:ь|и)',
  17: 'семнадцат(?:ь|и)',
  18: 'восемнадцат(?:ь|и)',
  19: 'девятнадцат(?:ь|и)',
  20: 'двадцат(?:ь|и)',
  30: 'тридцат(?:ь|и)',
  40: 'сорока?',
  50: 'пятьдесят|пятидесяти',
  60: 'шестьдесят|шестидесяти',
  70: 'семьдесят|семидесяти',
  80: 'восемьдесят|восьмидесяти',
  90: 'девяносто|девяноста',
  100: 'сто|ста',
  200: 'двести|двухсот',
  300: 'триста|трехсот',
  400: 'четыреста|четырехсот',
  500: 'пятьсот|пятисот',
  600: 'шестьсот|шестисот',
  700: 'семьсот|семисот',
  800: 'восемьсот|восьмисот',
  900: 'девятьсот|девятисот',
  1000: 'тысяч(?:а|и|у|е|ам)?',
});

const languages: Record<string, Row[]> = { en, lt, ru };

/** Neighbours that make one number together. */
const RUN = /\p{L}+(?:[ -]\p{L}+)*/gu;

/** The text with its number words as digits. A lone “one” stays: it is a pronoun as often. */
export function withDigits(text: string, locale: string): string {
  const known = languages[locale] ?? en;
  return text.replace(RUN, (run) => {
    const parts = run.split(/([ -])/);
    const out: string[] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const values: number[] = [];
      for (let next = at, value; (value = valueOf(parts[next], known)) !== undefined; next += 2) values.push(value);
      const number = values.reduce(add, 0);
      const length = number > 1 ? values.length : 1;
      out.push(number > 1 ? String(number) : parts[at]!, parts[at + 2 * length - 1] ?? '');
      at += 2 * (length - 1);
    }
    return out.join('');
  });
}

function valueOf(word: string | undefined, known: Row[]): number | undefined {
  if (word === undefined || word.length < 2) return undefined;
  const folded = fold(word);
  return known.find(([, words]) => words.test(folded))?.[0];
}

/** two, hundred → 200; forty, two → 42 */
const add = (sum: number, next: number): number =>
  next === 100 || next === 1000 ? Math.max(1, sum) * next : sum + next;
