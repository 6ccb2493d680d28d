// An index whose price is flat: a site too large for full text sends less of each article, and no more than it must leave out.
import { isStopWord, terms, tokens } from '../text/index.ts';
import type { SearchDocument } from './documents.ts';
import { rarity } from './rank.ts';
import { exportIndex, type SearchIndex } from './search-index.ts';
import { countArticles } from './vocabulary.ts';

/** What is sent of an article beside its title. `words`: how many of the words that tell its text from others; `articles`: of 1. */
type Level = {
  text: boolean;
  words: number;
  summary: boolean;
  headings: boolean;
  questions: boolean;
  articles: number;
};

const full: Level = { text: true, words: 0, summary: true, headings: true, questions: true, articles: 1 };

// In order of what a byte finds: titles and customers' wordings most, then telling words, then what is read anyway.
// Of more titles than fit the first by their `order` are sent, and the bodies' index, which holds titles too, finds the rest.
const levels = (): Level[] => [
  full,
  { ...full, text: false, words: 60 },
  { ...full, text: false, words: 30 },
  { ...full, text: false, words: 12, headings: false },
  { ...full, text: false, words: 12, headings: false, summary: false },
  { ...full, text: false, words: 4, headings: false, summary: false },
  { ...titles, questions: true },
  titles,
  ...[0.8, 0.6, 0.4, 0.2, 0.1, 0].map((articles) => ({ ...titles, articles })),
];

const titles: Level = { text: false, words: 0, summary: false, headings: false, questions: false, articles: 1 };

/**
 * The JSON that the browser downloads, with as much of the articles as fits.
 * @param fits whether a JSON is small enough; titles alone are some 27 bytes an article; the last try, none at all, is taken whatever it says
 * @returns `isFull` when nothing was left out
 */
export function exportFitting(index: SearchIndex, fits: (json: string) => boolean): { json: string; isFull: boolean } {
  const rarities = raritiesOf(index);
  const tried = levels()
    .values()
    .map((level) => ({ json: exportIndex(slimIndex(index, level, rarities)), isFull: level === full }));
  let last = { json: '', isFull: false };
  for (last of tried) if (fits(last.json)) break;
  return last;
}

function slimIndex(index: SearchIndex, level: Level, rarities: Map<string, number>): SearchIndex {
  if (level.text) return index;
  const documents = firstOf(index.documents, level.articles).map((document) => ({
    ...document,
    questions: level.questions ? document.questions : [],
    summary: level.summary ? document.summary : '',
    updated: '',
    sections: level.headings
      ? document.sections.filter(({ heading }) => heading).map((section) => ({ ...section, text: '' }))
      : [],
    words: level.words ? tellingWords(document, index, rarities).slice(0, level.words).join(' ') : '',
  }));
  return { ...index, documents };
}

/** The share of the documents that comes first by `order`, where they stand in the index. */
function firstOf(documents: SearchDocument[], share: number): SearchDocument[] {
  const sent = new Set(documents.toSorted((one, other) => one.order - other.order).slice(0, share * documents.length));
  return documents.filter((document) => sent.has(document));
}

/** How much each term of the index tells. */
function raritiesOf({ vocabulary, documents: { length } }: SearchIndex): Map<string, number> {
  return new Map(
    Array.from(vocabulary.byTerm, ([term, words]) => [term, rarity(countArticles(words, length), length)]),
  );
}

/** The words that stand in a document's text more often than in others, the most telling first; one of each term. */
function tellingWords(
  { title, sections }: SearchDocument,
  { vocabulary, language }: SearchIndex,
  rarities: Map<string, number>,
): string[] {
  const said = new Set(terms(title, language));
  const counts = new Map<string, { written: string; count: number }>();
  for (const { text } of sections.flatMap((section) => tokens(section.text))) {
    const { term, written } = vocabulary.byToken.get(text)!;
    if (said.has(term) || isStopWord(text, language)) continue;
    const known = counts.get(term) ?? { written, count: 0 };
    counts.set(term, { ...known, count: known.count + 1 });
  }
  const worth = (term: string, count: number) => (rarities.get(term)! * count) / (count + 1);
  return Array.from(counts, ([term, { written, count }]) => ({ written, worth: worth(term, count) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ written }) => written);
}
