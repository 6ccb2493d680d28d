// What another wording of an answer says that its evidence does not: amounts, dates, addresses, names, negations. The check
// would rather refuse a good wording than let a wrong one through: what is refused stays in the agents' words.
import { isStopWord, toTerm } from '../words/kept-words.ts';
import { languageOf } from '../../text/languages.ts';
import { amountsIn } from '../words/amounts.ts';
import { perLanguage } from '../words/languages/index.ts';
import { withDigits } from '../words/number-words.ts';
import { anyOf, oneOf } from '../words/phrases.ts';

/** As it is read: digits of full width are digits, and what cannot be seen is not there. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** @returns what only the text says, in its own words; empty where the evidence bears all of it out */
export function inventionsIn(text: string, evidence: string, locale: string): string[] {
  const [said, given] = [plain(text), plain(evidence)];
  return [
    ...oddSigns(text, evidence),
    ...inventedAmounts(said, given, locale),
    ...inventedAddresses(said, given),
    ...inventedWords(said, given, locale),
    ...inventedNegations(said, given, locale),
  ];
}

/** ½, ②, Ⅻ, ٣ or 三: numbers that no other check reads. */
const ODD_SIGN = /[\p{No}\p{Nl}]|(?![0-9\uff10-\uff19])\p{Nd}|(?![\p{Script=Latin}\p{Script=Cyrillic}ªº])\p{L}/gu;

const oddSigns = (text: string, evidence: string): string[] =>
  (text.match(ODD_SIGN) ?? []).filter((sign) => !evidence.includes(sign));

/** In digits or words; two weeks are 14 days, but 14 weeks are not. */
function inventedAmounts(text: string, evidence: string, locale: string): string[] {
  const given = amountsIn(evidence, locale).amounts.flatMap(({ value }) => [value, ...endsOf(value)]);
  const known = new Set(given);
  const numbers = new Set(given.map(numberOf));
  // One of the two may leave the unit out.
  const isGiven = (value: string) =>
    known.has(value) || (value.includes(' ') ? known.has(numberOf(value)) : numbers.has(value));
  return amountsIn(text, locale).amounts.flatMap(({ value }) => (isGiven(value) ? [] : [value]));
}

const numberOf = (value: string): string => value.split(' ')[0]!;

/** 3-5 working days → 3 working days, 5 working days */
function endsOf(value: string): string[] {
  const [numbers, ...unit] = value.split(' ');
  const ends = numbers!.split('-');
  return ends.length > 1 ? ends.map((end) => [end, ...unit].join(' ')) : [];
}

/** With a scheme, a mail's, somebody's handle, or bare: shop.example/returns. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s)\]>]+|[^\s(<]{0,64}@[^\s)>]+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,}(?:\/[^\s)\]>]*)?/giu;

function inventedAddresses(text: string, evidence: string): string[] {
  const given = new Set(addressesIn(evidence));
  return addressesIn(text).filter((address) => !given.has(address));
}

const addressesIn = (text: string): string[] =>
  (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!?]+$/, '').toLowerCase());

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;
/** What stands before a word that begins a sentence. */
const STARTS_SENTENCE = /(?:^|[.!?:\n])[\s"„“«(]*$/u;
/** From two letters on: XC, iv. Words that are such a number by chance ("mix") have to stand in the evidence as well. */
const ROMAN = /^(?=\p{L}{2})m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/iu;

/** Numbers as words, days, months and names: each must stand in the evidence, in whatever form. */
function inventedWords(text: string, evidence: string, locale: string): string[] {
  const { counts, months } = patternsOf(locale);
  const known = new Set(wordsIn(evidence, locale).map(({ term }) => term));
  const isTelling = ({ word, isFirst }: Word) =>
    counts.test(word) ||
    // „Dvi“ is a number in words, which is an amount already.
    (ROMAN.test(word) && withDigits(word, locale) === word) ||
    // English months have a capital, and “may” has none.
    (months.test(word) && (locale !== 'en' || /^\p{Lu}/u.test(word))) ||
    (isFirst ? /^\p{Lu}{2}/u.test(word) : /\p{Lu}/u.test(word) && word !== 'I');
  return wordsIn(text, locale).flatMap((each) => (isTelling(each) && !known.has(each.term) ? [each.word] : []));
}

type Word = { word: string; term: string; isFirst: boolean };

function wordsIn(text: string, locale: string): Word[] {
  const language = languageOf(locale);
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    term: toTerm(word, language),
    isFirst: STARTS_SENTENCE.test(text.slice(Math.max(0, index - 6), index)),
  }));
}

/** How many words after a negation it may turn round, small ones among them. */
const REACH = 8;

/** A refusal that the evidence has not, or a “not” before what it does not deny. */
function inventedNegations(text: string, evidence: string, locale: string): string[] {
  const given = negationsIn(evidence, locale);
  const refused = new Set(given.flatMap(({ refusal }) => refusal ?? []));
  const denied = new Set(given.flatMap(({ after }) => after));
  return negationsIn(text, locale).flatMap(({ word, refusal, after: [head] }) => {
    if (refusal !== null) return refused.has(refusal) ? [] : [word];
    const isGiven = head === undefined ? given.length > 0 : denied.has(head);
    return isGiven ? [] : [word];
  });
}

/** Fewer negations than the evidence has: something that is refused would seem allowed. */
export const leavesNegationOut = (text: string, evidence: string, locale: string): boolean =>
  negationsIn(plain(text), locale).length < negationsIn(plain(evidence), locale).length;

/** `refusal`: its term, where the word says no by itself. `after`: terms that follow in the sentence, small words apart. */
type Negation = { word: string; refusal: string | null; after: string[] };

function negationsIn(text: string, locale: string): Negation[] {
  const { negations, refusals } = patternsOf(locale);
  const language = languageOf(locale);
  return text.split(/[.!?;\n]+/).flatMap((sentence) => {
    const words = wordsIn(sentence, locale);
    return words.flatMap(({ word, term }, at): Negation[] => {
      const isRefusal = refusals.test(word);
      if (!isRefusal && !negations.test(word)) return [];
      const after = words
        .slice(at + 1, at + 1 + REACH)
        .filter((each) => !isStopWord(each.word, language))
        .map((each) => each.term);
      return [{ word, refusal: isRefusal ? term : null, after }];
    });
  });
}

const whole = (list: string): RegExp => new RegExp(`^${list.replaceAll("'", "['’]")}$`, 'iu');

const patternsOf = perLanguage(({ rewording, asking, exports }) => ({
  negations: whole(oneOf(rewording.negations)),
  refusals: whole(oneOf(rewording.refusals)),
  counts: whole(`(?:${oneOf(rewording.quantities)}|${anyOf(asking.days)})`),
  months: whole(`(?:${exports.months.map((month) => month.replace('*', '\\p{L}*')).join('|')})`),
}));
