// The index: MiniSearch over terms finds the candidates, the documents themselves say the rest.
import MiniSearch, { type Options } from 'minisearch';
import { terms } from '../text/terms.ts';
import type { Language } from '../text/language.ts';
import type { SearchDocument } from './documents.ts';

export type SearchIndex = {
  language: Language;
  documents: SearchDocument[];
  /** Knows documents by their place in `documents`. */
  mini: MiniSearch<IndexedDocument>;
};

type IndexedDocument = { id: number; title: string; questions: string; summary: string; headings: string; text: string };

const fields = ['title', 'questions', 'summary', 'headings', 'text'];

function miniOptions(language: Language): Options<IndexedDocument> {
  return { fields, tokenize: (text) => terms(text, language), processTerm: (term) => term };
}

function toIndexed(document: SearchDocument, id: number): IndexedDocument {
  return {
    id,
    title: document.title,
    questions: document.questions.join('\n'),
    summary: document.summary,
    headings: document.sections.map((section) => section.heading).join('\n'),
    text: document.sections.map((section) => section.text).join('\n'),
  };
}

export function createIndex(documents: SearchDocument[], language: Language): SearchIndex {
  const mini = new MiniSearch(miniOptions(language));
  mini.addAll(documents.map(toIndexed));
  return { language, documents, mini };
}

/** The JSON that the browser downloads. */
export function exportIndex(index: SearchIndex): string {
  return JSON.stringify({ documents: index.documents, mini: index.mini });
}

export function importIndex(json: string, language: Language): SearchIndex {
  const { documents, mini } = JSON.parse(json);
  return { language, documents, mini: MiniSearch.loadJS(mini, miniOptions(language)) };
}
