// Synonym groups as a query looks them up: by terms, so that every form of a word finds its group.
import type { Language } from '../text/index.ts';
import { phraseOf, type SynonymGroup } from './synonyms.ts';

/** A phrase is given as its terms with spaces between; a single word is a phrase of one term. */
export type Thesaurus = {
  /** The groups as given; they travel with the index. */
  groups: SynonymGroup[];
  /** The most terms that a phrase has. */
  longest: number;
  /** Every term of every group: words of the language, though no article may hold them. */
  terms: ReadonlySet<string>;
  /** The phrases that stand for a phrase. */
  equals: (phrase: string) => string[];
  /** The phrases of two and more terms that stand in a text, given as its terms. */
  phrasesIn: (terms: string[]) => string[];
};

export function createThesaurus(groups: SynonymGroup[], language: Language): Thesaurus {
  const phrasesOf = groups.map((group) => [...new Set(group.map((member) => phraseOf(member, language)))]);
  const groupsOf = Map.groupBy(
    phrasesOf.flatMap((phrases) => phrases.map((phrase) => ({ phrase, phrases }))),
    ({ phrase }) => phrase,
  );
  const phrases = [...groupsOf.keys()].map((phrase) => phrase.split(' '));
  const byFirst = Map.groupBy(
    phrases.filter(({ length }) => length > 1),
    ([first]) => first,
  );
  return {
    groups,
    longest: phrases.reduce((most, { length }) => Math.max(most, length), 0),
    terms: new Set(phrases.flat()),
    equals: (phrase) => {
      const equal = new Set((groupsOf.get(phrase) ?? []).flatMap((group) => group.phrases));
      equal.delete(phrase);
      return [...equal];
    },
    phrasesIn: (terms) => {
      const found: string[] = [];
      terms.forEach((first, place) => {
        for (const phrase of byFirst.get(first) ?? [])
          if (phrase.every((term, more) => terms[place + more] === term)) found.push(phrase.join(' '));
      });
      return found;
    },
  };
}
