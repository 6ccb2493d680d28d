// «850 за метр» beside «700 ₽ за метр»: agents leave the currency out where it is plain, and it is the same kind of price.
import { isAmount } from '../words/vocabulary.ts';

/** Smaller numbers without a unit are counts: 2 photos. */
const MIN_PRICE = 10;
/** From here a number without a unit is a price where another price is about as large: «2990» beside «2490 ₽». */
const MIN_LARGE = 100;
const isYear = (number: number): boolean => number >= 1900 && number < 2100;
const PRICE = /^#(\d+(?:\.\d+)?) [€$£₽]$/;
const BARE = /^#(\d+(?:\.\d+)?)$/;
const CURRENCIES = ['€', '$', '£', '₽'];

/**
 * Concepts → the same, with the currency beside each number that other replies give as a price in one currency.
 * @param all the concepts of each reply
 */
export function createUnits(all: readonly string[][]): (concepts: readonly string[]) => string[] {
  const given = new Set(all.flat());
  const own = CURRENCIES.filter((currency) => [...given].some((each) => each.endsWith(` ${currency}`)));
  const prices = own.length === 1 ? [...given].flatMap((each) => PRICE.exec(each)?.[1] ?? []).map(Number) : [];
  const isLikePrice = (number: number): boolean =>
    number >= MIN_LARGE && !isYear(number) && prices.some((price) => number <= 2 * price && price <= 2 * number);
  const withUnit = (concept: string): string => {
    const number = BARE.exec(concept)?.[1];
    if (number === undefined || Number(number) < MIN_PRICE) return concept;
    const priced = CURRENCIES.map((currency) => `${concept} ${currency}`).filter((each) => given.has(each));
    if (priced.length === 1) return priced[0]!;
    return priced.length === 0 && prices.length > 0 && isLikePrice(Number(number)) ? `${concept} ${own[0]}` : concept;
  };
  return (concepts) => [...new Set(concepts.map((each) => (isAmount(each) ? withUnit(each) : each)))];
}
