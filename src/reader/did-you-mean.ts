// “Did you mean …?” for error messages.
import { distance } from 'fastest-levenshtein';
import type { Locale } from '../text/languages.ts';

const messages: Record<Locale, (name: string) => string> = {
  en: (name) => ` Did you mean ${name}?`,
  lt: (name) => ` Gal turėjote galvoje ${name}?`,
  ru: (name) => ` Возможно, вы имели в виду ${name}?`,
};

/**
 * ` Did you mean …?`, or nothing when no name is near: two slips, in a long name a third of it, in a short one half.
 * @param locale the editors' language; commands speak English
 */
export function didYouMean(name: string, names: string[], locale: Locale = 'en'): string {
  const best = names.map((other) => ({ other, edits: distance(name, other) })).sort((a, b) => a.edits - b.edits)[0];
  return best && best.edits <= Math.min(name.length / 2, Math.max(2, name.length / 3))
    ? messages[locale](best.other)
    : '';
}
