// Which sentences make the answer: those that together say most of what the replies share, each at a price. A note, words
// of one customer and a second mention of an amount cost, so a fact is said once, in a whole sentence, where there is one.
import { isAmount, isTerm, type Vocabulary } from '../words/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { countBackReferences, refersBack, speaksOfSomebody } from './refers-back.ts';
import { isWhole } from './whole-sentence.ts';

const MAX_SENTENCES = 12;
const MAX_LENGTH = 260; // characters
/** Every step makes the answer better, so this only bounds the work. */
const MAX_ROUNDS = 2 * MAX_SENTENCES;
/** Rounding is no improvement. */
const CLEARLY = 1e-9;
/** Sentences looked at: those that say most for their price. */
const MAX_LOOKED_AT = 200;
/** Prices, in parts of all that there is to say: a sentence, and what an editor would have to mend in it. */
const PRICE = {
  sentence: 0.04,
  note: 0.1,
  /** One that only one agent uses, one that nobody uses elsewhere either, and one that agents take from their customer. */
  ownWord: 0.002,
  rareWord: 0.006,
  echo: 0.09,
  /** “its number”, “of that size”: what it is, stands elsewhere. */
  leaning: 0.05,
  somebody: 0.15,
  ownAmount: 0.06,
  /** “Normal is 5 days”: of what, stands elsewhere. */
  bare: 0.06,
  repeatedAmount: 0.04,
  /** “ten per cent”: figures are found at a glance. */
  spelledOut: 0.02,
  /** Each ten characters beyond what is read at a glance. */
  length: 0.004,
};
/** A sentence of which less than this part is new repeats what is said. */
export const MIN_NEW = 0.4;
const GLANCE = 110; // characters
/** A word of fewer tickets than this is one customer's, or one agent's. */
const RARE = 3;

/** A sentence with no more words than this, which tell less than this part of all there is to say, does not say what it is about. */
const BARE = { words: 2, share: 0.035 };

export type Measure = {
  /** How much each concept tells of the cluster, and all of them together. */
  weights: ReadonlyMap<string, number>;
  total: number;
  /** Amounts and names of buttons that no answer may leave out. */
  facts: readonly string[];
  all: Vocabulary;
  locale: string;
};

/**
 * First of whole sentences for all customers, then notes and sentences of one case for what is still missing.
 * @param always what stands in the answer in any case
 */
export function chooseSentences(
  always: readonly Candidate[],
  candidates: readonly Candidate[],
  measure: Measure,
): Candidate[] {
  const free = candidates.filter(
    (each) => !always.includes(each) && each.text.length <= MAX_LENGTH && !refersBack(each.text, measure.locale),
  );
  const priced = free.map((each) => ({
    each,
    price: (priceOf(each, measure) + (isBare(each, measure) ? PRICE.bare : 0)) * measure.total,
    gain: gainOf(each, new Set(), measure.weights),
  }));
  const { yes: sound = [], no: others = [] } = Object.groupBy(priced, ({ each }) =>
    isSound(each, measure) ? 'yes' : 'no',
  );
  const sentences = [...always, ...climb(always, best(sound), measure)];
  const chosen = [...sentences, ...climb(sentences, best(others), measure)];
  return withFacts(chosen, best(priced), measure).slice(0, MAX_SENTENCES);
}

/** What agents say again and again stands in the answer, however dear its best sentence is. */
function withFacts(chosen: readonly Candidate[], priced: readonly Priced[], measure: Measure): Candidate[] {
  const { weights, facts, locale } = measure;
  const complete = [...chosen];
  for (const fact of facts) {
    const said = new Set(complete.flatMap(({ concepts }) => concepts));
    const worth = ({ each, price }: Priced) => gainOf(each, said, weights) - price;
    const isFit = ({ each }: Priced) => each.concepts.includes(fact) && !speaksOfSomebody(each.text, locale);
    const holding = said.has(fact) ? [] : priced.filter(isFit);
    const next = holding.toSorted((a, b) => worth(b) - worth(a))[0];
    if (next) complete.push(next.each);
  }
  return complete;
}

/** A whole sentence without a word of one customer's case. */
const isSound = ({ text, concepts }: Candidate, { weights, locale }: Measure): boolean =>
  isWhole(text, locale) &&
  !concepts.some((concept) => isAmount(concept) && !weights.has(concept)) &&
  countBackReferences(text, locale) === 0 &&
  !speaksOfSomebody(text, locale);

type Priced = { each: Candidate; price: number; gain: number };

const best = (priced: readonly Priced[]): Priced[] =>
  priced
    .toSorted((a, b) => b.gain - b.price - (a.gain - a.price) || (a.each.text < b.each.text ? -1 : 1))
    .slice(0, MAX_LOOKED_AT);

/** Takes the best sentences; then takes one out and others in, as long as that makes a better answer. */
function climb(always: readonly Candidate[], priced: readonly Priced[], measure: Measure): Candidate[] {
  const grown = (start: readonly Priced[], without?: Priced): Priced[] => {
    const chosen = [...start];
    for (let next = bestBeside(chosen); next && chosen.length < MAX_SENTENCES; next = bestBeside(chosen))
      chosen.push(next);
    return chosen;

    function bestBeside(beside: readonly Priced[]): Priced | null {
      const worthOf = createWorth([...always, ...beside.map(({ each }) => each)], measure);
      const worths = priced
        .filter((one) => one !== without && !beside.includes(one))
        .map((one) => ({ one, worth: worthOf(one) }));
      return worths.reduce<{ one: Priced | null; worth: number }>((a, b) => (b.worth > a.worth ? b : a), NOTHING).one;
    }
  };
  let chosen = grown([]);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const value = valueOf(always, chosen, measure) + CLEARLY;
    const better = chosen
      .map((one) =>
        grown(
          chosen.filter((other) => other !== one),
          one,
        ),
      )
      .find((other) => valueOf(always, other, measure) > value);
    if (!better) break;
    chosen = better;
  }
  return chosen.map(({ each }) => each);
}

const NOTHING = { one: null, worth: 0 };

/** What the sentences say together, less their prices. */
function valueOf(always: readonly Candidate[], chosen: readonly Priced[], { weights, total }: Measure): number {
  const all = [...always, ...chosen.map(({ each }) => each)].flatMap(({ concepts }) => concepts);
  const said = new Set(all);
  const repeated = all.filter(isAmount).length - [...said].filter(isAmount).length;
  return (
    [...said].reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0) -
    chosen.reduce((sum, { price }) => sum + price, 0) -
    repeated * PRICE.repeatedAmount * total
  );
}

/** What a sentence adds to those that are said, less its price and that of amounts it repeats. */
function createWorth(others: readonly Candidate[], { weights, total }: Measure): (one: Priced) => number {
  const said = new Set(others.flatMap(({ concepts }) => concepts));
  return ({ each, price, gain }) => {
    const repeated = each.concepts.filter((concept) => isAmount(concept) && said.has(concept)).length;
    const added = gainOf(each, said, weights);
    return added < MIN_NEW * gain ? -price : added - price - repeated * PRICE.repeatedAmount * total;
  };
}

export const gainOf = (
  { concepts }: Candidate,
  said: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number => concepts.reduce((sum, concept) => sum + (said.has(concept) ? 0 : (weights.get(concept) ?? 0)), 0);

export const totalOf = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);

/** In parts of all that there is to say. */
export function priceOf({ text, concepts, echoes }: Candidate, { weights, all, locale }: Measure): number {
  const own = concepts.filter((concept) => !weights.has(concept));
  const [amounts, words] = [own.filter(isAmount), own.filter(isTerm)];
  const rare = words.filter((word) => (all.counts.get(word) ?? 0) < RARE).length;
  return (
    PRICE.sentence +
    (isWhole(text, locale) ? 0 : PRICE.note) +
    PRICE.ownWord * (words.length - rare) +
    PRICE.rareWord * rare +
    PRICE.echo * echoes.length +
    PRICE.leaning * countBackReferences(text, locale) +
    (speaksOfSomebody(text, locale) ? PRICE.somebody : 0) +
    PRICE.ownAmount * amounts.length +
    (concepts.some(isAmount) && !/\d/.test(text) ? PRICE.spelledOut : 0) +
    (PRICE.length * Math.max(0, text.length - GLANCE)) / 10
  );
}

function isBare({ concepts }: Candidate, { weights, total }: Measure): boolean {
  const words = concepts.filter(isTerm);
  const told = words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  return words.length <= BARE.words && told < BARE.share * total;
}
