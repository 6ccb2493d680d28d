// «850 за метр» beside «700 ₽ за метр»: agents leave the currency out where it is plain, and it is the same kind of price.
import { isAmount } from '../words/vocabulary.ts';

/** Smaller numbers without a unit are counts: 2 photos. */
const MIN_PRICE = 10;
const BARE = /^#(\d+(?:\.\d+)?)$/;
const CURRENCIES = ['€', '$', '£', '₽'];

/**
 * Concepts → the same, with the currency beside each number that other replies give as a price in one currency.
 * @param all the concepts of each reply
 */
export function createUnits(all: readonly string[][]): (concepts: readonly string[]) => string[] {
  const given = new Set(all.flat());
  const withUnit = (concept: string): string => {
    const number = BARE.exec(concept)?.[1];
    if (number === undefined || Number(number) < MIN_PRICE) return concept;
    const priced = CURRENCIES.map((currency) => `${concept} ${currency}`).filter((each) => given.has(each));
    return priced.length === 1 ? priced[0]! : concept;
  };
  return (concepts) => [...new Set(concepts.map((each) => (isAmount(each) ? withUnit(each) : each)))];
}
