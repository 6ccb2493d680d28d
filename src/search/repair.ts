// Query repair: what a query would have been on another keyboard, in the other alphabet, without its typos,
// with a word put together or taken apart. It is tried only where a word is unknown, and kept only where it finds far more.
import { fold } from '../text/language.ts';
import { otherKeyboards } from '../text/keyboards.ts';
import { isStopWord, tokens, toTerm, type Token } from '../text/terms.ts';
import { cyrillicToLatin, latinToCyrillic } from '../text/transliteration.ts';
import type { Repair } from './documents.ts';
import { isBeginning } from './inverted.ts';
import type { SearchIndex } from './search-index.ts';
import { similarWords } from './typos.ts';

/** The shortest word that one may be split into. */
const SHORTEST_PART = 3;

/** The repairs that leave fewest words unknown, fewer than the query does. */
export function repairsOf(query: string, index: SearchIndex): Repair[] {
  const words = tokens(query);
  const unknown = (text: string) => tokens(text).filter((word) => !isKnown(word, text, index)).length;
  const fewest = unknown(query);
  if (!fewest) return [];
  const repairs: Repair[] = [
    ...otherKeyboards(query).map((text): Repair => ({ query: text, kind: 'layout' })),
    ...[latinToCyrillic(query), cyrillicToLatin(query)].map((text): Repair => ({ query: text, kind: 'translit' })),
    ...joins(words, query, index),
    ...splits(words, query, index),
    { query, kind: 'typo' },
  ];
  const counted = repairs.map((repair) => withoutTypos(repair, index)).map((repair) => ({ repair, left: unknown(repair.query) }));
  const least = Math.min(...counted.map(({ left }) => left));
  return least < fewest ? counted.filter(({ left }) => left === least).map(({ repair }) => repair) : [];
}

function isKnown({ text, end }: Token, query: string, { inverted, language }: SearchIndex): boolean {
  return (
    isStopWord(text, language) ||
    inverted.byTerm.has(toTerm(text, language)) ||
    (end === query.length && isBeginning(fold(text), inverted))
  );
}

/** A repair with its unknown words put right by the nearest known ones. */
function withoutTypos(repair: Repair, index: SearchIndex): Repair {
  let { query } = repair;
  for (const word of tokens(query).reverse()) {
    if (isKnown(word, query, index)) continue;
    const near = similarWords(fold(word.text), index.inverted).map((similar) => similar.word);
    const [nearest] = near.sort((one, other) => other.postings.length - one.postings.length);
    if (nearest) query = replace(query, word.start, word.end, nearest.text);
  }
  return { ...repair, query };
}

/** `pass word` → password. */
function joins(words: Token[], query: string, index: SearchIndex): Repair[] {
  return words.slice(1).flatMap((word, place): Repair[] => {
    const first = words[place]!;
    const joined = first.text + word.text;
    if (!index.inverted.byTerm.has(toTerm(joined, index.language))) return [];
    return [{ query: replace(query, first.start, word.end, joined), kind: 'join' }];
  });
}

/** `giftcard` → gift card. */
function splits(words: Token[], query: string, index: SearchIndex): Repair[] {
  const known = (text: string) => index.inverted.byTerm.has(toTerm(text, index.language));
  return words
    .filter((word) => !isKnown(word, query, index))
    .flatMap(({ text, start, end }) =>
      Array.from({ length: Math.max(0, text.length - 2 * SHORTEST_PART + 1) }, (_, more) => more + SHORTEST_PART)
        .filter((at) => known(text.slice(0, at)) && known(text.slice(at)))
        .map((at): Repair => ({ query: replace(query, start, end, `${text.slice(0, at)} ${text.slice(at)}`), kind: 'split' })),
    );
}

function replace(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
