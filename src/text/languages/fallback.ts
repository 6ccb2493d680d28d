// A language without a stemmer: words meet when they begin alike, which in most languages is where the meaning sits.
import type { Language } from '../language.ts';

const BEGINNING = 5;

export function createFallback(locale: string): Language {
  return {
    locale,
    stem: (word) => Array.from(word).slice(0, BEGINNING).join(''),
    stopWords: new Set(),
    sounds: [],
    prefixes: [],
    undoing: [],
  };
}
