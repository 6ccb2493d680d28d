// Customers' own wordings of what a cluster is about, the most telling first: sentences and subjects, without lead-in, order
// and thanks. One says much of what the cluster's tickets share, and little else.
import { asks } from '../words/sentences.ts';
import { inAllLanguages, minerLanguageOf } from '../words/languages/index.ts';
import { endingWith, oneOf, startingBefore, startingWith, wholeWords } from '../words/phrases.ts';
import { conceptsOf, isAmount, type Vocabulary } from '../words/vocabulary.ts';
import type { Question, Wording } from '../ticket.ts';
import type { Spelling } from './spelling.ts';

export type RankedWording = Wording & { concepts: string[] };

/** What the words of all tickets tell: `weights` of the cluster's concepts, `all` of how common each is. */
export type Measure = { weights: ReadonlyMap<string, number>; all: Vocabulary; spelling: Spelling; locale: string };

const MAX_TICKETS = 200; // of a cluster, the most typical; the others are where its strays are
const LENGTH = { min: 8, max: 100 }; // characters
/** A question is what a title wants, a subject is nearly as good, a statement is less. */
const QUESTION = 1.3;
const SUBJECT = 1.15;
/** One customer's story, day, number, relative. */
const MIN_WORDS = 3; // fewer are no title
/** Words; a statement of more is a story. */
const PHRASE = 5;
/** Characters; longer wordings rank lower. */
const PLEASANT = 45;
const COST = {
  statement: 0.6,
  bare: 0.75, // by somebody who writes no accents
  short: 0.8,
  pointing: 0.65,
  comma: 0.75,
  cut: 0.5,
  own: 0.6,
  day: 0.4,
  figure: 0.5,
  relative: 0.5,
  word: 0.12,
  rareWord: 0.45,
};
const RARE = 3; // tickets

export function wordingsOf(questions: readonly Question[], measure: Measure): RankedWording[] {
  const { locale } = measure;
  const found = new Map<string, RankedWording>();
  for (const { ticketId, subject, sentences } of questions.slice(0, MAX_TICKETS)) {
    const cost = measure.spelling.lacksAccents([subject, ...sentences].join(' ')) ? COST.bare : 1;
    if (subject) add(toWording(subject, ticketId, true, measure), cost);
    for (const sentence of sentences) {
      add(toWording(sentence, ticketId, false, measure), cost);
      add(toWording(firstClause(sentence, locale), ticketId, false, measure), cost);
    }
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1));

  function add(made: RankedWording | null, cost: number): void {
    const wording = made && { ...made, worth: made.worth * cost };
    const key = wording?.concepts.toSorted().join(' ') ?? '';
    const known = found.get(key);
    if (wording && key && !(known && known.worth >= wording.worth)) found.set(key, wording);
  }
}

const MIN_CLAUSE = 4; // words

/** «Надо ли платить за хранение, или вы за так подержите?» asks before the comma; '' where there is no such clause. */
function firstClause(sentence: string, locale: string): string {
  const text = clean(sentence, locale);
  const clause = text.slice(0, Math.max(0, text.indexOf(',')));
  const isWhole = text.endsWith('?') && clause.split(' ').length >= MIN_CLAUSE;
  return isWhole && patternsOf(locale).questionWords.test(clause) ? `${clause}?` : '';
}

const MAX_WORDINGS = 24;
/** What a concept counts for the next wording when a chosen one has it. */
const AGAIN = 0.4;
/** A wording worth less than this part of the best one is about something else. */
const MIN_WORTH = 0.2;

/** Wordings that stand for all, the best first: each says what those before it do not. */
export function pickDiverse(wordings: readonly RankedWording[], weights: ReadonlyMap<string, number>): Wording[] {
  const left = new Set(
    wordings.filter(({ worth }) => worth >= MIN_WORTH * wordings[0]!.worth).slice(0, 10 * MAX_WORDINGS),
  );
  const now = new Map(weights);
  const shareLeft = ({ concepts }: RankedWording) => {
    const sum = (from: ReadonlyMap<string, number>) =>
      concepts.reduce((total, concept) => total + (from.get(concept) ?? 0), 0);
    return sum(now) / (sum(weights) || 1);
  };
  const chosen: Wording[] = [];
  while (chosen.length < MAX_WORDINGS && left.size) {
    const best = [...left].reduce((one, other) =>
      other.worth * shareLeft(other) > one.worth * shareLeft(one) ? other : one,
    );
    left.delete(best);
    chosen.push({ text: best.text, ticketId: best.ticketId, worth: best.worth });
    for (const concept of best.concepts) if (now.has(concept)) now.set(concept, now.get(concept)! * AGAIN);
  }
  return chosen;
}

function toWording(written: string, ticketId: string, isSubject: boolean, measure: Measure): RankedWording | null {
  const { weights, all, spelling, locale } = measure;
  const text = clean(spelling.mend(written), locale);
  const isCut = written.includes('[');
  if (text.length < LENGTH.min || text.length > LENGTH.max || RUDE.test(text) || ONE_ORDER.test(text)) return null;
  if (isCut && text.split(' ').length < MIN_WORDS) return null;
  const concepts = conceptsOf(text, locale);
  const gain = concepts.reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0);
  if (gain <= 0) return null;
  const own = concepts.filter((concept) => !weights.has(concept) && !isAmount(concept));
  const rare = own.filter((concept) => (all.counts.get(concept) ?? 0) < RARE).length;
  const { ownStory, days, pointing, relatives } = patternsOf(locale);
  const isQuestion = isSubject
    ? /[?？]$/.test(written) || startsAsking(text, locale)
    : asks(written, locale) && startsAsking(text, locale);
  const words = text.split(' ').length;
  const worth =
    (gain / (1 + COST.word * (own.length - rare) + COST.rareWord * rare)) *
    (isQuestion ? QUESTION : isSubject ? SUBJECT : words > PHRASE ? COST.statement : 1) *
    (words < MIN_WORDS ? COST.short : 1) *
    (isCut ? COST.cut : 1) *
    (ownStory.test(text) ? COST.own : 1) *
    (days.test(text) ? COST.day : 1) *
    (pointing.test(text) ? COST.pointing : 1) *
    COST.comma ** (text.split(',').length - 1) *
    Math.min(1, PLEASANT / text.length) ** 0.5 *
    (/\p{N}/u.test(text) ? COST.figure : 1) *
    (relatives.test(text) ? COST.relative : 1);
  return { text, worth, ticketId, concepts };
}

const startsAsking = (text: string, locale: string): boolean =>
  patternsOf(locale).questionWords.test(text) || text.endsWith('?');

/** A sentence as an editor would put it: what only leads to it and what only follows it are cut off. */
export function clean(text: string, locale: string): string {
  const { leadIns, doubts, tails } = patternsOf(locale);
  const mark = /[?？]/.exec(text.slice(-4)) ? '?' : '';
  let bare = text
    .replace(PLACEHOLDER, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.,:;()–—-]+$/, '')
    .trim();
  const shortened = (from: string) => withoutStart(withoutStart(from, leadIns), doubts);
  for (let shorter = shortened(bare); shorter !== bare; shorter = shortened(bare)) bare = shorter;
  for (let shorter = bare.replace(tails, ''); shorter !== bare; shorter = bare.replace(tails, '')) bare = shorter;
  const line = withoutOpenBracket(bare)
    .replace(/\s+([?!.,])/g, '$1')
    .replace(/^[^\p{L}\p{N}«„“"'(]+/u, '')
    .replace(locale === 'en' ? /(?<![\p{L}.])i(?=[ '’])/gu : /(?!)/, 'I');
  const isAsked = mark || (patternsOf(locale).questionWords.test(line) && !line.includes(','));
  return line ? `${line.charAt(0).toUpperCase()}${line.slice(1)}${isAsked ? '?' : ''}` : '';
}

/** «Four boxes (one of them» was cut within its bracket. */
const withoutOpenBracket = (text: string): string => (text.includes(')') ? text : text.replace(/\s*\([^(]*$/, ''));

/** Never so much that nothing is left. */
function withoutStart(text: string, leadIns: RegExp): string {
  const rest = text.replace(leadIns, '');
  return rest.split(' ').length >= 2 ? rest : text;
}

type Patterns = Record<
  'leadIns' | 'doubts' | 'tails' | 'ownStory' | 'days' | 'pointing' | 'relatives' | 'questionWords',
  RegExp
>;
const known = new Map<string, Patterns>();

function patternsOf(locale: string): Patterns {
  const { asking } = minerLanguageOf(locale);
  const patterns = known.get(locale) ?? {
    leadIns: startingWith(asking.leadIns),
    doubts: startingBefore(asking.doubts, asking.questionWords),
    tails: endingWith(asking.tails),
    ownStory: startingWith(asking.ownStory),
    days: wholeWords(asking.days),
    pointing: wholeWords(asking.pointing),
    relatives: wholeWords(asking.relatives),
    questionWords: startingWith(asking.questionWords),
  };
  known.set(locale, patterns);
  return patterns;
}

/** The words before go with it: "from [name]", "order no. [order]". */
const BEFORE_DATA = oneOf(`№, #, ${inAllLanguages(({ customers }) => customers.beforeData)}`);
const PLACEHOLDER = new RegExp(`(?:\\s${BEFORE_DATA})*(?:\\s(?:mr|mrs|ms|dr)\\b\\.?)?\\s*\\[[a-z-]+\\]`, 'giu');

/** Nobody else asks with the number of an order or a phone. */
const ONE_ORDER = /(?<!\d)\d{5,}(?!\d)/;

/** No shop prints these, however often they are meant. */
const RUDE = new RegExp(`(?<!\\p{L})${oneOf(inAllLanguages(({ customers }) => customers.rude))}`, 'iu');
