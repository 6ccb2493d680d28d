// Typos: the words of the index that differ from a word by a slip or two of the finger.
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

function nearestWords(typed: string, term: string, { byFolded, byTerm, language }: Vocabulary): Alike[] {
  const near = new Map<Word, number>();
  const add = (word: Word, slips: number) => near.set(word, Math.min(slips, near.get(word) ?? Infinity));
  for (const word of within(byFolded, typed)) add(word, slipsBetween(typed, word.folded));
  if (term.length >= TWO_SLIPS)
    for (const word of within(byTerm, term)) add(word, slipsBetween(term, word.term) + OTHER_FORM);
  const possible = [...near].filter(
    ([word, slips]) => slips < Infinity && !areOpposites(typed, word.folded, language.negations),
  );
  const fewest = Math.min(...possible.map(([, slips]) => slips));
  return possible.filter(([, slips]) => slips === fewest).map(([word, slips]) => ({ word, likeness: 1 / (1 + slips) }));
}

/** The words under keys as near as slips may be; two letters swapped are one slip, and two changes to MiniSearch. */
function within(words: Vocabulary['byTerm'], key: string): Word[] {
  const most = key.length < MIN_LENGTH - 1 ? 0 : mostSlips(key);
  return most ? [...words.fuzzyGet(key, most + 1).values()].flatMap(([found]) => found) : [];
}

function mostSlips({ length }: string): number {
  return length < TWO_SLIPS ? 1 : 2;
}

/** `unopened` and `opened`; not `nagaliu` and `negaliu`, where the slip is in the negation itself. */
function areOpposites(one: string, other: string, negations: readonly string[]): boolean {
  const slips = distance(one, other);
  const negates = (whole: string, bare: string) =>
    negations.some((negation) => whole.startsWith(negation) && distance(whole.slice(negation.length), bare) < slips);
  return negates(one, other) || negates(other, one);
}

/** Infinity where there are more slips than a word of its length may hold. */
function slipsBetween(typed: string, known: string): number {
  if (Math.max(typed.length, known.length) < MIN_LENGTH) return Infinity;
  const slips = distance(typed, known);
  return slips <= mostSlips(typed) ? slips : Infinity;
}

/** Slips between two words: letters put in, left out, changed, or swapped with the next (Damerau–Levenshtein, adjacent). */
export function distance(one: string, other: string): number {
  let [before, previous, current] = [0, 0, 0].map(() => new Uint16Array(other.length + 1)) as [Row, Row, Row];
  for (let column = 1; column <= other.length; column++) previous[column] = column;
  for (let row = 1; row <= one.length; row++) {
    current[0] = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const slips = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      current[column] = swapped ? Math.min(slips, before[column - 2]! + 1) : slips;
    }
    [before, previous, current] = [previous, current, before];
  }
  return previous[other.length]!;
}

type Row = Uint16Array;
