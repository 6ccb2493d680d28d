// The article that a cluster without answers is about, by what customers ask alone.
import { likeness, type SearchDocument, type SearchIndex } from '../../search/index.ts';
import { askedAbout, coverage, type Words } from './cluster-words.ts';

/**
 * From here an article speaks of what customers ask: how much of their words it holds, times how much of a question its
 * title or one of its wordings holds, times how much of that title or wording they ask about. Each alone errs: search finds
 * something for any words, and a word in common is no question in common. `npm run bench -- matches` shows how it does.
 */
const SURE = 0.25;
/** From here an editor should look at it. */
const NEAR = 0.1;

/** @param asked wordings that speak for the cluster; null where no article is near */
export function nearestByQuestions(
  asked: string[],
  words: Words,
  index: SearchIndex,
): { document: SearchDocument; isSure: boolean } | null {
  const alike = asked.map((text) => likeness(index, text).headlines);
  const covered = coverage(words, index);
  const [nearest] = index.documents
    .map((document, at) => {
      const most = betterHalf(alike.map((each) => each[at]!)) * covered[at]!;
      return { document, sureness: most < NEAR ? 0 : most * askedAbout(words, document, index) };
    })
    .filter(({ sureness }) => sureness >= NEAR)
    .sort((a, b) => b.sureness - a.sureness || (a.document.id < b.document.id ? -1 : 1));
  return nearest ? { document: nearest.document, isSure: nearest.sureness >= SURE } : null;
}

/** The mean of the greater half: strays and stories in a cluster say nothing against an article. */
function betterHalf(values: number[]): number {
  const half = values.toSorted((a, b) => b - a).slice(0, Math.ceil(values.length / 2));
  return half.reduce((sum, value) => sum + value, 0) / (half.length || 1);
}
