// What agents answer, for all customers: the sentences that together say most of what the replies of a cluster share, each
// fact once, in the wording of the agent who said it best. After Gillick & Favre 2009 ("A scalable global model for
// summarization"): concepts are weighed by how much they tell of the cluster, sentences are taken for what they add.
import { isAmount, isTerm, tellingConcepts, type Vocabulary } from '../words/vocabulary.ts';
import { documentCounts } from '../words/weights.ts';
import type { Answer, Question } from '../ticket.ts';
import { candidatesOf, echoesOf, repliesOf, type Candidate, type Reply } from './candidates.ts';
import { chooseSentences, MIN_NEW, gainOf, totalOf, type Measure } from './choose-sentences.ts';
import { findConflicts, leastOfSide } from './conflicts.ts';
import { findDenials } from './denials.ts';
import { createUnits } from './units.ts';
import { isWhole } from './whole-sentence.ts';
import { inOrder } from './order-sentences.ts';
import { refersBack, speaksOfSomebody } from './refers-back.ts';
import { withoutRepeated } from './repeats.ts';

/** A sentence that stands in this share of the replies is what agents say, whatever it adds. */
const RECURRING = 0.3;
const MIN_RECURRING = 2; // tickets
/** What both sides of a conflict say counts this much: the answer may lead up to it. */
const SAID_BY_SIDES = 0.5;

/**
 * @param all what agents say in all tickets of the locale
 * @param mayStand false for a sentence that would give one customer away
 */
export function agreedAnswer(
  questions: readonly Question[],
  locale: string,
  all: Vocabulary,
  mayStand: (text: string) => boolean = () => true,
): Answer {
  const replies = readReplies(questions, locale);
  const { candidates, measure } = candidatesAndMeasure(replies, locale, all, mayStand);
  const { conflicts, amounts, said } = findConflicts(replies, candidates, measure);
  const denials = findDenials(replies, candidates, { ...measure, least: leastOfSide(replies) });
  const free = candidates.filter(
    ({ key, concepts, isBrief }) =>
      !isBrief && !denials.keys.has(key) && !concepts.some((concept) => amounts.has(concept)),
  );
  const open = new Map(
    [...measure.weights]
      .filter(([concept]) => !amounts.has(concept))
      .map(([concept, weight]) => [concept, said.has(concept) ? weight * SAID_BY_SIDES : weight]),
  );
  const recurring = recurringOf(free, replies.length, locale, open);
  const facts = measure.facts.filter((fact) => open.has(fact));
  const chosen = chooseSentences(recurring, free, { ...measure, weights: open, total: totalOf(open), facts });
  return {
    sentences: inOrder(withoutRepeated(chosen, said, measure.weights, locale), locale).map((each) => ({
      text: each.text,
      listed: each.listed,
      tickets: [...each.tickets].sort(),
      gain: gainOf(each, new Set(), open),
    })),
    conflicts: [...conflicts, ...denials.conflicts],
    answered: replies.length,
    agreement: agreementOf(replies, all),
  };
}

/** With the currency beside prices that agents gave without one. */
function readReplies(questions: readonly Question[], locale: string): Reply[] {
  const read = repliesOf(questions, locale);
  const withUnits = createUnits(read.map(({ concepts }) => concepts));
  return read.map((reply) => ({
    ...reply,
    concepts: withUnits(reply.concepts),
    messages: reply.messages.map(withUnits),
  }));
}

/** The sentences that may stand in an article, and what is told by them. */
function candidatesAndMeasure(
  replies: readonly Reply[],
  locale: string,
  all: Vocabulary,
  mayStand: (text: string) => boolean,
): { candidates: Candidate[]; measure: Measure } {
  const echoes = echoesOf(replies, all);
  const concepts = replies.map((reply) => reply.concepts);
  const telling = tellingConcepts(concepts, all);
  const weights = new Map([...telling].filter(([concept]) => !echoes.has(concept)));
  const withUnits = createUnits(concepts);
  const candidates = candidatesOf(replies, locale, { weights, all, echoes })
    .filter(({ text }) => mayStand(text))
    .map((candidate) => ({ ...candidate, concepts: withUnits(candidate.concepts) }));
  return { candidates, measure: { weights, total: totalOf(weights), facts: factsOf(concepts, weights), all, locale } };
}

/** Amounts and names of buttons that this share of the replies give. */
const FACT = 0.4;
const MIN_FACT = 3; // tickets

function factsOf(replies: readonly string[][], weights: ReadonlyMap<string, number>): string[] {
  const least = Math.max(MIN_FACT, FACT * replies.length);
  return [...documentCounts(replies)]
    .filter(([concept, count]) => count >= least && !isTerm(concept) && weights.has(concept))
    .map(([concept]) => concept)
    .sort();
}

/** What agents say again and again, each fact once. */
function recurringOf(
  free: readonly Candidate[],
  replies: number,
  locale: string,
  weights: ReadonlyMap<string, number>,
): Candidate[] {
  const least = Math.max(MIN_RECURRING, RECURRING * replies);
  const sentences = free.filter(
    (each) => each.tickets.size >= least && !isNote(each, locale) && !speaksOfSomebody(each.text, locale),
  );
  return withoutRepeats(withoutLeaning(sentences, locale), weights);
}

/** A point of a list needs no verb, and what announces one ends with a colon. */
const isNote = ({ text, listed }: Candidate, locale: string): boolean =>
  !listed && !text.endsWith(':') && !isWhole(text, locale);

/** A sentence that leans on another goes with it or not at all. */
function withoutLeaning(candidates: Candidate[], locale: string): Candidate[] {
  const leans = (each: Candidate) => refersBack(each.text, locale);
  return candidates.filter((each) => !leans(each) || candidates.some(({ key }) => key === each.previous));
}

/** Two macros for one fact: the one that more customers got stays. What one reply says side by side is no repetition. */
function withoutRepeats(recurring: Candidate[], weights: ReadonlyMap<string, number>): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of recurring.toSorted((a, b) => b.tickets.size - a.tickets.size || (a.text < b.text ? -1 : 1))) {
    const apart = kept.filter(({ tickets }) => tickets.isDisjointFrom(each.tickets));
    const said = new Set(apart.flatMap(({ concepts }) => concepts));
    const hasNewAmount = each.concepts.some((concept) => isAmount(concept) && !said.has(concept));
    const isNew = gainOf(each, said, weights) >= MIN_NEW * gainOf(each, new Set(), weights);
    if (each.listed || hasNewAmount || isNew) kept.push(each);
  }
  return recurring.filter((each) => kept.includes(each));
}

const MAX_ASKED = 40; // replies; more tell no more

/**
 * How much of what the other replies share one of them says, on average: 0 … 1. A reply is left out of what it is measured
 * by, or three replies about three things would agree by themselves.
 */
function agreementOf(replies: readonly Reply[], all: Vocabulary): number {
  const asked = replies.slice(0, MAX_ASKED);
  const shares = asked.map(({ concepts }, at) => {
    const weights = tellingConcepts(
      asked.toSpliced(at, 1).map((other) => other.concepts),
      all,
    );
    const shared = concepts.reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0);
    return shared / (totalOf(weights) || 1);
  });
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1);
}
