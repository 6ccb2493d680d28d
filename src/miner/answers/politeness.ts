// Politeness and offers to write again: true of every reply, part of no answer.

import { perLanguage } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';

const patternsOf = perLanguage(({ answers: { politeness } }) => ({
  // At the start of a word: „pačiūžos“ are skates, no “ačiū”.
  kind: new RegExp(`(?<!\\p{L})${oneOf(politeness.kind)}`, 'iu'),
  offer: new RegExp(`(?<!\\p{L})${oneOf(politeness.offers)}`, 'iu'),
  before: new RegExp(`^(?:${oneOf(politeness.before)}\\s*[,:!.–—-]+\\s*|${oneOf(politeness.noting)}\\s+)`, 'iu'),
  aside: new RegExp(`,\\s+${oneOf(politeness.asides)}(?=\\s*(?:[,.!;:]|$))(?<end>,)?`, 'giu'),
  that: new RegExp(`^${oneOf(politeness.that)}(?!\\p{L})`, 'iu'),
  // “And …, and …” goes together.
  tie: new RegExp(`^(?<tie>${oneOf(politeness.ties)})\\s+(?![^.]*,\\s*\\k<tie>\\s)`, 'iu'),
}));

export function isPolite(text: string, locale: string): boolean {
  const { kind, offer } = patternsOf(locale);
  return kind.test(text) || offer.test(text);
}

/** Fewer words after an apology are no answer. */
const ENOUGH_WORDS = 3;

/** «Sorry for the trouble, you have 14 days» and “Yes, you have 14 days” say as much as “You have 14 days”. */
export function withoutPoliteStart(text: string, locale: string): string {
  const { kind, before, tie, that } = patternsOf(locale);
  const bare = withoutTie(withoutAsides(text, locale).replace(before, ''), tie);
  const [start, ...parts] = bare.split(/(?<=[,:–—]) +/);
  const rest = parts.join(' ');
  // „Ačiū, kad išplovėte“: what the thanks are for is no answer either.
  if (that.test(rest)) return bare;
  return kind.test(start!) && !isPolite(rest, locale) && rest.split(/\s+/).length >= ENOUGH_WORDS ? rest : bare;
}

/** “14 days, sorry.” → “14 days.”, «Ножи, к сожалению, не точим» → «Ножи не точим» */
const withoutAsides = (text: string, locale: string): string => text.replace(patternsOf(locale).aside, '');

/** Never so much that nothing is left. */
function withoutTie(text: string, tie: RegExp): string {
  const rest = text.replace(tie, '');
  return rest.split(/\s+/).length >= ENOUGH_WORDS ? rest : text;
}
