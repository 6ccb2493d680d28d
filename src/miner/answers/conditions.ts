// Two amounts that hold under different conditions are no conflict: 12 months for silver, 6 for plating. Their customers tell them
// apart: those of the one ask of silver and are told of silver, those of the other ask of plating.
import { isTerm } from '../words/vocabulary.ts';
import type { Reply } from './candidates.ts';

/** A condition is asked for and answered in this share of the tickets of its amount. */
const SHARE = 2 / 3;
/** Tickets; what two customers share may be chance. */
const MIN_TICKETS = 2;
/** Where only one side has a condition, the other is what holds in general; that takes more tickets to tell. */
const MIN_ONE_SIDED = 3;

/** @param one the tickets that give one amount @param other those that give the other; what gives both is left out */
export function holdUnderConditions(one: readonly Reply[], other: readonly Reply[]): boolean {
  const [a, b] = [one.filter((reply) => !other.includes(reply)), other.filter((reply) => !one.includes(reply))];
  const [ofOne, ofOther] = [conditionsOf(a, b), conditionsOf(b, a)];
  if (ofOne && ofOther) return true;
  return (ofOne && a.length >= MIN_ONE_SIDED) || (ofOther && b.length >= MIN_ONE_SIDED);
}

/** Is there a word that most of these customers and their agents use, and nobody in the others' tickets? */
function conditionsOf(own: readonly Reply[], others: readonly Reply[]): boolean {
  if (own.length < MIN_TICKETS || others.length < MIN_TICKETS) return false;
  const elsewhere = new Set(others.flatMap(({ asked, concepts }) => [...asked, ...concepts]));
  const shared = own.map(({ asked, concepts }) => concepts.filter((each) => isTerm(each) && asked.includes(each)));
  const terms = new Set(shared.flat().filter((term) => !elsewhere.has(term)));
  return [...terms].some((term) => shared.filter((each) => each.includes(term)).length >= SHARE * own.length);
}
