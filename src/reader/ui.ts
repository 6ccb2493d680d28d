// The site's own words in a language of the shop's, content/LOCALE/ui.yml: the keys of src/i18n/en.ts, none of them
// needed in English, Lithuanian and Russian, where a word of the shop's takes the place of ours.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { en, type Strings } from '../i18n/en.ts';
import { stringsOf } from '../i18n/strings.ts';
import { isLocale } from '../text/languages.ts';
import { readYaml } from './fields.ts';
import { printable } from './printable.ts';
import { createProblem, type Problem } from './problem.ts';
import { readText, shown } from './text-file.ts';

/** A word or a template, forms by number, a list, or a group of these. */
type Words = string | string[] | { [key: string]: Words };

/** The words of a locale: those of ui.yml, for the rest ours, in English where we have none of the language. */
export function readUi(file: string, locale: string): { ui: Strings; problems: Problem[] } {
  const ours = stringsOf(locale);
  const path = shown(file);
  const untold = (message: string) => createProblem({ rule: 'ui', severity: 'warning', path, message });
  if (!existsSync(file)) return { ui: ours, problems: isLocale(locale) ? [] : [untold(missingFile)] };
  const { source, problems } = readText(file);
  if (source === null) return { ui: ours, problems };
  const { fields, problems: found } = readYaml(path, source, schemaOf(en, locale));
  const missing = isLocale(locale) || !fields ? [] : missingKeys(en, fields as Words);
  return {
    ui: { ...ours, ...merge(ours, fields as Partial<Strings> | null) },
    problems: [...found, ...(missing.length ? [untold(stillEnglish(missing))] : [])],
  };
}

const missingFile =
  'ui.yml is missing: the site’s own words, such as Search and Contact us, are English here. docs/languages.md says how to add them';

const SHOWN = 5; // keys

function stillEnglish(keys: string[]): string {
  const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : '';
  return `customers read these words in English: add ${keys.slice(0, SHOWN).join(', ')}${more}`;
}

function merge(ours: Strings, own: Partial<Strings> | null): Partial<Strings> {
  const entries = Object.entries(own ?? {}).map(([key, words]) => {
    const whole = ours[key as keyof Strings];
    return [key, isGroup(whole) && isGroup(words) ? { ...whole, ...words } : words];
  });
  return Object.fromEntries(entries) as Partial<Strings>;
}

/** Every key may be left out, but of the forms of one word none. */
function schemaOf(english: Words, locale: string): z.ZodType {
  if (typeof english === 'string') return template(blanksOf(english));
  if (Array.isArray(english)) {
    const isWhole = (list: string[]): boolean => list.length === english.length;
    return z.array(template([])).refine(isWhole, `write a list of ${english.length} texts`);
  }
  if (isPlural(english)) return forms(blanksOf(english), locale);
  const keys = Object.entries(english).map(([key, words]) => [key, schemaOf(words, locale).optional()]);
  return z.strictObject(Object.fromEntries(keys) as Record<string, z.ZodType>);
}

/** With the same blanks as the English words: one that is missing leaves the customer without the hour or the name. */
function template(blanks: string[]) {
  return z
    .string()
    .overwrite(printable)
    .trim()
    .min(1)
    .superRefine((text, context) => {
      const own = blanksOf(text);
      const lost = blanks.filter((blank) => !own.includes(blank));
      const unknown = own.filter((blank) => !blanks.includes(blank));
      if (lost.length) context.addIssue(`put ${lost.join(' and ')} where the value belongs`);
      if (unknown.length) context.addIssue(`nothing fills ${unknown.join(' and ')} here: take it out`);
    });
}

/** As many as the language has: `one` and `other` in German. `one` may do without the number. */
function forms(blanks: string[], locale: string): z.ZodType {
  const names = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const form = (name: string) => (name === 'other' ? template(blanks) : z.string().overwrite(printable).trim().min(1));
  return z.strictObject(Object.fromEntries(names.map((name) => [name, form(name)])));
}

function missingKeys(english: Words, own: Words | undefined, place = ''): string[] {
  if (own === undefined) return [place];
  if (!isGroup(english) || !isGroup(own)) return [];
  return Object.keys(english).flatMap((key) => missingKeys(english[key]!, own[key], place ? `${place}.${key}` : key));
}

const blanksOf = (words: Words): string[] => [...new Set(JSON.stringify(words).match(/\{\w+\}/g))];

function isGroup(words: unknown): words is { [key: string]: Words } {
  return typeof words === 'object' && words !== null && !Array.isArray(words) && !isPlural(words);
}

/** `one` is what tells forms from a group with a key `other`. */
const isPlural = (words: object): boolean => 'one' in words && 'other' in words;
