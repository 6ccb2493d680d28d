// What is usual, and what one in ten has to bear.

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
export const percentile90 = (numbers: readonly number[]): number => quantile(numbers, 0.9);

/** The smallest that this share of the numbers do not exceed (nearest rank). @param numbers one at least */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1]!;
}
