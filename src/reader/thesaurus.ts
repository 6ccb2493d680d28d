// The words that every shop's customers use alike, before an editor has added any.
import { parseSynonyms, type SynonymGroup } from '../search/index.ts';
import { isLocale, languages } from '../text/languages.ts';
import { thesaurus } from '../text/thesaurus.ts';

/** The built-in groups of a locale, none of one that we have no words for. */
export function builtInGroups(locale: string): SynonymGroup[] {
  return isLocale(locale) ? parseSynonyms(thesaurus[locale], languages[locale]).groups : [];
}

/** locale → groups of equal words */
export function builtInThesaurus(): Map<string, SynonymGroup[]> {
  return new Map(Object.keys(thesaurus).map((locale) => [locale, builtInGroups(locale)]));
}
