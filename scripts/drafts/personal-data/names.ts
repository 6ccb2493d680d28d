// People's names. Certain ones stand in a frame: after a title, «my name is», a greeting, above an address, in a
// signature. The rest is told by first names, patronymics and the endings of surnames.
import { languages } from '../../../src/text/languages.ts';
import {
  englishAmbiguous,
  englishNames,
  lithuanianAmbiguous,
  lithuanianNames,
  russianAmbiguous,
  russianNames,
} from './first-names.ts';
import { byPattern, type Finder, type Span } from './finder.ts';
import { notNames } from './name-words.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}]{0,30}(?:['’-]\\p{Lu}?[\\p{L}\\p{M}]{1,30}){0,2}";
const INITIAL = '\\p{Lu}\\.';
/** Up to four words with capitals in a row: «Jean-Luc Picard», «Иванов И. И.», «Ms. Hawkings». */
const NAME = `(?:${INITIAL}|${WORD})(?:[ \\u00a0]{1,2}(?:${INITIAL}|${WORD})|(?<=\\.)${INITIAL}){0,3}`;
/** The same by somebody who has no time for capitals. */
const ANY_CASE_NAME = "[\\p{L}][\\p{L}\\p{M}'’.-]{1,30}(?:[ \\u00a0]{1,2}[\\p{L}][\\p{L}\\p{M}'’.-]{1,30}){0,2}";

const isName = (word: string): boolean =>
  !notNames.has(word.toLowerCase().replace(/[.,]$/, '')) && word.replace(/\P{L}/gu, '').length > 1;

// ── framed names ───────────────────────────────────────────────────────────────────────────────────────────────────

const TITLE = new RegExp(
  `(?<!\\p{L})(?:(?:[Mm]rs?|MRS?|[Mm]s|MS|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof|[Ss]ir|[Mm]adam|[Pp]\\.|[Pp]on(?:as|ia|ui|iai|o|ios|ą|ią|e)|[Gg]erb|[Gg]-?н[аую]?|[Гг]-?н|[Гг]-?ж[аеуи]|[Гг]осподин\\p{L}?|[Гг]оспож\\p{L})\\.?[ \\u00a0]{1,2})(${NAME})`,
  'gu',
);

const SAYS_NAME =
  /(?<!\p{L})(?:(?:my|your|his|her) (?:full |first |last |sur)?name(?:'s| is|:|\?(?: user:| customer:)?)|name is|name's|i am called|they call me|mano vardas(?: ir pavardė)?(?: yra|:| -)?|mano pavardė(?: yra|:| -)?|vardu|vadinuosi|pavarde|меня зовут|мое имя|моё имя|моя фамилия|по имени|зовут)[\s:,–-]{1,3}/giu;
/** Weaker: a capital letter must follow. */
const INTRODUCES = new RegExp(
  `(?<!\\p{L})(?:[Tt]his is|[Ii]t's|[Ii]'m|[Ii] am|I’m|[Hh]ere is|named|called|[Oo]n behalf of|in the name of|[Aa]š esu|[Aa]š|[Čč]ia(?: rašo)?|[Rr]ašo jums|[Jj]ums rašo|vardu|[Ээ]то|[Яя](?: -| –)?|[Вв]ам пишет|[Пп]ишет вам|на имя|от имени|по фамилии|attn:?|c/o)[ ,\\u00a0]{1,2}(${NAME})`,
  'gu',
);
const LABEL =
  /(?:^|[\n;,|(]|\.\s)[ \t>*-]{0,6}(?:full name|first name|last name|surname|name|customer(?: name)?|recipient|receiver|buyer|sender|contact(?: person)?|cardholder|vardas(?:,? (?:ir )?pavardė)?|pavardė|gavėjas|siuntėjas|pirkėjas|klientas|ф\.?\s?и\.?\s?о\.?|имя(?: и фамилия)?|фамилия|отчество|получатель|отправитель|покупатель|клиент|контактное лицо)\s{0,2}[:=–-]\s{0,3}(?=\S)/giu;
const GREETING =
  /(?:^|[\n.!?>]\s{0,3}|["«“„]\s?)(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|sveik(?:i|as|a|utis|os)|lab(?:as|a diena|as rytas|as vakaras|ą dieną|ukas)|gera diena|gerb(?:iam\p{L}{1,3}|\.)?|miel(?:as|a|i)|brangus|здравствуй(?:те)?|привет(?:ствую)?|добр(?:ый|ое|ого) (?:день|утро|вечер|времени суток|дня)|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие))[,!.]?[ \t\u00a0]{1,3}(?=\p{L})/giu;
const CLOSING =
  /(?:^|[\n.!?,;)]\s{0,3})(?:(?:(?:with )?(?:best|kind|warm(?:est)?|many|with) (?:regards|wishes|thanks)|regards|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|cheers|thanks(?: a lot| so much| in advance| again)?|many thanks|thank you(?: very much| so much| in advance)?|thx|best|love|su pagarba|pagarbiai|nuoširdžiai|geros dienos|gražios dienos|linkėjimai|geriausi linkėjimai|ačiū(?: už pagalbą| iš anksto| labai)?|labai ačiū|dėkoju(?: iš anksto)?|dėkui|с уважением|с наилучшими пожеланиями|с приветом|спасибо(?: большое| за помощь| заранее)?|заранее (?:спасибо|благодарю|благодарен|благодарна)|благодарю(?: вас)?|всего доброго|всего хорошего|искренне ваш[аи]?|ваш[аи]?))[ \t]{0,3}[,.!–-]{0,3}[ \t]{0,3}(?:\r?\n\s{0,40}|(?=\S)|\s{1,3})[-–—]{0,3}[ \t]{0,3}/giu;

/** The words of a name where a frame ends: with capitals, or the first two of any case unless they are no names. */
function* afterFrame(text: string, frame: RegExp, anyCase: (words: string[], rest: string) => number): Generator<Span> {
  for (const match of text.matchAll(frame)) {
    const start = match.index + match[0].length;
    const span = nameAt(text, start, anyCase);
    if (span) yield span;
  }
}

const CAPITALS_HERE = new RegExp(NAME, 'uy');
const ANY_CASE_HERE = new RegExp(ANY_CASE_NAME, 'uy');

function nameAt(text: string, start: number, anyCase: (words: string[], rest: string) => number): Span | null {
  CAPITALS_HERE.lastIndex = start;
  const capitals = CAPITALS_HERE.exec(text)?.[0];
  if (capitals) {
    const kept = leading(capitals.split(/[ \u00a0]+/), 4);
    if (kept > 0) return { start, end: start + wordsLength(capitals, kept) };
    if (notNames.has(capitals.toLowerCase())) return null;
  }
  ANY_CASE_HERE.lastIndex = start;
  const lower = ANY_CASE_HERE.exec(text)?.[0];
  if (!lower) return null;
  const count = anyCase(lower.split(/[ \u00a0]+/), text.slice(start + lower.length, start + lower.length + 20));
  return count > 0 ? { start, end: start + wordsLength(lower, count) } : null;
}

/** How many of the first words may be a name. */
function leading(words: string[], most: number): number {
  let count = 0;
  while (count < Math.min(words.length, most) && (isName(words[count]!) || /^\p{Lu}\.?$/u.test(words[count]!))) count++;
  return count;
}

/** Length of the first `count` words with the spaces between them, without a full stop at the end. */
function wordsLength(text: string, count: number): number {
  const words = new RegExp(`^(?:[^ \\u00a0]+[ \\u00a0]+){${count - 1}}[^ \\u00a0]+`, 'u').exec(text)?.[0] ?? text;
  return words.replace(/[.,'’-]+$/, '').length;
}

/** After «my name is» whatever follows is one, capital or not. */
const saysName = (words: string[]): number => leading(words, 2);
/** After a greeting a lower-case word is a name only where it is a known one. */
const knownOnly = (words: string[]): number => (isFirstName(words[0]!) ? 1 : 0);
/** In a signature a line of its own is a name: one to three words and nothing after. */
const signature = (words: string[], rest: string): number =>
  isFirstName(words[0]!)
    ? leading(words, 2)
    : /^[ \t.,!]{0,3}(?:\r?\n|$)/.test(rest) && words.length <= 2
      ? leading(words, 2)
      : 0;
const labelled = (words: string[]): number => leading(words, 3);

// ── names by themselves ────────────────────────────────────────────────────────────────────────────────────────────

const { lt, ru } = languages;
const stems = (names: string[], stem: (word: string) => string): Set<string> =>
  new Set(names.map((name) => stem(name.replace(/ё/g, 'е'))));
const ambiguous = new Set([...englishAmbiguous, ...lithuanianAmbiguous, ...russianAmbiguous]);
const known = {
  latin: new Set(englishNames.filter((name) => !ambiguous.has(name))),
  latinAny: new Set([...englishNames, ...englishAmbiguous]),
  lt: stems(
    lithuanianNames.filter((name) => !ambiguous.has(name)),
    lt.stem,
  ),
  ltAny: stems([...lithuanianNames, ...lithuanianAmbiguous], lt.stem),
  ru: stems(
    russianNames.filter((name) => !ambiguous.has(name)),
    ru.stem,
  ),
  ruAny: stems([...russianNames, ...russianAmbiguous], ru.stem),
};

/** Answers given so far; a language has some thousands of words with a capital. */
const answers = new Map<string, boolean>();

/** `any` counts names that are words as well. */
function isFirstName(word: string, any = false): boolean {
  const key = any ? `${word}?` : word;
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size > 50_000) answers.clear();
  const answer = lookUp(word, any);
  answers.set(key, answer);
  return answer;
}

function lookUp(word: string, any: boolean): boolean {
  const lower = word
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}-]/gu, '');
  if (lower.length < 2 || (notNames.has(lower) && !any)) return false;
  if (/^[а-я]/.test(lower)) return (any ? known.ruAny : known.ru).has(ru.stem(lower));
  return (any ? known.latinAny : known.latin).has(lower) || (any ? known.ltAny : known.lt).has(lt.stem(lower));
}

const PATRONYMIC = /^\p{Lu}\p{L}+(?:ович|евич|ьич|овн|евн|ичн|инична)(?:а|у|ем|ом|е|ы|ой|ою)?$/u;
/** Endings hardly any other word has. */
const LITHUANIAN_SURNAME =
  /^\p{Lu}\p{L}{2,}(?:(?:ausk|insk|ck)(?:as|o|ui|ą|u|ienė|ienės|ienei|ienę|aitė|aitės|aitei|aitę)|(?:evič|avič)(?:ius|iaus|iui|ių|iumi|ienė|ienės|ienei|iūtė|iūtės|iūtei|iūtę)|ienė|ienės|ienei|aitė|aitės|aitei|ytė|ytės|ytei|iūtė|iūtės|ūnas|ūno|ūnui|ėnas|aitis|aičio|aičiui|onis|onio|oniui|utis|učio)$/u;
const RUSSIAN_SURNAME =
  /^\p{Lu}\p{L}{2,}(?:ов|ова|ову|овой|овым|ев|ева|еву|евой|евым|ёв|ёва|ин|ина|ину|иной|иным|ын|ына|ский|ского|скому|ская|ской|скую|цкий|цкая|енко|чук|юк|ян|дзе|швили)$/u;
const CERTAIN_RUSSIAN = /(?:енко|швили|[аи]дзе)$/u;

const isSurname = (word: string): boolean =>
  !notNames.has(word.toLowerCase()) && (LITHUANIAN_SURNAME.test(word) || RUSSIAN_SURNAME.test(word));
const RUN = new RegExp(`(?<![\\p{L}\\d@_])${NAME}(?![\\p{L}@])`, 'gu');

/** Runs of words with capitals that hold a first name, a patronymic, a surname with initials, … */
function* unframed(text: string): Generator<Span> {
  let tells: boolean | undefined; // counted only where it matters
  for (const match of text.matchAll(RUN)) {
    const words = match[0].split(/[ \u00a0]+/);
    const startsSentence = /(?:^|[.!?:\n]["«“„(]?\s{0,3})$/.test(text.slice(Math.max(0, match.index - 5), match.index));
    if (words.length === 1 && !isName(words[0]!)) continue;
    const [from, to] = nameIn(words, startsSentence, () => (tells ??= capitalsTell(text)));
    if (from >= to) continue;
    const start =
      match.index +
      (from === 0 ? 0 : wordsLength(`${words.slice(0, from).join(' ')}x`, from) - 1 + gap(match[0], from));
    yield { start, end: match.index + wordsLength(match[0], to) };
  }
}

/** Spaces before the word number `at`; there may be two. */
function gap(run: string, at: number): number {
  const before = new RegExp(`^(?:[^ \\u00a0]+[ \\u00a0]+){${at}}`, 'u').exec(run)?.[0] ?? '';
  return before.length - (wordsLength(`${before.trimEnd()}x`, at) - 1);
}

/** Which of the words are a name: from, to. */
function nameIn(words: string[], startsSentence: boolean, capitalsTell: () => boolean): [number, number] {
  const first = words.findIndex((word) => isFirstName(word));
  if (first >= 0) {
    const from =
      first > 0 && isName(words[first - 1]!) && (first > 1 || !startsSentence || isSurname(words[first - 1]!))
        ? first - 1
        : first;
    return [from, first + 1 + leading(words.slice(first + 1), 2)];
  }
  const patronymic = words.findIndex((word) => PATRONYMIC.test(word));
  if (patronymic >= 0) return [Math.max(0, patronymic - 1), patronymic + 1 + leading(words.slice(patronymic + 1), 1)];
  const surname = words.findIndex((word) => isSurname(word));
  if (surname >= 0) {
    const partner = words.some((word, at) => at !== surname && (/^\p{Lu}\.$/u.test(word) || isFirstName(word, true)));
    const isCertain =
      !startsSentence && (LITHUANIAN_SURNAME.test(words[surname]!) || CERTAIN_RUSSIAN.test(words[surname]!));
    return partner ? [0, words.length] : isCertain ? [surname, surname + 1] : [0, 0];
  }
  const doubtful = words.findIndex((word) => isFirstName(word, true));
  if (doubtful >= 0 && words[doubtful + 1] && isName(words[doubtful + 1]!) && !startsSentence)
    return [doubtful, doubtful + 2];
  return words.length > 1 && capitalsTell() ? unknownPair(words, startsSentence ? 1 : 0) : [0, 0];
}

/**
 * Two or more words in a row that have capitals for no known reason. In questions to shops nine of ten such pairs are
 * people (of 353 in a bank's chat nearly all); the tenth is a brand, and losing a brand is the cheaper mistake.
 */
function unknownPair(words: string[], from: number): [number, number] {
  const isUnknown = (word: string): boolean => isName(word) && !/^\p{Lu}{2,}/u.test(word);
  let start = from;
  while (start < words.length && !isUnknown(words[start]!)) start++;
  let end = start;
  while (end < words.length && (isUnknown(words[end]!) || /^\p{Lu}\.?$/u.test(words[end]!))) end++;
  return end - start >= 2 ? [start, end] : [0, 0];
}

/** Where most words have capitals (a typed heading) they tell nothing. */
function capitalsTell(text: string): boolean {
  const sample = text.slice(0, 5000);
  const upper = sample.match(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}/gu)?.length ?? 0;
  const lower = sample.match(/(?<![\p{L}\p{N}])\p{Ll}/gu)?.length ?? 0;
  return lower >= upper;
}

/** «can you ship to patricia»: an English name of four letters and more is one without its capital, too. */
const LOWER_CASE = /(?<![\p{L}\p{N}@._-])[a-z]{4,15}(?![\p{L}\p{N}@_-]|\.\p{L})/gu;

/** «invoice from Kwabena Osei»: two words with capitals after a word that asks for a person. */
const FROM_SOMEBODY = new RegExp(
  `(?<!\\p{L})(?:from|fr?om|by|nuo|от|для)[ \\u00a0]{0,2}(${WORD}[ \\u00a0]${WORD})(?![\\p{L}])`,
  'gu',
);
const allNames = (words: string): boolean =>
  words.split(/[ \u00a0]+/).every((word) => isName(word) || /^\p{Lu}\.?$/u.test(word));

/** A last line of nothing but words with capitals signs the message; any such line of two or more is somebody. */
const LAST_LINE = new RegExp(`\\n[ \\t]{0,3}(${NAME})\\s{0,5}$`, 'gu');
const OWN_LINE = new RegExp(
  `(?<=(?:^|\\n)[>\\t ]{0,6})${WORD}(?:[ \\u00a0](?:${INITIAL}|${WORD})){1,3}(?=[ \\t,]{0,4}(?:\\r?\\n))`,
  'gu',
);

export const framedNames: Finder[] = [
  byPattern('name', /\p{Lu}/u, TITLE, (name) => isName(name.split(/[ \u00a0]/)[0]!)),
  {
    kind: 'name',
    where: /name|call|vard|pavard|vadin|зовут|им[яе]|фамил/i,
    find: (text) => afterFrame(text, SAYS_NAME, saysName),
  },
  byPattern('name', /\p{Lu}/u, INTRODUCES, (name) => isName(name.split(/[ \u00a0]/)[0]!)),
  { kind: 'name', where: /[:=–-]/, find: (text) => afterFrame(text, LABEL, labelled) },
  { kind: 'name', where: /^/, find: (text) => afterFrame(text, GREETING, knownOnly) },
  { kind: 'name', where: /^/, find: (text) => afterFrame(text, CLOSING, signature) },
];

export const unframedNames: Finder[] = [
  { kind: 'name', where: /\p{Lu}/u, find: unframed },
  byPattern('name', /\p{Lu}/u, FROM_SOMEBODY, allNames),
  byPattern('name', /[a-z]{4}/, LOWER_CASE, (word) => known.latin.has(word)),
  byPattern('name', /\n/, LAST_LINE, allNames),
  byPattern('name', /\n/, OWN_LINE, allNames),
];
