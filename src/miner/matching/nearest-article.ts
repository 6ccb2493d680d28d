// The article that a cluster is about, and how sure that is: by what customers ask, or by what agents answer.
import { likeness, type SearchDocument, type SearchIndex } from '../../search/index.ts';
import { askedAbout, coverage, type Words } from './cluster-words.ts';
import { recurringAnswer } from '../answers/recurring-answer.ts';
import type { Cluster } from '../ticket.ts';

/**
 * From here an article speaks of what customers ask: how much of their words it holds, times how much of a question its
 * title or one of its wordings holds, times how much of that title or wording they ask about. Each alone errs: search finds
 * something for any words, and a word in common is no question in common. `npm run bench -- matches` shows how it does.
 */
const ASKED_ALIKE = 0.25;
/** From here it says what agents answer: as much as one passage that holds all of the answer once. */
const ANSWERED_ALIKE = 1;
/** Below these parts of what is sure an article is not worth a look: agents say much the same of many things. */
const NEAR = { heard: 0.4, told: 0.8 };

/** How sure it is by what customers ask and by what agents answer: 1 and above is sure. */
export type Nearest = { document: SearchDocument; heard: number; told: number };

/** @param asked wordings that speak for the cluster; null where no article is near */
export function nearestArticle(cluster: Cluster, asked: string[], words: Words, index: SearchIndex): Nearest | null {
  const alike = asked.map((text) => likeness(index, text).headlines);
  const covered = coverage(words, index);
  const answer = recurringAnswer(cluster).sentences.map(({ text }) => text);
  const answered = likeness(index, answer.join('\n')).articles;
  const [nearest] = index.documents
    .map((document, at) => {
      const most = (betterHalf(alike.map((each) => each[at]!)) * covered[at]!) / ASKED_ALIKE;
      const heard = most < NEAR.heard ? 0 : most * askedAbout(words, document, index);
      return { document, heard, told: answered[at]! / ANSWERED_ALIKE };
    })
    .filter(({ heard, told }) => heard >= NEAR.heard || told >= NEAR.told)
    .sort((a, b) => sureness(b) - sureness(a) || (a.document.id < b.document.id ? -1 : 1));
  return nearest ?? null;
}

export const sureness = ({ heard, told }: Nearest): number => Math.max(heard, told);

/** The mean of the greater half: strays and stories in a cluster say nothing against an article. */
function betterHalf(values: number[]): number {
  const half = values.toSorted((a, b) => b - a).slice(0, Math.ceil(values.length / 2));
  return half.reduce((sum, value) => sum + value, 0) / (half.length || 1);
}
