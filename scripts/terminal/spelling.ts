// Hunspell, compiled to WebAssembly, with LibreOffice's dictionaries: what `npm run check -- --spelling` asks.
import { createHunspellFromStrings } from 'hunspell-wasm';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/reader/content.ts';
import { createSpeller, type Dictionary, type Speller } from '../../src/reader/spelling.ts';

/** American and British English are both right. */
const packages: Record<string, string[]> = {
  en: ['dictionary-en', 'dictionary-en-gb'],
  lt: ['dictionary-lt'],
  ru: ['dictionary-ru'],
};

/** @returns locale → its speller; undefined for a language without a dictionary */
export async function readSpellers({ dir, locales, shop }: Content): Promise<(locale: string) => Speller | undefined> {
  const spellers = new Map<string, Speller>();
  for (const locale of locales) {
    const names = packages[locale];
    if (!names) continue;
    const own = join(dir, locale, 'words.txt');
    const dictionaries = await Promise.all(names.map(readDictionary));
    spellers.set(
      locale,
      createSpeller(dictionaries, `${shop.name}\n${existsSync(own) ? readFileSync(own, 'utf8') : ''}`, locale),
    );
  }
  return (locale) => spellers.get(locale);
}

async function readDictionary(name: string): Promise<Dictionary> {
  const read = (part: 'aff' | 'dic') => readFileSync(new URL(`index.${part}`, import.meta.resolve(name)), 'utf8');
  const hunspell = await createHunspellFromStrings(read('aff'), read('dic'));
  return {
    has: (word) => hunspell.testSpelling(word),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
}
