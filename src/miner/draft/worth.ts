// How well a wording speaks for a cluster: it says much of what the cluster's tickets share, and little else, as an editor
// would put it. What is one customer's own, or badly put, costs.
import { inAllLanguages } from '../words/languages/index.ts';
import { withDigits } from '../words/number-words.ts';
import { oneOf } from '../words/phrases.ts';
import { conceptsOf, isTerm, type Vocabulary } from '../words/vocabulary.ts';
import { tokens } from '../../text/index.ts';
import type { Wording } from '../ticket.ts';
import type { Grammar } from './grammar.ts';
import type { Spelling } from './spelling.ts';
import { askAsEditors } from './ask-as-editors.ts';
import { clean, patternsOf } from './tidy.ts';

export type RankedWording = Wording & { concepts: string[] };

/** What the words of all tickets tell: `weights` of the cluster's concepts, `all` of how common each is. */
export type Measure = {
  weights: ReadonlyMap<string, number>;
  all: Vocabulary;
  spelling: Spelling;
  grammar: Grammar;
  locale: string;
};

const LENGTH = { min: 8, max: 100 }; // characters
/** A question is what a title wants, a subject is nearly as good, a statement is less. */
const QUESTION = 1.3;
const SUBJECT = 1.15;
const MIN_WORDS = 3; // fewer are no title
/** Words; a statement of more is a story. */
const PHRASE = 5;
const MAX_NAME = 4; // words of what names a thing
/** Characters; longer wordings rank lower. */
const PLEASANT = 45;
const COST = {
  statement: 0.6,
  short: 0.8,
  shortQuestion: 0.4,
  pointing: 0.5,
  comma: 0.75,
  cut: 0.5,
  own: 0.4,
  ours: 0.75,
  day: 0.25,
  figure: 0.35,
  relative: 0.5,
  word: 0.12,
  rareWord: 0.45,
  /** A word that nobody else spells so. */
  slip: 0.4,
  /** What happened to one customer, put as a statement. */
  event: 0.4,
  broken: 0.12,
  /** “Vėlesnio pristatymo”: not in the form that stands alone. */
  form: 0.25,
};
const RARE = 3; // tickets

/** Where a wording comes from; a phrase is what several tickets call it, a problem what happened, asked as an editor would. */
export type Kind = 'subject' | 'sentence' | 'phrase' | 'problem';

/** Null for what no shop would print, and for what says nothing of the cluster. */
export function toWording(written: string, ticketId: string, kind: Kind, measure: Measure): RankedWording | null {
  const { weights, spelling, grammar, locale } = measure;
  const cleaned = clean(spelling.mend(written), locale);
  const isCut = written.includes('[');
  if (cleaned.length < LENGTH.min || cleaned.length > LENGTH.max || RUDE.test(cleaned) || ONE_ORDER.test(cleaned))
    return null;
  const text = askAsEditors(cleaned, locale, grammar);
  if (isCut && text.split(' ').length < MIN_WORDS) return null;
  const concepts = conceptsOf(text, locale);
  const gain = concepts.reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0);
  if (gain <= 0) return null;
  const isQuestion = kind === 'problem' || startsAsking(text, locale);
  const form = isQuestion
    ? QUESTION
    : kind !== 'sentence'
      ? SUBJECT
      : text.split(' ').length > PHRASE
        ? COST.statement
        : 1;
  const worth =
    (gain / (1 + besides(concepts, measure))) *
    form *
    (isCut ? COST.cut : 1) *
    (!isQuestion && grammar.tells(text) ? COST.event : 1) *
    (!isQuestion && !standsAlone(text, grammar) ? COST.form : 1) *
    COST.slip ** spelling.slips(text) *
    styleOf(text, locale);
  return { text, worth, ticketId, concepts };
}

/** What it says that the cluster does not share. */
function besides(concepts: readonly string[], { weights, all }: Measure): number {
  const own = concepts.filter((concept) => !weights.has(concept) && isTerm(concept));
  const rare = own.filter((concept) => (all.counts.get(concept) ?? 0) < RARE).length;
  return COST.word * (own.length - rare) + COST.rareWord * rare;
}

/** Longer texts are sentences, and those with figures no names. */
function standsAlone(text: string, grammar: Grammar): boolean {
  const words = tokens(text).map((token) => token.text);
  return words.length > MAX_NAME || /\p{N}/u.test(text) || grammar.isBase(words);
}

/** 1 for a text that could be anybody's and is well put. */
function styleOf(text: string, locale: string): number {
  const { ownStory, own, days, pointing, relatives, broken, leadIns } = patternsOf(locale);
  return (
    (text.split(' ').length >= MIN_WORDS ? 1 : text.endsWith('?') ? COST.shortQuestion : COST.short) *
    (ownStory.test(text) ? COST.own : own.test(text) ? COST.ours : 1) *
    (days.test(text) ? COST.day : 1) *
    (pointing.test(text) ? COST.pointing : 1) *
    (relatives.test(text) ? COST.relative : 1) *
    (broken.test(text) || leadIns.test(text) ? COST.broken : 1) *
    (/\p{N}/u.test(withDigits(text, locale)) ? COST.figure : 1) *
    COST.comma ** (text.split(',').length - 1) *
    Math.min(1, PLEASANT / text.length) ** 0.5
  );
}

export const startsAsking = (text: string, locale: string): boolean => patternsOf(locale).questionWords.test(text);

/** Nobody else asks with the number of an order or a phone. */
const ONE_ORDER = /(?<!\d)\d{5,}(?!\d)/;

/** No shop prints these, however often they are meant. */
const RUDE = new RegExp(`(?<!\\p{L})${oneOf(inAllLanguages(({ customers }) => customers.rude))}`, 'iu');
