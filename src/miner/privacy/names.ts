// Names in a frame: after a title, «my name is», a greeting, above an address, in a signature. These are certain.
import { anyOf } from './cues.ts';
import { byPattern, matches, quick, type Finder, type Span } from './finder.ts';
import { isFirstName } from './names-by-sound.ts';
import { ANY_CASE_NAME, isName, leading, NAME, PARTICLES, wordsOf, type Word } from './name-shape.ts';
import { isSurname } from './surnames.ts';

/** «Mrs Hawkings», „p. Petrauskas“, «проф. Войтехов» */
const TITLE = quick(new RegExp(`(?<!\\p{L})(?i:${anyOf('titles')})\\.?[ \\u00a0]{1,2}(?=${PARTICLES}\\p{Lu})`, 'gu'));
const SAYS_NAME = quick(new RegExp(`(?<!\\p{L})${anyOf('saysName')}[\\s:,–-]{1,3}`, 'giu'));
/** Words before somebody: themselves, their family, whoever they spoke to, whoever pays. A capital letter must follow. */
const INTRODUCES = quick(
  new RegExp(`(?<!\\p{L})(?i:${anyOf('somebody')})[ ,\\u00a0]{1,2}(?=${PARTICLES}\\p{Lu})`, 'gu'),
);
/** «Will Smith here, where is my refund?» */
const HERE = new RegExp(`(?<=(?:^|\\n)\\s{0,3})${NAME}(?= here[,.!])`, 'gu');
const LABEL = quick(
  new RegExp(`(?:^|[\\n;,|(]|\\.\\s)[ \\t>*-]{0,6}${anyOf('labels')}\\s{0,2}[:=–-]\\s{0,3}(?=\\S)`, 'giu'),
);
const GREETING = quick(
  new RegExp(`(?:^|[\\n.!?>]\\s{0,3}|["«“„]\\s?)${anyOf('greetings')}[,!.]?[ \\t\\u00a0]{1,3}(?=\\p{L})`, 'giu'),
);
const CLOSING = quick(
  new RegExp(
    `(?:^|[\\n.!?,;)]\\s{0,3})${anyOf('closings')}[ \\t]{0,3}[,.!–-]{0,3}[ \\t]{0,3}` +
      '(?:\\r?\\n\\s{0,40}|(?=\\S)|\\s{1,3})[-–—]{0,3}[ \\t]{0,3}',
    'giu',
  ),
);

/** «Ратибор, здравствуйте!», „Vaidrimai, labas!“ */
const BEFORE_GREETING = new RegExp(
  `(?<=(?:^|[\\n>])[ \\t]{0,3})${NAME}(?=,[ \\t]{1,2}(?i:${anyOf('greetings')})(?!\\p{L}))`,
  'gu',
);

/** How many of the words after a frame are a name; `rest` is what follows them, `frame` what stands before. */
type Take = (words: Word[], rest: string, haveCapitals: boolean, frame: string) => number;

/** The name where a frame ends: the words with capitals, else those that follow in any case. */
function* afterFrame(text: string, frame: RegExp, take: Take): Generator<Span> {
  for (const match of matches(text, frame)) {
    const start = match.index + match[0].length;
    const own: Take = (words, rest, haveCapitals) => take(words, rest, haveCapitals, match[0]);
    const span = nameAt(text, start, CAPITALS_HERE, own) ?? nameAt(text, start, ANY_CASE_HERE, own);
    if (span) yield span;
  }
}

const CAPITALS_HERE = quick(new RegExp(`${PARTICLES}${NAME}`, 'uy'));
const ANY_CASE_HERE = quick(new RegExp(`(?=\\p{Ll})${ANY_CASE_NAME}`, 'uy'));

function nameAt(text: string, start: number, pattern: RegExp, take: Take): Span | null {
  pattern.lastIndex = start;
  const run = pattern.exec(text)?.[0];
  if (!run) return null;
  const words = wordsOf(run, start);
  const rest = text.slice(start + run.length, start + run.length + 20);
  const kept = words.slice(0, take(words, rest, pattern === CAPITALS_HERE, ''));
  return kept.some((word) => isName(word.text)) ? { start, end: kept.at(-1)!.end } : null;
}

/** After «my name is» whatever follows is one, capital or not. */
const saysName: Take = (words, _rest, haveCapitals) => leading(words, haveCapitals ? 4 : 2);
const titled: Take = (words, _rest, haveCapitals) => (haveCapitals && isName(words[0]!.text) ? leading(words, 4) : 0);
const labelled: Take = (words, _rest, haveCapitals) => leading(words, haveCapitals ? 4 : 3);
/**
 * After a greeting with a comma or a mark a lone capital may begin the answer: „Sveiki, Pinigus grąžiname…“. It is a name
 * where names are known, or where the line or the clause ends after it. A lower-case word is one only where it is known.
 */
const greeted: Take = (words, rest, haveCapitals, frame) => {
  const [first] = words;
  const isKnown = isFirstName(first!.text) || isSurname(first!.text);
  const goesOn =
    /[,!.:][ \t\u00a0]+$/.test(frame) && leading(words, 4) === 1 && !/^[ \t]*(?:[,.!?:;)\n-]|$)/.test(rest);
  return haveCapitals && !(goesOn && !isKnown) ? leading(words, 4) : Number(isFirstName(first!.text));
};
/** A signature ends its line; «Thanks, Waiting for your reply» goes on. */
const signature: Take = (words, rest, haveCapitals) => {
  const endsLine = /^[ \t.,!]{0,3}(?:\r?\n|$)/.test(rest) && words.length <= (haveCapitals ? 4 : 2);
  const goesOn = /^ *\p{Ll}/u.test(rest) || !haveCapitals;
  return endsLine || !goesOn || isFirstName(words[0]!.text) ? leading(words, haveCapitals ? 4 : 2) : 0;
};

const startsWithName = (run: string): boolean => isName(wordsOf(run, 0)[0]?.text ?? '');
/** «I am Waiting» and «this is HTML» are no names. */
const introduces: Take = (words, _rest, haveCapitals) =>
  haveCapitals &&
  isName(words[0]!.text) &&
  (words.length > 1 || !/^(?:\p{L}+(?:ing|ed)|\p{Lu}{2,5})$/u.test(words[0]!.text))
    ? leading(words, 4)
    : 0;

export const framedNames: Finder[] = [
  { kind: 'name', where: /\p{Lu}/u, find: (text) => afterFrame(text, TITLE, titled) },
  {
    kind: 'name',
    where: /name|call|vard|pavard|vadin|зовут|им[яе]|фамил/i,
    find: (text) => afterFrame(text, SAYS_NAME, saysName),
  },
  { kind: 'name', where: /\p{Lu}/u, find: (text) => afterFrame(text, INTRODUCES, introduces) },
  byPattern('name', / here[,.!]/, HERE, startsWithName),
  byPattern('name', /\p{L},\s/u, BEFORE_GREETING, startsWithName),
  { kind: 'name', where: /[:=–-]/, find: (text) => afterFrame(text, LABEL, labelled) },
  { kind: 'name', where: /^/, find: (text) => afterFrame(text, GREETING, greeted) },
  { kind: 'name', where: /^/, find: (text) => afterFrame(text, CLOSING, signature) },
];
