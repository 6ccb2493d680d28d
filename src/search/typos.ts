// Typos: the words of the index that differ from a word by a slip or two of the finger.
import type { Language } from '../text/index.ts';
import { gramsOf, type Alike, type Inverted } from './inverted.ts';

/** Shorter words are too near to one another. */
const SHORTEST = 5;

/** From this length on a word may hold two slips. */
const LONG = 8;

/** A slip in the stem of another form, beside one in the word as written. */
const OTHER_FORM = 0.5;

/**
 * The words nearest to one that the index does not hold, with a likeness of 1/2 for one slip, 1/3 for two.
 * Long terms are compared too, since the form that was meant may stand in no article: atsiskatymo, atsiskaityti.
 */
export function similarWords(typed: string, term: string, inverted: Inverted, { negations }: Language): Alike[] {
  const candidates = new Set(gramsOf(typed).flatMap((gram) => inverted.byGram.get(gram) ?? []));
  const near = Array.from(candidates, (word) => {
    const ofForm = slipsBetween(typed, word.text);
    const ofTerm = term.length < LONG ? Infinity : slipsBetween(term, word.term) + OTHER_FORM;
    return { word, slips: Math.min(ofForm, ofTerm) };
  }).filter(({ word, slips }) => slips < Infinity && !areOpposites(typed, word.text, negations));
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ word, slips }) => ({ word, likeness: 1 / (1 + slips) }));
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
  const most = typed.length < SHORTEST ? 0 : typed.length < LONG ? 1 : 2;
  const slips = distance(typed, known, most);
  return slips <= most ? slips : Infinity;
}

/** Slips between two words: letters put in, left out, changed, or swapped with the next (Damerau–Levenshtein, adjacent). */
export function distance(one: string, other: string, most = Infinity): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let [before, previous, current] = [0, 0, 0].map(() => new Uint16Array(other.length + 1)) as [Row, Row, Row];
  for (let column = 1; column <= other.length; column++) previous[column] = column;
  for (let row = 1; row <= one.length; row++) {
    let least = (current[0] = row);
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      let slips = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      if (swapped) slips = Math.min(slips, before[column - 2]! + 1);
      current[column] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return Infinity;
    [before, previous, current] = [previous, current, before];
  }
  return previous[other.length]!;
}

type Row = Uint16Array;
