// An article is a list of passages. Each is scored by itself too, so that the one that answers can be shown.
import { words as wordsIn } from '../text/index.ts';
import type { SearchDocument } from './documents.ts';
import type { Thesaurus } from './thesaurus.ts';
import { gramCount, learn, learnPhrase, type Vocabulary, type Word } from './vocabulary.ts';

export type PassageKind = 'title' | 'question' | 'summary' | 'heading' | 'text' | 'words';

/** In parts of the mean: a passage's of its kind, an article's of all. */
export type Length = { words: number; grams: number };

export type Passage = {
  kind: PassageKind;
  /** Place of its section in the document, -1 outside the sections. */
  section: number;
  text: string;
  /** In their order, repetitions included; then the thesaurus's phrases. */
  words: Word[];
  length: Length;
};

/** `bare`: the length without customers' wordings; `wordings`: how many of these there are. */
export type IndexedArticle = { passages: Passage[]; length: Length; bare: Length; wordings: number };

/** An article with neither title nor summary says in its first characters what it is about; 120 and 300 were worse. */
const LEAD = 200; // characters

/** Cuts documents into passages and words. Fills the vocabulary, which is of these documents from then on. */
export function cutArticles(
  documents: SearchDocument[],
  vocabulary: Vocabulary,
  thesaurus: Thesaurus,
): IndexedArticle[] {
  const articles = documents.map((document, article) => {
    const passages = toTexts(document).map((text) => toPassage(text, article, vocabulary, thesaurus));
    const bare = passages.filter(({ kind }) => kind !== 'question');
    return { passages, length: sumOf(passages), bare: sumOf(bare), wordings: passages.length - bare.length };
  });
  makeRelative(articles);
  makeRelative(articles.map(({ bare }) => ({ length: bare })));
  for (const alike of Map.groupBy(
    articles.flatMap(({ passages }) => passages),
    ({ kind }) => kind,
  ).values())
    makeRelative(alike);
  return articles;
}

type Text = Pick<Passage, 'kind' | 'section' | 'text'>;

/** The passages of a document as text, in the order they are read. */
function toTexts(document: SearchDocument): Text[] {
  const passage = (kind: PassageKind, text: string, section = -1): Text => ({ kind, section, text });
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

function toPassage(text: Text, article: number, vocabulary: Vocabulary, thesaurus: Thesaurus): Passage {
  const words = wordsIn(text.text).map((token) => learn(token, article, vocabulary));
  const length = { words: words.length, grams: words.reduce((sum, word) => sum + gramCount(word), 0) };
  for (const phrase of thesaurus.phrasesIn(words.map(({ term }) => term)))
    words.push(learnPhrase(phrase, article, vocabulary));
  return { ...text, length, words };
}

type Sized = { length: Length };

function sumOf(all: Sized[]): Length {
  return all.reduce((sum, { length }) => ({ words: sum.words + length.words, grams: sum.grams + length.grams }), {
    words: 0,
    grams: 0,
  });
}

/** Puts lengths into parts of their mean. */
function makeRelative(all: Sized[]): void {
  const sum = sumOf(all);
  for (const { length } of all) {
    length.words *= all.length / (sum.words || 1);
    length.grams *= all.length / (sum.grams || 1);
  }
}
