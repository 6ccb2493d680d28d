// The content as editors left it → every problem: what the reader met, then what the rules find.
import type { SearchIndex } from '../search/index.ts';
import type { Content } from './content.ts';
import { localeIndex } from './locale-index.ts';
import { createProblem, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';

/** @param options.withSearch run the rules that search, too: a build leaves them to `npm run check` */
export function checkContent(content: Content, { withSearch = true } = {}): Problem[] {
  const indexOf = oncePerLocale((locale) => localeIndex(content, locale));
  const found = rules
    .filter(({ searches }) => withSearch || !searches)
    .flatMap(({ name, severity, find }) =>
      find(content, indexOf).map((finding) => createProblem({ severity, ...finding, rule: name })),
    );
  return [...content.problems, ...found];
}

/** An index takes time to make, and several rules may ask for it. */
function oncePerLocale(make: (locale: string) => SearchIndex): (locale: string) => SearchIndex {
  const made = new Map<string, SearchIndex>();
  return (locale) => made.get(locale) ?? made.set(locale, make(locale)).get(locale)!;
}
