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

/** The shortest word that one may be split into. */
const MIN_PART = 3; // letters

/** Different words put right in one query: a wall of typos is not worth the time that looking for each takes. */
const MAX_TYPOS = 8; // words

/** The repairs that leave fewest words unknown, and of those that were less than half: else what is put right is a guess. */
export function repairsOf(query: string, index: SearchIndex): Repair[] {
  const words = tokens(query);
  const unknown = (text: string) => tokens(text).filter((word) => !isKnown(word, text, index)).length;
  const most = unknown(query);
  if (!most) return [];
  // A wrong keyboard or alphabet spoils more than a word or two of a sentence.
  const whole = most >= words.length / 2 ? query : '';
  const repairs = [
    ...otherKeyboards(whole).map((text): Repair => ({ query: withoutTypos(text, index), kind: 'layout' })),
    ...otherAlphabets(whole).map((text): Repair => ({ query: withoutTypos(text, index), kind: 'translit' })),
    ...joins(words, query, index),
    ...splits(words, query, index),
    { query: withoutTypos(query, index), kind: 'typo' } as const,
  ].map((repair) => ({ repair, left: unknown(repair.query) }));
  const fewest = Math.min(...repairs.map(({ left }) => left));
  return 2 * fewest < most ? repairs.filter(({ left }) => left === fewest).map(({ repair }) => repair) : [];
}

function isKnown({ text, end }: Token, query: string, { vocabulary, language, thesaurus }: SearchIndex): boolean {
  const term = toTerm(text, language);
  return (
    NUMBER.test(text) ||
    isStopWord(text, language) ||
    vocabulary.byTerm.has(term) ||
    thesaurus.terms.has(term) ||
    (end === query.length && wordsBeginning(fold(text), vocabulary).length > 0)
  );
}

/** True when a word stands in the index in this very form; a stem alone is met by all sorts of pieces. */
function isWord(text: string, { vocabulary }: SearchIndex): boolean {
  return vocabulary.byFolded.has(fold(text));
}

function otherAlphabets(query: string): string[] {
  return [...latinToCyrillic(query), cyrillicToLatin(query)].filter((text) => text !== query.toLowerCase());
}

/** A query with its first unknown words put right by the nearest known ones, of equally near ones by the most used. */
function withoutTypos(query: string, index: SearchIndex): string {
  const unknown = tokens(query).filter((word) => !isKnown(word, query, index));
  const first = new Set([...new Set(unknown.map(({ text }) => text))].slice(0, MAX_TYPOS));
  return unknown.reduceRight((text, word) => {
    if (!first.has(word.text)) return text;
    const term = toTerm(word.text, index.language);
    const near = similarWords(fold(word.text), term, index.vocabulary).map((similar) => similar.word);
    const [nearest] = near.sort((one, other) => other.articles.length - one.articles.length);
    return nearest ? replace(text, word.start, word.end, nearest.written) : text;
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

/** `giftcard` → gift card. */
function splits(words: Token[], query: string, index: SearchIndex): Repair[] {
  const isPart = (text: string) => isWord(text, index) && !isStopWord(text, index.language);
  return words
    .filter((word) => !isKnown(word, query, index))
    .flatMap(({ text, start, end }) =>
      Array.from({ length: Math.max(0, text.length - 2 * MIN_PART + 1) }, (_, more) => more + MIN_PART)
        .map((at) => [text.slice(0, at), text.slice(at)] as const)
        .filter((parts) => parts.every(isPart))
        .map((parts): Repair => ({ query: replace(query, start, end, parts.join(' ')), kind: 'split' })),
    );
}

function replace(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
