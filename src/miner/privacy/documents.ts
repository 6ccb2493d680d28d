// Numbers of documents: personal codes, passports, driving licences, taxpayers, car plates. What stands after its name goes
// by that name; the rest by its form and check digits.
import { anyOf } from './cues.ts';
import { isBalticPersonalCode, isInn, isSnils } from './checks.ts';
import { byPattern, digitsOf, type Finder } from './finder.ts';
import { DATE } from './birth-dates.ts';

const LONG_NUMBER = /\d(?:[ -]?\d){7}/;

const ELEVEN = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}(?!\d)/g;
const LATVIAN_CODE = /(?<!\d)\d{6}-\d{5}(?!\d)/g;
const US_CODE = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;
/** AB 12 34 56 C, in any case: no goods are numbered so. */
const UK_CODE = /(?<![\p{L}\d])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/giu;

/** “No. is”, „nr.“, «номер» between a document and its number. */
const NUMBER_OF =
  '(?:(?:nr|no|num|number|is|yra|номер\\p{L}{0,2}|numeris|сери[яи]|series|serij\\p{L}{1,2}|рф|и|выдан)[\\s:.№#-]*)';
const CODE_BY_CUE = new RegExp(
  `(?<!\\p{L})${anyOf('personalCodes')}[\\s:.,№#-]*${NUMBER_OF}{0,3}([A-Z]{0,3}[\\d][\\dA-Z -]{3,20}\\d)`,
  'giu',
);
const PASSPORT_BY_CUE = new RegExp(
  `(?<!\\p{L})${anyOf('passports')}[\\s:.,№#-]*${NUMBER_OF}{0,4}([A-Z]{0,3} ?\\d[\\d -]{3,14}\\d` +
    `(?:[\\s,]*(?:и )?(?:номер|ном\\.|№|nr\\.?|number)[\\s:]*\\d{6})?)`,
  'giu',
);
/** «серия 45 10 номер 123456», «с. 4510 № 123456», „serija LB, nr. 123456“: a series alone may be of lamps. */
const SERIES = new RegExp(
  `(?<!\\p{L})${anyOf('series')}[\\s:№]{1,3}((?:\\d{2} ?\\d{2}|[A-Z]{2})[\\s,;]{0,3}(?:и )?` +
    `(?:(?:номер\\p{L}{0,2}|ном\\.?|н\\.|nr\\.?|numer\\p{L}{1,3}|no\\.?|number|№)[\\s:]{0,3})?\\d{6,7})(?!\\d)`,
  'giu',
);
const PASSPORT = /(?<!\d)\d{2} ?\d{2},? (?:№ ?)?\d{6}(?!\d)/g;
const ISSUER =
  /(?<!\p{L})(?:код\p{L}{0,3} (?:подразделени\p{L}{1,2}|подр\.?)|к\/п)[\s:№]{0,3}(\d{3} ?- ?\d{3})(?!\d)/giu;
/** «Паспорт [passport] выдан 15.04.2018» */
const ISSUED = new RegExp(
  `${anyOf('issuedDocuments')}[^.\\n\\d]{0,50}${anyOf('issued')}[^\\n\\d]{0,60}?(${DATE})(?!\\d)`,
  'giu',
);

const TAX_NUMBER_BY_CUE = new RegExp(
  `(?<!\\p{L})${anyOf('taxNumbers')}[\\s:.№#-]*(?:(?:is|yra|nr)[\\s:.]*)?([A-Z]{0,2}\\d[\\d -]{5,16}\\d)`,
  'giu',
);

/** Plates look like models of lamps («ABC 123»), so a car must be spoken of; Russian ones look like nothing else. */
const PLATES = [
  '\\d?[A-Z]{3}[ -]?\\d{3}',
  '\\d{3}[ -]?[A-Z]{3}',
  '[A-Z]{2}[ -]?\\d{2}[ -]?[A-Z]{3}',
  '[A-Z]{2}[ -]\\d{4,5}',
  '[A-Z]{2,3}[ -]\\d{3,5}[A-Z]?',
].join('|');
const PLATE_BY_CUE = new RegExp(
  `(?<!\\p{L})(?i:${anyOf('vehicles')})(?!\\p{L})[^\\n.?!]{0,25}?[\\s(:](${PLATES})(?![\\p{L}\\d])`,
  'gu',
);
const RUSSIAN_PLATE =
  /(?<![\p{L}\d])[АВЕКМНОРСТУХABEKMHOPCTYX] ?\d{3} ?[АВЕКМНОРСТУХABEKMHOPCTYX]{2} ?\d{2,3}(?![\p{L}\d])/giu;
const hasCyrillic = (text: string): boolean => /[а-я]/i.test(text);

export const documentsByCue: Finder[] = [
  byPattern('passport', /пасп|загран|pass|pas[ao]|kortel|id card/i, PASSPORT_BY_CUE),
  byPattern('passport', /сер|ser/i, SERIES),
  byPattern('passport', /подр|к\/п/i, ISSUER),
  byPattern('passport', /выдан|issued|išduot/i, ISSUED),
  byPattern(
    'personal-code',
    /kod|a\. ?k\.|code|number|id|снилс|social|ssn|licen|vairuotoj|водит|полис|свидет|liudij/i,
    CODE_BY_CUE,
    (text) => digitsOf(text).length >= 5,
  ),
  byPattern('tax-number', /инн|inn|pvm|vat|огрн|кпп|окпо|kod/i, TAX_NUMBER_BY_CUE),
];

/** Told by their form; they stand after order numbers and cards, which may look alike. */
export const documents: Finder[] = [
  byPattern(
    'personal-code',
    LONG_NUMBER,
    ELEVEN,
    (text) => isBalticPersonalCode(digitsOf(text)) || isSnils(digitsOf(text)),
  ),
  byPattern('personal-code', /\d-\d/, LATVIAN_CODE),
  byPattern('personal-code', /\d-\d\d-\d/, US_CODE),
  byPattern('personal-code', /[A-Z]{2} ?\d/i, UK_CODE),
  byPattern('passport', /\d{6}/, PASSPORT),
  byPattern('tax-number', /\d{12}/, /(?<!\d)\d{12}(?!\d)/g, isInn),
  byPattern('number', /[A-Z]{2}[ -]?\d|\d[ -]?[A-Z]{3}/, PLATE_BY_CUE),
  byPattern('number', /\d{3} ?[A-ZА-Я]{2} ?\d/i, RUSSIAN_PLATE, hasCyrillic),
];
