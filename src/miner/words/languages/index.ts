// The languages that the miner knows.
import type { Locale } from '../../../text/languages.ts';
import { en } from './en/index.ts';
import type { MinerLanguage } from './language.ts';
import { lt } from './lt/index.ts';
import { ru } from './ru/index.ts';

export type { MinerLanguage } from './language.ts';

export const minerLanguages: Record<Locale, MinerLanguage> = { en, lt, ru };

/** The one list of languages: a shop has content in these where nothing else is said. */
export const minerLocales = Object.keys(minerLanguages) as Locale[];

export const isMinerLanguage = (locale: string): locale is Locale => Object.hasOwn(minerLanguages, locale);

/** English where we know nothing of a language: its shops write in English sooner than in any other. */
export const minerLanguageOf = (locale: string): MinerLanguage =>
  isMinerLanguage(locale) ? minerLanguages[locale] : en;

/** The lists that all languages have under a key, as one: where a text may be in any of them. */
export const inAllLanguages = (listOf: (language: MinerLanguage) => string): string =>
  Object.values(minerLanguages).map(listOf).filter(Boolean).join(', ');

/** Makes the patterns of a language when they are first asked for; one that the miner does not know gets those of English. */
export function perLanguage<Patterns>(make: (language: MinerLanguage) => Patterns): (locale: string) => Patterns {
  const made = new Map<MinerLanguage, Patterns>();
  return (locale) => {
    const language = minerLanguageOf(locale);
    const patterns = made.get(language) ?? make(language);
    made.set(language, patterns);
    return patterns;
  };
}
