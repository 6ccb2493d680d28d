// Dates that are somebody's birthday: the words beside them say so, or they are too long ago to be of an order.
import { anyOf } from './cues.ts';
import { ANY_DIGIT, byPattern, type Finder } from './finder.ts';

export const DATE = [
  '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}',
  '\\d{1,2}[-./ ]\\d{1,2}[-./ ]\\d{2,4}',
  '\\d{4} ?m\\. ?\\p{L}{3,12} ?\\d{1,2}(?: ?d\\.?)?',
  '\\d{1,2}(?:st|nd|rd|th|-го|-е)?[ .]{1,2}\\p{L}{3,12}[ .,]{1,2}\\d{4}',
  '\\p{L}{3,12} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}',
  '\\d{4}',
].join('|');

const BORN = `(?<!\\p{L})${anyOf('born')}`;
/** «родилась 12 марта 1985 года», “DOB: 5/6/82” */
const AFTER_CUE = new RegExp(`${BORN}[^\\d\\n\\[]{0,25}?(${DATE})(?!\\d)`, 'giu');
/** «12.03.2015 г.р.», „1985-05-05 gimimo“, “5 June 1982 (birthday)”: nothing but a bracket or a dash between. */
const BEFORE_CUE = new RegExp(
  `(?<![\\d./-])(?:${DATE})(?!\\d)(?=[\\s,(–-]{0,4}(?:(?:года?|г|m|metų|metai|d)\\.?[\\s,(–-]{1,3})?` +
    `(?:${anyOf('birthLinks')}\\s){0,3}(?:${BORN}))`,
  'giu',
);
const YEAR_LONG_AGO = '(?:19\\d\\d|200\\d|201[0-2])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
/** 2012: nobody asks about an order so old. */
const LONG_AGO = new RegExp(
  `(?<![\\d./-])(?:${YEAR_LONG_AGO}[-./]${MONTH}[-./]${DAY}|${DAY}[-./]${DAY}[-./]${YEAR_LONG_AGO})(?![\\d./-])`,
  'g',
);
const TOLD = /born|birth|dob|d\.o\.b|b-?day|gim|рожд|роди|род\.|р\.|[гд]\/?р|именин/i;

export const birthDates: Finder[] = [
  byPattern('birth-date', TOLD, AFTER_CUE),
  byPattern('birth-date', TOLD, BEFORE_CUE),
  byPattern('birth-date', ANY_DIGIT, LONG_AGO),
];
