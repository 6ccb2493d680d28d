// Two answers of which one denies the other: “We take used brushes back.” and “We don't take used brushes back.” They say the same
// but for a “not”, in different tickets, and neither has a condition.
import { minerLanguageOf } from '../words/languages/index.ts';
import { conceptsOf, isTerm } from '../words/vocabulary.ts';
import type { AnswerSide } from '../ticket.ts';
import type { Candidate, Reply } from './candidates.ts';
import { hasCondition } from './case-details.ts';
import { holdUnderConditions } from './conditions.ts';
import { refersBack } from './refers-back.ts';

/** Of the words of both sentences they share this part; the rest may be another way to put it. */
const ALIKE = 0.6;
const MIN_SHARED = 2; // terms that tell of the cluster
/** Sentences compared: those of most tickets. */
const MAX_COMPARED = 200;

type Statement = { candidate: Candidate; terms: Set<string>; isDenied: boolean };

/**
 * @param least tickets that make a side
 * @returns the conflicts, and the keys of the sentences that are sides of one
 */
export function findDenials(
  replies: readonly Reply[],
  candidates: readonly Candidate[],
  { weights, locale, least }: { weights: ReadonlyMap<string, number>; locale: string; least: number },
): { conflicts: AnswerSide[][]; keys: Set<string> } {
  const statements = candidates
    .filter(({ text }) => !hasCondition(text, locale) && !refersBack(text, locale))
    .toSorted((a, b) => b.tickets.size - a.tickets.size || (a.text < b.text ? -1 : 1))
    .slice(0, MAX_COMPARED)
    .map((candidate) => toStatement(candidate, locale));
  const conflicts: AnswerSide[][] = [];
  const keys = new Set<string>();
  for (const denied of statements.filter(({ isDenied }) => isDenied)) {
    const like = statements.filter((each) => !keys.has(each.candidate.key) && areAlike(denied, each, weights));
    const { yes: denials = [], no: claims = [] } = Object.groupBy(like, ({ isDenied }) => (isDenied ? 'yes' : 'no'));
    const sides = [claims, denials].map(toSide);
    if (sides.some(({ tickets }) => tickets.length < least) || areCompatible(sides, replies)) continue;
    conflicts.push(sides.toSorted((a, b) => b.tickets.length - a.tickets.length));
    like.forEach(({ candidate }) => keys.add(candidate.key));
  }
  return { conflicts, keys };
}

function toStatement(candidate: Candidate, locale: string): Statement {
  const { negations } = minerLanguageOf(locale).answers;
  const claimed = negations.reduce((text, [pattern, instead]) => text.replace(pattern, instead), candidate.text);
  const isDenied = claimed !== candidate.text;
  return { candidate, terms: new Set(conceptsOf(claimed, locale).filter(isTerm)), isDenied };
}

function areAlike(one: Statement, other: Statement, weights: ReadonlyMap<string, number>): boolean {
  const shared = one.terms.intersection(other.terms);
  const telling = [...shared].filter((term) => weights.has(term)).length;
  return telling >= MIN_SHARED && shared.size >= ALIKE * one.terms.union(other.terms).size;
}

const toSide = (statements: readonly Statement[]): AnswerSide => ({
  text: statements[0]?.candidate.text ?? '',
  tickets: [...new Set(statements.flatMap(({ candidate }) => [...candidate.tickets]))].sort(),
});

/** Said in one ticket, or of two kinds of things. */
function areCompatible([one, other]: AnswerSide[], replies: readonly Reply[]): boolean {
  const givenIn = (side: AnswerSide) => replies.filter(({ ticketId }) => side.tickets.includes(ticketId));
  const isShared = one!.tickets.some((ticket) => other!.tickets.includes(ticket));
  return isShared || holdUnderConditions(givenIn(one!), givenIn(other!));
}
