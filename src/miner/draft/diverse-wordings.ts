// The wordings of a cluster that stand for all: each says much of what customers say, and little of what the others said.
import { languageOf } from '../../text/languages.ts';
import { terms } from '../../text/index.ts';

/** A word that nobody else in the cluster uses is most often a slip of the fingers. */
const SLIP = 0.6;
/** A word that a chosen wording has counts so much for the next one. */
const AGAIN = 0.15;
/** The most typical wordings are considered, at most so many: the others are where a cluster's strays are. */
const CONSIDERED = { most: 400, share: 0.7, least: 12 };

/** Greedy: next comes the wording with most of the words that many customers use and those chosen do not have yet. */
export function diverse(wordings: string[], locale: string, count: number): string[] {
  const language = languageOf(locale);
  const weights = new Map<string, number>();
  const all = wordings.map((text) => ({ text, terms: [...new Set(terms(text, language))] }));
  for (const each of all) for (const term of each.terms) weights.set(term, (weights.get(term) ?? 0) + 1);
  const { most, share, least } = CONSIDERED;
  const pool = new Set(all.slice(0, Math.min(most, Math.max(least, share * all.length))));
  const once = new Set([...weights].filter(([, count]) => count === 1).map(([term]) => term));
  const worth = (each: { terms: string[] }) =>
    (each.terms.reduce((sum, term) => sum + weights.get(term)!, 0) / (each.terms.length || 1) ** 0.65) *
    SLIP ** each.terms.filter((term) => once.has(term)).length;
  /** By their terms: a question mark or a capital makes no other wording. */
  const chosen = new Map<string, string>();
  while (chosen.size < count && pool.size) {
    const best = [...pool].reduce((one, other) => (worth(other) > worth(one) ? other : one));
    pool.delete(best);
    const key = best.terms.toSorted().join(' ');
    if (!chosen.has(key)) chosen.set(key, best.text);
    for (const term of best.terms) weights.set(term, weights.get(term)! * AGAIN);
  }
  return [...chosen.values()];
}
