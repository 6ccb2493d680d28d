// Names by somebody who has no time for capitals. „roza“, «надежда», “grace” are words: a name is taken for one only with a
// family name beside it, or after words that introduce somebody.
import { byPattern, type Finder, type Span } from './finder.ts';
import { certain, english, nominative } from './known-names.ts';
import { isName } from './name-shape.ts';
import { notNames } from './name-words.ts';
import { isProductName } from './product-names.ts';
import { isPatronymic, isSurnameOf } from './surnames.ts';

const TOKEN = /(?<![\p{L}\p{N}@._-])\p{L}[\p{L}\p{M}]{1,24}(?:['’-]\p{L}{1,20})?(?![\p{L}\p{N}@_-]|\.\p{L})/gu;

const plainCase = (word: string): string => word.toLowerCase().replace(/ё/g, 'е');
const isKnown = (word: string): boolean => certain.has(plainCase(word)) && !notNames.has(word.toLowerCase());

/** „petras jonaitis“, «иванов пётр сергеевич», “my order from sarah connor”. */
function* fullNames(text: string): Generator<Span> {
  const words = Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const areBeside = (at: number): boolean => /^[ \u00a0]{1,2}$/.test(text.slice(words[at]?.end, words[at + 1]?.start));
  for (let at = 0; at < words.length; at++) {
    const first = words[at]!;
    if (!isKnown(first.word)) continue;
    const belongs = (other: string): boolean => isPatronymic(other) || isSurnameOf(first.word, other);
    const from = at > 0 && areBeside(at - 1) && isSurnameOf(first.word, words[at - 1]!.word) ? at - 1 : at;
    let to = at;
    while (to < at + 2 && to + 1 < words.length && areBeside(to) && belongs(words[to + 1]!.word)) to++;
    if (to > from) yield { start: words[from]!.start, end: words[to]!.end };
  }
}

/** «это маша», „čia jonas“, “im tom”: before a name as people call themselves. */
const INTRODUCED =
  /(?<!\p{L})(?:this is|it'?s|i['’]?m|i am|here is|on behalf of|my (?:wife|husband|son|daughter|mother|father|brother|sister|friend)|aš(?: esu)?|čia(?: rašo)?|rašo(?: jums)?|jums rašo|su jumis|mano (?:vyras|žmona|sūnus|dukra|mama|tėtis|brolis|sesuo)|это|я|вам пишет|пишет(?: вам)?|(?:мой|моя) (?:муж|жена|сын|дочь|мама|брат|сестра|друг|подруга))[ ,\u00a0]{1,2}(\p{Ll}[\p{L}\p{M}]{1,24})(?![\p{L}\p{N}@_-])/giu;
/** «на имя козловой», „jono vardu“: any case may stand there. */
const IN_THE_NAME =
  /(?<!\p{L})(?:на имя|от имени|по фамилии|фамилия|под именем|in the name of|under the name|pavard[eė]|vardu|vardas)[ :,\u00a0]{1,2}(\p{Ll}[\p{L}\p{M}]{1,24})(?![\p{L}\p{N}@_-])/giu;
const NAMED_BEFORE = /(?<![\p{L}\p{N}@._-])\p{Ll}[\p{L}\p{M}]{1,24}(?=[ \u00a0](?:vardu|pavarde)(?!\p{L}))/gu;
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

export const namesInLowerCase: Finder[] = [
  { kind: 'name', where: /\p{Ll} \p{L}|\p{L} \p{Ll}/u, find: fullNames },
  byPattern('name', /\p{Ll}/u, INTRODUCED, callsThemselves),
  byPattern('name', /им|фам|name|vard|pavard/i, IN_THE_NAME, isKnownOrSurname),
  byPattern('name', /vardu|pavarde/i, NAMED_BEFORE, isKnown),
  byPattern('handle', /\p{L}{3}\d/u, WITH_YEAR, (word) => nominative.has(plainCase(word.replace(/\d+$/, '')))),
  byPattern('name', /[.?!…)][ \t]/, LAST_WORD, callsThemselves),
  byPattern(
    'name',
    /[a-z]{4}/,
    ENGLISH,
    (word, at, text) => english.has(word) && !isProductName(text, at, at + word.length),
  ),
];
