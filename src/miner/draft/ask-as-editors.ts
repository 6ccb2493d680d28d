// A customer's question as an editor would ask it: „Superkate knygas?“ → „Ar superkate knygas?“, «Гравировку делаете?» →
// «Делаете ли вы гравировку?», “Discount for companies?” → “Discount for companies”.
import { minerLanguageOf } from '../words/languages/index.ts';
import type { Grammar } from './grammar.ts';
import { patternsOf } from './tidy.ts';

const MAX_NAME = 5; // words; a longer text is no name of a thing
const MIN_FIRST = 2; // words before “or”

/** The text as it is where none of the language's forms fits. */
export function askAsEditors(written: string, locale: string, grammar: Grammar): string {
  const text = withoutOrElse(written, locale);
  for (const [pattern, question] of minerLanguageOf(locale).questionForms.forms) {
    const groups = pattern.exec(text)?.groups;
    if (groups && fits(groups, grammar)) return capital(fill(question, groups));
  }
  return isName(text, locale, grammar) ? text.replace(/[?？]$/, '') : text;
}

/** “Can I pause it or do I need to cancel?” asks with its first half; the text itself where that would be too little. */
function withoutOrElse(text: string, locale: string): string {
  const found = minerLanguageOf(locale).questionForms.orElse.exec(text);
  const first = text.slice(0, found?.index ?? 0);
  return first.split(' ').length >= MIN_FIRST ? `${first}?` : text;
}

function fits({ verb, name }: Record<string, string | undefined>, grammar: Grammar): boolean {
  return (
    (verb === undefined || grammar.tells(verb)) && (name === undefined || grammar.names(name.split(' '), '', false))
  );
}

const fill = (question: string, groups: Record<string, string | undefined>): string =>
  question.replace(/\$<(\w+)>/g, (_, group: string) => lowered(groups[group] ?? ''));

/** «Стекло» → «стекло», but «СНТ» and “I” stay. */
const lowered = (text: string): string =>
  /^(?:\p{Lu}\p{Lu}|I\b)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A thing with a question mark behind it. */
function isName(text: string, locale: string, grammar: Grammar): boolean {
  const { anyQuestionWord } = patternsOf(locale);
  return text.split(' ').length <= MAX_NAME && !anyQuestionWord.test(text) && !grammar.tells(text);
}
