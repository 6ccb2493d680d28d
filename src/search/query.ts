// What a shopper typed → what is looked up: the words they mean, and the character grams for those that we do not know.
import { fold, isStopWord, tokens, toTerm, type Language } from '../text/index.ts';
import { gramPostings, gramsOf, type Inverted, type Word } from './inverted.ts';
import type { Query, QueryTerm } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { similarWords } from './typos.ts';

/** An order's or a phone's number that stands in no article tells nothing about the question. */
export const NUMBER = /^\p{N}+$/u;

/** A question word beside a word that tells something. Its grams count in full, which finds .003 more. */
export const STOP_WORD = 0.4;

/** A word that only begins as the last one does, when the last one is a word by itself. */
const COMPLETION = 0.3;

/** What a synonym weighs beside the word itself; at .5 shops find .01 less, at 1 other sites lose .006. */
const SYNONYM = 0.8;

export function toQuery(text: string, { inverted, language, thesaurus }: SearchIndex): Query {
  const words = new Map<string, QueryTerm>();
  const grams = new Set<string>();
  const asked = tokens(text).map((token) => ({
    typed: fold(token.text),
    term: toTerm(token.text, language),
    stop: isStopWord(token.text, language),
    unfinished: token.end === text.length,
  }));
  for (const { typed, term, stop, unfinished } of asked) {
    if (NUMBER.test(typed) && !inverted.byTerm.has(term)) continue;
    words.set(term, { weight: stop ? STOP_WORD : 1, words: meant(typed, term, unfinished, inverted, language) });
    for (const gram of gramsOf(typed)) grams.add(gram);
  }
  const synonyms = phrases(asked, thesaurus.longest).map((phrase) => ({
    weight: SYNONYM,
    words: thesaurus.others(phrase).map(exactly),
  }));
  return { words: [...words.values()], synonyms, grams: [...grams].map((gram) => gramPostings(gram, inverted)) };
}

/** The runs of up to `longest` terms, but for those of question words alone: почему is not почём, though their stems are one. */
function phrases(asked: { term: string; stop: boolean }[], longest: number): string[] {
  const runs = asked.flatMap((_, start) =>
    Array.from({ length: Math.min(longest, asked.length - start) }, (_, more) => asked.slice(start, start + more + 1)),
  );
  return [
    ...new Set(runs.filter((run) => run.some(({ stop }) => !stop)).map((run) => run.map(({ term }) => term).join(' '))),
  ];
}

const exactly = (word: Word) => ({ word, likeness: 1 });

/** The words of the index that one word of the query stands for: its own forms, what it may be the beginning of, else what it may be a typo of. */
function meant(
  typed: string,
  term: string,
  unfinished: boolean,
  inverted: Inverted,
  language: Language,
): QueryTerm['words'] {
  const same = (inverted.byTerm.get(term) ?? []).map(exactly);
  const longer = unfinished ? inverted.words.filter((word) => word.text.startsWith(typed) && word.term !== term) : [];
  const likeness = same.length ? COMPLETION : 1;
  const known = [...same, ...longer.map((word) => ({ word, likeness }))];
  return known.length ? known : similarWords(typed, term, inverted, language);
}
