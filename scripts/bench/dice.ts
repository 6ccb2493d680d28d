// Chance that is the same in every run: whatever a benchmark draws, it draws from here.

export type Dice = ReturnType<typeof createDice>;

/** @param next numbers from 0 to 1, 1 left out */
export function createDice(next: () => number) {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const chance = (share: number): boolean => next() < share;

  /** A key, as often as its weight says; the weights add up to 1. */
  function weighted<Key extends string>(weights: Record<Key, number>): Key {
    const entries = Object.entries(weights) as [Key, number][];
    let left = next();
    return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)!)[0];
  }

  function shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, key: next() }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);
  }

  /** Draws the n-th item in proportion to 1 / n^exponent (Zipf's law). */
  function zipf<Item>(items: readonly Item[], exponent: number): () => Item {
    let total = 0;
    const sums = items.map((_, place) => (total += 1 / (place + 1) ** exponent));
    return () => items[firstAbove(sums, next() * total)]!;
  }

  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(next() * 10)).join('');

  return { next, pick, chance, weighted, shuffled, zipf, digits };
}

/** The first place in rising numbers with more than `least`. */
function firstAbove(numbers: number[], least: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > least) high = middle;
    else low = middle + 1;
  }
  return low;
}
