// A reply → what its agent said, sentence by sentence, steps of a list apart.
import { languageOf } from '../../text/languages.ts';
import { terms } from '../words/kept-words.ts';
import { inAllLanguages } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';
import { sentences, unwrapped } from '../words/sentences.ts';
import { amountsIn } from '../words/amounts.ts';
import { withoutCaseAtEnd } from './case-clauses.ts';
import { isCaseDetail } from './case-details.ts';
import { isPolite, withoutPoliteStart } from './politeness.ts';

/** How a sentence stood in its reply: as a step, as a point of a list, or in the text (null). */
export type Listed = 'step' | 'point' | null;

/**
 * `key`: its terms with all amounts of a kind alike · `place`: 0 … 1 in the reply, null where it stood there alone
 * `previous`: the key of the sentence before it, '' for the first one, which follows the customer's question
 * `isBrief`: “10 days.”, too short for an article, but a side where agents disagree
 */
export type Said = {
  text: string;
  key: string;
  listed: Listed;
  place: number | null;
  previous: string;
  isBrief: boolean;
};

/** Fewer terms say nothing by themselves («Yes, gladly»); as a step they do («Click Return»). */
const MIN_TERMS = { text: 3, list: 2 };
const MAX_LENGTH = 400; // characters

const STEP = oneOf(inAllLanguages(({ answers }) => answers.replies.stepName));
const STEP_MARK = new RegExp(
  `^\\s*(?:${STEP}\\s*\\d{1,2}\\s*[:.)–-]|\\d{1,2}\\s?[.)](?!\\d)|\\d{1,2} ?[–-](?= ))\\s*`,
  'iu',
);
const POINT_MARK = /^\s*[-*•·▪●–—→✓✔]\s+/u;
const STEP_WORD = new RegExp(
  `^${oneOf(inAllLanguages(({ answers }) => answers.replies.stepWords))}(?!\\p{L})[,:]?\\s*`,
  'iu',
);

/** A step without the word that counts it, as a numbered list wants it. */
export const withoutStepWord = (text: string): string => capital(text.replace(STEP_WORD, ''));

/** What is true for all customers, in the agent's order. */
export function saidIn(reply: string, locale: string): Said[] {
  const language = languageOf(locale);
  const said: Said[] = [];
  let previous = '';
  const all = toLines(reply).flatMap((line) => toSentences(line, locale));
  all.forEach(({ text: whole, listed }, at) => {
    if (isPolite(whole, locale)) return;
    const isCase = whole.length <= MAX_LENGTH && isCaseDetail(whole, locale);
    const text = isCase ? (withoutCaseAtEnd(whole, locale) ?? whole) : whole;
    const { amounts, rest } = amountsIn(text, locale);
    const key = [...terms(rest, language), ...amounts.map(({ kind }) => `#${kind}`).sort()].join(' ');
    const place = all.length > 1 ? at / all.length : null;
    const isBrief = key.split(' ').length < (listed ? MIN_TERMS.list : MIN_TERMS.text);
    if ((!isBrief || amounts.length > 0) && isForAll(text, locale))
      said.push({ text, key, listed, place, previous, isBrief });
    previous = key;
  });
  return said;
}

const isForAll = (text: string, locale: string): boolean =>
  text.length <= MAX_LENGTH &&
  !text.endsWith('?') &&
  !text.startsWith('(') &&
  !PERSONAL.test(text) &&
  !isCaseDetail(text, locale);

/** A list that was written on one line. */
const IN_LINE = /(?<=^|\s)(?=\d{1,2}[.)] \p{L})/u;
const STEP_IN_LINE = new RegExp(`(?<=\\S\\s)(?=${STEP} \\d{1,2}\\s?[:.)–-])`, 'iu');

/** Spaces in a row say nothing, and patterns that begin with them would start at each. */
const withoutGaps = (text: string): string =>
  text.replace(/\s{2,}/g, (gap) => '\n'.repeat(Math.min(2, gap.split('\n').length - 1)) || ' ');

/** “1. … 2. …”. One search for each: together they would read the rest of the line anew at each 1. */
function isListInLine(line: string): boolean {
  const first = line.search(/(?:^|\s)1[.)] /u);
  return first >= 0 && /\s2[.)] /u.test(line.slice(first));
}

/** Lines that a mail program broke are whole again, and each step has its own. */
function toLines(reply: string): string[] {
  const lines = unwrapped(withoutEmoji(withoutGaps(reply))).split('\n');
  return lines
    .flatMap((line) => (isListInLine(line) ? line.split(IN_LINE) : [line]))
    .flatMap((line) => line.split(STEP_IN_LINE));
}

/** „per 14 d. Prisijunkite …“: a unit ends a sentence where the next word has a capital. */
const SHORT_UNIT = oneOf(inAllLanguages(({ answers }) => answers.replies.shortUnits));
const AFTER_UNIT = new RegExp(`(?<=\\d ?${SHORT_UNIT}\\.)\\s+(?=\\p{Lu})`, 'u');

/** A line without the mark that makes it a step or a point. */
export function unmarked(line: string): Sentence {
  if (STEP_MARK.test(line)) return { text: line.replace(STEP_MARK, ''), listed: 'step' };
  return POINT_MARK.test(line) ? { text: line.replace(POINT_MARK, ''), listed: 'point' } : { text: line, listed: null };
}

type Sentence = { text: string; listed: Listed };

function toSentences(line: string, locale: string): Sentence[] {
  const { text: whole, listed } = unmarked(line);
  const texts = listed ? [whole.replace(CASE_OF_STEP, '')] : sentences(line).flatMap((text) => text.split(AFTER_UNIT));
  return texts
    .map((text) => tidy(withoutPoliteStart(text.trim().replace(NAME_ASIDE, ''), locale)))
    .filter((text) => /\p{L}|\d\d/u.test(text))
    .map((text) => ({ text, listed: listed ?? (STEP_WORD.test(text) ? 'step' : null) }));
}

/** What belongs to one customer. A contact of the shop is only cut out: the site shows it by itself. */
const PERSONAL = /\[(?!e-mail\]|phone\]|url\])[a-z-]+\]/;
const BEFORE_CONTACT = oneOf(inAllLanguages(({ answers }) => answers.replies.beforeContact));
const CONTACT = new RegExp(
  `\\s*(?:[(:–-]\\s*)?(?:(?<!\\p{L})${BEFORE_CONTACT}\\s+)?\\[(?:e-mail|phone|url)\\]\\)?`,
  'giu',
);
/** «[name], it is free», “in a week, [name]: we …” and “an hour with [name], any bike” say as much without the name. */
const BEFORE_NAME = oneOf(inAllLanguages(({ answers }) => answers.replies.beforeName));
const NAME_ASIDE = new RegExp(
  `^(?:\\p{L}{1,12}\\.? )?\\[name\\][,!.:–—-]+\\s*|,\\s+\\[name\\](?=[,.:;!]|$)|\\s+(?<!\\p{L})${BEFORE_NAME}\\s+\\[name\\](?=[,.;!]|$)`,
  'giu',
);

/** «Open order [order]» is a step for everybody. */
const BEFORE_NUMBER = oneOf(`№, #, ${inAllLanguages(({ answers }) => answers.replies.beforeNumber)}`);
const CASE_OF_STEP = new RegExp(`\\s*${BEFORE_NUMBER}?\\s*\\[(?:order|number)\\]`, 'giu');

/** 🙂 :) ;-) and the Russian “)))”. */
const EMOJI =
  /\s*(?:\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic})*|(?<![\p{L}\d])[:;]-?[)(DPp](?!\p{L})|\){2,})+/gu;

/** A smile ends a sentence where the next word has a capital: «Yes :) It is free» is two. */
const withoutEmoji = (text: string): string =>
  text
    .replace(/[^\S\n]*\p{Extended_Pictographic}\uFE0F/gu, (sign) => sign.slice(0, -1))
    .replace(EMOJI, (sign, at: number) =>
      /[\p{L}\p{N}\p{Sc}%)»”“"]$/u.test(text.slice(0, at)) && /^\s*\p{Lu}/u.test(text.slice(at + sign.length))
        ? '.'
        : '',
    );

function tidy(text: string): string {
  const clean = withoutLoneBracket(text)
    .replace(CONTACT, '')
    .replace(/\s+([,.;!])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return capital(clean.replace(/!+$/, '.').replace(/[;,]$/, ''));
}

/** «Хорошо)»: a smile, where no bracket was opened. */
const withoutLoneBracket = (text: string): string => (text.includes('(') ? text : text.replace(/\)(?=[\s.!]*$)/, ''));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
