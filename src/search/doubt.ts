// Honest about what no article answers. How much of a query the best hit holds (its sureness) says it only half of the time:
// “pizza delivery near me” is mostly delivery, and that a help centre holds again and again. Four more signs help: whether
// the hit holds a rare word or enough others at all, whether half of a short query is unknown here, what of all that shops
// are asked it is nearest to, and words of matters that no shop's help answers.
import { terms } from '../text/index.ts';
import type { Bridged } from './bridge.ts';
import { isTelling, rarity, type Query, type Scored } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { countAlike } from './vocabulary.ts';

/** Below this sureness any hit is doubtful. */
const DOUBT = 0.25;

/** Below this one a hit is that stands on less than half of what a rare word tells, or for a query of few words, half of them unknown. */
const UNSURE = 0.6;
const GROUNDS = 0.5;
const FEW_WORDS = 3;
const UNKNOWN = 0.5; // of them

/** A query this surely about what shops are asked and no article answers, and this many times as surely as about its best hit. */
const UNANSWERED = 1;
const UNANSWERED_LEAD = 1.8;

/**
 * A hit to which the bridge adds this much is what shops are asked in other words: a shop without customers' wordings
 * then doubts .02 of its right first hits instead of .10, and of what it does not answer as much as before.
 */
const MEANT = 0.1;

/** A hit that holds no word of the query, only letters of some, and below this sureness, is none: 3 of 2,188 right ones. */
const CHANCE = 0.15;

/** What was looked up: `ranked` the best first, `sureness` the best score in parts of what all of the query is worth. */
type Found = { text: string; query: Query; ranked: Scored[]; sureness: number } & Bridged;

export function isDoubtful(index: SearchIndex, found: Found): boolean {
  const { text, query, sureness, unanswered, added } = found;
  const [best] = found.ranked;
  if (!best || isForeign(text, index)) return true;
  if (unanswered > Math.max(UNANSWERED, UNANSWERED_LEAD * sureness)) return true;
  if ((added.get(best.place) ?? 0) > MEANT) return false;
  return sureness < DOUBT || (sureness < UNSURE && (groundsOf(best, query, index) < GROUNDS || isMostlyUnknown(found)));
}

function isMostlyUnknown({ query }: Found): boolean {
  const telling = query.words.filter(isTelling);
  const unknown = telling.filter(({ words }) => words.every(({ likeness }) => likeness < 1));
  return telling.length <= FEW_WORDS && unknown.length >= UNKNOWN * telling.length;
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
    const likeness = Math.max(0, ...found.map((one) => one.likeness));
    return likeness * rarity(countAlike(alike, length), length);
  });
  return held.reduce((sum, worth) => sum + worth, 0) / rarity(0, length);
}

/** True when a query names a matter that no shop's help answers, and no article here mentions it. */
function isForeign(text: string, { contact, vocabulary, language }: SearchIndex): boolean {
  return terms(text, language).some((term) => contact.get(term) === 'foreign' && !vocabulary.byTerm.has(term));
}
