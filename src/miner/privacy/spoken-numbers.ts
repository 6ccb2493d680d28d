// Phones and codes in words: «восемь девятьсот шестнадцать …», “oh seven seven double three …”. One number in words is an
// amount; a row of them that makes more digits than any amount has is somebody's.
import { fold } from '../words/kept-words.ts';
import { minerLanguages } from '../words/languages/index.ts';
import { anyOf } from './cues.ts';
import { matches, quick, type Finder, type Span } from './finder.ts';

const languages = Object.values(minerLanguages);

/** Number words as people type them, accents or none, by how many digits each writes: one 1, twenty 2, hundred 3. */
const wordsOf = (digits: number): string =>
  languages
    .flatMap(({ numbers }) => Object.entries(numbers))
    .filter(([value]) => value.length === digits)
    .map(([, words]) => words)
    .join('|');
const ONE_DIGIT = new RegExp(`^(?:${wordsOf(1)}|${anyOf('digitWords')})$`, 'u');
const TENS = new RegExp(`^(?:${wordsOf(2)})$`, 'u');
const HUNDREDS = new RegExp(`^(?:${wordsOf(3)})$`, 'u');

const TOKEN = /\p{L}+|\d+/gu;
const LINK = new RegExp(`^${anyOf('numberLinks')}$`, 'u');
/** What may stand between two words of one number. */
const BETWEEN = /^[\s,.;–-]{1,3}$/;

const ACCENTS: Record<string, string> = { a: 'ą', e: 'ęė', i: 'į', u: 'ųū', s: 'š', c: 'č', z: 'ž', е: 'ё' };

/** Digits that a phone or a code has at least; fewer where most are said one by one. */
const MIN_DIGITS = 9;
const MIN_DIGITS_ONE_BY_ONE = 6;
/** Words of one digit each. */
const MIN_SINGLE_WORDS = 4;

type Run = Span & { digits: number; singles: number; words: number };
const startRun = (start: number): Run => ({ start, end: start, digits: 0, singles: 0, words: 0 });

function* spoken(text: string): Generator<Span> {
  let run = startRun(0);
  for (const { 0: token, index } of matches(text, TOKEN)) {
    const goesOn = run.words > 0 && BETWEEN.test(text.slice(run.end, Math.min(index, run.end + 4)));
    if (goesOn && index - run.end <= 3 && LINK.test(token.toLowerCase())) {
      run.end = index + token.length;
      continue;
    }
    const digits = digitsSaid(token);
    if (!goesOn || index - run.end > 3 || digits === 0) {
      if (isTelling(run)) yield run;
      run = startRun(index);
    }
    if (digits === 0) continue;
    run.end = index + token.length;
    run.digits += digits;
    run.singles += Number(digits === 1);
    run.words += Number(!/\d/.test(token));
  }
  if (isTelling(run)) yield run;
}

function digitsSaid(token: string): number {
  if (/^\d/.test(token)) return token.length;
  if (token.length > 16) return 0;
  const word = fold(token);
  return ONE_DIGIT.test(word) ? 1 : TENS.test(word) ? 2 : HUNDREDS.test(word) ? 3 : 0;
}

/** A row of sizes or dates is longer than a number in words, but nobody says it digit by digit. */
const isTelling = ({ digits, singles, words }: Run): boolean =>
  words >= 3 && (digits >= MIN_DIGITS || (digits >= MIN_DIGITS_ONE_BY_ONE && singles >= MIN_SINGLE_WORDS));

/** Beginnings of all number words, accents or none: “thr”, „šeš“, «три». */
const BEGINNINGS = [
  ...new Set(
    `${wordsOf(1)}|${wordsOf(2)}|${wordsOf(3)}|${anyOf('digitWords').slice(3, -1)}`
      .split('|')
      .map((word) => /^\p{L}{1,3}/u.exec(word)?.[0])
      .filter((beginning) => beginning !== undefined)
      .map((beginning) => beginning.replace(/[aeiusczе]/g, (letter) => `[${letter}${ACCENTS[letter]}]`)),
  ),
].join('|');
const WORD = `(?:${BEGINNINGS})\\p{L}{0,14}`;
/** Three in a row that begin so: cheaper than looking at every word. */
const HINT = quick(new RegExp(`(?<!\\p{L})${WORD}[\\s,.;–-]{1,3}${WORD}[\\s,.;–-]{1,3}${WORD}(?!\\p{L})`, 'iu'));

export const spokenNumbers: Finder = { kind: 'phone', where: HINT, find: spoken };
