// The index is made of the documents where it is used, because that is what the browser downloads least for:
// at 506 articles the documents alone are 85 KB (brotli) and indexed in 80 ms; MiniSearch's serialised index adds 66 KB,
// 5.9 KB of code, and is needed no more once articles are ranked by their own text.
import { terms, type Language } from '../text/index.ts';
import type { SearchDocument } from './documents.ts';
import { invert, type Inverted } from './inverted.ts';
import { toPassages } from './passages.ts';
import { createThesaurus, type SynonymGroup, type Thesaurus } from './synonyms.ts';

export type SearchIndex = {
  language: Language;
  documents: SearchDocument[];
  inverted: Inverted;
  thesaurus: Thesaurus;
};

const defaults = {
  /** Groups of equal words, the editors' own before the built-in ones. */
  synonyms: [] as SynonymGroup[],
};

export function createIndex(
  documents: SearchDocument[],
  language: Language,
  options: Partial<typeof defaults> = {},
): SearchIndex {
  const { synonyms } = { ...defaults, ...options };
  const inverted = invert(documents.flatMap(toPassages), documents.length, language);
  return { language, documents, inverted, thesaurus: createThesaurus(synonyms, inverted, language) };
}

/** The JSON that the browser downloads. */
export function exportIndex({ documents, thesaurus, inverted, language }: SearchIndex): string {
  const stands = (phrase: string) => terms(phrase, language).every((term) => inverted.byTerm.has(term));
  return JSON.stringify({ documents, synonyms: thesaurus.groups.filter((group) => group.some(stands)) });
}

/** @throws SyntaxError when the JSON is not whole. */
export function importIndex(json: string, language: Language): SearchIndex {
  const { documents, synonyms } = JSON.parse(json);
  return createIndex(documents, language, { synonyms });
}
