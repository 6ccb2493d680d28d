// The index is made of the documents where it is used, because that is what the browser downloads least for:
// at 506 articles the documents alone are 85 KB (brotli); MiniSearch's index, written as JSON, would add 66 KB.
import { terms, type Language } from '../text/index.ts';
import type { ContactWords } from './contact-words.ts';
import type { ContactKind, SearchDocument } from './documents.ts';
import { createFullText, type FullText } from './full-text.ts';
import { cutArticles, type IndexedArticle } from './passages.ts';
import { phraseOf, type SynonymGroup } from './synonyms.ts';
import { createThesaurus, type Thesaurus } from './thesaurus.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * What shops are asked, as customers word it. `near`: affinities of 1 by the ids of the articles about it, none where
 * no article is; `contact`: what of reaching the shop it asks for.
 */
export type Intent = {
  id: string;
  title: string;
  wordings: string;
  near: Record<string, number>;
  contact?: ContactKind;
};

export type SearchIndex = {
  language: Language;
  documents: SearchDocument[];
  /** What each document holds, by its place. */
  articles: IndexedArticle[];
  /** The places of the articles with a title, by its terms with spaces between; and of those with a wording. */
  titles: Map<string, number[]>;
  wordings: Map<string, number[]>;
  vocabulary: Vocabulary;
  fullText: FullText;
  thesaurus: Thesaurus;
  /** From intents (an index of their own) to the articles near to each; it comes after the index, or not at all. */
  bridge?: { given: Intent[]; intents: SearchIndex; near: { place: number; affinity: number }[][] };
  contact: ContactWords;
};

const defaults = {
  /** Groups of equal words, the editors' own before the built-in ones. */
  synonyms: [] as SynonymGroup[],
  /** How customers ask for the shop itself. */
  contact: new Map() as ContactWords,
};

export function createIndex(
  documents: SearchDocument[],
  language: Language,
  options: Partial<typeof defaults> = {},
): SearchIndex {
  const { synonyms, contact } = { ...defaults, ...options };
  const thesaurus = createThesaurus(synonyms, language);
  const vocabulary = createVocabulary(language);
  const articles = cutArticles(documents, vocabulary, thesaurus);
  const titles = placesByPhrase(documents, language, ({ title }) => [title]);
  const wordings = placesByPhrase(documents, language, ({ questions }) => questions);
  const fullText = createFullText(articles);
  return { language, documents, articles, titles, wordings, vocabulary, fullText, thesaurus, contact };
}

/** The places of the articles whose whole title a text is, or else whose whole wording: search puts them first for it. */
export function articlesNamed({ titles, wordings, language }: SearchIndex, text: string): number[] {
  const phrase = phraseOf(text, language);
  return (phrase && (titles.get(phrase) ?? wordings.get(phrase))) || [];
}

function placesByPhrase(
  documents: SearchDocument[],
  language: Language,
  textsOf: (document: SearchDocument) => string[],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, document] of documents.entries())
    for (const phrase of new Set(textsOf(document).map((text) => phraseOf(text, language))))
      places.set(phrase, [...(places.get(phrase) ?? []), place]);
  return places;
}

/** One more whenever the JSON changes its shape: a page that was opened before a deploy must not misread the new one. */
const FORMAT = 2;

/** The JSON that the browser downloads. */
export function exportIndex({ documents, thesaurus, vocabulary, language, contact }: SearchIndex): string {
  const stands = (phrase: string) => terms(phrase, language).every((term) => vocabulary.byTerm.has(term));
  const synonyms = thesaurus.groups.filter((group) => group.some(stands));
  return JSON.stringify({ format: FORMAT, locale: language.locale, documents, synonyms, contact: [...contact] });
}

/** @throws Error when the JSON is not whole, or of another format or locale. */
export function importIndex(json: string, language: Language): SearchIndex {
  const { format, locale, documents, synonyms, contact } = JSON.parse(json);
  if (format !== FORMAT || locale !== language.locale) throw new Error(`format ${format} in ${locale}`);
  return createIndex(documents, language, { synonyms, contact: new Map(contact) });
}
