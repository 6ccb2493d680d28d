// A shop's numbers, written once in shop.yml and named in articles: `returnLabel: 2.99 EUR` there, {{returnLabel}} here.
// Each language writes the value in its own way; where the next word must agree, the editor gives its forms:
// {{returnDays: day | days}}, {{returnDays: день | дня | дней}}.
import { z } from 'zod';
import { formatDate } from '../i18n/format.ts';
import { inEach, type InEach } from './field-words.ts';

/** Units that have words, which an editor writes beside the number: `14 days`, `1 hour`. */
const countedUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** Units that have a sign, which Intl writes in each language. */
const signedUnits = { kg: 'kilogram', cm: 'centimeter', '%': 'percent' } as const;

export type CountedUnit = (typeof countedUnits)[number];
export type Fact =
  | { kind: 'count'; value: number; unit: CountedUnit }
  | { kind: 'measure'; value: number; unit: (typeof signedUnits)[keyof typeof signedUnits] }
  /** `currency` as in ISO 4217: EUR */
  | { kind: 'money'; value: number; currency: string }
  /** `text` is YYYY-MM-DD, or a time of day such as 14:00 */
  | { kind: 'date' | 'time'; text: string };
export type Facts = Record<string, Fact>;

const examples = '2.99 EUR, 14 days (minutes, hours, weeks, months, years), 30 kg, 38 cm, 0 %, 14:00, 2026-12-24';
const notAFact = (written: string): InEach => ({
  en: `“${written}” is not a fact: write a value with its unit, such as ${examples}`,
  lt: `„${written}“ nėra faktas: rašykite reikšmę su jos vienetu, pvz., ${examples}`,
  ru: `«${written}» — не факт: напишите значение с единицей, например ${examples}`,
});

/** `facts:` in shop.yml. A name is what stands between {{ and }}: letters, digits and _, a letter first. */
export const factsSchema = z.record(
  z.string().regex(/^[A-Za-z]\w*$/, {
    error: inEach({
      en: 'a name of letters and digits, such as returnDays',
      lt: 'vardą iš lotyniškų raidžių ir skaitmenų, pvz., returnDays',
      ru: 'имя из латинских букв и цифр, например returnDays',
    }),
  }),
  // A number without its unit is told what is missing, like any other text.
  z.coerce.string().transform((written, context): Fact => {
    const fact = toFact(written.trim());
    if (!fact) context.addIssue({ code: 'custom', message: inEach(notAFact(written)) });
    return fact ?? z.NEVER;
  }),
);

function toFact(written: string): Fact | null {
  if (z.iso.date().safeParse(written).success) return { kind: 'date', text: written };
  if (/^([01]?\d|2[0-3]):[0-5]\d$/.test(written)) return { kind: 'time', text: written };
  const [, number, unit = ''] = /^(\d{1,9}(?:\.\d{1,2})?) ?(\D+)$/.exec(written) ?? [];
  const value = Number(number);
  if (/^[A-Z]{3}$/.test(unit)) return { kind: 'money', value, currency: unit };
  if (Object.hasOwn(signedUnits, unit))
    return { kind: 'measure', value, unit: signedUnits[unit as keyof typeof signedUnits] };
  const counted = countedUnits.find((name) => unit === name || unit === `${name}s`);
  return counted && Number.isInteger(value) ? { kind: 'count', value, unit: counted } : null;
}

/** A fact as it is named in a text: `{{ name }}` or `{{ name: form | form }}`; `start` counts in the text. */
export type Mention = { whole: string; start: number; name: string; forms: string[] };

/** With a backslash in front the braces are meant as they stand: \{{name}}. */
const MENTION = /(\\?)\{\{\s*([A-Za-z]\w*)\s*(?::([^{}\n]*))?\}\}/g;

function mentions(text: string): (Mention & { isEscaped: boolean })[] {
  return [...text.matchAll(MENTION)].map((match) => ({
    whole: match[0],
    start: match.index,
    isEscaped: match[1] !== '',
    name: match[2]!,
    forms: match[3]?.split('|').map((form) => form.trim()) ?? [],
  }));
}

/** Facts that the text names and that cannot be written: unknown ones, or with too few forms of the word beside them. */
export function unfilledMentions(text: string, facts: Facts, locale: string): Mention[] {
  return mentions(text).filter((mention) => !mention.isEscaped && writeMention(mention, facts, locale) === null);
}

/** The text with its facts filled in. What cannot be filled stays as it is: the rule `facts-exist` reports it. */
export function fillFacts(text: string, facts: Facts, locale: string): string {
  let filled = '';
  let end = 0;
  for (const mention of mentions(text)) {
    const { whole, start, isEscaped } = mention;
    filled += text.slice(end, start);
    filled += isEscaped ? whole.slice(1) : (writeMention(mention, facts, locale) ?? whole);
    end = start + whole.length;
  }
  return filled + text.slice(end);
}

function writeMention({ name, forms }: Mention, facts: Facts, locale: string): string | null {
  const fact = Object.hasOwn(facts, name) ? facts[name]! : null;
  if (!fact) return null;
  if (forms.length === 0) return writeFact(fact, locale);
  const categories = integerForms(locale).map(({ category }) => category);
  if (fact.kind !== 'count' || forms.length !== categories.length) return null;
  const form = forms[categories.indexOf(new Intl.PluralRules(locale).select(fact.value))];
  return `${writeFact(fact, locale)}\u00a0${form}`;
}

const CLDR_ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The forms that whole numbers take, in the order of CLDR, each with a number that takes it: in Russian 1, 2 and 5. */
export function integerForms(locale: string): { category: Intl.LDMLPluralRule; example: number }[] {
  const rules = new Intl.PluralRules(locale);
  const taken = Array.from({ length: 200 }, (_, i) => rules.select(i + 1));
  return CLDR_ORDER.filter((category) => taken.includes(category)).map((category) => ({
    category,
    example: taken.indexOf(category) + 1,
  }));
}

/** €2.99, 2,99 €, 30 кг, 3 September 2026; of a counted unit the number alone, since its word is the editor's. */
export function writeFact(fact: Fact, locale: string): string {
  switch (fact.kind) {
    case 'date':
      return formatDate(locale, fact.text);
    case 'time':
      return fact.text;
    case 'count':
      return new Intl.NumberFormat(locale).format(fact.value);
    case 'measure':
      return new Intl.NumberFormat(locale, { style: 'unit', unit: fact.unit }).format(fact.value);
    case 'money':
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: fact.currency,
        trailingZeroDisplay: 'stripIfInteger',
      }).format(fact.value);
  }
}
