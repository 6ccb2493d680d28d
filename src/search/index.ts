// The search engine: articles in, hits out; the same code in the browser, the terminal and the tests.
// Takes `SearchDocument`s and a `Language`; gives a `SearchIndex` and, for each query, a `SearchOutcome`. Pure.
// Nothing outside this folder imports its other files.
export type {
  AnswerCard,
  ContactKind,
  Hit,
  Repair,
  SearchDocument,
  SearchOutcome,
  Section,
  Span,
} from './documents.ts';
export { articlesNamed, createIndex, exportIndex, importIndex, type Intent, type SearchIndex } from './search-index.ts';
export { exportIntents, withIntents } from './bridge.ts';
export { exportFitting } from './slim.ts';
export { search } from './search.ts';
export { completionOf } from './completion.ts';
export { bestElsewhere, searchElsewhere } from './elsewhere.ts';
export { notOverruled, parseSynonyms, type SynonymGroup } from './synonyms.ts';
export { articlesWith, equalTerms, hasTerm, likeness, type Holding, type Likeness } from './compare.ts';
export { parseContactWords, type ContactWords } from './contact-words.ts';
export { contactOf } from './contact.ts';
