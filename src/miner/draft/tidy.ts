// A customer's sentence as an editor would put it: without what leads to the question and what follows it.
import { inAllLanguages, minerLanguageOf } from '../words/languages/index.ts';
import { endingWith, oneOf, startingBefore, startingWith, wholeWords } from '../words/phrases.ts';

/** A sentence as an editor would put it: what only leads to it and what only follows it are cut off. */
export function clean(text: string, locale: string): string {
  const { leadIns, doubts, tails } = patternsOf(locale);
  const mark = /[?？]/.exec(text.slice(-4)) ? '?' : '';
  let bare = text
    .replace(PLACEHOLDER, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.,:;()–—-]+$/, '')
    .trim();
  const shortened = (from: string) => withoutStart(withoutStart(from, leadIns), doubts);
  for (let shorter = shortened(bare); shorter !== bare; shorter = shortened(bare)) bare = shorter;
  for (let shorter = bare.replace(tails, ''); shorter !== bare; shorter = bare.replace(tails, '')) bare = shorter;
  const line = withoutOpenBracket(bare)
    .replace(/\s+([?!.,])/g, '$1')
    .replace(/^[^\p{L}\p{N}«„“"'(]+/u, '')
    .replace(locale === 'en' ? /(?<![\p{L}.])i(?=[ '’])/gu : /(?!)/, 'I');
  const { questionWords, names } = patternsOf(locale);
  const isAsked = !names.test(line) && (mark || (questionWords.test(line) && !line.includes(',')));
  return line ? `${line.charAt(0).toUpperCase()}${line.slice(1)}${isAsked ? '?' : ''}` : '';
}

/** «Four boxes (one of them» was cut within its bracket. */
const withoutOpenBracket = (text: string): string => (text.includes(')') ? text : text.replace(/\s*\([^(]*$/, ''));

/** Never so much that nothing is left. */
function withoutStart(text: string, leadIns: RegExp): string {
  const rest = text.replace(leadIns, '');
  return rest.split(' ').length >= 2 ? rest : text;
}

type Patterns = Record<
  | 'leadIns'
  | 'doubts'
  | 'tails'
  | 'ownStory'
  | 'own'
  | 'days'
  | 'pointing'
  | 'relatives'
  | 'questionWords'
  | 'anyQuestionWord'
  | 'names'
  | 'broken',
  RegExp
>;
const known = new Map<string, Patterns>();

export function patternsOf(locale: string): Patterns {
  const { asking, spelling } = minerLanguageOf(locale);
  const patterns = known.get(locale) ?? {
    leadIns: startingWith(asking.leadIns),
    doubts: startingBefore(asking.doubts, asking.questionWords),
    tails: endingWith(asking.tails),
    ownStory: startingWith(asking.ownStory),
    days: wholeWords(asking.days),
    pointing: wholeWords(asking.pointing),
    relatives: wholeWords(asking.relatives),
    own: wholeWords(asking.own),
    questionWords: startingWith(asking.questionWords),
    anyQuestionWord: wholeWords(asking.questionWords),
    names: startingWith(asking.names),
    broken: new RegExp(`^${oneOf(spelling.broken)}`, 'iu'),
  };
  known.set(locale, patterns);
  return patterns;
}

/** The words before go with it: "from [name]", "order no. [order]". */
const BEFORE_DATA = oneOf(`№, #, ${inAllLanguages(({ customers }) => customers.beforeData)}`);
const PLACEHOLDER = new RegExp(`(?:\\s${BEFORE_DATA})*(?:\\s(?:mr|mrs|ms|dr)\\b\\.?)?\\s*\\[[a-z-]+\\]`, 'giu');
