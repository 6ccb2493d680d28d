// Names without a frame, told by how they sound: first names, patronymics, endings of surnames, or just two capitals in a
// row where nothing else has them. These are guesses, and made on the safe side.
import { englishSurnames } from './first-names.ts';
import { byPattern, type Finder, type Span } from './finder.ts';
import { certain, english, possible } from './known-names.ts';
import { notNames } from './name-words.ts';
import { allNames, INITIAL, isInitial, isName, leading, NAME, WORD, wordsOf, type Word } from './name-shape.ts';

/** Is the word, in whatever case it stands, a first name? `any` counts names that are words as well. */
export function isFirstName(word: string, any = false): boolean {
  const lower = word
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/['’]s$/, '');
  if (notNames.has(lower) && !any) return false;
  return (any ? possible : certain).has(lower);
}

const PATRONYMIC = /^\p{Lu}\p{L}+(?:ович|евич|ьич|овн|евн|ичн|инична)(?:а|у|ем|ом|е|ы|ой|ою)?$/u;
/** Endings hardly any other word has. */
const LITHUANIAN_SURNAME =
  /^\p{Lu}\p{L}{2,}(?:(?:ausk|insk|ck)(?:as|o|ui|ą|u|ienė|ienės|ienei|ienę|aitė|aitės|aitei|aitę)|(?:evič|avič)(?:ius|iaus|iui|ių|iumi|ienė|ienės|ienei|iūtė|iūtės|iūtei|iūtę)|ienė|ienės|ienei|aitė|aitės|aitei|ytė|ytės|ytei|iūtė|iūtės|ūnas|ūno|ūnui|ėnas|aitis|aičio|aičiui|onis|onio|oniui)$/u;
const RUSSIAN_SURNAME =
  /^\p{Lu}\p{L}{2,}(?:ов|ова|ову|овой|овым|ев|ева|еву|евой|евым|ёв|ёва|ин|ина|ину|иной|иным|ын|ына|ский|ского|скому|ская|ской|скую|цкий|цкая|енко|чук|юк|ян|дзе|швили)$/u;
const CERTAIN_RUSSIAN = /(?:енко|швили|[аи]дзе)$/u;
/** Jensen, Eriksson, Robinson, Vitorović, Kamińska, Ottová, Paavolainen; «Person» and «Season» begin sentences only. */
const EUROPEAN_SURNAME =
  /^\p{Lu}\p{L}{2,}(?:ss?en|sson|[bdklnrt]son|dóttir|sdottir|ovi[cčć]h?|ević|[ńn]sk[ia]|[oe]wsk[ia]|wicz|czyk|czak|escu|opoulos|[aei]kis|ov[áa]|ainen|inen|oğlu)$/u;
const foreign = new Set(englishSurnames);

const isCertain = (word: string): boolean =>
  [LITHUANIAN_SURNAME, CERTAIN_RUSSIAN, EUROPEAN_SURNAME].some((ending) => ending.test(word)) ||
  foreign.has(word.toLowerCase());
const isSurname = (word: string): boolean =>
  !notNames.has(word.toLowerCase()) && (isCertain(word) || RUSSIAN_SURNAME.test(word));
const RUN = new RegExp(`(?<![\\p{L}\\d@_])${NAME}(?![\\p{L}\\d@])`, 'gu');

/** Runs of words with capitals that hold a first name, a patronymic, a surname with initials, … */
function* unframed(text: string): Generator<Span> {
  let tells: boolean | undefined; // counted only where it matters
  for (const match of text.matchAll(RUN)) {
    const words = wordsOf(match[0], match.index);
    if (words.length === 1 && !isName(words[0]!.text)) continue;
    const startsSentence = /(?:^|[.!?:\n]["«“„(]?\s{0,3})$/.test(text.slice(Math.max(0, match.index - 5), match.index));
    const name = knownName(words, startsSentence);
    if (name.length) yield spanOf(name);
    else if (words.length > 1 && (tells ??= capitalsTell(text))) {
      const pair = unknownPair(words.slice(startsSentence ? 1 : 0));
      if (pair.length) yield spanOf(pair);
    }
  }
}

const spanOf = (words: Word[]): Span => ({ start: words[0]!.start, end: words.at(-1)!.end });

/** Those of the words that are a name by what we know of names; none where nothing is sure. */
function knownName(words: Word[], startsSentence: boolean): Word[] {
  const first = words.findIndex(({ text }) => isFirstName(text));
  if (first >= 0) {
    const before = words[first - 1]?.text ?? '';
    const isPart = isName(before) && (first > 1 || !startsSentence || isSurname(before));
    return words.slice(isPart ? first - 1 : first, first + 1 + leading(words.slice(first + 1), 2));
  }
  const patronymic = words.findIndex(({ text }) => PATRONYMIC.test(text));
  if (patronymic >= 0)
    return words.slice(Math.max(0, patronymic - 1), patronymic + 1 + leading(words.slice(patronymic + 1), 1));
  const surname = words.findIndex(({ text }) => isSurname(text));
  if (surname >= 0) return withPartners(words, surname, startsSentence);
  const doubtful = words.findIndex(({ text }) => isFirstName(text, true));
  const follower = words[doubtful + 1];
  return doubtful >= 0 && follower && isName(follower.text) && !startsSentence ? [words[doubtful]!, follower] : [];
}

/** A surname with the initials and names around it; alone only where hardly any other word ends so. */
function withPartners(words: Word[], surname: number, startsSentence: boolean): Word[] {
  const { text } = words[surname]!;
  const isSure = isCertain(text);
  const isPartner = (at: number): boolean => {
    const word = words[at]?.text;
    if (word === undefined) return false;
    // Beside a sure surname an unknown word is the first name, unless its capital only begins the sentence.
    return isInitial(word) || isFirstName(word, true) || (isSure && isName(word) && !(startsSentence && at === 0));
  };
  let from = surname;
  let to = surname + 1;
  while (isPartner(from - 1)) from--;
  while (isPartner(to)) to++;
  return to - from > 1 || (isSure && !startsSentence) ? words.slice(from, to) : [];
}

/**
 * Two or more words in a row that have capitals for no known reason. In questions to shops nine of ten such pairs are
 * people (of 353 in a bank's chat nearly all); the tenth is a brand, and losing a brand is the cheaper mistake.
 */
function unknownPair(words: Word[]): Word[] {
  const isUnknown = ({ text }: Word): boolean => isName(text) && !/^\p{Lu}{2,}/u.test(text);
  const from = words.findIndex(isUnknown);
  if (from < 0) return [];
  let to = from;
  while (to < words.length && (isUnknown(words[to]!) || isInitial(words[to]!.text))) to++;
  return to - from >= 2 ? words.slice(from, to) : [];
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
  `(?<!\\p{L})(?:from|fr?om|by|nuo|от)[ \\u00a0]{0,2}(${WORD}[ \\u00a0]${WORD})(?![\\p{L}])`,
  'gu',
);
/** A last line of nothing but words with capitals signs the message; any such line of two or more is somebody. */
const LAST_LINE = new RegExp(`\\n[ \\t]{0,3}(${NAME})\\s{0,5}$`, 'gu');
const OWN_LINE = new RegExp(
  `(?<=(?:^|\\n)[>\\t ]{0,6})${WORD}(?:[ \\u00a0](?:${INITIAL}|${WORD})){1,3}(?=[ \\t,]{0,4}(?:\\r?\\n))`,
  'gu',
);

export const unframedNames: Finder[] = [
  { kind: 'name', where: /\p{Lu}/u, find: unframed },
  byPattern('name', /\p{Lu}/u, FROM_SOMEBODY, allNames),
  byPattern('name', /[a-z]{4}/, LOWER_CASE, (word) => english.has(word)),
  byPattern('name', /\n/, LAST_LINE, allNames),
  byPattern('name', /\n/, OWN_LINE, allNames),
];
