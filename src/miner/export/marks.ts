// What a mark on a message says: who may see it, and who wrote it. What customers do not see must never be published, so
// a mark that nobody understands hides its message.
import { kept } from '../words/kept-words.ts';
import { oneOf, toFlag, wordsOf } from './vocabulary.ts';

/** Who wrote a message, or that no customer sees it. */
export type Side = 'customer' | 'agent' | 'internal' | 'automatic';
/** `public` is seen by customers, whoever wrote it; `unknown` could be either. */
export type Mark = Side | 'public' | 'unknown';

const isInternal = oneOf(({ internal }) => internal);
const isColleague = oneOf(({ colleagues }) => colleagues);
const isPublic = oneOf(({ public: words }) => words);
const isEither = oneOf(({ either }) => either);
const isNot = oneOf(({ not }) => not);
const isAutomatic = oneOf(({ automatic }) => automatic);
const isCustomer = oneOf(({ customer }) => customer);
const isAgent = oneOf(({ agent }) => agent);

/** Codes of one letter, as osTicket and its like have them: message, response, note. */
const LETTERS: Record<string, Mark> = { m: 'customer', c: 'customer', r: 'agent', a: 'agent', n: 'internal' };

/** `internal_note`, „Vidinė pastaba“, «Публичный ответ», `customer_message`. */
export function readMark(value: string): Mark {
  const words = wordsOf(value);
  const [letter = ''] = words;
  if (words.length === 1 && letter.length === 1) return LETTERS[letter] ?? 'unknown';
  if (words.some((word) => isInternal(word) || isColleague(word))) return 'internal';
  if (words.some((word, at) => isNot(word) && at < words.length - 1)) return 'internal';
  if (words.some(isAutomatic)) return 'automatic';
  const side = sideOf(words);
  return side ?? (words.some(isPublic) ? 'public' : 'unknown');
}

/** A lone `comment` means the one or the other, by what else stands in the column. */
export const isAmbiguousMark = (value: string): boolean => wordsOf(value).every(isEither);

function sideOf(words: readonly string[]): 'customer' | 'agent' | null {
  const [customer, agent] = [words.some(isCustomer), words.some(isAgent)];
  return customer === agent ? null : customer ? 'customer' : 'agent';
}

/** The same where the value says who wrote: `Customer`, „Konsultantas“, `Support team`, `note`; null for a name. */
export const readRole = kept((value: string): Side | null => {
  const words = wordsOf(value);
  if (!words.length || !words.every((word) => isRoleWord(word) || isInternal(word) || isEither(word))) return null;
  if (words.some(isInternal)) return 'internal';
  if (words.some(isAutomatic)) return 'automatic';
  if (words.some((word) => isAgent(word) || isColleague(word))) return 'agent';
  return words.some(isCustomer) ? 'customer' : null;
});

const isRoleWord = (word: string): boolean =>
  isCustomer(word) || isAgent(word) || isColleague(word) || isAutomatic(word);

/** A cell of a column named `private` or „Vidinė pastaba“: yes hides the message, and so does what is no answer. */
export function readInternalFlag(value: string): Mark {
  if (value.trim() === '') return 'public';
  const flag = toFlag(value);
  return flag === null ? readMark(value) : flag ? 'internal' : 'public';
}

/** A cell of a column named `public` or «Видимость». */
export function readPublicFlag(value: string): Mark {
  const flag = toFlag(value);
  return flag === null ? readMark(value) : flag ? 'public' : 'internal';
}

/** Whether a cell holds nothing but a mark: that tells a column of notes from a column that marks them. */
export const isMark = (value: string): boolean =>
  toFlag(value) !== null ||
  isAmbiguousMark(value) ||
  (readMark(value) !== 'unknown' && wordsOf(value).every((word) => isRoleWord(word) || isBeside(word)));

const isBeside = oneOf((words) => [
  ...words.internal,
  ...words.public,
  ...words.either,
  ...words.not,
  ...words.marking.message,
  ...words.marking.filler,
]);
