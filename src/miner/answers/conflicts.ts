// Two amounts for one fact: "within 14 days" and "within 7 days" of the purchase. They stand in like sentences of different
// tickets; amounts that agents give side by side ("15 € without a lift, free with one") hold under different conditions.
import { priceOf, type Measure } from './choose-sentences.ts';
import { holdUnderConditions } from './conditions.ts';
import { isTimes, unitOf } from './derived-amounts.ts';
import { isAmount, isTerm } from '../words/vocabulary.ts';
import type { AnswerSide } from '../ticket.ts';
import { refersBack } from './refers-back.ts';
import type { Candidate, Reply } from './candidates.ts';

/** Tickets, and their share of the replies, that make a side; fewer are a slip, or one customer's case. */
const MIN_TICKETS = 2;
const MIN_SHARE = 0.15;
/** Below this number of replies each one counts. */
const MIN_REPLIES = 6;
/** Amounts given in one reply in this share of the rarer one's tickets are no alternatives. */
const TOGETHER = 0.25;
/** After one word at most. */
const BEGINS_WITH_AMOUNT = /^(?:\p{L}+ )?[€$£]?\d/u;
/** In two messages of one ticket the second may correct the first, or answer another question. */
const CORRECTED = 0.5;
/** A side that begins with “it” is not understood beside the others; in parts of all that there is to say. */
const LEANING = 0.2;
/** Sentences about one fact share this much of what they hold. */
const ALIKE = 0.35; // cosine

/**
 * @param measure how much a concept tells of the cluster, and what a sentence costs
 * @returns the conflicts, their amounts, and what each side of one says beside its amount
 */
export function findConflicts(
  replies: readonly Reply[],
  candidates: readonly Candidate[],
  measure: Measure,
): { conflicts: AnswerSide[][]; amounts: Set<string>; said: Set<string> } {
  const { weights, total, locale } = measure;
  const least = leastOfSide(replies);
  const given = amountsGiven(replies, least, variantsOf(candidates));
  const conflicts: AnswerSide[][] = [];
  const amounts = new Set<string>();
  const said = new Set<string>();
  const names = [...given.keys()].sort((a, b) => given.get(b)!.size - given.get(a)!.size || (a < b ? -1 : 1));
  for (const [at, one] of names.entries()) {
    if (amounts.has(one)) continue;
    const others = names.slice(at + 1).filter((other) => !amounts.has(other) && areAlternatives(one, other));
    if (!others.length) continue;
    const sides = [one, ...others].map((amount) => ({
      best: bestOf(amount, [one, ...others]),
      tickets: [...given.get(amount)!].sort(),
    }));
    conflicts.push(sides.map(({ best, tickets }) => ({ text: best.text, tickets })));
    sides
      .map(({ best }) => new Set(best.concepts))
      .reduce((shared, next) => shared.intersection(next))
      .forEach((concept) => said.add(concept));
    [one, ...others].forEach((amount) => amounts.add(amount));
  }
  return { conflicts, amounts, said };

  function areAlternatives(one: string, other: string): boolean {
    if (unitOf(one) !== unitOf(other)) return false;
    // “Your three colours” beside “up to five samples” is no alternative: it is said of one case.
    const [a, b] = [statedIn(one), statedIn(other)];
    const together = replies
      .filter(({ ticketId }) => a.has(ticketId) && b.has(ticketId))
      .reduce(
        (sum, { messages }) => sum + (messages.some((own) => own.includes(one) && own.includes(other)) ? 1 : CORRECTED),
        0,
      );
    if (together > TOGETHER * Math.min(a.size, b.size)) return false;
    const sideBySide = candidates.some(({ concepts }) => concepts.includes(one) && concepts.includes(other));
    if (sideBySide || holdUnderConditions(givingOf(one), givingOf(other))) return false;
    if (together === 0 && isOnlyFact(one, other) && isDirect(other)) return true;
    return haveLikePartners(one, other) && areAlike(contextOf(one), contextOf(other));
  }

  function givingOf(amount: string): Reply[] {
    return replies.filter(({ concepts }) => concepts.includes(amount));
  }

  /** “10 days.”, „Iki 6 mėn.“: agents who begin with the amount answer what all customers of the topic ask. */
  function isDirect(amount: string): boolean {
    const isJotted = candidates.some(
      ({ text, concepts, isBrief }) =>
        (isBrief || concepts.filter(isTerm).length <= 1) && concepts.includes(amount) && BEGINS_WITH_AMOUNT.test(text),
    );
    return isJotted && given.get(amount)!.size >= MIN_TICKETS;
  }

  /** No third amount in its unit is given half as often: there is one thing that it can be about. */
  function isOnlyFact(one: string, other: string): boolean {
    const half = statedIn(one).size / 2;
    const amountsToo = new Set(candidates.flatMap(({ concepts }) => concepts.filter(isAmount)));
    const thirds = [...amountsToo].filter((each) => each !== one && each !== other && unitOf(each) === unitOf(one));
    return thirds.every((third) => statedIn(third).size < half);
  }

  /** Tickets with a sentence for all customers that gives the amount. */
  function statedIn(amount: string): Set<string> {
    return new Set(candidates.flatMap(({ concepts, tickets }) => (concepts.includes(amount) ? [...tickets] : [])));
  }

  /** 100 points go with 5 €, 1 point with 1 €: amounts that each go with others of their own are two facts. */
  function haveLikePartners(one: string, other: string): boolean {
    const [a, b] = [partnersOf(one), partnersOf(other)];
    return !a.size || !b.size || !a.isDisjointFrom(b);
  }

  function partnersOf(amount: string): Set<string> {
    const own = candidates.filter(({ concepts }) => concepts.includes(amount));
    const partners = new Set(
      own.flatMap(({ concepts }) => concepts.filter((each) => isAmount(each) && each !== amount)),
    );
    return new Set(
      [...partners].filter((each) => own.filter(({ concepts }) => concepts.includes(each)).length * 2 > own.length),
    );
  }

  /** What stands beside the amount in the sentences that give it, other amounts too: 100 points go with 5 €, 1 with 1 €. */
  function contextOf(amount: string): Map<string, number> {
    const context = new Map<string, number>();
    for (const { concepts, tickets } of candidates)
      if (concepts.includes(amount))
        for (const concept of concepts)
          if (concept !== amount)
            context.set(concept, (context.get(concept) ?? 0) + tickets.size * (weights.get(concept) ?? 0.1));
    return context;
  }

  /** The sentence that says most of what stands beside the other amounts, too: the sides read alike. */
  function bestOf(amount: string, sides: readonly string[]): Candidate {
    const shared = new Set(sides.flatMap((side) => (side === amount ? [] : [...contextOf(side).keys()])));
    const own = candidates.filter(({ concepts }) => concepts.includes(amount));
    const worth = (each: Candidate) =>
      each.concepts.reduce((sum, concept) => sum + (shared.has(concept) ? (weights.get(concept) ?? 0) : 0), 0) -
      (priceOf(each, measure) + (refersBack(each.text, locale) ? LEANING : 0)) * total;
    return own.toSorted((x, y) => worth(y) - worth(x) || (x.text < y.text ? -1 : 1))[0]!;
  }
}

/** Tickets. */
export const leastOfSide = ({ length }: readonly Reply[]): number =>
  Math.max(length < MIN_REPLIES ? 1 : MIN_TICKETS, MIN_SHARE * length);

/** amount → tickets whose replies give it, sums apart that were worked out for one customer. */
function amountsGiven(
  replies: readonly Reply[],
  least: number,
  variants: ReadonlySet<string>,
): Map<string, Set<string>> {
  const given = new Map<string, Set<string>>();
  for (const { ticketId, concepts } of replies) {
    const amounts = concepts.filter(isAmount);
    for (const amount of amounts)
      if (!amounts.some((other) => isTimes(amount, other)))
        given.set(amount, (given.get(amount) ?? new Set()).add(ticketId));
  }
  return new Map([...given].filter(([amount, tickets]) => variants.has(amount) || tickets.size >= least));
}

/** Amounts in sentences that are word by word the same but for them: there even a single other one is no chance. */
function variantsOf(candidates: readonly Candidate[]): Set<string> {
  const whole = candidates.filter(({ isBrief }) => !isBrief);
  const same = [...Map.groupBy(whole, ({ key }) => key).values()].filter((own) => own.length > 1);
  return new Set(same.flatMap((own) => own.flatMap(({ concepts }) => concepts.filter(isAmount))));
}

/** By their words and the amounts that stand beside both. */
function areAlike(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  const counts = (own: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>) =>
    [...own].filter(([concept]) => !isAmount(concept) || others.has(concept));
  const [a, b] = [counts(one, other), counts(other, one)];
  const product = a.reduce((sum, [concept, value]) => sum + value * (other.get(concept) ?? 0), 0);
  const length = (own: [string, number][]) => Math.sqrt(own.reduce((sum, [, value]) => sum + value ** 2, 0));
  return product >= ALIKE * length(a) * length(b) && product > 0;
}
