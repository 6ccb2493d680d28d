// Honest about what no article answers. How much of a query the best hit holds (its sureness) says it only half of the time:
// “pizza delivery near me” is mostly delivery, and that a help centre holds again and again. Two more signs help: whether
// the hit holds a rare word or enough others at all, and words of matters that no shop's help answers.
import { terms } from '../text/index.ts';
import { isTelling } from './query.ts';
import { rarity, type Query, type Scored } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { countArticles } from './vocabulary.ts';

/**
 * Below this sureness any hit is doubtful; below the second one that stands on less than half of what a rare word tells.
 * On eight judged sets .029 of the right hits are then doubtful (those of shops .006), on sureness alone as many at .34,
 * which finds .51 of the queries that a shop does not answer instead of .60; the words of other matters
 * find more, as far as somebody thought of them: .81 of the queries they were made with, .62 of 150 that were set aside.
 */
const DOUBT = 0.25;
const UNGROUNDED = { sureness: 0.6, grounds: 0.5 };

/** A hit that holds no word of the query, only letters of some, and below this sureness, is none: 3 of 2,188 right ones. */
const CHANCE = 0.15;

/** What was looked up: `ranked` the best first, `sureness` the best score in parts of what all of the query is worth. */
type Found = { text: string; query: Query; ranked: Scored[]; sureness: number };

export function isDoubtful(index: SearchIndex, { text, query, ranked: [best], sureness }: Found): boolean {
  if (!best || sureness < DOUBT || isForeign(text, index)) return true;
  return sureness < UNGROUNDED.sureness && groundsOf(best, query, index) < UNGROUNDED.grounds;
}

/** True when nothing that was found is near. */
export function isChance(index: SearchIndex, { query, ranked: [best], sureness }: Found): boolean {
  return !best || (sureness < CHANCE && groundsOf(best, query, index) === 0);
}

/** What the words of a query that an article holds tell, in parts of what a word that stands nowhere would. */
export function groundsOf(
  { place }: Scored,
  { words, synonyms }: Query,
  { documents: { length } }: SearchIndex,
): number {
  const held = [...words.filter(isTelling), ...synonyms].map(({ words: alike }) => {
    const found = alike.filter(({ word }) => word.articles.includes(place));
    const likeness = found.reduce((most, one) => Math.max(most, one.likeness), 0);
    return (
      likeness *
      rarity(
        countArticles(
          alike.map(({ word }) => word),
          length,
        ),
        length,
      )
    );
  });
  return held.reduce((sum, worth) => sum + worth, 0) / rarity(0, length);
}

/** True when a query names a matter that no shop's help answers, and no article here mentions it. */
function isForeign(text: string, { contact, vocabulary, language }: SearchIndex): boolean {
  return terms(text, language).some((term) => contact.get(term) === 'foreign' && !vocabulary.byTerm.has(term));
}
