// What a sentence is about, and what it states of it: sentences about the same are compared, those that state
// something else contradict one another.
//
//   "You have 14 days to return it"   about return, a time   states 14 days
//   "Return it within 30 days"        about return, a time   states 30 days
import { fold, isStopWord, tokens, toTerm, type Language } from '../../text/index.ts';
import { languageOf } from '../../text/languages.ts';
import { amountsIn } from '../words/amounts.ts';
import { withoutQuotations } from './case-details.ts';

export type Stated = {
  /** All its terms. */
  terms: Set<string>;
  /** The telling ones, and what kinds of amounts it gives. */
  about: Set<string>;
  amounts: Set<string>;
  names: Set<string>;
  /** Terms that it denies. */
  denied: Set<string>;
  /** Terms denied within an if-clause: the same said of another case. */
  unless: string;
};

/** Terms said of prices and times, whatever they are. */
const FILLER =
  /^(?:(?:cost|pric|charg|fee|kain|kainuo|mokest|стоит|цен|стоимост|стоя|плат)\p{L}{0,3}|within|per|take|last|period|upto|trunk\p{L}*|laikotarp\p{L}*|течен\p{L}*|срок\p{L}*|занима\p{L}*|за)$/u;

/** Terms of whatever agents say in a cluster: in Lithuanian they tell which words are denials of others. */
export function toStated(text: string, locale: string, vocabulary: ReadonlySet<string>): Stated {
  const language = languageOf(locale);
  const { amounts, rest } = amountsIn(text, locale);
  const { denied, unless } = denials(text, language, vocabulary);
  const words = termsOf(rest, language, vocabulary);
  const telling = words.filter(({ word, term }) => !isStopWord(word, language) && !FILLER.test(term));
  return {
    terms: new Set(termsOf(text, language, vocabulary).map(({ term }) => term)),
    about: new Set([...telling.map(({ term }) => term), ...amounts.map(({ kind }) => `#${kind}`)]),
    amounts: new Set(amounts.map(({ value }) => value)),
    names: namesIn(text, language),
    denied,
    unless,
  };
}

type Word = { word: string; term: string };

/** „nesiunčiame“ counts as „siunčiame“, where that is said, too. */
function termsOf(text: string, language: Language, vocabulary: ReadonlySet<string>): Word[] {
  return tokens(text).map(({ text: word }) => {
    const bare = withoutPrefix(word, language, vocabulary) ?? word;
    return { word: bare, term: toTerm(bare, language) };
  });
}

const PREFIX = /^ne(?=\p{L}{4})/iu;

function withoutPrefix(word: string, language: Language, vocabulary: ReadonlySet<string>): string | null {
  if (language.locale !== 'lt' || !PREFIX.test(word)) return null;
  const bare = word.replace(PREFIX, '');
  return vocabulary.has(toTerm(bare, language)) ? bare : null;
}

const NOT = /^(?:not|cannot|cant|never|no|unable|\p{L}+n['’]t|не|нельзя|нет)$/iu;
const CONDITION = /^(?:if|when|once|unless|until|jei|jeigu|kai|kol|если|когда|пока)$/iu;

/** The telling word after «not» is denied; after «if … not» it names a case. */
function denials(text: string, language: Language, vocabulary: ReadonlySet<string>): Pick<Stated, 'denied' | 'unless'> {
  const denied = new Set<string>();
  const unless: string[] = [];
  let inCondition = false;
  let after = -1;
  let isDenied = false;
  for (const { text: word, start, end } of tokens(text)) {
    if (/[,;:–—]/.test(text.slice(Math.max(0, after), start))) inCondition = false;
    after = end;
    if (CONDITION.test(word)) inCondition = true;
    const bare = withoutPrefix(word, language, vocabulary);
    if (NOT.test(word)) isDenied = true;
    if (bare === null && (!isDenied || NOT.test(word) || isStopWord(word, language))) continue;
    const term = toTerm(bare ?? word, language);
    if (inCondition) unless.push(term);
    else denied.add(term);
    isDenied = false;
  }
  return { denied, unless: unless.sort().join(' ') };
}

/** Words with a capital within the sentence: places, couriers, banks. What is quoted is a button or a page. */
function namesIn(text: string, language: Language): Set<string> {
  const own = withoutQuotations(text);
  const names = tokens(own).filter(
    ({ text: word, start }) => /^\p{Lu}\p{L}+$/u.test(word) && /[\p{L}\d,]\s$/u.test(own.slice(0, start)),
  );
  return new Set(names.map(({ text: word }) => toTerm(fold(word), language)));
}

const lacks = (one: Set<string>, other: Set<string>): boolean => !one.isSubsetOf(other);
const denies = (one: Stated, other: Stated): boolean =>
  [...one.denied].some((term) => other.terms.has(term) && !other.denied.has(term));

/** Each states what the other does not: 14 days and 30 days, but not 14 days and 14 days for 3 €. */
export function contradicts(one: Stated, other: Stated): boolean {
  return (
    (lacks(one.amounts, other.amounts) && lacks(other.amounts, one.amounts)) ||
    (lacks(one.names, other.terms) && lacks(other.names, one.terms)) ||
    denies(one, other) ||
    denies(other, one)
  );
}

/**
 * Sentences are one when they share so much of what they are about, less where they state the same of it, or when one
 * says what the other does and more.
 */
const ALIKE = 0.65;
const ALIKE_STATING_THE_SAME = 0.5;
const WITHIN = 0.8;
/** Of fewer words in common nothing can be told. */
const FEWEST = { alike: 2, within: 4 };

/** How much two sentences share, 0 … 1; 0 as well where it is too little for one. */
export function likeness(one: Stated, other: Stated): number {
  if (one.unless !== other.unless) return 0;
  const fewest = Math.min(one.about.size, other.about.size);
  const [a, b] = fewest < FEWEST.alike ? [one.terms, other.terms] : [one.about, other.about];
  const shared = a.intersection(b).size;
  const share = shared / a.union(b).size;
  const isWithin = fewest >= FEWEST.within && shared >= WITHIN * fewest;
  return share >= (statesTheSame(one, other) ? ALIKE_STATING_THE_SAME : ALIKE) ||
    isWithin ||
    restates(one, other) ||
    restates(other, one)
    ? share
    : 0;
}

const statesTheSame = (one: Stated, other: Stated): boolean =>
  one.amounts.size > 0 && one.amounts.symmetricDifference(other.amounts).size === 0 && !contradicts(one, other);

/** “We refund within 14 days” is said by “Once it is here, we refund within 14 days”, too. */
const restates = (one: Stated, other: Stated): boolean =>
  one.about.size >= FEWEST.alike &&
  one.about.isSubsetOf(other.about) &&
  one.amounts.isSubsetOf(other.amounts) &&
  !contradicts(one, other);
