// What online shops are asked everywhere has a title already (src/intents): a cluster that is plainly about one of these may take
// it. Alike are the words that tell of the cluster and those with which customers of any shop ask for the intent.
import { en } from '../../intents/en/index.ts';
import { lt } from '../../intents/lt/index.ts';
import { ru } from '../../intents/ru/index.ts';
import { isLocale, type Locale } from '../../text/languages.ts';
import { contentTerms } from '../words/content-terms.ts';
import { isTerm } from '../words/vocabulary.ts';
import { documentCounts, dotOf, scaled, toWeights, type Weights } from '../words/weights.ts';

const intents: Record<Locale, Record<string, { title: string; wordings: string }>> = { en, lt, ru };

/** From here a cluster may be about an intent, and it has to lead the next by so many times. Neighbours of one subject are alike. */
const LIKE = 0.3;
const LEAD = 1.15;
/**
 * The title has to say what the tickets share as well: likeness × √(the share of the heaviest terms that stand in it). On six
 * natural exports right titles lie above .18; those of an intent that only shares a side of the topic lie below .17.
 */
const PLAIN = 0.175;
const HEAVIEST = 3; // terms
const MAX_FOREIGN = 1; // terms of the title that nobody says
/**
 * Nappies in another size are no “other size”, gift sets are no gift wrap: a term that tells this part of what the heaviest
 * does is the intent's own only if the title has it, or so many of customers' wordings.
 */
const TELLING = 0.7;
const MIN_WORDINGS = 2;
const SUBJECT = 2; // of the heaviest terms
const MIN_TICKETS = 5; // the words of fewer tell too little
/** A title counts for as many wordings. */
const TITLE = 3;

/** What an editor would call an intent, in English for a locale that we know no words for. */
export const intentTitle = (id: string, locale: string): string => intents[isLocale(locale) ? locale : 'en'][id]!.title;

/** `own`: the terms of its title, and those of several wordings. */
type Profile = { title: string; weights: Weights; own: ReadonlySet<string> };
const known = new Map<string, Profile[]>();

/**
 * @param weights concept of a cluster → how much it tells
 * @param said the terms of each of its tickets, agents' words included
 * @returns null where the cluster is not plainly about one
 */
export function intentTitleOf(
  weights: ReadonlyMap<string, number>,
  said: readonly (readonly string[])[],
  locale: string,
): string | null {
  if (said.length < MIN_TICKETS) return null;
  const terms = scaled(new Map([...weights].filter(([concept]) => isTerm(concept))), 1);
  const [best, next] = profilesOf(locale)
    .map((profile) => ({ ...profile, likeness: dotOf(terms, profile.weights) }))
    .sort((one, other) => other.likeness - one.likeness);
  if (!best || best.likeness < LIKE || best.likeness < LEAD * (next?.likeness ?? 0)) return null;
  if (isNarrower(terms, best.own)) return null;
  const own = [...new Set(contentTerms(best.title, locale))];
  const foreign = own.filter((term) => !said.some((ticket) => ticket.includes(term)));
  const isPlain = best.likeness * Math.sqrt(shareIn(own, terms)) >= PLAIN && foreign.length <= MAX_FOREIGN;
  return isPlain ? best.title : null;
}

/** Does the cluster speak of something that the intent does not? */
function isNarrower(terms: Weights, own: ReadonlySet<string>): boolean {
  const subject = [...terms].sort(([, a], [, b]) => b - a).slice(0, SUBJECT);
  return subject.some(([term, weight]) => weight >= TELLING * subject[0]![1] && !own.has(term));
}

/** What the words say of a cluster's heaviest terms. */
function shareIn(own: readonly string[], terms: Weights): number {
  const heaviest = [...terms.values()].sort((a, b) => b - a).slice(0, HEAVIEST);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return sum(own.map((term) => terms.get(term) ?? 0)) / (sum(heaviest) || 1);
}

function profilesOf(locale: string): Profile[] {
  const profiles = known.get(locale) ?? (isLocale(locale) ? toProfiles(locale) : []);
  known.set(locale, profiles);
  return profiles;
}

function toProfiles(locale: Locale): Profile[] {
  const texts = Object.values(intents[locale]).map(({ title, wordings }) => {
    const termsOf = (text: string) => [...new Set(contentTerms(text, locale))];
    const asked = wordings.trim().split('\n').map(termsOf);
    const often = [...documentCounts(asked)].filter(([, count]) => count >= MIN_WORDINGS).map(([term]) => term);
    const named = termsOf(title);
    return {
      title,
      own: new Set([...named, ...often]),
      terms: [...Array.from({ length: TITLE }, () => named), ...asked].flat(),
    };
  });
  const counts = documentCounts(texts.map(({ terms }) => terms));
  const idf = (term: string) => Math.log((1 + texts.length) / counts.get(term)!);
  return texts.map(({ title, own, terms }) => ({ title, own, weights: toWeights(terms, idf) }));
}
