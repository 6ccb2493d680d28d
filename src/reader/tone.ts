// Wording that blames or orders a customer: ours of all shops, and the editors' own in content/LOCALE/tone.txt.
//
//   # a phrase; after a bar, what to say instead; * stands for any ending; a minus takes a phrase of ours out
//   you failed to | say what is missing
//   -you are required to
import { existsSync } from 'node:fs';
import { isLocale, type Locale } from '../text/languages.ts';
import { createProblem, type Problem } from './problem.ts';
import { readText, shown } from './text-file.ts';
import { harshWords } from './tone/index.ts';

/** `instead` is '' where nothing is proposed. */
export type HarshPhrase = { phrase: string; instead: string };

export function builtInTone(locale: string): HarshPhrase[] {
  return isLocale(locale) ? parseTone(harshWords[locale]).phrases : [];
}

/** The built-in phrases that the editors left in, and their own. */
export function readTone(
  file: string,
  locale: string,
  editorLocale: Locale,
): { tone: HarshPhrase[]; problems: Problem[] } {
  const builtIn = builtInTone(locale);
  if (!existsSync(file)) return { tone: builtIn, problems: [] };
  const { source, problems } = readText(file, editorLocale);
  if (source === null) return { tone: builtIn, problems };
  const { phrases, without, faults } = parseTone(source);
  return {
    tone: [...builtIn.filter(({ phrase }) => !without.has(phrase)), ...phrases],
    problems: faults.map((line) =>
      createProblem({ rule: 'tone', path: shown(file), line, message: messages[editorLocale] }),
    ),
  };
}

const messages: Record<Locale, string> = {
  en: 'a line needs a phrase, and after one | what to say instead',
  lt: 'eilutėje turi būti žodžiai, o po vieno | – kaip sakyti kitaip',
  ru: 'в строке нужна фраза, а после одной | — как сказать иначе',
};

/** `faults`: numbers of lines that cannot be read. */
type Parsed = { phrases: HarshPhrase[]; without: Set<string>; faults: number[] };

function parseTone(text: string): Parsed {
  const parsed: Parsed = { phrases: [], without: new Set(), faults: [] };
  text.split('\n').forEach((row, at) => {
    if (row.trim() === '' || row.startsWith('#')) return;
    const [phrase = '', instead = '', ...rest] = row.split('|').map((part) => part.trim().replace(/\s+/g, ' '));
    const isOut = phrase.startsWith('-');
    if (!/\p{L}/u.test(phrase) || rest.length) parsed.faults.push(at + 1);
    else if (isOut) parsed.without.add(phrase.slice(1).trim().toLowerCase());
    else parsed.phrases.push({ phrase: phrase.toLowerCase(), instead });
  });
  return parsed;
}

/** Of a phrase after these, nobody is blamed: not your fault, ne dėl jūsų kaltės. */
const NOT = '(?<!(?<!\\p{L})(?:not|no|ne|не)\\s+(?:\\p{L}+\\s+)?)';

/** Finds the phrases as whole words, in any case, the longest of those that begin alike. */
export function harshPattern(phrases: string[]): RegExp {
  const words = (phrase: string): string =>
    phrase
      .split(' ')
      .map((word) => RegExp.escape(word).replaceAll('\\*', '\\p{L}*'))
      .join('\\s+');
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length).map(words);
  return new RegExp(`(?<![\\p{L}\\p{N}])${NOT}(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** @param found in a text  @returns what to say instead of it, '' where nothing is proposed */
export function insteadOf(found: string, tone: HarshPhrase[]): string {
  const isThat = ({ phrase }: HarshPhrase): boolean =>
    new RegExp(`^${harshPattern([phrase]).source}$`, 'iu').test(found);
  return tone.find(isThat)?.instead ?? '';
}
