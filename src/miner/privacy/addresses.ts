// Where somebody lives: a street with a number, by the habits of four alphabets of post offices. A street alone stays.
import { anyIn, anyOf } from './cues.ts';
import { ANY_DIGIT, byPattern, quick, type Finder } from './finder.ts';

const LETTER = '[A-Za-zА-Яа-я]';
const BLOCK_OF_HOUSE = '(?:\\s?(?:к|корп|стр)\\.?\\s?\\d{1,3}|\\s?[A-Za-zА-Яа-я])';
/** 9 · 9a · 9-4 · 12к2 · 5/7 */
export const HOUSE = `\\d{1,4}${BLOCK_OF_HOUSE}?(?![\\p{L}\\d])(?:\\s?[-/]\\s?\\d{1,4}${LETTER}?(?![\\p{L}\\d]))?`;
const FLAT = `(?:,?\\s{0,2}${anyOf('flats')}\\.?\\s?#?№?\\s?\\d{1,4}\\p{L}?(?!\\p{L}))`;
const POSTCODE = ',?\\s{0,2}(?:LT|LV|EE|PL|RU)?-?\\d{4,6}(?:-\\d{3,4})?(?!\\d)';
const TOWN_NAME = '\\p{Lu}\\p{Ll}{2,20}(?:\\s?(?:m|raj|r|k|mstl)\\.)?';
/** After a comma or a postcode only; and not in a pattern that is blind to case, where any word would be a town. */
const TOWN = `(?:${POSTCODE}(?:,?\\s{1,2}${TOWN_NAME})?|,\\s{1,2}${TOWN_NAME}(?:${POSTCODE})?)?`;

/** Gedimino pr. 9-4, LT-01103 Vilnius · vilniaus gatvė 12 */
const LITHUANIAN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:\\p{Lu}[\\p{L}.-]{0,24}\\s{1,2}){1,3}|[\\p{L}.-]{2,25}\\s(?=\\p{L}{1,3}\\.|\\p{L}{4}))` +
    `${anyIn('lt', 'streetsAfter')}(?!\\p{L})\\.?,?\\s{0,2}(?:nr\\.?\\s?)?${HOUSE}${FLAT}{0,3}${TOWN}`,
  'gu',
);

const RUSSIAN_STREET = anyIn('ru', 'streetsBefore');
const BUILDING = `,?\\s{0,2}(?:(?:дом|д)\\.?\\s{0,2}№?\\s?)?${HOUSE}${FLAT}{0,4}`;
/** г. Москва, ул. Ленина, д. 5, кв. 12 · проспект Мира 12 */
const RUSSIAN = new RegExp(
  `(?<!\\p{L})(?:г(?:ород|\\.)\\s?\\p{Lu}[\\p{L}-]{1,25},?\\s{1,2})?${RUSSIAN_STREET}(?:\\.\\s{0,2}|\\s{1,2})` +
    `(?:\\d{1,3}(?:-\\p{L}{1,3})?\\s)?\\p{L}[\\p{L}-]{1,25}(?:\\s\\p{L}[\\p{L}-]{1,25}){0,2}?${BUILDING}(?:${POSTCODE})?`,
  'giu',
);
/** Невский проспект, 28 */
const RUSSIAN_REVERSED = new RegExp(
  `(?<!\\p{L})\\p{L}[\\p{L}-]{2,25}(?:ая|ий|ый|ой|ого|ому|ом|ую)\\s{1,2}${RUSSIAN_STREET}(?!\\p{L})\\.?${BUILDING}(?:${POSTCODE})?`,
  'giu',
);
const HOUSE_AND_FLAT = new RegExp(`(?<!\\p{L})${anyOf('houses')}\\s{0,2}№?\\s?\\d{1,4}\\p{L}?${FLAT}{1,4}`, 'giu');

const STREET = anyIn('en', 'streetsAfter');
const ANY_STREET = anyIn('en', 'streetsAfter', 'looseStreetsAfter');
const STATE = '(?:,?\\s{1,2}[A-Z]{2}(?![\\p{L}]))?(?:,?\\s{1,2}\\d{5}(?:-\\d{4})?(?!\\d))?';
const ENGLISH_TOWN = `(?:,?\\s{1,2}\\p{Lu}\\p{Ll}{2,20}){0,2}${STATE}`;
const STREET_NAME = "(?:\\p{Lu}[\\p{L}'’.-]{0,24}\\s{1,2}){1,4}";
const NUMBER = '(?<![\\p{L}\\d])\\d{1,5}[A-Za-z]?';
/** 221B Baker Street, Apt 4, London */
const ENGLISH = new RegExp(
  `${NUMBER}\\s{1,2}${STREET_NAME}(?=\\p{Lu})(?i:${STREET})(?!\\p{L})\\.?${FLAT}{0,2}${ENGLISH_TOWN}`,
  'gu',
);
/** 29 Heron's Reach, Stroud: what such a street is called is other things as well, so nothing may follow. */
const ENGLISH_LOOSE = new RegExp(
  `${NUMBER}\\s{1,2}${STREET_NAME}(?=\\p{Lu})(?i:${ANY_STREET})(?!\\p{L})` +
    `(?=\\s{0,2}(?:[,.;)\\n]|$|(?:if|please|and|by|before|after)(?!\\p{L})))(?:,\\s{1,2}\\p{Lu}\\p{Ll}{2,20}){0,2}${STATE}`,
  'gu',
);
/** 12 main street, boise idaho */
const REGION_IN_A_HURRY = `(?:,?\\s(?:[a-z]{3,15}\\s){1,2}(?:${anyIn('en', 'regions')}|[a-z]{2})(?=\\s{0,2}(?:[.,;!?\\n]|$))|,\\s(?!${anyOf('afterAddress')}(?!\\p{L}))[a-z]{3,20}(?=\\s{0,2}(?:[.,;!?\\n]|$)))?`;
const ENGLISH_IN_A_HURRY = new RegExp(
  `${NUMBER}\\s(?:[a-z]{3,20}\\s){1,2}(?:street|avenue|road|lane|boulevard)(?!\\p{L})${REGION_IN_A_HURRY}`,
  'giu',
);
/** 4418 mockingbird ln: a number of three digits is no count of goods. */
const LONG_NUMBER_IN_A_HURRY = new RegExp(
  `(?<![\\p{L}\\d])\\d{3,5}\\s[a-z]{3,20}\\s(?:st|rd|ln|dr|ave|blvd|ct|cir|hwy|pkwy)(?!\\p{L})${REGION_IN_A_HURRY}`,
  'giu',
);
/** “my old address was 803 sycamore ridge, boise idaho”: what brings or lives stands before it. */
const BROUGHT_IN_A_HURRY = new RegExp(
  `${NUMBER}\\s(?:[a-z'’.-]{2,24}\\s){1,3}${ANY_STREET}(?!\\p{L})${REGION_IN_A_HURRY}`,
  'giu',
);
const BRING = quick(new RegExp(`(?<!\\p{L})${anyOf('bringing')}\\p{L}{0,6}[^\\n.?!\\d]{0,30}$`, 'iu'));
const isBrought = (_: string, at: number, text: string): boolean => BRING.test(text.slice(Math.max(0, at - 45), at));

/** “Deliver to Rose Cottage, Mill Lane, Tetbury”: houses with a name have no number, and a place follows. */
const NAMED_HOUSE = new RegExp(
  `(?<!\\p{L})(?:The\\s)?(?:\\p{Lu}[\\p{L}'’]{1,20}\\s){1,3}?${anyIn('en', 'houseNames')}(?!\\p{L})` +
    `(?:,\\s\\p{Lu}[\\p{L}'’]{1,20}(?:\\s\\p{Lu}[\\p{L}'’]{1,20}){0,2}){1,3}${STATE}`,
  'gu',
);

/** Mellemvej 32 · Hauptstraße 5 · Brīvības iela 7 · ul. Słowicza 10 */
const STREETS_ELSEWHERE = [
  '\\p{Lu}\\p{L}{2,25}(?:vej|gade|gatan|vägen|straße|strasse|straat|weg|katu|veien|gata)',
  '\\p{Lu}\\p{L}{2,25}\\s(?:iela|ielā|tänav|tn|utca|út|tér)\\.?',
  '(?:ul|al|rue|calle|via|rua)\\.?\\s\\p{Lu}\\p{L}{2,25}(?:\\s\\p{Lu}\\p{L}{2,25})?',
].join('|');
const ELSEWHERE = new RegExp(`(?<!\\p{L})(?:${STREETS_ELSEWHERE})\\s{1,2}${HOUSE}${FLAT}{0,2}${TOWN}`, 'gu');

const BOX = new RegExp(`(?<!\\p{L})${anyOf('postBoxes')}[\\s№]{0,3}\\d{1,6}`, 'giu');
const APARTMENT = /(?<!\p{L})(?:apt|apartment|suite)\.?\s?#?\d{1,5}[a-z]?(?!\p{L})/giu;
const POSTCODE_ALONE = new RegExp(
  [
    '(?<![\\p{L}\\d])(?:LT|LV)-\\d{4,5}(?!\\d)',
    '(?<![\\p{L}\\d])[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?![\\p{L}\\d])',
    '(?<=,\\s)[A-Z]{2},? \\d{5}(?:-\\d{4})?(?!\\d)',
  ].join('|'),
  'gu',
);
const POSTCODE_BY_CUE = new RegExp(
  `(?<!\\p{L})${anyOf('postcodes')}[\\s:.-]{1,3}(?:(?:is|yra)\\s)?((?:[A-Z]{1,2}-?)?\\d[\\dA-Z-]{2,8}(?: \\d[A-Z]{2})?)(?![\\p{L}\\d])`,
  'giu',
);

/** «my address is …», «адрес: …», «pristatyti adresu …»: the rest of the line, where it has a number. */
const BY_CUE = new RegExp(
  `(?<!\\p{L})(?:${anyOf('addressCues')}|${anyOf('livesAt')}` +
    '(?=:|\\s{1,3}(?-i:\\p{Lu}))):?\\s{1,3}([^\\n?!]{0,40}?\\d[^\\n?!.;]{0,60})',
  'giu',
);

/** «Address:» and the short lines under it, where one has a number. */
const SHORT_LINE = '[^\\s?]{1,25}(?:[ \\t]{1,8}[^\\s?]{1,25}){0,5}';
const BLOCK = new RegExp(
  `(?<!\\p{L})${anyOf('addressHeads')}[^\\n:]{0,25}:[ \\t]{0,5}` +
    `((?:${SHORT_LINE})?(?:\\n[ \\t]{0,8}${SHORT_LINE}(?=[ \\t]{0,8}(?:\\n|$))){0,5})`,
  'giu',
);
const hasDigit = (text: string): boolean => ANY_DIGIT.test(text);

export const addresses: Finder[] = [
  byPattern('address', ANY_DIGIT, LITHUANIAN),
  byPattern('address', /[а-я]/i, RUSSIAN),
  byPattern('address', /[а-я]/i, RUSSIAN_REVERSED),
  byPattern('address', ANY_DIGIT, HOUSE_AND_FLAT),
  byPattern('address', /\d[A-Za-z]?\s/, ENGLISH),
  byPattern('address', /\d[A-Za-z]?\s/, ENGLISH_LOOSE),
  byPattern('address', /street|avenue|road|lane|boulevard/i, ENGLISH_IN_A_HURRY),
  byPattern('address', /\d{3}/, LONG_NUMBER_IN_A_HURRY),
  byPattern('address', /\d[a-z]?\s[a-z]/i, BROUGHT_IN_A_HURRY, isBrought),
  byPattern('address', /\p{Lu}\p{Ll}+, \p{Lu}/u, NAMED_HOUSE, isBrought),
  byPattern('address', ANY_DIGIT, ELSEWHERE),
  byPattern('address', /address|adres|адрес/i, BLOCK, hasDigit),
  byPattern('address', ANY_DIGIT, BOX),
  byPattern('address', /apt|apartment|suite/i, APARTMENT),
  byPattern('address', /[A-Z]{1,2}-?\d|, [A-Z]{2},? \d/, POSTCODE_ALONE),
  byPattern('address', /zip|post|pašto|индекс/i, POSTCODE_BY_CUE),
  byPattern('address', ANY_DIGIT, BY_CUE, hasDigit),
];
