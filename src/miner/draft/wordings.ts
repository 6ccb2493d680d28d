// Customers' own wordings of what a cluster is about, the most telling first: sentences and subjects, without lead-in, order
// and thanks.
import { minerLanguageOf } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';
import type { Question, Wording } from '../ticket.ts';
import { clean, patternsOf } from './tidy.ts';
import { toWording, type Measure, type RankedWording } from './worth.ts';

const MAX_TICKETS = 200; // of a cluster, the most typical; the others are where its strays are
const COST = {
  bare: 0.75, // by somebody who writes no accents
  learnt: 0.75, // by somebody who leaves small words out
};

export function wordingsOf(questions: readonly Question[], measure: Measure): RankedWording[] {
  const { locale } = measure;
  const found = new Map<string, RankedWording>();
  for (const { ticketId, subject, sentences } of questions.slice(0, MAX_TICKETS)) {
    const whole = [subject, ...sentences].join(' ');
    const cost =
      (measure.spelling.lacksAccents(whole) ? COST.bare : 1) * (lacksDeterminers(whole, locale) ? COST.learnt : 1);
    if (subject) add(toWording(subject, ticketId, 'subject', measure), cost);
    for (const sentence of sentences) {
      add(toWording(sentence, ticketId, 'sentence', measure), cost);
      add(toWording(firstClause(sentence, locale), ticketId, 'sentence', measure), cost);
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

const MIN_DETERMINED = 10; // words; fewer tell nothing
/** Share of “a”, “the”, “my” among words: .1–.2 where English was always spoken, .02–.06 in mails without articles. */
const FEW_DETERMINERS = 0.05;

function lacksDeterminers(text: string, locale: string): boolean {
  const { determiners } = minerLanguageOf(locale).spelling;
  const words = text.match(/\p{L}+/gu) ?? [];
  if (!determiners || words.length < MIN_DETERMINED) return false;
  const some = words.filter((word) => new RegExp(`^${oneOf(determiners)}$`, 'iu').test(word));
  return some.length < FEW_DETERMINERS * words.length;
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
