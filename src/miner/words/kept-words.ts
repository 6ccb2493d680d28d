// What is made of a word, kept: the words of a hundred thousand tickets are some ten thousand different ones, and stemming
// and folding them again and again was a third of all mining.
import * as text from '../../text/index.ts';
import type { Language } from '../../text/index.ts';

const MAX_KEPT = 50_000; // words, some 5 MB; then it begins anew
const MAX_LENGTH = 40; // letters; what is longer is no word

/** The same function of a word, which remembers what it made of the words it was last given. */
export function kept<Made>(work: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as Made;
    if (word.length > MAX_LENGTH) return work(word);
    if (known.size >= MAX_KEPT) known.clear();
    const made = work(word);
    known.set(copyOf(word), made);
    return made;
  };
}

/** V8 copies a word of at most 12 characters; a longer one, kept, would keep the whole text that it was cut from. */
const copyOf = (word: string): string => (word.length > 12 ? [...word].join('') : word);

export const fold = kept(text.fold);

export const isStopWord = (token: string, { stopWords }: Language): boolean => stopWords.has(fold(token));

const termsOf = new Map<Language, (word: string) => string>();

export function toTerm(token: string, language: Language): string {
  let own = termsOf.get(language);
  if (!own) termsOf.set(language, (own = kept((word) => text.toTerm(word, language))));
  return own(token);
}

/** All terms of a text in their order, stop words and repetitions included. */
export const terms = (said: string, language: Language): string[] =>
  text.words(said).map((word) => toTerm(word, language));
