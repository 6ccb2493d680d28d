// Where somebody lives: a street with a number, by the habits of four alphabets of post offices. A street alone stays.
import { ANY_DIGIT, byPattern, type Finder } from './finder.ts';

const LETTER = '[A-Za-zА-Яа-я]';
/** 9 · 9a · 9-4 · 12к2 · 5/7 */
const HOUSE = `\\d{1,4}(?:\\s?(?:к|корп|стр)\\.?\\s?\\d{1,3}|\\s?${LETTER})?(?![\\p{L}\\d])(?:\\s?[-/]\\s?\\d{1,4}${LETTER}?(?![\\p{L}\\d]))?`;
const FLAT =
  '(?:,?\\s{0,2}(?:but|bt|butas|kab|namas|apt|apartment|suite|unit|flat|floor|room|кв|квартира|к|корп|корпус|стр|строение|оф|офис|под|подъезд|эт|этаж|домофон)\\.?\\s?#?№?\\s?\\d{1,4}\\p{L}?(?!\\p{L}))';
const POSTCODE = ',?\\s{0,2}(?:LT|LV|EE|PL|RU)?-?\\d{4,6}(?:-\\d{3,4})?(?!\\d)';
const TOWN_NAME = '\\p{Lu}\\p{Ll}{2,20}(?:\\s?(?:m|raj|r|k|mstl)\\.)?';
/** After a comma or a postcode only; and not in a pattern that is blind to case, where any word would be a town. */
const TOWN = `(?:${POSTCODE}(?:,?\\s{1,2}${TOWN_NAME})?|,\\s{1,2}${TOWN_NAME}(?:${POSTCODE})?)?`;

/** Gedimino pr. 9-4, LT-01103 Vilnius · vilniaus gatvė 12 */
const LITHUANIAN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:\\p{Lu}[\\p{L}.-]{0,24}\\s{1,2}){1,3}(?:g|pr|al|pl|skg|(?:a|tak|kel|sk)(?=\\.))(?!\\p{L})|[\\p{L}.-]{2,25}\\s(?:g|pr|al|pl)(?=\\.)|[\\p{L}.-]{2,25}\\s(?:gatv\\p{L}{1,3}|prospekt\\p{L}{1,2}|alėj\\p{L}{1,3}|plent\\p{L}{1,2}|aikšt\\p{L}{1,3}|skersgatv\\p{L}{1,3}))\\.?,?\\s{0,2}(?:nr\\.?\\s?)?${HOUSE}${FLAT}{0,3}${TOWN}`,
  'gu',
);

const STREET =
  '(?:ул(?:иц\\p{L}{1,2})?|пр(?:осп(?:ект\\p{L}{0,2})?|-к?т|-д)?|пер(?:еул\\p{L}{1,4})?|наб(?:ережн\\p{L}{1,3})?|ш(?:оссе)?|бульвар\\p{L}{0,2}|б-р|бул|площад\\p{L}{1,2}|пл|мкр|микрорайон\\p{L}{0,2}|проезд\\p{L}{0,2}|тупик\\p{L}{0,2}|аллея)';
const BUILDING = `,?\\s{0,2}(?:(?:дом|д)\\.?\\s{0,2}№?\\s?)?${HOUSE}${FLAT}{0,4}`;
/** г. Москва, ул. Ленина, д. 5, кв. 12 · проспект Мира 12 */
const RUSSIAN = new RegExp(
  `(?<!\\p{L})(?:г(?:ород|\\.)\\s?\\p{Lu}[\\p{L}-]{1,25},?\\s{1,2})?${STREET}(?:\\.\\s{0,2}|\\s{1,2})(?:\\d{1,3}(?:-\\p{L}{1,3})?\\s)?\\p{L}[\\p{L}-]{1,25}(?:\\s\\p{L}[\\p{L}-]{1,25}){0,2}?${BUILDING}(?:${POSTCODE})?`,
  'giu',
);
/** Невский проспект, 28 */
const RUSSIAN_REVERSED = new RegExp(
  `(?<!\\p{L})\\p{L}[\\p{L}-]{2,25}(?:ая|ий|ый|ой|ого|ому|ом|ую)\\s{1,2}${STREET}(?!\\p{L})\\.?${BUILDING}(?:${POSTCODE})?`,
  'giu',
);
const HOUSE_AND_FLAT = new RegExp(
  `(?<!\\p{L})(?:дом|д\\.|namas|house)\\s{0,2}№?\\s?\\d{1,4}\\p{L}?${FLAT}{1,4}`,
  'giu',
);

const ENGLISH_STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Close|Crescent|Highway|Hwy|Parkway|Pkwy|Row|Mews|Gardens|Grove|Walk|Quay|Alley)';
const STATE = '(?:,?\\s{1,2}[A-Z]{2}(?![\\p{L}]))?(?:,?\\s{1,2}\\d{5}(?:-\\d{4})?(?!\\d))?';
/** 221B Baker Street, Apt 4, London */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,5}[A-Za-z]?\\s{1,2}(?:\\p{Lu}[\\p{L}'.-]{0,24}\\s{1,2}){1,4}${ENGLISH_STREET}(?!\\p{L})\\.?${FLAT}{0,2}(?:,?\\s{1,2}\\p{Lu}\\p{Ll}{2,20}){0,2}${STATE}`,
  'gu',
);
const ENGLISH_IN_A_HURRY =
  /(?<![\p{L}\d])\d{1,5}[a-z]?\s(?:[a-z]{3,20}\s){1,2}(?:street|avenue|road|lane|boulevard)(?!\p{L})/giu;

/** Mellemvej 32 · Hauptstraße 5 · Brīvības iela 7 · ul. Słowicza 10 */
const NEIGHBOURS = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}\\p{L}{2,25}(?:vej|gade|gatan|vägen|straße|strasse|straat|weg|katu|veien|gata)|\\p{Lu}\\p{L}{2,25}\\s(?:iela|ielā|tänav|tn|utca|út|tér)\\.?|(?:ul|al|rue|calle|via|rua)\\.?\\s\\p{Lu}\\p{L}{2,25}(?:\\s\\p{Lu}\\p{L}{2,25})?)\\s{1,2}${HOUSE}${FLAT}{0,2}${TOWN}`,
  'gu',
);

const BOX = /(?<!\p{L})(?:P\.? ?O\.? ?Box|pašto dėžutė|а\/я|абонентский ящик)[\s№]{0,3}\d{1,6}/giu;
const APARTMENT = /(?<!\p{L})(?:apt|apartment|suite)\.?\s?#?\d{1,5}[a-z]?(?!\p{L})/giu;
const POSTCODE_ALONE =
  /(?<![\p{L}\d])(?:LT|LV)-\d{4,5}(?!\d)|(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])|(?<=,\s)[A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)/gu;
const POSTCODE_BY_CUE =
  /(?:zip|post|pašto|postal)[ -]?(?:code|kodas|index|indeksas)?[\s:.-]{1,3}(?:(?:is|yra)\s)?((?:[A-Z]{1,2}-?)?\d[\dA-Z-]{2,8}(?: \d[A-Z]{2})?)(?![\p{L}\d])|(?:почтовый )?индекс[\s:.-]{1,3}\d{6}/giu;

/** «my address is …», «адрес: …», «pristatyti adresu …»: the rest of the line, where it has a number. */
const BY_CUE = new RegExp(
  `(?:(?:address|adresas|адрес(?: доставки)?)(?: is| yra| такой|:| ?-)|i live (?:at|in|on)|lives at|deliver(?:y)? to:|ship(?:ping)? to:|adresu:|(?:adresu|gyvenu|по адресу|(?:живу|проживаю)(?: на| по| в)?)(?=:|\\s{1,3}(?-i:\\p{Lu}))):?\\s{1,3}([^\\n?!]{0,40}?\\d[^\\n?!.;]{0,60})`,
  'giu',
);

/** «Address:» and the short lines under it, where one has a number. */
const SHORT_LINE = '[^\\s?]{1,25}(?:[ \\t]{1,8}[^\\s?]{1,25}){0,5}';
const BLOCK = new RegExp(
  `(?<!\\p{L})(?:address|adresas|adresą|адрес)[^\\n:]{0,25}:[ \\t]{0,5}((?:${SHORT_LINE})?(?:\\n[ \\t]{0,8}${SHORT_LINE}(?=[ \\t]{0,8}(?:\\n|$))){0,5})`,
  'giu',
);

export const addresses: Finder[] = [
  byPattern('address', ANY_DIGIT, LITHUANIAN),
  byPattern('address', /[а-я]/i, RUSSIAN),
  byPattern('address', /[а-я]/i, RUSSIAN_REVERSED),
  byPattern('address', /дом|д\.|namas|house/i, HOUSE_AND_FLAT),
  byPattern('address', /\d[A-Za-z]?\s/, ENGLISH),
  byPattern('address', /street|avenue|road|lane|boulevard/i, ENGLISH_IN_A_HURRY),
  byPattern('address', ANY_DIGIT, NEIGHBOURS),
  byPattern('address', /address|adres|адрес/i, BLOCK, (text) => ANY_DIGIT.test(text)),
  byPattern('address', /box|dėžut|а\/я|ящик/i, BOX),
  byPattern('address', /apt|apartment|suite/i, APARTMENT),
  byPattern('address', /[A-Z]{1,2}-?\d|, [A-Z]{2},? \d/, POSTCODE_ALONE),
  byPattern('address', /zip|post|pašto|индекс/i, POSTCODE_BY_CUE),
  byPattern('address', /address|i live|lives at|ship|deliver|adres|gyven|адрес|жив[у]|прожив/i, BY_CUE, (text) =>
    ANY_DIGIT.test(text),
  ),
];
