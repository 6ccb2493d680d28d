// Signals → the prior of an article: how much more, or less, its score is worth for having answered customers well.
// It is bounded: no prior carries an article past a match that is better by more than all of it together.
import type { SearchDocument } from '../search/index.ts';
import { terms, type Language } from '../text/index.ts';
import type { LocaleSignals } from './signals.ts';

/** In parts of the score. */
const MAX_OF_ARTICLE = 0.05;
const MAX_OF_QUERY = 0.1;
/** An article is twice as good as the mean, or half as good, at its bound. */
const FULL = 2;
/** As many openings that led nowhere are added to each query, so that a few customers move little. */
const STEADINESS = 10;

type Prior = NonNullable<SearchDocument['prior']>;

/** @returns CATEGORY/SLUG → its prior, where there is one */
export function priorsOf({ articles, queries }: LocaleSignals, language: Language): Map<string, Prior> {
  const ofArticle = (article: string) => MAX_OF_ARTICLE * levelOf(articles[article]?.solved ?? 1);
  const priors = new Map<string, Prior>();
  const set = (article: string, phrase: string, value: number) =>
    priors.set(article, { ...priors.get(article), [` ${phrase}`]: Math.round(value * 1000) / 1000 });
  for (const article of Object.keys(articles)) set(article, '', ofArticle(article));
  for (const [query, opened] of Object.entries(queries)) {
    const phrase = terms(query, language).join(' ');
    const all = STEADINESS + Object.values(opened).reduce((sum, count) => sum + count, 0);
    if (!phrase) continue;
    for (const [article, count] of Object.entries(opened))
      set(article, phrase, ofArticle(article) + (MAX_OF_QUERY * count) / all);
  }
  return priors;
}

/** What an editor has pinned is never passed for its signals. */
export const priorOfPinned: Prior = { ' ': MAX_OF_ARTICLE + MAX_OF_QUERY };

/** −1 … 1 */
function levelOf(solved: number): number {
  return Math.max(-1, Math.min(1, Math.log(Math.max(solved, 1 / FULL)) / Math.log(FULL)));
}
