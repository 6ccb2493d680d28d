// The words of a site. Words are kept as they are written: their terms, beginnings, typos and character grams can all be
// looked up from the few thousand words of a help centre. MiniSearch's radix tree finds beginnings and slips of the finger.
import SearchableMap from 'minisearch/SearchableMap';
import { fold, tokens, toTerm, type Language } from '../text/index.ts';

export type Word = {
  /** Its place in the order of learning. */
  number: number;
  /** What beginnings, typos and grams are compared with. */
  folded: string;
  term: string;
  /** As it stands in a text, in lower case. */
  written: string;
  /** The places of the articles that hold it, in order. */
  articles: number[];
};

/** A word of the index and how far it is what was asked for, of 1. */
export type Alike = { word: Word; likeness: number };

export type Vocabulary = {
  language: Language;
  /** How many words it has, phrases included. */
  size: number;
  /** By every way a word is written, so that no text is stemmed twice. */
  byToken: Map<string, Word>;
  byFolded: SearchableMap<Word[]>;
  byTerm: SearchableMap<Word[]>;
  byGram: Map<string, Word[]>;
  /** The thesaurus's phrases that stand in an article, each as a word of its own; by its terms with spaces between. */
  byPhrase: Map<string, Word>;
  /** What was looked up before: the next letter typed asks for nearly the same. */
  known: { places: Map<string, Place[]>; similar: Map<string, Alike[]> };
};

// Three letters find .01 more in short texts and .015 less in long ones, five less in both; several lengths at once no more.
const GRAM = 4;

/** The character 4-grams of a folded word, its borders marked by spaces: `a` → ` a `, `refund` → ` ref refu efun fund und `. */
export function gramsOf(word: string): string[] {
  const bordered = ` ${word} `;
  const grams = [bordered.slice(0, GRAM)];
  for (let end = GRAM + 1; end <= bordered.length; end++) grams.push(bordered.slice(end - GRAM, end));
  return grams;
}

/** How many grams a word has. */
export function gramCount({ folded }: Word): number {
  return Math.max(1, folded.length + 3 - GRAM);
}

export function createVocabulary(language: Language): Vocabulary {
  return {
    language,
    size: 0,
    byToken: new Map(),
    byFolded: new SearchableMap(),
    byTerm: new SearchableMap(),
    byGram: new Map(),
    byPhrase: new Map(),
    known: { places: new Map(), similar: new Map() },
  };
}

/** The word of a token of an article; a new one is put into the vocabulary. */
export function learn(token: string, article: number, vocabulary: Vocabulary): Word {
  const { byToken } = vocabulary;
  let word = byToken.get(token);
  if (!word) {
    const written = token.toLowerCase();
    word = byToken.get(written) ?? addWord(token, written, vocabulary);
    byToken.set(token, word);
  }
  return standsIn(word, article);
}

/** The word of a phrase of an article. @param phrase its terms with spaces between */
export function learnPhrase(phrase: string, article: number, vocabulary: Vocabulary): Word {
  const word = vocabulary.byPhrase.get(phrase) ?? createWord(phrase, phrase, phrase, vocabulary);
  vocabulary.byPhrase.set(phrase, word);
  return standsIn(word, article);
}

function standsIn(word: Word, article: number): Word {
  if (word.articles.at(-1) !== article) word.articles.push(article);
  return word;
}

function createWord(folded: string, term: string, written: string, vocabulary: Vocabulary): Word {
  return { number: vocabulary.size++, folded, term, written, articles: [] };
}

function addWord(token: string, written: string, vocabulary: Vocabulary): Word {
  const { byToken, byFolded, byTerm, byGram, language } = vocabulary;
  const word = createWord(fold(token), toTerm(token, language), written, vocabulary);
  byToken.set(written, word);
  byFolded.fetch(word.folded, () => []).push(word);
  byTerm.fetch(word.term, () => []).push(word);
  for (const gram of gramsOf(word.folded)) {
    const words = byGram.get(gram);
    if (!words) byGram.set(gram, [word]);
    else if (words.at(-1) !== word) words.push(word);
  }
  return word;
}

/** The words of a term, or of a phrase given as its terms with spaces between. */
export function wordsOf(term: string, { byTerm, byPhrase }: Vocabulary): Word[] {
  const phrase = byPhrase.get(term);
  return phrase ? [phrase] : (byTerm.get(term) ?? []);
}

/** A letter or two begin hundreds of words; looking for all of them takes long and says nothing. */
const MAX_BEGINNING = 100; // words

/** The words that begin as typed, the most used first. */
export function wordsBeginning(typed: string, { byFolded }: Vocabulary): Word[] {
  const words = [...byFolded.atPrefix(typed).values()].flat();
  return words.sort((one, other) => other.articles.length - one.articles.length).slice(0, MAX_BEGINNING);
}

export function countAlike(alike: Alike[], count: number): number {
  return countArticles(
    alike.map(({ word }) => word),
    count,
  );
}

/** How many of `count` articles hold any of some words. */
export function countArticles(words: Word[], count: number): number {
  if (words.length === 1) return words[0]!.articles.length;
  const isCounted = new Uint8Array(count);
  let sum = 0;
  for (const { articles } of words)
    for (const article of articles)
      if (!isCounted[article]) {
        isCounted[article] = 1;
        sum++;
      }
  return sum;
}

/** A word's place in a text. */
export type Place = { start: number; end: number; term: string };

/** The terms of a text of the index and where they stand. */
export function placesIn(text: string, { byToken, known }: Vocabulary): Place[] {
  let places = known.places.get(text);
  if (!places) {
    places = tokens(text).map(({ start, end, text: token }) => ({ start, end, term: byToken.get(token)!.term }));
    known.places.set(text, places);
  }
  return places;
}
