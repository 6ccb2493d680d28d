// All languages at once, for the terminal and the build. The browser imports its one file of `languages/` directly.
import type { Language } from './language.ts';
import { en } from './languages/en.ts';
import { lt } from './languages/lt.ts';
import { ru } from './languages/ru.ts';
import { createFallback } from './languages/fallback.ts';

export type Locale = 'en' | 'lt' | 'ru';

export const languages: Record<Locale, Language> = { en, lt, ru };

/** True when a locale has its own stemmer and stop words. */
export function isLocale(locale: string): locale is Locale {
  return Object.hasOwn(languages, locale);
}

/** The language of a content folder; one that we know nothing about is cut by characters. */
export function languageOf(locale: string): Language {
  return isLocale(locale) ? languages[locale] : createFallback(locale);
}
