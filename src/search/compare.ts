// What the index knows of a text or a term, for those who compare texts with articles instead of searching.
import type { PassageKind } from './passages.ts';
import { toQuery } from './query.ts';
import { rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './vocabulary.ts';

/** By the place of the article in `index.documents`, in parts of what all of the text is worth: 0 for nothing of it. */
export type Likeness = {
  /** Of the whole article; beyond 1 where its title, wordings and paragraphs hold the text again. */
  articles: number[];
  /** Of its title or the best of its `questions:`; about 1 for one that holds all of the text once. */
  headlines: number[];
};

/** How much of a text each article holds. */
export function likeness(index: SearchIndex, text: string): Likeness {
  const { articles } = index;
  const { scored, whole } = rank(index, toQuery(text, index), [...articles.keys()]);
  const parts = (score: number) => (whole ? score / whole : 0);
  return {
    articles: scored.map(({ score }) => parts(score)),
    headlines: scored.map(({ place, passages }) => {
      const headlines = passages.filter((_, at) => HEADLINES.has(articles[place]!.passages[at]!.kind));
      return parts(Math.max(0, ...headlines));
    }),
  };
}

const HEADLINES: ReadonlySet<PassageKind> = new Set(['title', 'question']);

/** True when a term stands in an article. */
export function hasTerm({ vocabulary }: SearchIndex, term: string): boolean {
  return vocabulary.byTerm.has(term);
}

/** The terms and phrases that synonym groups hold equal to a term and that stand in an article. */
export function equalTerms({ vocabulary, thesaurus }: SearchIndex, term: string): string[] {
  return thesaurus.equals(term).filter((equal) => wordsOf(equal, vocabulary).length);
}

/** `article`: its place in `index.documents`; `kind`: where in it. */
export type Holding = { article: number; kind: PassageKind };

/** Where a term or a synonym of it stands. */
export function articlesWith({ vocabulary, thesaurus, articles }: SearchIndex, term: string): Holding[] {
  const words = new Set([term, ...thesaurus.equals(term)].flatMap((equal) => wordsOf(equal, vocabulary)));
  const places = new Set([...words].flatMap((word) => word.articles));
  return [...places].flatMap((article) =>
    articles[article]!.passages.filter((passage) => passage.words.some((word) => words.has(word))).map(({ kind }) => ({
      article,
      kind,
    })),
  );
}
