// The dictionaries of spelling checkers (LibreOffice's), read when first asked for.
import { readFileSync } from 'node:fs';
import { isLocale } from '../../text/languages.ts';
import { createDictionary, noDictionary, type Dictionary } from '../words/dictionary.ts';
import { minerLanguageOf } from '../words/languages/index.ts';

const known = new Map<string, Dictionary>();

export function dictionaryOf(locale: string): Dictionary {
  if (!isLocale(locale)) return noDictionary;
  const { accents } = minerLanguageOf(locale).spelling;
  const dictionary = known.get(locale) ?? createDictionary(read(locale, 'aff'), read(locale, 'dic'), accents);
  known.set(locale, dictionary);
  return dictionary;
}

/** @param part `aff`: what endings each mark stands for; `dic`: the words and their marks */
export const read = (locale: string, part: 'aff' | 'dic'): string =>
  readFileSync(new URL(`index.${part}`, import.meta.resolve(`dictionary-${locale}`)), 'utf8');
