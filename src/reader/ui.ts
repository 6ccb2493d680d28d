// The site's own words in a language of the shop's, content/LOCALE/ui.yml: the keys of src/i18n/en.ts, none of them
// needed in English, Lithuanian and Russian, where a word of the shop's takes the place of ours.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { en, type Strings } from '../i18n/en.ts';
import { stringsOf } from '../i18n/strings.ts';
import { isLocale, type Locale } from '../text/languages.ts';
import { inEach } from './field-words.ts';
import { readYaml } from './fields.ts';
import { printable } from './printable.ts';
import { createProblem, type Problem } from './problem.ts';
import { readText, shown } from './text-file.ts';

/** A word or a template, forms by number, a list, or a group of these. */
type Words = string | string[] | { [key: string]: Words };

/** The words of a locale: those of ui.yml, for the rest ours, in English where we have none of the language. */
export function readUi(file: string, locale: string, editorLocale: Locale): { ui: Strings; problems: Problem[] } {
  const say = messages[editorLocale];
  const ours = stringsOf(locale);
  const path = shown(file);
  const untold = (message: string) => createProblem({ rule: 'ui', severity: 'warning', path, message });
  if (!existsSync(file)) return { ui: ours, problems: isLocale(locale) ? [] : [untold(say.noFile)] };
  const { source, problems } = readText(file, editorLocale);
  if (source === null) return { ui: ours, problems };
  const { fields, problems: found } = readYaml(path, source, schemaOf(en, locale), editorLocale);
  const missing = isLocale(locale) || !fields ? [] : missingKeys(en, fields as Words);
  return {
    ui: { ...ours, ...merge(ours, fields as Partial<Strings> | null) },
    problems: [...found, ...(missing.length ? [untold(say.stillEnglish(listed(missing, say)))] : [])],
  };
}

const messages = {
  en: {
    noFile:
      'ui.yml is missing: the site’s own words, such as Search and Contact us, are English here. docs/languages.md says how to add them',
    stillEnglish: (keys: string) => `customers read these words in English: add ${keys}`,
    more: (count: number) => ` and ${count} more`,
  },
  lt: {
    noFile:
      'ui.yml nėra: svetainės žodžiai, pvz., „Paieška“ ir „Susisiekite“, čia angliški. Kaip juos pridėti, rašoma docs/languages.md',
    stillEnglish: (keys: string) => `šiuos žodžius klientai skaito angliškai: pridėkite ${keys}`,
    more: (count: number) => ` (ir dar ${count})`,
  },
  ru: {
    noFile:
      'нет ui.yml: слова самого сайта, например «Поиск» и «Связаться с нами», здесь английские. Как их добавить, сказано в docs/languages.md',
    stillEnglish: (keys: string) => `эти слова покупатели читают по-английски: добавьте ${keys}`,
    more: (count: number) => ` (и ещё ${count})`,
  },
};

const SHOWN = 5; // keys

function listed(keys: string[], { more }: (typeof messages)['en']): string {
  return keys.slice(0, SHOWN).join(', ') + (keys.length > SHOWN ? more(keys.length - SHOWN) : '');
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
    const { length } = english;
    const error = inEach({
      en: `write a list of ${length} texts`,
      lt: `įrašykite sąrašą, tekstų skaičius – ${length}`,
      ru: `напишите список, число текстов — ${length}`,
    });
    return z.array(template([])).refine(isWhole, { error });
  }
  if (isPlural(english)) return forms(blanksOf(english), locale);
  const keys = Object.entries(english).map(([key, words]) => [key, schemaOf(words, locale).optional()]);
  return z.strictObject(Object.fromEntries(keys) as Record<string, z.ZodType>);
}

const lostBlanks = (blanks: string) => ({
  en: `put ${blanks} where the value belongs`,
  lt: `įrašykite ${blanks} ten, kur turi būti reikšmė`,
  ru: `поставьте ${blanks} туда, где должно быть значение`,
});
const unknownBlanks = (blanks: string) => ({
  en: `nothing fills ${blanks} here: take it out`,
  lt: `${blanks} čia niekas neužpildo: ištrinkite`,
  ru: `${blanks} здесь ничем не заполняется: удалите`,
});

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
      if (lost.length) context.addIssue(inEach(lostBlanks(lost.join(', '))));
      if (unknown.length) context.addIssue(inEach(unknownBlanks(unknown.join(', '))));
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
