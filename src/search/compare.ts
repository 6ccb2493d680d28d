// What the index knows of a text or a term, for those who compare texts with articles instead of searching.
import { toQuery } from './query.ts';
import { rank } from './rank.ts';
import type { PassageKind } from './passages.ts';
import type { SearchIndex } from './search-index.ts';

/** By the place of the article in `index.documents`, in parts of what all of the text is worth: 0 for nothing of it. */
export type Likeness = {
  /** Of the whole article; beyond 1 where its title, wordings and paragraphs hold the text again. */
  articles: Float64Array;
  /** Of its title or the best of its `questions:`; about 1 for one that holds all of the text once. */
  headlines: Float64Array;
};

/** How much of a text each article holds. */
export function likeness(index: SearchIndex, text: string): Likeness {
  const { documents, passages, whole } = rank(index.inverted, toQuery(text, index));
  const headlines = new Float64Array(documents.length);
  if (whole === 0) return { articles: headlines, headlines };
  index.inverted.passages.forEach(({ kind, document }, place) => {
    if (kind !== 'title' && kind !== 'question') return;
    headlines[document] = Math.max(headlines[document]!, passages[place]! / whole);
  });
  return { articles: documents.map((score) => score / whole), headlines };
}

/** True when a term stands in an article. */
export function hasTerm({ inverted }: SearchIndex, term: string): boolean {
  return inverted.byTerm.has(term);
}

/** The terms that synonym groups hold equal to a term and that stand in an article; a phrase is its terms with spaces between. */
export function equalTerms({ thesaurus }: SearchIndex, term: string): string[] {
  return thesaurus.others(term).map((other) => other.term);
}

/** `article`: its place in `index.documents`; `kind`: where in it. */
export type Holding = { article: number; kind: PassageKind };

/** Where a term or a synonym of it stands. */
export function articlesWith({ inverted, thesaurus }: SearchIndex, term: string): Holding[] {
  const words = [...(inverted.byTerm.get(term) ?? []), ...thesaurus.others(term)];
  const places = new Set(words.flatMap(({ postings }) => postings.filter((_, at) => at % 2 === 0)));
  return Array.from(places, (place) => {
    const { document, kind } = inverted.passages[place]!;
    return { article: document, kind };
  });
}
