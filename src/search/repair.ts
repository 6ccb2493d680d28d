// Query repair: what a query would have been on another keyboard, in the other alphabet, without its typos,
// with a word put together or taken apart. It is tried only where a word is unknown; `search` keeps what finds far more.
import {
  cyrillicToLatin,
  fold,
  isStopWord,
  latinToCyrillic,
  otherKeyboards,
  tokens,
  toTerm,
  type Token,
} from '../text/index.ts';
import type { Repair } from './documents.ts';
import { NUMBER } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { similarWords } from './typos.ts';
import { wordsBeginning } from './vocabulary.ts';

/** The shortest word that one may be split into, and the shortest beginning of one: two letters begin something in any alphabet. */
const MIN_WORD = 3; // letters

/** Shorter words that tell something are taken for no part of a longer one. */
const MIN_TELLING = 4; // letters

/** Words put right in one query: a wall of typos is not worth the time that looking for each takes. */
const MAX_TYPOS = 8; // words

/** `enough`: what it must find, as sureness; less than that is a guess; `gain`: in parts of what the query found, where it puts another hit first. */
type Attempt = { repaired: Repair; enough: number; gain: number };

/**
 * `left`: the words that may stay unknown, in parts of those that were. In the letters of another keyboard or alphabet a
 * whole question makes sense though half of its words stand in no article, so it need not find much.
 */
const LEFT_OF_SPELLED = 0.6;
const ENOUGH_OF_SPELLED = 0.4;
const LEFT = 0.49;
const ENOUGH = 1.5;

/**
 * Of customers' wordings that are spelt right 1.7 changes twice as many; of real slips it puts the same hits first. A short
 * word is near to others, stick to stock and tack to track; of 600 repairs that are wanted each of a short word finds more.
 */
const GAIN = 1.85;
const GAIN_OF_SHORT = 2.5;
const SHORT = 5; // letters

/** What a query may have been. A wrong keyboard or alphabet spoils more than a word or two of a sentence. */
export function repairsOf(query: string, index: SearchIndex): Attempt[] {
  const words = tokens(query);
  const unknown = unknownWords(query, index);
  if (!unknown.length) return [];
  const isLong = unknown.some(({ text }) => text.length > SHORT);
  const whole = unknown.length >= words.length / 2 ? query : '';
  const spelled = [
    ...otherKeyboards(whole).map((text): Repair => ({ query: text, kind: 'layout' })),
    ...otherAlphabets(whole, index).map((text): Repair => ({ query: text, kind: 'translit' })),
  ];
  const corrected = (repair: Repair): Repair => ({ ...repair, query: withoutTypos(repair.query, index) });
  const putRight = [
    ...[...spelled, { query, kind: 'typo' as const }].map(corrected),
    ...joins(words, query, index),
    ...splits(query, index),
  ];
  // Counted before typos are put right: of enough letters some word of the index is always near.
  const likely = fewestUnknown(spelled, LEFT_OF_SPELLED * unknown.length, index).map(corrected);
  return [
    ...likely.map((repaired) => ({ repaired, enough: ENOUGH_OF_SPELLED, gain: GAIN })),
    ...fewestUnknown(putRight, LEFT * unknown.length, index).map((repaired) => ({
      repaired,
      enough: ENOUGH,
      gain: isLong || repaired.kind !== 'typo' ? GAIN : GAIN_OF_SHORT,
    })),
  ];
}

/** The repairs that leave fewest words unknown, and at most `most`. */
function fewestUnknown(repairs: Repair[], most: number, index: SearchIndex): Repair[] {
  const counted = repairs.map((repair) => ({ repair, unknown: unknownWords(repair.query, index).length }));
  const fewest = Math.min(most, ...counted.map(({ unknown }) => unknown));
  return counted.filter(({ unknown }) => unknown <= fewest).map(({ repair }) => repair);
}

/** The words of a query that nothing here holds; what the last one may be the beginning of is known. */
function unknownWords(query: string, index: SearchIndex): Token[] {
  return tokens(query).filter((word) => !isKnown(word, query, index));
}

/** What fewer of the intents are asked with may be customers' own slips. */
const MIN_INTENTS = 3;

function isKnown({ text, end }: Token, query: string, index: SearchIndex): boolean {
  const { vocabulary, language, thesaurus, contact, bridge } = index;
  const term = toTerm(text, language);
  return (
    NUMBER.test(text) ||
    isStopWord(text, language) ||
    vocabulary.byTerm.has(term) ||
    thesaurus.terms.has(term) ||
    contact.has(term) ||
    bridge?.intents.vocabulary.byTerm.get(term)?.some(({ articles }) => articles.length >= MIN_INTENTS) ||
    isOtherForm(fold(text), term, index) ||
    (end === query.length && text.length >= MIN_WORD && wordsBeginning(fold(text), vocabulary).length > 0)
  );
}

/** A form begins with this much of another one, and ends as this many words do. */
const MIN_COMMON = 6; // letters
const MIN_ENDINGS = 6; // words
const ENDING = 3; // letters
/** A letter too many in the ending is a slip. */
const DOUBLED = /(.)\1.{0,2}$/;

/** True when a word differs from one of the index by its ending alone, as pristatoma from pristatymas: it is no slip. */
function isOtherForm(typed: string, term: string, index: SearchIndex): boolean {
  const { vocabulary, bridge } = index;
  const stem = typed.slice(0, Math.max(MIN_COMMON, typed.length - ENDING));
  if (DOUBLED.test(typed) || !similarWords(typed, term, vocabulary).some(({ word }) => word.folded.startsWith(stem)))
    return false;
  const known = (bridge?.intents ?? index).vocabulary.byFolded.keys();
  return [...known].filter((word) => word.endsWith(typed.slice(-ENDING))).length >= MIN_ENDINGS;
}

/** True when a word stands in the index in this very form; a stem alone is met by all sorts of pieces. */
function isWord(text: string, { vocabulary }: SearchIndex): boolean {
  return vocabulary.byFolded.has(fold(text));
}

function otherAlphabets(query: string, { vocabulary: { language, byToken } }: SearchIndex): string[] {
  const latin = (language.byEar ?? cyrillicToLatin)(query, byToken);
  return [...latinToCyrillic(query), latin].filter((text) => text !== query.toLowerCase());
}

/** A query with its first unknown words put right by the nearest known ones, of equally near ones by the most used. */
function withoutTypos(query: string, index: SearchIndex): string {
  const unknown = unknownWords(query, index).slice(0, MAX_TYPOS);
  return unknown.reduceRight((text, word) => {
    const term = toTerm(word.text, index.language);
    const [nearest] = similarWords(fold(word.text), term, index.vocabulary).toSorted(
      (one, other) => other.word.articles.length - one.word.articles.length,
    );
    return nearest ? replace(text, word.start, word.end, nearest.word.written) : text;
  }, query);
}

/** `pass word` → password. */
function joins(words: Token[], query: string, index: SearchIndex): Repair[] {
  return words.slice(1).flatMap((second, place): Repair[] => {
    const first = words[place]!;
    const joined = first.text + second.text;
    if (!isWord(joined, index) || [first, second].every((word) => isKnown(word, query, index))) return [];
    return [{ query: replace(query, first.start, second.end, joined), kind: 'join' }];
  });
}

/** `giftcard` → gift card; not `buyback` → buy back: such short words stand in many a longer one. */
function splits(query: string, index: SearchIndex): Repair[] {
  const isTelling = (text: string) => !isStopWord(text, index.language);
  return unknownWords(query, index).flatMap(({ text, start, end }) =>
    Array.from(text, (_, at) => [text.slice(0, at), text.slice(at)] as const)
      .filter(
        (parts) =>
          parts.every((part) => part.length >= (isTelling(part) ? MIN_TELLING : MIN_WORD) && isWord(part, index)) &&
          parts.some(isTelling) &&
          !index.language.prefixes.includes(fold(parts[0])),
      )
      .map((parts): Repair => ({ query: replace(query, start, end, parts.join(' ')), kind: 'split' })),
  );
}

function replace(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
