// Honest about what no article answers. How much of a query the best hit holds (its sureness) says it only half of the time:
// “pizza delivery near me” is mostly delivery, and that a help centre holds again and again. Four more signs help: whether
// the hit holds a rare word or enough others at all, whether it holds hardly anything of a short query, what of all that shops
// are asked the query is nearest to, and words of matters that no shop's help answers.
import { terms } from '../text/index.ts';
import type { Bridged } from './bridge.ts';
import { isTelling, rarity, type Query, type QueryTerm, type Scored } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { countAlike } from './vocabulary.ts';

/** Below this sureness a hit is doubtful; of many words no article holds much, so there where it holds less than most of one. */
const DOUBT = 0.3;
const DOUBT_OF_MANY = 0.8; // words

/** Below this one a hit is that stands on less than half of what a rare word tells, or on less than a quarter of a query of few words. */
const UNSURE = 0.6;
const GROUNDS = 0.5;
const FEW_WORDS = 3;
const HARDLY = 0.25; // of what they tell

/**
 * A query this surely about what shops are asked and no article answers; and more surely than about its best hit: this
 * many times, and once more for each rare word that the hit holds.
 */
const UNANSWERED = 1;
const UNANSWERED_LEAD = 1.5;

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
  const grounds = groundsOf(best, query, index);
  if (unanswered > Math.max(UNANSWERED, (UNANSWERED_LEAD + grounds) * sureness)) return true;
  if ((added.get(best.place) ?? 0) > MEANT) return false;
  const telling = query.words.filter(isTelling);
  if (sureness < Math.min(DOUBT, DOUBT_OF_MANY / telling.length)) return true;
  return sureness < UNSURE && (grounds < GROUNDS || isHardlyHeld(best, telling, index));
}

function isHardlyHeld(best: Scored, telling: QueryTerm[], index: SearchIndex): boolean {
  const { length } = index.documents;
  const all = telling.reduce((sum, { words }) => sum + rarity(countAlike(words, length), length), 0);
  return telling.length <= FEW_WORDS && toldBy(best, telling, index) < HARDLY * all;
}

/** True when nothing that was found is near. */
export function isChance(index: SearchIndex, { query, ranked: [best], sureness }: Found): boolean {
  return !best || (sureness < CHANCE && !groundsOf(best, query, index));
}

/** What the words of a query that an article holds tell, in parts of what a word that stands nowhere would. */
export function groundsOf(best: Scored, { words, synonyms }: Query, index: SearchIndex): number {
  return toldBy(best, [...words.filter(isTelling), ...synonyms], index) / rarity(0, index.documents.length);
}

function toldBy({ place }: Scored, terms: QueryTerm[], { documents: { length } }: SearchIndex): number {
  return terms.reduce((sum, { words }) => {
    const found = words.filter(({ word }) => word.articles.includes(place));
    const likeness = Math.max(0, ...found.map((one) => one.likeness));
    return sum + likeness * rarity(countAlike(words, length), length);
  }, 0);
}

/** True when a query names a matter that no shop's help answers, and no article here mentions it. */
function isForeign(text: string, { contact, vocabulary, language }: SearchIndex): boolean {
  return terms(text, language).some((term) => contact.get(term) === 'foreign' && !vocabulary.byTerm.has(term));
}
