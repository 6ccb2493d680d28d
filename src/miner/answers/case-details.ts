// What was done for one customer, or holds on one day: true in its reply, false in an article.
//
//   "I have refunded you." · "Your order was handed to the courier, it comes tomorrow."   case
//   "We refund within 14 days." · "Once your order has been sent, you get an e-mail."     policy

import { perLanguage } from '../words/languages/index.ts';
import { oneOf, wholeWordOf } from '../words/phrases.ts';

type Patterns = Record<'done' | 'today' | 'weekday' | 'usual' | 'condition' | 'limited', RegExp>;

const patternsOf = perLanguage(({ answers: { cases } }): Patterns => ({
  done: new RegExp(cases.done.join('|'), 'iu'),
  today: new RegExp(wholeWordOf(cases.today), 'iu'),
  weekday: new RegExp(wholeWordOf(cases.weekdays), 'giu'),
  usual: new RegExp(wholeWordOf(cases.usual), 'iu'),
  condition: new RegExp(wholeWordOf(cases.conditions), 'iu'),
  limited: new RegExp(`^(?:${oneOf(cases.conditions)}|${oneOf(cases.limits)})(?!\\p{L})`, 'iu'),
}));

/** What a shop's buttons and pages are called is nobody's doing. */
export const withoutQuotations = (text: string): string =>
  text.replace(/[“”„«»"][^“”„«»"]{1,80}[“”«»"]|(?<=^|[\s(])['‘][^'’]{1,80}['’](?=[\s.,;:!?)]|$)/gu, ' “” ');

export function isCaseDetail(text: string, locale: string): boolean {
  const words = patternsOf(locale);
  const own = withoutQuotations(text);
  const conditions = words.condition.exec(own)?.index ?? Infinity;
  const isSaid = (pattern: RegExp) => (pattern.exec(own)?.index ?? Infinity) < conditions;
  return isSaid(words.done) || isSaid(words.today) || CALCULATION.test(own) || isOneDay(own, words);
}

/** «50 × 40 г = 2 кг»: worked out for what one customer has. */
const CALCULATION = /\d[^=\n]{0,20}[×x*·][^=\n]{0,20}=\s*\d/iu;

/** One weekday is a date; two are opening hours. */
function isOneDay(text: string, { weekday, usual }: Patterns): boolean {
  return [...text.matchAll(weekday)].length === 1 && !usual.test(text);
}

/** Said of a part of all cases only. */
export const hasCondition = (text: string, locale: string): boolean => patternsOf(locale).condition.test(text);

/** “If …, we cannot”, “Only for …”: begins with a condition. */
export const isLimited = (text: string, locale: string): boolean => patternsOf(locale).limited.test(text);
