// “Did you mean …” for error messages.
import { distance } from 'fastest-levenshtein';

/** ` Closest: …`, or nothing when no name is within half of the letters. */
export function nearest(name: string, names: string[]): string {
  const best = names.map((other) => ({ other, edits: distance(name, other) })).sort((a, b) => a.edits - b.edits)[0];
  return best && best.edits <= name.length / 2 ? ` Closest: ${best.other}` : '';
}
