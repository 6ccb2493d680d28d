// What of a sentence is for one customer: “€10 a floor, so €20 for you”, “(ours is €14.90)”, “so November's letter will do”.
// It is cut where the rest says as much and stands as a sentence; conditions are never cut.
import { conceptsOf, isAmount } from '../words/vocabulary.ts';
import { perLanguage } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';
import { isTimes } from './derived-amounts.ts';
import { isWhole } from './whole-sentence.ts';

/** At a comma, a dash or a bracket; a bracket is one part whatever stands in it. */
export const PART = /(?<=[,;:])\s+(?![^()]*\))|\s+(?=[–—(](?![^()]*\)))|\s+(?=\()|(?<=\))\s+/u;

/** A part may take this much of what the sentence tells with it. */
const MAX_LOSS = 0.1;

const patternsOf = perLanguage(({ answers: { cases } }) => ({
  outcome: new RegExp(`^[–— ]*${oneOf(cases.outcomes)}(?!\\p{L})`, 'iu'),
  limit: new RegExp(`(?<!\\p{L})(?:${oneOf(cases.conditions)}|${oneOf(cases.limits)})(?!\\p{L})`, 'iu'),
  limited: new RegExp(`^[– —]*(?:${oneOf(cases.conditions)}|${oneOf(cases.limits)})(?!\\p{L})`, 'iu'),
}));

/**
 * @param known.weights how much a concept tells of the cluster
 * @param known.echoes words that agents only use after their customer
 */
export function withoutOwnParts(
  text: string,
  locale: string,
  { weights, echoes }: { weights: ReadonlyMap<string, number>; echoes: ReadonlySet<string> },
): string {
  const { outcome, limit, limited } = patternsOf(locale);
  const parts = text.split(PART);
  if (parts.length < 2) return text;
  const concepts = parts.map((part) => conceptsOf(part, locale));
  const tell = (own: Iterable<string>) => [...own].reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0);
  const least = (1 - MAX_LOSS) * tell(new Set(concepts.flat()));
  let stay = parts.map(() => true);
  for (let at = 1; at < parts.length; at++) {
    const isOutcome = outcome.test(parts[at]!);
    const earlier = concepts.slice(0, at).flat().filter(isAmount);
    const isDerived = (concept: string) => isAmount(concept) && earlier.some((other) => isTimes(concept, other));
    const isOwn = (concept: string) => echoes.has(concept) || (isAmount(concept) && !weights.has(concept));
    // After a semicolon a new sentence begins: only what begins with a limit narrows the one before it.
    const narrows = (/;$/.test(parts[at - 1]!) ? limited : limit).test(parts[at]!);
    if (!isOutcome && (!concepts[at]!.some(isOwn) || narrows)) continue;
    const [from, end] = [startOf(parts, at), endOf(parts, at)];
    const without = stay.map((each, place) => each && (place < from || place >= end));
    const derived = concepts.slice(from, end).flat().filter(isDerived);
    const left = new Set([...concepts.filter((_, place) => without[place]).flat(), ...(isOutcome ? derived : [])]);
    if (tell(left) >= least) stay = without;
  }
  const rest = joined(parts, stay);
  return stay.every(Boolean) || (isWhole(text, locale) && !isWhole(rest, locale)) ? text : rest;
}

/** “…, each further one – €2”: what stands before the dash is said with it. */
const startOf = (parts: readonly string[], at: number): number =>
  at > 1 && /^[–—]/.test(parts[at]!) && /,$/.test(parts[at - 2]!) ? at - 1 : at;

/** A bracket ends with it, anything else at the next semicolon: cut in the middle, a sentence would fall apart. */
function endOf(parts: readonly string[], from: number): number {
  const close = parts[from]!.startsWith('(') ? /\)[,;:]?$/ : /;$/;
  let end = from;
  while (end < parts.length - 1 && !close.test(parts[end]!)) end++;
  return end + 1;
}

/** The sign before a gap is that of what was cut: “…, so €60; at least €35” → “…; at least €35”. */
function joined(parts: readonly string[], stay: readonly boolean[]): string {
  const kept = parts.flatMap((part, at) => {
    if (!stay[at]) return [];
    const cut = stay.slice(at + 1).findIndex(Boolean);
    const last = cut < 0 ? parts.length - 1 : at + cut;
    if (last === at) return [part];
    const sign = /[;:,.]+$/.exec(parts[last]!)?.[0] ?? '';
    return [part.replace(/[,;:.]+$/, '') + sign];
  });
  return kept.join(' ').replace(/[\p{L}\p{N}\p{Sc}%)]$/u, '$&.');
}
