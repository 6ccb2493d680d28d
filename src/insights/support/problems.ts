// Is a ticket about goods that go back, or about goods that are at fault? What customers of any shop say of either is
// written in src/intents: a word tells when customers search with it alone.
import { catalogue, intents } from '../../intents/index.ts';
import type { Question } from '../../miner/ticket.ts';
import { terms } from '../../text/index.ts';
import { languageOf } from '../../text/languages.ts';

export type GoodsProblem = 'returned' | 'faulty';

const problemOfIntent = new Map<string, GoodsProblem>([
  ...Object.keys(catalogue.warranty).map((intent) => [intent, 'faulty'] as const),
  ...Object.keys(catalogue.returns).map((intent) => [intent, 'returned'] as const),
]);
/** Locale → term → what it tells. */
const known = new Map<string, Map<string, GoodsProblem>>();

/** What is faulty often goes back as well: the fault is what a shop learns from. */
export function problemOf({ subject, sentences, locale }: Question): GoodsProblem | null {
  const telling = known.get(locale) ?? tellingTerms(locale);
  known.set(locale, telling);
  const said = terms([subject, ...sentences].join('\n'), languageOf(locale)).map((term) => telling.get(term));
  return said.includes('faulty') ? 'faulty' : said.includes('returned') ? 'returned' : null;
}

/** Words that customers type alone for one of these and for nothing else, and words that most of these intents share. */
function tellingTerms(locale: string): Map<string, GoodsProblem> {
  const language = languageOf(locale);
  const alone = new Map<string, Set<string>>();
  const all = new Map<string, Set<string>>();
  for (const [intent, { wordings }] of Object.entries(intents.get(locale) ?? {}))
    for (const wording of wordings.trim().split('\n')) {
      const said = terms(wording, language);
      for (const term of said) all.set(term, (all.get(term) ?? new Set()).add(intent));
      if (said.length === 1) alone.set(said[0]!, (alone.get(said[0]!) ?? new Set()).add(intent));
    }
  const telling = new Map<string, GoodsProblem>();
  for (const [term, found] of all) {
    const problem = isShared(found) ? mostOf(found) : isOnlyOfThese(alone.get(term)) ? mostOf(alone.get(term)!) : null;
    if (problem && /\p{L}/u.test(term)) telling.set(term, problem);
  }
  return telling;
}

/** Intents that share a word, and the part of all that have it which these are. */
const MIN_INTENTS = 6;
const MIN_SHARE = 0.75;

const isShared = (found: Set<string>): boolean => {
  const own = [...found].filter((intent) => problemOfIntent.has(intent)).length;
  return own >= MIN_INTENTS && own >= MIN_SHARE * found.size;
};
const isOnlyOfThese = (found?: Set<string>): boolean =>
  found !== undefined && [...found].every((intent) => problemOfIntent.has(intent));

function mostOf(found: Set<string>): GoodsProblem {
  const faulty = [...found].filter((intent) => problemOfIntent.get(intent) === 'faulty').length;
  return 2 * faulty >= found.size ? 'faulty' : 'returned';
}
