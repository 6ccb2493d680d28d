// What a shopper typed → what is looked up: the words they mean, and the character grams for those that we do not know.
import { fold, isStopWord, tokens, toTerm } from '../text/index.ts';
import type { Query, QueryTerm } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { similarWords } from './typos.ts';
import { gramsOf, wordsBeginning, wordsOf, type Alike, type Vocabulary, type Word } from './vocabulary.ts';

/** An order's or a phone's number that stands in no article tells nothing about the question. */
export const NUMBER = /^\p{N}+$/u;

/** A question word beside a word that tells something. Its grams count in full, which finds .003 more. */
const STOP_WORD = 0.4;

/** A word that only begins as the last one does, when the last one is a word by itself. */
const COMPLETION = 0.3;

/** What a synonym weighs beside the word itself; at .5 shops find .01 less, at 1 other sites lose .006. */
const SYNONYM = 0.8;

/** A word of the query, as it was typed and as it is looked up. */
type Asked = { typed: string; term: string; isStopWord: boolean; isUnfinished: boolean };

export function toQuery(text: string, { vocabulary, thesaurus }: SearchIndex): Query {
  const { language, byTerm, byGram } = vocabulary;
  const asked = tokens(text).map((token) => ({
    typed: fold(token.text),
    term: toTerm(token.text, language),
    isStopWord: isStopWord(token.text, language),
    isUnfinished: token.end === text.length,
  }));
  const telling = asked.filter(({ typed, term }) => !NUMBER.test(typed) || byTerm.has(term));
  const words = telling.map((word): [string, QueryTerm] => [
    word.term,
    { weight: word.isStopWord ? STOP_WORD : 1, words: meant(word, vocabulary) },
  ]);
  const grams = new Set(telling.flatMap(({ typed }) => gramsOf(typed)));
  const synonyms = phrases(asked, thesaurus.longest).map((phrase) => ({
    weight: SYNONYM,
    words: thesaurus.equals(phrase).flatMap((equal) => wordsOf(equal, vocabulary).map(exactly)),
  }));
  return {
    words: [...new Map(words).values()],
    synonyms: synonyms.filter((synonym) => synonym.words.length),
    grams: Array.from(grams, (gram) => (byGram.get(gram) ?? []).map(exactly)),
  };
}

/** The runs of up to `longest` terms, but for those of question words alone: почему is not почём, though their stems are one. */
function phrases(asked: Asked[], longest: number): string[] {
  const runs = asked.flatMap((_, start) =>
    Array.from({ length: Math.min(longest, asked.length - start) }, (_, more) => asked.slice(start, start + more + 1)),
  );
  const telling = runs.filter((run) => run.some((word) => !word.isStopWord));
  return [...new Set(telling.map((run) => run.map(({ term }) => term).join(' ')))];
}

const exactly = (word: Word): Alike => ({ word, likeness: 1 });

/** The words of the index that one word of the query stands for: its own forms, what it may be the beginning of, else what it may be a typo of. */
function meant({ typed, term, isUnfinished }: Asked, vocabulary: Vocabulary): Alike[] {
  const same = wordsOf(term, vocabulary).map(exactly);
  const longer = isUnfinished ? wordsBeginning(typed, vocabulary).filter((word) => word.term !== term) : [];
  const likeness = same.length ? COMPLETION : 1;
  const known = [...same, ...longer.map((word) => ({ word, likeness }))];
  return known.length ? known : similarWords(typed, term, vocabulary);
}
