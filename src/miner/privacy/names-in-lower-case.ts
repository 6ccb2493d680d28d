// Names by somebody who has no time for capitals. „roza“, «надежда», “grace” are words: a name is taken for one only with a
// family name beside it, or after words that introduce somebody.
import { languages } from '../../text/languages.ts';
import { isStopWord } from '../words/kept-words.ts';
import { anyOf } from './cues.ts';
import { byPattern, matches, quick, type Finder, type Span } from './finder.ts';
import { certain, nominative, notNames, plainCase, possible, undeclined } from './known-names.ts';
import { isName } from './name-shape.ts';
import { isProductName } from './product-names.ts';
import { isPatronymic, isSureSurname, isSurnameOf, mayFollowFirstName } from './surnames.ts';

const TOKEN = quick(/(?<![\p{L}\p{N}@._-])\p{L}[\p{L}\p{M}]{1,24}(?:['’-]\p{L}{1,20})?(?![\p{L}\p{N}@_-]|\.\p{L})/gu);

const isKnown = (word: string): boolean => certain.has(plainCase(word)) && !notNames.has(word.toLowerCase());

/** Also one that is a word; „darė“ is what people do. */
const isPossible = (word: string): boolean =>
  possible.has(plainCase(word)) && !notNames.has(word.toLowerCase()) && !SAID_OF_PEOPLE.test(word);
/** “kate called”, “anna waiting” */
const SAID_OF_PEOPLE = new RegExp(`^(?:${anyOf('deeds')}.*|.*(?:ed|ing|ly))$`, 'u');

/** „petras jonaitis“, «иванов пётр сергеевич», “my order from sarah connor”. */
function* fullNames(text: string): Generator<Span> {
  const words = Array.from(matches(text, TOKEN), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const areBeside = (at: number): boolean => /^[ \u00a0]{1,2}$/.test(text.slice(words[at]?.end, words[at + 1]?.start));
  for (let at = 0; at < words.length; at++) {
    const first = words[at]!;
    if (!isPossible(first.word)) continue;
    const belongs = isKnown(first.word)
      ? (other: string): boolean => isPatronymic(other) || mayFollowFirstName(first.word, other)
      : isSureSurname;
    const from =
      at > 0 && areBeside(at - 1) && isKnown(first.word) && isSurnameOf(first.word, words[at - 1]!.word) ? at - 1 : at;
    let to = at;
    while (to < at + 2 && to + 1 < words.length && areBeside(to) && belongs(words[to + 1]!.word)) to++;
    if (to > from) yield { start: words[from]!.start, end: words[to]!.end };
  }
}

const LOWER = '\\p{Ll}[\\p{L}\\p{M}]{1,24}';
const END_OF_WORD = '(?![\\p{L}\\p{N}@_-])';
/** «это маша», „čia jonas“, “im tom”: before a name as people call themselves. */
const INTRODUCED = new RegExp(`(?<!\\p{L})${anyOf('introduces')}[ ,]{1,2}(${LOWER})${END_OF_WORD}`, 'giu');
/** „kaimynas zenonas“, «мужу андрею»: a known name after a relative, in any case. */
const OF_RELATIVE = new RegExp(`(?<!\\p{L})${anyOf('relatives')} (${LOWER})${END_OF_WORD}`, 'giu');
/** «на имя козловой», „jono vardu“: any case may stand there. */
const IN_THE_NAME = new RegExp(`(?<!\\p{L})${anyOf('inTheName')}[ :,]{1,2}(${LOWER})${END_OF_WORD}`, 'giu');
const NAMED_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}@._-])${LOWER}(?= ${anyOf('nameAfter')}(?!\\p{L}))`, 'gu');
/** „rimanto stonkaus vardu“ */
const FULL_NAME_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])${LOWER} ${LOWER}(?= ${anyOf('nameAfter')}(?!\\p{L}))`,
  'gu',
);
const startsKnown = (run: string): boolean => isKnown(run.split(' ')[0]!);
/** «где мой заказ? маша»: the last word after the last sentence. */
const LAST_WORD = /[.?!…)][ \t]{1,3}(?:[-–—][ \t]?)?(\p{Ll}[\p{L}\p{M}]{2,24})(?=[ \t.!)]{0,3}$)/gu;
/** «can you ship to patricia»: an English name of four letters and more is one without its capital, too. */
const ENGLISH = /(?<![\p{L}\p{N}@._-])[a-z]{4,15}(?![\p{L}\p{N}@_-]|\.\p{L})/gu;

/** «jonas1985», “anna84” */
const WITH_YEAR = /(?<![\p{L}\p{N}@_])\p{L}{3,15}\d{1,4}(?![\p{L}\p{N}])/gu;

const callsThemselves = (word: string): boolean => nominative.has(plainCase(word)) && isName(word);
const isKnownOrSurname = (word: string): boolean =>
  isName(word) &&
  (isKnown(word) || isSurnameOf('анна', word) || isSurnameOf('анной', word) || isSurnameOf('анны', word));

/** “marcus thorngate here”, “under deborah kellaway”: English family names have no endings, so nothing may follow one. */
const KNOWN_AND_ONE_MORE = new RegExp(
  `(?:^|[,.!?:\\n]\\s{0,3}|(?<!\\p{L})(?:under|name|for|from|by|to|with) )` +
    `([a-z]{3,20} [a-z'’-]{3,25})(?=[ \\t]{0,2}(?:[,.!?;:)\\n]|$| here(?!\\p{L})))`,
  'gu',
);
const isNameAndMore = (run: string): boolean => {
  const [first, last] = run.split(' ') as [string, string];
  return undeclined.has(first) && isName(last) && !isStopWord(last, languages.en) && !SAID_OF_PEOPLE.test(last);
};
export const namesInLowerCase: Finder[] = [
  { kind: 'name', where: /\p{L} \p{L}/u, find: fullNames },
  byPattern('name', /\p{Ll}/u, INTRODUCED, callsThemselves),
  byPattern('name', /\p{Ll} \p{Ll}/u, OF_RELATIVE, isKnown),
  byPattern('name', /им|фам|name|vard|pavard/i, IN_THE_NAME, isKnownOrSurname),
  byPattern('name', /vardu|pavarde/i, NAMED_BEFORE, isKnown),
  byPattern('name', /vardu|pavarde/i, FULL_NAME_BEFORE, startsKnown),
  byPattern('name', /[a-z] [a-z]/, KNOWN_AND_ONE_MORE, isNameAndMore),
  byPattern('handle', /\p{L}{3}\d/u, WITH_YEAR, (word) => nominative.has(plainCase(word.replace(/\d+$/, '')))),
  byPattern('name', /[.?!…)][ \t]/, LAST_WORD, callsThemselves),
  byPattern(
    'name',
    /[a-z]{4}/,
    ENGLISH,
    (word, at, text) => undeclined.has(word) && !isProductName(text, at, at + word.length),
  ),
];
