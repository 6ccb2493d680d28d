// The content as editors left it → every problem: what the reader met, then what the rules find.
import type { SearchIndex } from '../search/index.ts';
import { createColumns } from './columns.ts';
import type { Content } from './content.ts';
import { didYouMean } from './did-you-mean.ts';
import { lineOf } from './line-of.ts';
import { localeIndex } from './locale-index.ts';
import { createProblem, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import type { Moment } from './rules/rule.ts';

/** Neither a clock nor git. */
export const noMoment: Moment = { changedOn: () => undefined, removed: [] };

const defaults = { withSearch: true, moment: noMoment };

/**
 * @param options.withSearch run the rules that search, too: a build leaves them to `npm run check`
 * @param options.moment the day, and what git remembers
 */
export function checkContent(content: Content, options: Partial<typeof defaults> = {}): Problem[] {
  const { withSearch, moment } = { ...defaults, ...options };
  const indexOf = oncePerLocale((locale) => localeIndex(content, locale));
  const columnOf = createColumns(content);
  const found = rules
    .filter(({ searches }) => withSearch || !searches)
    .flatMap(({ name, severity: usual, needed, find }) => {
      const severity = (needed ? undefined : content.shop.rules[name]) ?? usual;
      if (severity === 'off') return [];
      const isOwn = severity !== usual;
      return find(content, indexOf, moment).map(({ at, ...finding }) => {
        const words = at ?? finding.fix?.from;
        const column = words && finding.line ? columnOf(finding.path, finding.line, words) : undefined;
        const place = { ...finding, ...(column && { column }) };
        return createProblem({ severity, kind: name, ...place, ...(isOwn && { severity }), rule: name });
      });
    });
  return [...content.problems, ...wrongRules(content), ...found];
}

const messages = {
  en: {
    needed: (name: string) => `the site needs the rule ${name} as it is: take it out here`,
    unknown: (name: string, names: string) => `there is no rule ${name}: use one of ${names}.`,
  },
  lt: {
    needed: (name: string) => `taisyklės ${name} svetainei reikia tokios, kokia ji yra: čia ją išbraukite`,
    unknown: (name: string, names: string) => `taisyklės ${name} nėra: naudokite vieną iš ${names}.`,
  },
  ru: {
    needed: (name: string) => `правило ${name} нужно сайту таким, какое оно есть: уберите его отсюда`,
    unknown: (name: string, names: string) => `правила ${name} нет: пишите одно из ${names}.`,
  },
};

/** Names in `rules:` of shop.yml that are no rule's, or a rule's that a shop cannot change. */
function wrongRules({ shop, shopFile: { path, source } }: Content): Problem[] {
  const say = messages[shop.editorLocale];
  const names = rules.filter(({ needed }) => !needed).map(({ name }) => name);
  return Object.keys(shop.rules)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const isNeeded = rules.some((rule) => rule.name === name);
      const message = isNeeded
        ? say.needed(name)
        : say.unknown(name, names.join(', ')) + didYouMean(name, names, shop.editorLocale);
      return createProblem({ rule: 'shop', path, line: lineOf(source, `${name}:`), message });
    });
}

/** An index takes time to make, and several rules may ask for it. */
function oncePerLocale(make: (locale: string) => SearchIndex): (locale: string) => SearchIndex {
  const made = new Map<string, SearchIndex>();
  return (locale) => made.get(locale) ?? made.set(locale, make(locale)).get(locale)!;
}
