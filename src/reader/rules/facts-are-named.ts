// A value that shop.yml has as a fact is named in articles, not written again: it will change in one place only.
//   ok      The label costs {{returnLabel}}.
//   not ok  The label costs €2.99.    where shop.yml has returnLabel: 2.99 EUR
import { languageOf } from '../../text/languages.ts';
import { toTerm } from '../../text/index.ts';
import { textsOf, type Text } from '../content.ts';
import { writeFact, type CountedUnit, type Fact, type Facts } from '../facts.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: (copy: string, names: string[]) =>
    `“${copy}” is a fact in shop.yml: write ${names.join(' or ')}, or add a fact of its own`,
  lt: (copy: string, names: string[]) =>
    `„${copy}“ yra faktas faile shop.yml: rašykite ${names.join(' arba ')} arba pridėkite atskirą faktą`,
  ru: (copy: string, names: string[]) =>
    `«${copy}» — факт из shop.yml: напишите ${names.join(' или ')} или добавьте отдельный факт`,
};

export const factsAreNamed: Rule = {
  name: 'facts-are-named',
  severity: 'warning',
  find: (content) =>
    content.locales.flatMap((locale) => {
      const searches = factSearches(content.shop.facts, locale);
      return textsOf(content)
        .filter((text) => text.locale === locale && !text.draft)
        .flatMap((text) => copies(text, searches, messages[content.shop.editorLocale]));
    }),
};

/** One search for all facts of the same value; `find` gives the places in a text where the value is written. */
type FactSearch = { names: string[]; find: (text: string) => string[] };

function copies(article: Text, searches: FactSearch[], say: (typeof messages)['en']): Finding[] {
  const { path, frontMatter, bodyLine, asWritten } = article;
  const fields = [asWritten.title, asWritten.summary].map((text) => ({ text, line: lineOf(frontMatter, text) }));
  const lines = asWritten.body.split('\n').map((text, i) => ({ text, line: bodyLine + i }));
  return [...fields, ...lines].flatMap(({ text, line }) =>
    searches.flatMap(({ names, find }) =>
      find(text).map((copy) => ({
        path,
        line,
        at: copy,
        message: say(
          copy,
          names.map((name) => `{{${name}}}`),
        ),
      })),
    ),
  );
}

function factSearches(facts: Facts, locale: string): FactSearch[] {
  const byValue = Map.groupBy(Object.entries(facts), ([, fact]) => JSON.stringify(fact));
  return [...byValue.values()].flatMap((alike) => {
    const find = searchFor(alike[0]![1], locale);
    return find ? [{ names: alike.map(([name]) => name), find }] : [];
  });
}

/** Dates and times of day are left alone: the same day or hour is seldom the same fact. */
function searchFor(fact: Fact, locale: string): FactSearch['find'] | null {
  if (fact.kind === 'count') return countSearch(fact, locale);
  if (fact.kind !== 'money' && fact.kind !== 'measure') return null;
  const sign = writeFact(fact, locale).replace(/[\d\s.,]/g, '');
  const signs = (fact.kind === 'money' ? [sign, fact.currency] : [sign]).map(RegExp.escape).join('|');
  const number = numberPattern(fact.value);
  const pattern = new RegExp(`(?:${signs})\\s?${number}|${number}\\s?(?:${signs})(?!\\p{L})`, 'gu');
  return (text) => [...text.matchAll(pattern)].map(([copy]) => copy);
}

/** 2.99 as it stands in 2,99 and 2.99, not in 12.99, 2.995 or 1–2.99 */
function numberPattern(value: number): string {
  return `(?<![\\d.,]|\\d[–-])${String(value).replace('.', '[.,]')}(?:[.,]0+)?(?![\\d]|[.,]\\d|[–-]\\d)`;
}

/** The number with the unit's word right after it, in whatever form: 14 days, 14 дней, 14 dienų; not 14 business days. */
function countSearch({ value, unit }: Extract<Fact, { kind: 'count' }>, locale: string): FactSearch['find'] {
  const language = languageOf(locale);
  const unitTerms = new Set(unitWords(unit, locale).map((word) => toTerm(word, language)));
  const pattern = new RegExp(`${numberPattern(value)}[\\s*_]{1,3}(\\p{L}+)`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].filter(([, word]) => unitTerms.has(toTerm(word!, language))).map(([copy]) => copy);
}

/** The unit's word in the forms that Intl knows: день, дня, дней. */
function unitWords(unit: CountedUnit, locale: string): string[] {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  const words = [1, 2, 5].map((n) => format.formatToParts(n).find(({ type }) => type === 'unit')?.value ?? '');
  return words.map((word) => word.trim());
}
