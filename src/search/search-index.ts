// The index is made of the documents where it is used, because that is what the browser downloads least for:
// at 506 articles the documents alone are 85 KB (brotli) and indexed in 80 ms; MiniSearch's serialised index adds 66 KB,
// 5.9 KB of code, and is needed no more once articles are ranked by their own text.
import type { Language } from '../text/language.ts';
import type { SearchDocument } from './documents.ts';
import { invert, type Inverted } from './inverted.ts';
import { toPassages } from './passages.ts';

export type SearchIndex = {
  language: Language;
  documents: SearchDocument[];
  inverted: Inverted;
};

export function createIndex(documents: SearchDocument[], language: Language): SearchIndex {
  return { language, documents, inverted: invert(documents.flatMap(toPassages), documents.length, language) };
}

/** The JSON that the browser downloads. */
export function exportIndex(index: SearchIndex): string {
  return JSON.stringify({ documents: index.documents });
}

/** @throws SyntaxError when the JSON is not whole. */
export function importIndex(json: string, language: Language): SearchIndex {
  const { documents } = JSON.parse(json);
  return createIndex(documents, language);
}
