// “Did you mean …?” for error messages.
import { distance } from 'fastest-levenshtein';

/** ` Did you mean …?`, or nothing when no name is near: two slips, in a long name a third of it, in a short one half. */
export function didYouMean(name: string, names: string[]): string {
  const best = names.map((other) => ({ other, edits: distance(name, other) })).sort((a, b) => a.edits - b.edits)[0];
  return best && best.edits <= Math.min(name.length / 2, Math.max(2, name.length / 3))
    ? ` Did you mean ${best.other}?`
    : '';
}
