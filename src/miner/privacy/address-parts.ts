// Addresses without a word for a street, and what stands before and after one that was found: villages, towns, postcodes,
// flats. A town alone stays: «Доставляете в Казань?» is a question for the help centre; a village has few enough houses.
import { HOUSE } from './addresses.ts';
import { anyIn, anyOf } from './cues.ts';
import { byPattern, quick, type Finder } from './finder.ts';

const TOWN = `(?<!\\p{L})${anyOf('towns')}\\p{Ll}{0,5}(?!\\p{L})`;

const HOUSE_WORD = `(?:${anyOf('houses')}|№)\\s?`;
const FLAT = `${anyOf('flats')}(?!\\p{L})\\.?\\s?№?\\s?\\d{1,4}(?!\\d)`;
/** Nothing that the number could count. */
const END = '(?=\\s{0,3}(?:[,.;:?!)\\n]|$|(?:кв|корп|but|bt)(?!\\p{L})))';
/** «дом 8», or «8» and nothing to count after it. */
const NUMBER = `(?:${HOUSE_WORD}${HOUSE}|${HOUSE}${END})`;
/** As streets are called: Невский, Тверская, Ленина, Гагарина; Taikos, Gedimino, Savanorių. */
const STREET_NAME = '\\p{Lu}[\\p{L}-]{2,25}(?:ий|ая|ой|ый|ом|ую|а|я|ы|и|ов|ев|o|os|ų|ių|[ėi]?es|aus|oji|ojoje)';

const CAPITALS = '\\p{Lu}[\\p{L}-]{2,25}(?:\\s\\p{Lu}[\\p{L}-]{2,25})?';
/** An abbreviation of one letter may be a second or the end of a sentence: it stands after a comma or a preposition. */
const VILLAGE = `(?:(?<=(?:^|[,(:]\\s?|(?<!\\p{L})(?:в|во|из|до|на)\\s))[дсх]\\.\\s?|(?<!\\p{L})(?i:${anyOf('villagesBefore')})\\s?)["«„]?${CAPITALS}["»“]?`;
const LITHUANIAN_VILLAGE = `\\p{Lu}\\p{L}{2,25}\\s${anyIn('lt', 'villagesAfter')}(?!\\p{L})`;
const REGION = `(?:\\p{Lu}[\\p{L}-]{2,25}\\s(?:${anyIn('ru', 'regions')}|${anyIn('lt', 'regions')})(?!\\p{L})(?:\\s?sav\\.)?|респ(?:ублика|\\.)\\s\\p{Lu}\\p{L}{2,25})`;
/** Those that are words in capitals as well stand after a comma only. */
const STATE = [
  '(?:,\\s(?:OR|IN|ME|HI|OK|DE|ID|PA|MS|CO|AL)',
  ',?\\s(?:A[KRZ]|C[AT]|DC|FL|GA|I[AL]|K[SY]|LA|M[ADINOT]|N[CDEHJMVY]|OH|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]))',
].join('|');
const AMERICAN_TOWN = `\\p{Lu}\\p{Ll}{2,20}(?:\\s\\p{Lu}\\p{Ll}{2,20}){0,2}${STATE},?\\s\\d{5}(?:-\\d{4})?(?!\\d)`;

const REST = `(?:${FLAT}|${REGION}|sav\\.|(?i:${TOWN})|${VILLAGE}|${LITHUANIAN_VILLAGE})`;

/** Streets by an ending that hardly anything counted has in front of a number: „Vyšnių“, «Черёмуховая». */
const STREET_ALONE = `(?!(?i:${anyOf('goods')}))\\p{Lu}\\p{Ll}{3,20}(?:ų|ая)`;

const exactly = (pattern: string): RegExp => new RegExp(pattern, 'gu');

const BEFORE_NUMBER = /\p{Ll},? (?:(?:дом|д\.|nr\.|namas|уч\p{Ll}{0,5}\.?|№) ?)?\d{1,3}(?!\d)/u;
const BRING = `(?<!\\p{L})(?i:${anyOf('bringing')})\\p{L}{0,6}`;

const VILLAGE_WORD = quick(new RegExp(`[дсх]\\.|${anyOf('villagesBefore')}`, 'iu'));

export const addressParts: Finder[] = [
  // «Индекс 190000, СПб, Невский 28», „Klaipėda, Taikos 61-12“
  byPattern('address', BEFORE_NUMBER, exactly(`${TOWN},?\\s{1,2}(?:${STREET_NAME}\\s){1,2}${NUMBER}`)),
  byPattern('address', BEFORE_NUMBER, exactly(`(?<!\\p{L})(?:${STREET_NAME}\\s){1,2}${HOUSE},\\s${TOWN}`)),
  // „Ąžuolyno 14-8“
  byPattern('address', BEFORE_NUMBER, exactly(`(?<!\\p{L})(?:${STREET_NAME}\\s){1,2}\\d{1,3}\\p{L}?-\\d{1,3}${END}`)),
  // «привезите на Заводская 14», „vežkit, Kreivoji 9“
  byPattern('address', BEFORE_NUMBER, exactly(`${BRING}[^\\n.?!\\d]{0,25}?\\s((?:${STREET_NAME}\\s){1,2}${NUMBER})`)),
  // «Гагарина 5, кв. 12», „Gedimino 9 but. 4“, «зелёная 33 кв 7»
  byPattern(
    'address',
    /\d/,
    exactly(
      `(?<!\\p{L})(?:\\p{L}[\\p{L}-]{3,25},?\\s){1,2}(?:${HOUSE_WORD})?${HOUSE},?\\s${FLAT}(?:,?\\s?${FLAT}){0,3}`,
    ),
  ),
  // „Vyšnių 44, Domeikava“, «Черёмуховая 44, дом с зелёной крышей», „Miškų kvartalas, Eglių 2B“
  byPattern(
    'address',
    BEFORE_NUMBER,
    exactly(
      `(?<=^|\\n|[,:]\\s)${STREET_ALONE}\\s\\d{1,3}(?:\\p{Lu}(?!\\p{L})|\\p{L}?(?=,\\s(?:\\p{Lu}|(?:${anyOf('houses')})(?!\\p{L}))))`,
    ),
  ),
  // «привезите на Тверскую 7»
  byPattern(
    'address',
    BEFORE_NUMBER,
    exactly(`(?<=(?<!\\p{L})(?:на|по|до|с)\\s)\\p{Lu}[\\p{L}-]{2,25}[сц]к(?:ую|ой|ом|ого|ий|ая|ому)\\s${NUMBER}`),
  ),
  // «д. Малиновка, дом 8», «СНТ Ромашка, участок 15», «в деревне Малиновка», „Meškių k. 12“
  byPattern('address', VILLAGE_WORD, exactly(`${VILLAGE}(?:,?\\s${NUMBER})?`)),
  byPattern('address', /k|vs\.|mstl|sodyb/, exactly(`(?<!\\p{L})${LITHUANIAN_VILLAGE}(?:,?\\s?${HOUSE}${END})?`)),
  byPattern('address', /[A-Z]{2},? \d{5}/, exactly(`(?<!\\p{L})${AMERICAN_TOWN}`)),
  // What a street left behind: «Тверская обл., д. Малиновка [address], кв. 5, Тверь»
  byPattern(
    'address',
    /\[address\]/,
    exactly(
      `(?<!\\p{L})(?:${REGION},?\\s){0,2}(?:${VILLAGE}|${LITHUANIAN_VILLAGE}|[гп]\\.\\s?\\p{Lu}[\\p{L}-]{2,25}|${REGION})(?=,?\\s{1,2}\\[address\\])`,
    ),
  ),
  byPattern('address', /\[address\]/, exactly(`(?<=\\[address\\][,.;]?\\s{1,2})${REST}(?:[,;]?\\s?${REST}){0,4}`)),
];
