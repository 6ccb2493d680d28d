// Typos: the words of the index that differ from a word by a slip or two of the finger.
import { areConfused, type Language } from '../text/index.ts';
import type { Alike, Vocabulary, Word } from './vocabulary.ts';

/** Shorter words are too near to one another; one letter may be missing of a word this long: trak. */
const MIN_LENGTH = 5; // letters

/** From this length on a word may hold two slips. */
const TWO_SLIPS = 8; // letters

/** A slip in the stem of another form, beside one in the word as written. */
const OTHER_FORM = 0.5;

/**
 * The words nearest to one that the index does not hold, with a likeness of 1/2 for one slip, 1/3 for two.
 * Long terms are compared too, since the form that was meant may stand in no article: atsiskatymo, atsiskaityti.
 */
export function similarWords(typed: string, term: string, vocabulary: Vocabulary): Alike[] {
  const { similar } = vocabulary.known;
  const known = similar.get(typed) ?? nearestWords(typed, term, vocabulary);
  similar.set(typed, known);
  return known;
}

function nearestWords(typed: string, term: string, vocabulary: Vocabulary): Alike[] {
  const found = within(vocabulary, 'folded', typed, 0);
  if (term.length >= TWO_SLIPS) found.push(...within(vocabulary, 'term', term, OTHER_FORM));
  const possible = found.filter(([word]) => !differInPrefix(typed, word.folded, vocabulary.language));
  const fewest = Math.min(...possible.map(([, slips]) => slips));
  const nearest = new Set(possible.filter(([, slips]) => slips === fewest).map(([word]) => word));
  return Array.from(nearest, (word) => ({ word, likeness: 1 / (1 + fewest) }));
}

/** The words that are as few slips away as a word of its length may hold. Two letters swapped are one slip, and two changes to MiniSearch. */
function within(
  { byFolded, byTerm, language }: Vocabulary,
  as: 'folded' | 'term',
  key: string,
  more: number,
): [Word, number][] {
  if (key.length < MIN_LENGTH - 1) return [];
  const most = key.length < TWO_SLIPS ? 1 : 2;
  const found = (as === 'term' ? byTerm : byFolded).fuzzyGet(key, most + 1);
  return [...found.values()]
    .flatMap(([words]) => words)
    .map((word): [Word, number] => [word, distance(key, word[as], language) + more])
    .filter(([word, slips]) => slips <= most && Math.max(key.length, word[as].length) >= MIN_LENGTH);
}

/** `unopened` and `opened`, `доложить` and `положить`; not `nagaliu` and `negaliu`, where the slip is in the prefix itself. */
function differInPrefix(one: string, other: string, language: Language): boolean {
  return cutPrefixes(one, language).some(([prefix, rest]) =>
    cutPrefixes(other, language).some(
      ([otherPrefix, otherRest]) =>
        distance(prefix, otherPrefix, language) > 1 &&
        distance(rest, otherRest, language) < distance(one, other, language),
    ),
  );
}

/** What a word may begin with, nothing too, and what follows. */
function cutPrefixes(word: string, { prefixes }: Language): [prefix: string, rest: string][] {
  return ['', ...prefixes]
    .filter((prefix) => word.startsWith(prefix))
    .map((prefix) => [prefix, word.slice(prefix.length)]);
}

/** What a letter costs that neither fingers nor ears confuse: black is no slip for back, though one letter is too many. */
const ODD = 1.5; // slips

/**
 * Slips between a word as typed and one that may be meant: letters left out, put in, changed, or swapped with the next
 * (Damerau–Levenshtein, adjacent). The first letter is not left out, and what is put in is an echo of one beside it.
 */
export function distance(typed: string, meant: string, { sounds }: Language): number {
  const table: number[][] = [];
  const slips = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let row = 0; row <= typed.length; row++) {
    const [letter = '', before = '', after = ''] = [typed[row - 1], typed[row - 2], typed[row]];
    const cost = (...others: string[]) =>
      others.some((other) => other && areConfused(letter, other, sounds)) ? 1 : ODD;
    const putIn = cost(before, after);
    table[row] = [row ? slips(row - 1, 0) + putIn : 0];
    for (let column = 1; column <= meant.length; column++) {
      const wanted = meant[column - 1]!;
      const isSwapped = letter === meant[column - 2] && before === wanted;
      table[row]![column] = Math.min(
        slips(row - 1, column) + putIn,
        slips(row, column - 1) + (column > 1 ? 1 : ODD),
        slips(row - 1, column - 1) + (letter === wanted ? 0 : cost(wanted)),
        isSwapped ? slips(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return slips(typed.length, meant.length);
}
