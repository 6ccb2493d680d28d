// The content as editors left it → every problem: what the reader met, then what the rules find.
import type { SearchIndex } from '../search/index.ts';
import type { Content } from './content.ts';
import { localeIndex } from './locale-index.ts';
import { createProblem, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import type { Command } from './rules/rule.ts';

/** @param command each rule says what its findings are to it */
export function checkContent(content: Content, command: Command): Problem[] {
  const indexOf = oncePerLocale((locale) => localeIndex(content, locale));
  const found = rules.flatMap(({ name, severity: { [command]: severity }, find }) =>
    severity === 'off'
      ? []
      : find(content, indexOf).map((finding) => createProblem({ severity, ...finding, rule: name })),
  );
  return [...content.problems, ...found];
}

/** An index takes time to make, and several rules may ask for it. */
function oncePerLocale(make: (locale: string) => SearchIndex): (locale: string) => SearchIndex {
  const made = new Map<string, SearchIndex>();
  return (locale) => made.get(locale) ?? made.set(locale, make(locale)).get(locale)!;
}
