// What a shopper typed → what is looked up: the words they mean, and the character grams for those that we do not know.
import { fold, type Language } from '../text/language.ts';
import { isStopWord, tokens, toTerm } from '../text/terms.ts';
import { gramsOf, type Inverted, type Word } from './inverted.ts';
import type { Query, QueryTerm } from './rank.ts';
import { similarWords } from './typos.ts';

/** Nobody asks a longer question; what a paste holds beyond it is left out. */
export const LONGEST_QUERY = 400;

/** A question word beside a word that tells something, as a word and as grams. */
const STOP_WORD = .3;
const STOP_WORD_GRAMS = .7;

/** A word that only begins as the last one does, when the last one is a word by itself. */
const COMPLETION = 0.3;

export function toQuery(text: string, inverted: Inverted, language: Language): Query {
  const asked = tokens(text.slice(0, LONGEST_QUERY));
  const words = new Map<string, QueryTerm>();
  const grams = new Map<string, QueryTerm>();
  for (const token of asked) {
    const stop = isStopWord(token.text, language);
    const unfinished = token === asked.at(-1) && token.end === text.length;
    const term = toTerm(token.text, language);
    words.set(term, { weight: stop ? STOP_WORD : 1, words: meant(fold(token.text), term, unfinished, inverted) });
    for (const gram of gramsOf(fold(token.text))) {
      grams.set(gram, { weight: 1, words: (inverted.byGram.get(gram) ?? []).map(exactly) });
    }
  }
  return { words: [...words.values()], grams: [...grams.values()] };
}

const exactly = (word: Word) => ({ word, likeness: 1 });

/** The words of the index that one word of the query stands for: its own forms, what it may be the beginning of, else what it may be a typo of. */
function meant(typed: string, term: string, unfinished: boolean, inverted: Inverted): QueryTerm['words'] {
  const same = (inverted.byTerm.get(term) ?? []).map(exactly);
  const longer = unfinished ? inverted.words.filter((word) => word.text.startsWith(typed) && word.term !== term) : [];
  const likeness = same.length ? COMPLETION : 1;
  const known = [...same, ...longer.map((word) => ({ word, likeness }))];
  return known.length ? known : similarWords(typed, inverted);
}
