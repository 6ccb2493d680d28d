// What family names sound like in the languages of our customers, with capitals and without.
import { familyNames, notNames } from './known-names.ts';

/** Endings hardly any other word has. */
const LITHUANIAN =
  /^\p{L}{3,}(?:(?:ausk|insk|ck)(?:as|o|ui|ą|u|ienė|ienės|ienei|ienę|aitė|aitės|aitei|aitę)|(?:evič|avič)(?:ius|iaus|iui|ių|iumi|ienė|ienės|ienei|iūtė|iūtės|iūtei|iūtę)|ienė|ienės|ienei|ienę|aitė|aitės|aitei|aitę|ytė|ytės|ytei|iūtė|iūtės|ūnas|ūno|ūnui|ėnas|aitis|aičio|aičiui|onis|onio|oniui)$/u;
/** The same by somebody who types without accents. */
const LITHUANIAN_PLAIN =
  /^[a-z]{3,}(?:(?:ausk|insk|ck)(?:as|o|ui|iene|ienes|aite|aites)|[ae]vic(?:ius|iaus|iui|iene|iute)|iene|ienes|ienei|aite|aites|aitei|yte|ytes|iute|iutes|aitis|aicio|aiciui|unas|enas)$/u;
const RUSSIAN =
  /^\p{L}{3,}(?:ов|ова|ову|овой|овым|ев|ева|еву|евой|евым|ёв|ёва|ёву|ёвой|ин|ина|ину|иной|иным|ын|ына|ский|ского|скому|ская|ской|скую|цкий|цкая|енко|чук|юк|ян|дзе|швили)$/u;
const CERTAIN_RUSSIAN = /(?:енко|швили|[аи]дзе)$/u;
/** Jensen, Eriksson, Robinson, Vitorović, Kamińska, Ottová, Paavolainen; «Person» and «Season» begin sentences only. */
const EUROPEAN =
  /^\p{L}{3,}(?:ss?en|sson|[bdklnrt]son|dóttir|sdottir|ovi[cčć]h?|ević|[ńn]sk[ia]|[oe]wsk[ia]|wicz|czyk|czak|escu|opoulos|[aei]kis|ov[áa]|ainen|inen|oğlu)$/u;
const RUSSIAN_IN_LATIN = /^[a-z]{2,}(?:ov|ova|ev|eva|enko|sky|skiy|skij|skaya|chuk)$/u;

/** A surname whatever stands beside it; the first letter has to be a capital. */
export const isCertainSurname = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !isInCapitals(word) &&
  ([LITHUANIAN, CERTAIN_RUSSIAN, EUROPEAN].some((ending) => ending.test(word)) || familyNames.has(word.toLowerCase()));

/** «КОВАЛЁВА», “SMITH”; a product may be called so as well («KALLAX»). */
export const isInCapitals = (word: string): boolean => /^\p{Lu}{3,}(?:['’-]\p{Lu}+)?$/u.test(word);

/** A surname beside a first name or initials: its endings may be those of other words. */
export function isSurname(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{Lu}/u.test(word) || notNames.has(lower)) return false;
  return [LITHUANIAN, RUSSIAN, EUROPEAN].some((ending) => ending.test(lower)) || familyNames.has(lower);
}

/** Ending of a Russian first name → ending of the surname beside it: the two agree, «готова пётр» does not. */
const AGREEMENT: readonly (readonly [first: RegExp, last: RegExp])[] = [
  [/[бвгджзйклмнпрстфхцчшщь]$/, /(?:[оеё]в|ин|ын|[сц]кий|енко|чук|юк|ян|дзе|швили)$/],
  [/[ая]$/, /(?:[оеё]ва?|ина?|ына?|[сц]кий|[сц]кая|[сц]кого|енко|чук|юк|ян|яна|дзе|швили)$/],
  [/[ую]$/, /(?:[оеё]ву|ину|ыну|[сц]кому|[сц]кую|енко|чуку?|юку?|яну?|дзе|швили)$/],
  [/[еыи]$/, /(?:[оеё]вой|иной|ыной|[сц]кой|енко|чук|юк|ян|дзе|швили)$/],
  [/[ое]й$/, /(?:[оеё]вой|иной|ыной|[сц]кой|енко|чук|юк|ян|дзе|швили)$/],
  [/[ое]м$/, /(?:[оеё]вым|иным|ыным|[сц]ким|енко|чуком|юком|яном|дзе|швили)$/],
];
/** Words of shops and of every day that sound like surnames. */
const ordinary = new Set(
  `магазин магазина магазину один карантин машина машину машиной причина причину половина половину корзина корзину корзиной картина картину картиной длина длину длиной вина вину резина резину шина шину витрина витрину пружина пружину гардина ткачина снова готова готов слова слову слово основа основу основой истина трещина царапина дерева дева королева справа слева здорова здоров одинаков одинакова таков такова какова каков номеров товаров заказов отзывов вопросов ответов рублев столов шкафов диванов базовой деловой столовой готовой почтовой торговой голосовой домовой ортопедический детский детская детского детской детскую русский русская русского русской шведский шведская шведской шведскую литовский литовская литовской английский английская английской немецкий немецкая немецкого французский французская итальянский итальянская итальянской китайский китайская китайского российский российская российской мужской женский женская женского морской московский московская московского классический классическая технический техническая физический клиентский клиентская складской банковский банковская банковскую пользовательский юридический автоматический городской городская
person lesson salesperson chosen lessen loosen worsen nova kitchen
dienas vienas kiekvienas senas domenas kelionienė tualetinė mergaitė mergaitės mergaitei mergaite mergaites savaitė savaitės savaite savaites`.split(
    /\s+/,
  ),
);

/** Surname beside a known first name, whatever the case of either: „petras jonaitis“, «иванов пётр», “sarah connor”. */
export function isSurnameOf(firstName: string, word: string): boolean {
  const [first, last] = [firstName.toLowerCase(), word.toLowerCase().replace(/['’]s$/, '')];
  if (notNames.has(last) || ordinary.has(last)) return false;
  if (/\p{Script=Cyrillic}/u.test(last))
    return RUSSIAN.test(last) && AGREEMENT.some(([one, other]) => one.test(first) && other.test(last));
  return (
    [LITHUANIAN, LITHUANIAN_PLAIN, EUROPEAN, RUSSIAN_IN_LATIN].some((ending) => ending.test(last)) ||
    familyNames.has(last)
  );
}

const PATRONYMIC = /^\p{L}{2,}(?:ович|евич|ьич|овн|евн|ичн|инична)(?:а|у|ем|ом|е|ы|ой|ою)?$/u;
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word.toLowerCase());
