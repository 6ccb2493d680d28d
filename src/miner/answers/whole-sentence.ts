// A sentence or a note: “Carrying up costs €10 a floor.” says it by itself, “Carrying up 10 € if no lift” is what an agent
// jots down in a chat. Told by its verb, the one part that every sentence has and notes leave out.
import { minerLanguageOf, perLanguage } from '../words/languages/index.ts';
import { amountsIn } from '../words/amounts.ts';
import { oneOf } from '../words/phrases.ts';

const patternsOf = perLanguage(({ answers: { verbs } }) => ({
  dependent: wholeWords(oneOf(verbs.dependent)),
  dependentClause: new RegExp(`(?<!\\p{L})${oneOf(verbs.dependent)}(?!\\p{L})[^,;:.–—]*`, 'giu'),
  verb: wholeWords(`${oneOf(verbs.finite)}|(?!${oneOf(verbs.lookalikes)}(?!\\p{L}))\\p{L}{2,}${oneOf(verbs.endings)}`),
  request: new RegExp(`^[^\\p{L}]*${oneOf(verbs.requests)}(?!\\p{L})`, 'iu'),
  leadIn: new RegExp(`^[^\\p{L}]*${oneOf(verbs.leadIns)}(?!\\p{L})`, 'iu'),
}));

/** «Срок действия — 12 месяцев», „Kaina – 25 €“: a dash stands for “is”. */
const DASH = /^(?:\p{L}+(?: \(\p{L}+\))? ){1,8}[–—] (?:[\p{L}\p{N}€%(–,-]+[ .]?){2,}/u;

/** Signs of a jotting: “photo + order no.”, “100 points = 5 €”. */
const JOTTING = /\s[+=/]\s/;
/** Words before a comma that may only lead in: “In the cart, tick the box”. */
const MAX_LEAD_IN = 8;

/** True where a clause that does not depend on another one has a verb, and what stands before it only leads to it. */
export function isWhole(text: string, locale: string): boolean {
  const { request, dependent } = patternsOf(locale);
  if (JOTTING.test(text)) return false;
  if (request.test(text)) return true;
  const parts = text.split(/[,;:]\s+/);
  const depends = (part: string) => part.search(dependent) === 0;
  const main = parts.findIndex((part, at) => at === parts.length - 1 || !leadsIn(part, locale));
  if (hasVerb(parts[main]!, locale) || (main > 0 && hasVerb(parts.slice(0, main + 1).join(', '), locale))) return true;
  // “If you have a shop, a school or an office, we take 10% off”: commas within what leads in.
  const isLed = main > 0 || parts.slice(1).some(depends);
  return isLed && parts.slice(main + 1).some((part) => !depends(part) && hasVerb(part, locale));
}

function leadsIn(part: string, locale: string): boolean {
  const { dependent } = patternsOf(locale);
  if (hasVerb(part, locale)) return false;
  if (part.search(dependent) === 0) return true;
  // “Diploma needed, send a photo” leads to nothing: that is two notes.
  const size = part.split(/\s+/).length;
  const leads = size === 1 || patternsOf(locale).leadIn.test(part);
  return leads && size <= MAX_LEAD_IN && amountsIn(part, locale).amounts.length === 0;
}

function hasVerb(text: string, locale: string): boolean {
  const { dependent, dependentClause, verb, request } = patternsOf(locale);
  if (request.test(text)) return true;
  if (minerLanguageOf(locale).answers.verbs.dashIsVerb && DASH.test(text)) return true;
  return countOf(verb, text.replace(dependentClause, ' ')) > 0 || countOf(verb, text) > countOf(dependent, text);
}

const countOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

/** “Tick the box in the cart.”: how to do it, not what holds. */
export const isRequest = (text: string, locale: string): boolean => patternsOf(locale).request.test(text);

function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');
}
