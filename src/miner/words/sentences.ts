// Text → sentences, and which of them ask. A sentence asks when it has a question mark or the words people ask with.
import { inAllLanguages, isMinerLanguage, perLanguage } from './languages/index.ts';
import { oneOf, wholeWordOf } from './phrases.ts';

/** After these a full stop ends nothing. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(])(?:\\p{L}|${oneOf(inAllLanguages((language) => language.sentences.abbreviations))})\\.$`,
  'iu',
);
const END = /(?:[.!?…]+["»”)\]]*(?=\s|$)|\n)\s*/gu;

/** The text with lines whole again that a mail program broke: one that goes on in lower case belongs to the line before. */
export const unwrapped = (text: string): string =>
  text.replace(/([^\s.!?:;])[ \t]*\r?\n[ \t]*(?=\p{Ll}(?!\)))/gu, '$1 ');

/** Trimmed, in order, none of them empty. */
export function sentences(text: string): string[] {
  const joined = unwrapped(text);
  const found: string[] = [];
  let start = 0;
  for (const match of joined.matchAll(END)) {
    const end = match.index + match[0].length;
    const sentence = joined.slice(start, end).trim();
    const goesOn =
      match[0].startsWith('.') &&
      !match[0].includes('\n') &&
      ABBREVIATION.test(joined.slice(Math.max(start, match.index - 12), match.index + 1));
    // «Press “Forgot password?” on the page» goes on after its quotation.
    const quotes = /["»”]\s+$/.test(match[0]) && /^\p{Ll}/u.test(joined.slice(end));
    if (goesOn || quotes) continue;
    if (sentence) found.push(sentence);
    start = end;
  }
  const last = joined.slice(start).trim();
  return last ? [...found, last] : found;
}

const ASKS = perLanguage(
  ({ sentences: { beforeQuestions, questionStarts, requests } }) =>
    new RegExp(
      `^(?:${oneOf(beforeQuestions)}[, ]+)*${oneOf(questionStarts)}(?![\\p{L}'])|${wholeWordOf(requests)}`,
      'iu',
    ),
);

/** In languages that the miner does not know a question mark alone asks. */
export const asks = (sentence: string, locale: string): boolean =>
  /[?？؟]/.test(sentence) || (isMinerLanguage(locale) && ASKS(locale).test(sentence));

/** Thanks, wishes and waiting: a short sentence that begins so asks nothing. */
const KIND = new RegExp(`^[^\\p{L}]*${oneOf(inAllLanguages((language) => language.sentences.thanks))}(?!\\p{L})`, 'iu');
const KIND_WORDS = 8;

/** A call for help that does not say with what. */
const CALL = new RegExp(wholeWordOf(inAllLanguages((language) => language.sentences.calls)), 'giu');

/** Said out of politeness: the sentence asks nothing that could be answered. */
export function isPolite(sentence: string, ownWordsIn: (text: string) => number): boolean {
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (KIND.test(sentence) && words <= KIND_WORDS && !/how (?:do|can|to)/i.test(sentence)) return true;
  const rest = sentence.replace(CALL, ' ');
  return words <= KIND_WORDS && rest !== sentence && ownWordsIn(rest) === 0;
}
