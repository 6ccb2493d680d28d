// Names without telling words beside them, found by how they sound: first names, patronymics, endings of surnames, or just two capitals in a
// row where nothing else has them. These are guesses, and made on the safe side.
import { anyOf } from './cues.ts';
import { byPattern, matches, quick, type Finder, type Span } from './finder.ts';
import { certain, isPetName, notNames, plainCase, possible } from './known-names.ts';
import { isProductName } from './product-names.ts';
import { isCertainSurname, isPatronymic, isSurname } from './surnames.ts';
import {
  allNames,
  INITIAL,
  isInitial,
  isName,
  isSureParticle,
  leading,
  NAME,
  WORD,
  wordsOf,
  type Word,
} from './name-shape.ts';

/** Is the word, in whatever case it stands, a first name? `any` counts names that are words as well. */
export function isFirstName(word: string, any = false): boolean {
  const lower = plainCase(word).replace(/['’]s$/, '');
  if (notNames.has(lower) && !any) return false;
  return (any ? possible : certain).has(lower) || isPetName(lower);
}

const RUN = quick(new RegExp(`(?<![\\p{L}\\d@_])${NAME}(?![\\p{L}\\d@]|-\\p{L}?\\d)`, 'gu'));

/** Runs of words with capitals that hold a first name, a patronymic, a surname with initials, … */
function* unframed(text: string): Generator<Span> {
  let tells: boolean | undefined; // counted only where it matters
  for (const match of matches(text, RUN)) {
    // Most capitals only begin a sentence: looking a word up at once saves a quarter of this finder's time.
    if (notNames.has(match[0].toLowerCase())) continue;
    const words = wordsOf(match[0], match.index);
    if (words.length === 1 && !isName(words[0]!.text)) continue;
    const isFirst = startsSentence(text, match.index);
    if (words.length === 1 && isFirstName(match[0], true) && isCalled(text, words[0]!)) {
      yield spanOf(words);
      continue;
    }
    const name = knownName(words, isFirst);
    if (name.length) {
      if (!isOfGoods(text, name)) yield spanOf(name);
    } else if (words.length > 1 && (tells ??= capitalsTell(text))) {
      const pair = unknownPair(words.slice(isFirst ? 1 : 0));
      if (pair.length) yield spanOf(pair);
    }
  }
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:\n]["«“„(]?\s{0,3}|\n[-*•–] )$/.test(text.slice(Math.max(0, at - 5), at));
/** „Per 10 dienų, Gabija: …“: set off by commas beside words in small letters, as nothing else is that could be a name. */
const isCalled = (text: string, { start, end }: Word): boolean =>
  /[\p{Ll}\d%€], $/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^(?:[.!?:]|$|\n|, \p{Ll})/u.test(text.slice(end, end + 3));
const isOfGoods = (text: string, name: Word[]): boolean =>
  name.length === 1 && isProductName(text, name[0]!.start, name[0]!.end);
const spanOf = (words: Word[]): Span => ({ start: words[0]!.start, end: words.at(-1)!.end });

/** Those of the words that are a name by what we know of names; none where nothing is sure. */
function knownName(words: Word[], startsSentence: boolean): Word[] {
  const first = words.findIndex(({ text }) => isFirstName(text));
  if (first >= 0) {
    const before = words[first - 1]?.text ?? '';
    const isPart = isName(before) && (first > 1 || !startsSentence || isSurname(before));
    return words.slice(isPart ? first - 1 : first, first + 1 + leading(words.slice(first + 1), 2));
  }
  const patronymic = words.findIndex(({ text }) => isPatronymic(text));
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
  const isSure = isCertainSurname(text);
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
  const isUnknown = ({ text }: Word): boolean =>
    isName(text) && (/^\p{Lu}(?!\p{Lu})/u.test(text) || isSureParticle(text));
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

const CAPITAL = quick(/(?<![\p{L}\d'’-])\p{Lu}\p{Ll}[\p{L}\p{M}]{0,30}(?![\p{L}\d-])/gu);
const WORD_BEFORE = quick(/(\p{L}+)[ ,]{1,2}$/u);
const FOR_SOMEBODY = quick(new RegExp(`^${anyOf('forSomebody')}$`, 'iu'));
/** The first name before a family name. */
const PARTNER = quick(/(?<!\p{L})(\p{Lu}[\p{L}\p{M}]{1,20}) $/u);
const WORD_AFTER = quick(/^ (\p{L}+)/u);
const RELATIVE = quick(new RegExp(`^${anyOf('relatives')}$`, 'iu'));
const DEED = quick(new RegExp(`^${anyOf('deeds')}$`, 'iu'));

/** „dukrytei Elzei“, „paskambinti Miglė“, “As Yevhen explained”: a capital beside a relative, or what only people do. */
function* besidePeople(text: string): Generator<Span> {
  for (const { 0: word, index } of matches(text, CAPITAL)) {
    if (!isName(word) || (word.length < 3 && !isFirstName(word, true))) continue;
    const end = index + word.length;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, index - 25), index))?.[1] ?? '';
    const isSomebody =
      RELATIVE.test(before) || DEED.test(before) || DEED.test(WORD_AFTER.exec(text.slice(end, end + 25))?.[1] ?? '');
    if (FOR_SOMEBODY.test(before) && isFirstName(word, true) && !isProductName(text, index, end))
      yield { start: index, end };
    const partner = isSomebody ? PARTNER.exec(text.slice(Math.max(0, index - 25), index))?.[1] : undefined;
    if (partner !== undefined && isName(partner) && isFirstName(partner, true))
      yield { start: index - partner.length - 1, end };
    // At the start of a sentence the capital proves nothing: there the word must be a name as far as we know.
    if (isSomebody && (before || !startsSentence(text, index) || isFirstName(word, true))) yield { start: index, end };
  }
}

/** «invoice from Kwabena Osei»: two words with capitals after a word that asks for a person. */
const FROM_SOMEBODY = new RegExp(
  `(?<!\\p{L})${anyOf('from')}[ \\u00a0]{0,2}(${WORD}[ \\u00a0]${WORD})(?![\\p{L}])`,
  'gu',
);
/** „Kur mano siunta? Žilvinas“: a known name after the last sentence of a line signs it. */
const END_OF_LINE = new RegExp(`[.?!…),][ \\t]{1,3}(?:[-–—][ \\t]?)?(${NAME})(?=[ \\t.!)]{0,3}(?:\\r?\\n|$))`, 'gu');
const signs = (run: string): boolean => {
  const [first] = wordsOf(run, 0);
  return isFirstName(first!.text, true) && allNames(run);
};
/** A last line of nothing but words with capitals signs the message; any such line of two or more is somebody. */
const LAST_LINE = new RegExp(`\\n[ \\t]{0,3}(${NAME})\\s{0,5}$`, 'gu');
const OWN_LINE = new RegExp(
  `(?<=(?:^|\\n)[>\\t ]{0,6})${WORD}(?:[ \\u00a0](?:${INITIAL}|${WORD})){1,3}(?=[ \\t,]{0,4}(?:\\r?\\n))`,
  'gu',
);

export const unframedNames: Finder[] = [
  { kind: 'name', where: /\p{Lu}/u, find: unframed },
  byPattern('name', /\p{Lu}/u, FROM_SOMEBODY, allNames),
  { kind: 'name', where: /\p{Lu}/u, find: besidePeople },
  byPattern('name', /[.?!…),][ \t]/, END_OF_LINE, signs),
  byPattern('name', /\n/, LAST_LINE, allNames),
  byPattern('name', /\n/, OWN_LINE, allNames),
];
