// The words that every shop's customers use alike, before an editor has added any.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseSynonyms, type SynonymGroup } from '../search/index.ts';
import { languageOf } from '../text/languages.ts';

// Beside this file, so that a command may be run from any folder; from the working directory where Vite has moved this
// module into a bundle of its own.
const beside = resolve(import.meta.dirname ?? '.', '../text/thesaurus');
const dir = existsSync(beside) ? beside : resolve('src/text/thesaurus');

/** The built-in groups of a locale, none where it has no file. */
export function builtInGroups(locale: string): SynonymGroup[] {
  const file = join(dir, `${locale}.txt`);
  return existsSync(file) ? parseSynonyms(readFileSync(file, 'utf8'), languageOf(locale)).groups : [];
}

/** locale → groups of equal words */
export function builtInThesaurus(): Map<string, SynonymGroup[]> {
  const locales = readdirSync(dir).map((name) => basename(name, '.txt'));
  return new Map(locales.map((locale) => [locale, builtInGroups(locale)]));
}
