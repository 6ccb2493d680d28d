// The language of a short text. eld knows 60; here it chooses among those that customers of a shop in the Baltics write in,
// neighbours included, because what is not offered is mistaken for something that is: Ukrainian for Russian, Latvian for
// Lithuanian.
import { eld } from 'eld/medium';
import { isMinerLanguage, minerLanguages, minerLocales } from '../words/languages/index.ts';
import { languageOf } from '../../text/languages.ts';
import { latinToCyrillic, words } from '../../text/index.ts';
import { isStopWord } from '../words/kept-words.ts';

const detector = eld.newInstance();
detector.setLanguageSubset(
  'en lt ru lv et pl uk be de fr es it pt nl fi sv no da cs sk ro hu bg tr el he ar ka hy hi zh ja ko'.split(' '),
);

/** Characters. On these eld is as sure as on more, and its time grows with them. */
const SAMPLE = 100;
/**
 * «Guten Tag» must stay German and «cancel» become English: a home language wins from this share of the best score, and
 * from a smaller one where a stop word of its own stands in the text («from Olympia Einkaufszentrum to Hauptbahnhof»,
 * but not «Comment nettoyer la table?»).
 */
const NEARLY = 0.9;
const NEARLY_WITH_STOP_WORD = 0.75;
/** One or two words may be of ten languages, and are mostly of one of ours. */
const NEARLY_IN_A_WORD = 0.5;

/** Letters that a home language does not have: where one stands, the language wins no tie. */
const hasForeignLetter = (text: string, locale: string): boolean =>
  isMinerLanguage(locale) && isAnyOf(minerLanguages[locale].customers.foreignLetters, text);

const isAnyOf = (letters: string, text: string): boolean =>
  letters !== '' && new RegExp(`[${letters}]`, 'i').test(text);

/** BCP 47, or `und` for a text without letters. */
export function detectLocale(text: string, home: readonly string[] = minerLocales): string {
  const sample = text.replace(/\[[a-z-]+\]|https?:\S+/g, ' ').slice(0, SAMPLE);
  if (!/\p{L}/u.test(sample)) return 'und';
  const scores = detector.detect(sample).getScores();
  const ranked = Object.entries(scores).sort(([, one], [, other]) => other - one);
  const best = ranked[0];
  if (home.includes('ru') && isRussianInLatin(sample, best?.[1] ?? 0)) return 'ru';
  const ours = ranked.find(([locale]) => home.includes(locale) && !hasForeignLetter(sample, locale));
  if (ours && ours[1] >= best![1] * nearly(sample, ours[0])) return ours[0];
  return best?.[0] ?? byAlphabet(sample, home);
}

/**
 * «Skolko stoit dostavka» is told as Slovak, Italian or Polish, of none of which eld is sure: on 15 such texts its best score is
 * at most .65, on 30 of other languages .74 and more but for four. Read in Cyrillic it scores 1.26 times as much and more, and a
 * sixth of the words and more are Russian stop words; others reach 1.13, or hold no such word.
 */
const RUSSIAN_IN_LATIN = { unsure: 0.7, lead: 1.25, stopWords: 0.15 };

function isRussianInLatin(text: string, best: number): boolean {
  if (best >= RUSSIAN_IN_LATIN.unsure || !/^[\x20-\x7E\s]+$/.test(text)) return false;
  const cyrillic = latinToCyrillic(text)[0]!;
  const read = words(cyrillic);
  const stopWords = read.filter((word) => isStopWord(word, languageOf('ru'))).length;
  const score = detector.detect(cyrillic).getScores()['ru'] ?? 0;
  return score >= RUSSIAN_IN_LATIN.lead * best && stopWords >= RUSSIAN_IN_LATIN.stopWords * read.length;
}

function nearly(text: string, locale: string): number {
  const own = words(text);
  if (own.length < 3) return NEARLY_IN_A_WORD;
  const language = languageOf(locale);
  return own.some((word) => isStopWord(word, language)) ? NEARLY_WITH_STOP_WORD : NEARLY;
}

/** For words eld has never seen. */
function byAlphabet(text: string, home: readonly string[]): string {
  if (/[іїєґ]/i.test(text)) return 'uk';
  const known = minerLocales.find((locale) => isAnyOf(minerLanguages[locale].customers.letters, text));
  if (known) return known;
  return /[a-z]/i.test(text) ? (home.find((locale) => locale === 'en') ?? home[0] ?? 'und') : 'und';
}
