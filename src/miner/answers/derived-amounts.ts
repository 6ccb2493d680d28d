// Amounts as concepts (`#15 €`), and which of them are worked out of others.

/** “5 € a floor, so 15 € for you”: the one is worked out of the other. */
export function isTimes(amount: string, other: string): boolean {
  if (amount === other || unitOf(amount) !== unitOf(other)) return false;
  // Every count is some times “one”.
  if (other === '#1') return false;
  const times = numberOf(amount) / numberOf(other);
  return Number.isInteger(times) && times > 1;
}

export const unitOf = (amount: string): string => amount.replace(/^#[\d.,:-]+\s*/, '');
const numberOf = (amount: string): number => Number(/^#([\d.]+)/.exec(amount)?.[1]);
