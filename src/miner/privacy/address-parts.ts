// Addresses without a word for a street, and what stands before and after one that was found: villages, towns, postcodes,
// flats. A town alone stays: «Доставляете в Казань?» is a question for the help centre.
import { byPattern, type Finder } from './finder.ts';

/** Stems of the towns that customers write most; the ending is free. */
const TOWNS = [
  'Viln|Kaun|Klaipėd|Šiauli|Panevėž|Alyt|Marijampol|Mažeiki|Jonav|Uten|Kėdaini|Telši|Visagin|Taurag|Ukmerg|Plung|Kreting|Šilut|Palang|Druskinink|Elektrėn|Garliav|Nering|Trak|Biržuos|Birž|Rokišk|Radvilišk|Gargžd',
  'Москв|Моск|СПб|Спб|СПБ|Питер|Петербург|Санкт-Петербург|Новосибирск|Екатеринбург|Казан|Новгород|Челябинск|Самар|Омск|Ростов|Уф|Красноярск|Воронеж|Перм|Волгоград|Краснодар|Саратов|Тюмен|Тольятти|Ижевск|Барнаул|Иркутск|Хабаровск|Ярославл|Владивосток|Томск|Оренбург|Кемеров|Рязан|Пенз|Киров|Тул|Калининград|Тверь|Твер|Соч|Сургут|Химк|Мытищ|Балаших|Подольск|Минск|Риг|Вильнюс|Каунас|Клайпед|Таллин',
].join('|');
const TOWN = `(?<!\\p{L})(?:${TOWNS})\\p{Ll}{0,3}(?!\\p{L})`;

const HOUSE = '\\d{1,3}(?:\\s?[A-Za-zА-Яа-я])?(?![\\p{L}\\d])(?:\\s?[-/]\\s?\\d{1,4}(?![\\p{L}\\d]))?';
const HOUSE_WORD = '(?:дом|д\\.|nr\\.|namas|уч(?:асток|\\.)|№)\\s?';
const FLAT =
  '(?:but|bt|butas|кв|квартира|apt|apartment|flat|подъезд|под|домофон|этаж|эт|корп|корпус)(?!\\p{L})\\.?\\s?№?\\s?\\d{1,4}(?!\\d)';
/** Nothing that the number could count. */
const END = '(?=\\s{0,3}(?:[,.;:?!)\\n]|$|(?:кв|корп|but|bt)(?!\\p{L})))';
/** «дом 8», or «8» and nothing to count after it. */
const NUMBER = `(?:${HOUSE_WORD}${HOUSE}|${HOUSE}${END})`;
/** As streets are called: Невский, Тверская, Ленина, Гагарина; Taikos, Gedimino, Savanorių. */
const STREET_NAME = '\\p{Lu}[\\p{L}-]{2,25}(?:ий|ая|ой|ый|ом|ую|а|я|ы|и|ов|ев|o|os|ų|ių|ės|aus)';

const VILLAGE =
  '(?:(?:[дДсСхХ]|[Дд]ер|[Пп]ос)\\.\\s?|(?:[Дд]еревн[яеию]|[Сс]ел[оеа]|[Пп]ос[её]л(?:ок|к[аеу])|пгт|[Сс]таниц[аеыу]|[Хх]утор[ае]?|СНТ|снт|ДНП|днп|КП)\\s)["«„]?\\p{Lu}[\\p{L}-]{2,25}["»“]?';
const LITHUANIAN_VILLAGE = '\\p{Lu}\\p{L}{2,25}\\s(?:k\\.|kaim\\p{L}{1,3}|vs\\.|viensėd\\p{L}{1,3}|mstl\\.)';
const REGION =
  '(?:\\p{Lu}[\\p{L}-]{2,25}\\s(?:обл(?:асть|асти|\\.)?|р-н|район|край|r\\.|raj\\.|sen\\.|sav\\.)(?:\\s?sav\\.)?|респ(?:ублика|\\.)\\s\\p{Lu}\\p{L}{2,25})';
/** Those that are words in capitals as well stand after a comma only. */
const STATE =
  '(?:,\\s(?:OR|IN|ME|HI|OK|DE|ID|PA|MS|CO|AL)|,?\\s(?:A[KRZ]|C[AT]|DC|FL|GA|I[AL]|K[SY]|LA|M[ADINOT]|N[CDEHJMVY]|OH|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]))';
const AMERICAN_TOWN = `\\p{Lu}\\p{Ll}{2,20}(?:\\s\\p{Lu}\\p{Ll}{2,20}){0,2}${STATE},?\\s\\d{5}(?:-\\d{4})?(?!\\d)`;

const REST = `(?:${FLAT}|${REGION}|sav\\.|${TOWN}|${VILLAGE}|${LITHUANIAN_VILLAGE})`;

const exactly = (pattern: string): RegExp => new RegExp(pattern, 'gu');

const BEFORE_NUMBER = /\p{Ll},? (?:(?:дом|д\.|nr\.|namas|уч\p{Ll}{0,5}\.?|№) ?)?\d{1,3}(?!\d)/u;

export const addressParts: Finder[] = [
  // «Индекс 190000, СПб, Невский 28», „Klaipėda, Taikos 61-12“
  byPattern('address', BEFORE_NUMBER, exactly(`${TOWN},?\\s{1,2}(?:${STREET_NAME}\\s){1,2}${NUMBER}`)),
  byPattern('address', BEFORE_NUMBER, exactly(`(?<!\\p{L})(?:${STREET_NAME}\\s){1,2}${HOUSE},\\s${TOWN}`)),
  // «Гагарина 5, кв. 12», „Gedimino 9 but. 4“
  byPattern(
    'address',
    BEFORE_NUMBER,
    exactly(`(?<!\\p{L})(?:${STREET_NAME},?\\s){1,2}(?:${HOUSE_WORD})?${HOUSE},?\\s${FLAT}(?:,?\\s?${FLAT}){0,3}`),
  ),
  // «привезите на Тверскую 7»
  byPattern(
    'address',
    BEFORE_NUMBER,
    exactly(`(?<=(?<!\\p{L})(?:на|по|до|с)\\s)\\p{Lu}[\\p{L}-]{2,25}[сц]к(?:ую|ой|ом|ого|ий|ая|ому)\\s${NUMBER}`),
  ),
  // «д. Малиновка, дом 8», «СНТ Ромашка, участок 15», „Meškių k. 12“
  byPattern('address', /д|п|с|х|к/i, exactly(`(?<!\\p{L})${VILLAGE},?\\s${NUMBER}`)),
  byPattern('address', /k|vs\.|mstl/, exactly(`(?<!\\p{L})${LITHUANIAN_VILLAGE},?\\s?${HOUSE}${END}`)),
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
