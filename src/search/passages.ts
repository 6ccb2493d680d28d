// An article is a list of passages. Each is scored by itself too, so that the one that answers can be shown.
import type { SearchDocument } from './documents.ts';

export type PassageKind = 'title' | 'question' | 'summary' | 'heading' | 'text' | 'words';

export type Passage = {
  /** Place of its document in the index. */
  document: number;
  kind: PassageKind;
  /** Place of its section in the document, -1 outside the sections. */
  section: number;
  text: string;
};

/** An article with neither title nor summary says in its first characters what it is about; 120 and 300 were worse. */
const LEAD = 200;

/** The passages of a document, in the order they are read. */
export function toPassages(document: SearchDocument, place: number): Passage[] {
  const passage = (kind: PassageKind, text: string, section = -1): Passage => ({
    document: place,
    kind,
    section,
    text,
  });
  const { title, questions, summary, sections, words = '' } = document;
  return [
    passage('title', title),
    ...questions.map((question) => passage('question', question)),
    passage('summary', summary || (title ? '' : lead(document))),
    ...sections.flatMap(({ heading, text }, section) => [
      passage('heading', heading, section),
      ...text.split(/\n+/).map((paragraph) => passage('text', paragraph, section)),
    ]),
    passage('words', words),
  ].filter(({ text }) => text.trim() !== '');
}

function lead({ sections }: SearchDocument): string {
  return (sections[0]?.text ?? '').trim().slice(0, LEAD);
}
