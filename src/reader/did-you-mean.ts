// “Did you mean …?” for error messages.
import { distance } from 'fastest-levenshtein';

/** ` Did you mean …?`, or nothing when no name is within half of the letters. */
export function didYouMean(name: string, names: string[]): string {
  const best = names.map((other) => ({ other, edits: distance(name, other) })).sort((a, b) => a.edits - b.edits)[0];
  return best && best.edits <= name.length / 2 ? ` Did you mean ${best.other}?` : '';
}
