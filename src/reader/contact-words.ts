// How customers ask for the shop itself: the words of all shops, and those that editors add in content/LOCALE/contact-words.txt.
import { existsSync } from 'node:fs';
import { parseContactWords, type ContactWords } from '../search/index.ts';
import { isLocale, languageOf, type Locale } from '../text/languages.ts';
import { contactWords } from '../text/contact.ts';
import { createProblem, type Problem } from './problem.ts';
import { readText, shown } from './text-file.ts';

/** The built-in words of a locale, none of one that we have no words for. */
export function builtInContactWords(locale: string): ContactWords {
  return parseContactWords(isLocale(locale) ? contactWords[locale] : '', languageOf(locale)).contact;
}

/** The built-in words, and over them the editors' own, if they keep any. */
export function readContactWords(
  file: string,
  locale: string,
  editorLocale: Locale,
): { contact: ContactWords; problems: Problem[] } {
  const builtIn = builtInContactWords(locale);
  if (!existsSync(file)) return { contact: builtIn, problems: [] };
  const { source, problems } = readText(file, editorLocale);
  if (source === null) return { contact: builtIn, problems };
  const { contact, problems: found } = parseContactWords(source, languageOf(locale), editorLocale);
  return {
    contact: new Map([...builtIn, ...contact]),
    problems: found.map((problem) => createProblem({ rule: 'contact-words', path: shown(file), ...problem })),
  };
}
