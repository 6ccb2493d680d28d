// Everything made of digits that points at one person or one purchase. The last finder is the closed door: what has six
// digits in a row, or seven with separators, and is no date, sum of money or list of sizes, goes whatever it is.
import { isValidPhoneNumber, type CountryCode } from 'libphonenumber-js';
import { isIban, isLuhn } from './checks.ts';
import { anyOf } from './cues.ts';
import { ANY_DIGIT, byPattern, digitsOf, matches, quick, type Finder, type Kind, type Span } from './finder.ts';

const LONG_NUMBER = /\d(?:[ -]?\d){7}/;

/** Groups of four as banks print them; what follows may be a word, so the end is found by the check digits. */
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Z0-9])/gi;

function* ibans(text: string): Generator<Span> {
  for (const match of matches(text, IBAN)) {
    const found = match[0];
    const valid = shorterAndShorter(found).find((part) => isIban(part.replace(/[ -]/g, '').toUpperCase()));
    // A mistyped one is still somebody's: up to its last digit it goes as well.
    const mistyped = digitsOf(found).length >= 10 ? /^.*\d/s.exec(found)?.[0] : undefined;
    const part = valid ?? mistyped;
    if (part) yield { start: match.index, end: match.index + part.length };
  }
}

const shorterAndShorter = (text: string): string[] => [
  text,
  ...[...text.matchAll(/[ -]/g)].map((match) => text.slice(0, match.index)).reverse(),
];

/** 20-45-77 after “sort code”; without it, where it can be no day and no three measures. */
const SORT_CODE = new RegExp(
  `(?<!\\p{L})${anyOf('sortCodes')}[\\s:.,#-]{1,3}(?:(?:is|number|no)[\\s:.]{1,2})?(\\d{2}[ -]?\\d{2}[ -]?\\d{2})(?!\\d)`,
  'giu',
);
const THREE_PAIRS = /(?<![\d.,/-])(\d\d)-(\d\d)-(\d\d)(?![\d.,]?\d|-)(?! ?(?:[xх]|cm|mm|см|мм|м)(?!\p{L}))/giu;

function* threePairs(text: string): Generator<Span> {
  for (const { 0: found, 1: first, 2: second, 3: third, index } of matches(text, THREE_PAIRS)) {
    const [one, two, three] = [Number(first), Number(second), Number(third)];
    const isDay = (one <= 31 && two <= 12) || (one <= 12 && two <= 31) || (two <= 12 && three <= 31);
    const isMeasure = [one, two, three].every((pair) => pair % 5 === 0);
    if (!isDay && !isMeasure) yield { start: index, end: index + found.length };
  }
}

const CARD = /(?<!\d)\d(?:[ -]?\d){11,18}(?!\d)/g;
const isCard = (text: string): boolean => isLuhn(digitsOf(text));

const NUMBER_WORD = anyOf('numberWords');
const ORDER_WORD = anyOf('numbered');
const UNIT = `(?:\\s?(?:€|\\$|£|₽|%|${anyOf('units')}))`;
/** 12345 · A1B2C3 · LT-2026-00123 · AB 12345 · CBDB-WP98 */
const ORDER_NUMBER =
  '(?:(?-i:[A-ZА-Я]{2,4}) )?(?:[A-ZА-Я]{1,6}[-/]?)?\\d[\\dA-ZА-Я]{1,30}(?:[-/][\\dA-ZА-Я]{1,30}){0,6}|(?-i:[A-Z\\d]{2,12}(?:-[A-Z\\d]{1,12}){1,5})';
const ORDER = new RegExp(
  `(?<!\\p{L})${ORDER_WORD}(?:[\\s:.,=(-]{0,3}${NUMBER_WORD}(?![\\p{L}])){0,3}[\\s:.,=(#№-]{0,4}(${ORDER_NUMBER})(?![\\dA-ZА-Я])(?!${UNIT})`,
  'giu',
);
/** «the status of 4837 order», «2693 is my order» */
const ORDER_AFTER = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:[A-Z]{1,4}-?)?\\d[\\dA-Z-]{3,30}(?= (?:${anyOf('isMine')} )?` +
    `${anyOf('numberedBefore')}\\p{L}{0,3}(?!\\p{L}))`,
  'giu',
);
const HASH = /[#№]\s?([A-ZА-Я]{0,6}-?\d[\dA-ZА-Я]{1,40}(?:-[\dA-ZА-Я]{1,40}){0,6})/giu;
const MIXED = /(?<![\p{L}\p{N}/_-])(?=[A-Z/_-]*\d)[A-Z0-9]+(?:[-/_][A-Z0-9]+)*(?![\p{L}\p{N}])/giu;
const STARTS_WITH_DATE = /^(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])(?:T\d\d?)?$/i;

/** Order, parcel and invoice numbers have three digits or more, or two among capitals and dashes; a date is none. */
const isOrder = (text: string): boolean =>
  digitsOf(text).length >= (/[A-Z]-|-[A-Z]/.test(text) ? 2 : 3) && !STARTS_WITH_DATE.test(text);
/** 10000mAh, 20000btu: a number and its unit. */
const MEASURE =
  /^\d{1,6}(?:mcg|mg|g|kg|ml|l|mah|wh?|kw|v|hz|khz|mhz|gb|mb|tb|mm|cm|m|km|dpi|rpm|lm|btu|px|eur|usd|rub)$/i;
/** 30x40x120 */
const SIZE = /^\d{1,5}(?:x\d{1,5}){1,3}(?:mm|cm|m)?$/i;
/** «артикул 402.123.45», “SKU 10023456”, „prekės kodas 4011-22“: numbers of goods, the same for every customer. */
const ARTICLE_CUE = quick(
  new RegExp(
    `(?<!\\p{L})${anyOf('goodsNumbers')}\\.?(?:[\\s:]{1,2}(?:no|nr|number|code|numeris|kodas|номер|is|yra))?` +
      '[\\s:.,№#-]{0,3}(?:[A-Z]{1,6}[-/]?)?$',
    'iu',
  ),
);
const isArticle = (at: number, text: string): boolean => ARTICLE_CUE.test(text.slice(Math.max(0, at - 40), at));
/** RR123456789LT, 1Z999AA10123456784, ORD-2026-00123; a model such as WH-1000XM5 has fewer digits. */
const isMixed = (text: string, at: number, whole: string): boolean =>
  !STARTS_WITH_DATE.test(text) &&
  !MEASURE.test(text) &&
  !SIZE.test(text) &&
  !isArticle(at, whole) &&
  /\p{L}/u.test(text) &&
  (digitsOf(text).length >= 6 || /\d{5}/.test(text));

export const numbers: Finder[] = [
  { kind: 'iban', where: /[A-Z]{2}\d{2}/i, find: ibans },
  byPattern('order', ANY_DIGIT, ORDER, isOrder),
  byPattern('order', ANY_DIGIT, ORDER_AFTER, isOrder),
  byPattern('order', /[#№]/, HASH, (text, at, whole) => digitsOf(text).length >= 3 && !isArticle(at, whole)),
  byPattern('card', LONG_NUMBER, CARD, isCard),
  byPattern('number', /\d\d/, SORT_CODE),
  { kind: 'number', where: /\d-\d\d-\d/, find: threePairs },
];

/** Stands after the addresses: a postcode is letters and digits too. */
export const mixedNumbers: Finder = byPattern('order', ANY_DIGIT, MIXED, isMixed);

// ── the closed door ────────────────────────────────────────────────────────────────────────────────────────────────

const CURRENCY = '(?:€|\\$|£|₽|eur\\p{L}{0,3}|usd|gbp|руб\\p{L}{0,3}|р\\.|dollars?|долл\\p{L}{0,5}|евро|pounds?|zł|kč)';
const SUM = '\\d{1,3}(?:[ .,]?\\d{3}){0,2}(?:[.,]\\d{1,2})?';
const MONEY = `${CURRENCY}\\s?${SUM}(?![\\d-])|(?<!\\d)${SUM}\\s?${CURRENCY}`;
const DAY = '(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d\\d))';
const TIME = '[T ]{1,2}\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?';
const WHEN = `${DAY}(?:${TIME})?(?![.-]?\\d)|(?:19|20)\\d\\d ?- ?(?:19|20)\\d\\d(?!\\d)`;
const DIGITS = '\\+?\\(?\\d(?:[ .\\-/()]{0,2}\\d){5,40}\\d*(?:\\s?(?:x|ext\\.?|доб\\.?|vid\\.?)\\s?\\d{1,6})?';
/** 2000/1800/600 mm */
const LENGTHS =
  '(?<!\\d)\\d{1,5}(?:[.,]\\d{1,2})?(?:\\s?[xх×*/-]\\s?\\d{1,5}(?:[.,]\\d{1,2})?){1,3}\\s?(?:mm|cm|m|мм|см|м)(?!\\p{L})';
/** 402.123.45: so shops number goods, and nobody a phone. */
const ARTICLE = '(?<![\\d.])\\d{3}\\.\\d{3}\\.\\d{2}(?![\\d.]\\d|\\d)';
/** Dates, sums and measures are passed over; what is left of the digits is looked at. */
const LEFT_OVER = quick(new RegExp(`(?<![\\d])(?:${WHEN}|${MONEY}|${LENGTHS}|${ARTICLE})|(${DIGITS})`, 'giu'));

/** Countries whose ways of writing a number without its code we recognise. */
const COUNTRIES: CountryCode[] = ['LT', 'RU', 'LV', 'EE', 'PL', 'GB', 'US', 'DE'];
/** Without any sign between the digits only these are phones: 37061234567, 861234567, 89161234567; the rest look like orders. */
const BARE_PHONE = /^(?:37[012]\d{7,8}|[08]6\d{7}|[78]9\d{9})$/;

function* leftOver(text: string): Generator<Span & { kind: Kind }> {
  for (const match of matches(text, LEFT_OVER)) {
    const found = match[1];
    if (found === undefined || !isTelling(found) || isArticle(match.index, text)) continue;
    yield { start: match.index, end: match.index + match[0].length, kind: isPhone(found) ? 'phone' : 'number' };
  }
}

function isTelling(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  if (groups.some((group) => group.length >= 6)) return true;
  if (groups.join('').length < 7) return /^\+/.test(found) && groups.join('').length >= 6;
  if (groups.every((group) => /^(?:19|20)\d\d$/.test(group))) return false; // years
  return groups.some((group) => group.length > 2) || !areSizes(groups.map(Number));
}

/** 36 38 40 42: growing by little. */
const areSizes = (numbers: number[]): boolean =>
  numbers.every((number, at) => at === 0 || (number > numbers[at - 1]! && number - numbers[at - 1]! <= 6));

function isPhone(found: string): boolean {
  const digits = digitsOf(found);
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^\+|\(\d{2,4}\)|^\d{3}[-.]\d{3}[-.]\d{4}$|^\d{3}[- ]\d{4}$/.test(found)) return true;
  if (digits === found)
    return (
      BARE_PHONE.test(digits) &&
      COUNTRIES.slice(0, 4).some(
        (country) => isValidPhoneNumber(found, country) || isValidPhoneNumber(`+${digits}`, country),
      )
    );
  return COUNTRIES.some((country) => isValidPhoneNumber(found, country) || isValidPhoneNumber(`+${digits}`, country));
}

export const anyLongNumber: Finder = { kind: 'number', where: /\d(?:\D*\d){5}/, find: leftOver };
