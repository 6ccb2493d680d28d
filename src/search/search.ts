// One query in, hits out.
import { isStopWord, tokens, toTerm } from '../text/terms.ts';
import type { Hit, SearchOutcome } from './documents.ts';
import type { SearchIndex } from './search-index.ts';
import { excerpt, markSpans } from './spans.ts';

const defaults = { limit: 10 };

/** Nobody asks a longer question; what a paste holds beyond it is left out. */
const LONGEST_QUERY = 400;

/** What a question word weighs beside a word that tells something. */
const STOP_WORD_WEIGHT = 0.1;

/** From this length on a word may hold a typo. */
const SHORTEST_TYPO = 5;

const boosts = { title: 3, questions: 3, summary: 2, headings: 2, text: 1 };

/** The best hits first. Words need not all match; nothing found is an empty list, never an error. */
export function search(index: SearchIndex, query: string, options: Partial<typeof defaults> = {}): SearchOutcome {
  const { limit } = { ...defaults, ...options };
  const words = tokens(query.slice(0, LONGEST_QUERY));
  const weights = new Map<string, number>();
  for (const { text } of words) {
    weights.set(toTerm(text, index.language), isStopWord(text, index.language) ? STOP_WORD_WEIGHT : 1);
  }
  const asked = [...weights.keys()];
  const found = index.mini.search(asked.join(' '), {
    tokenize: () => asked,
    boost: boosts,
    boostTerm: (term) => weights.get(term) ?? 1,
    prefix: (_, place) => place === asked.length - 1,
    fuzzy: (term) => (term.length >= SHORTEST_TYPO ? 0.2 : false),
  });
  const hits = found.slice(0, limit).map((result): Hit => {
    const document = index.documents[result.id];
    const wanted = new Map(result.terms.map((term) => [term, weights.get(term) ?? 0.5]));
    return {
      id: document.id,
      title: document.title,
      url: document.url,
      category: document.category,
      score: result.score,
      titleSpans: markSpans(document.title, wanted, index.language),
      excerpt: excerpt(document, wanted, index.language),
    };
  });
  return { query, hits, repaired: null, answer: null };
}
