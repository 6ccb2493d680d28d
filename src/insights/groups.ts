// Queries that led nowhere, grouped: what customers look for and do not find. Those for which search is sure of an article
// belong together by that article (on three judged sets four of five of a group's queries mean the same; clusters alone
// reach one in three, since queries share few words), the others as tickets do.
import { clusterQuestions } from '../miner/clusters/cluster-questions.ts';
import { createEmbedder } from '../miner/clusters/embedder.ts';
import type { Question } from '../miner/ticket.ts';
import { MIN_COUNT } from '../reader/signals.ts';
import { builtInThesaurus } from '../reader/thesaurus.ts';
import { words } from '../text/index.ts';
import { isPersonal, spellingOf } from './spelling.ts';
import { add, noOutcomes, type LocaleTally, type Outcomes, type QueryTally } from './tally.ts';

export type Group = Outcomes & {
  locale: string;
  /** The query that was typed most; where each was rare, the words that they share. */
  title: string;
  /** Other queries of it that enough customers typed. */
  wordings: string[];
  /** The article that search is sure of, LOCALE/CATEGORY/SLUG. */
  near: string | null;
  /** Searches that failed beyond what is usual. */
  failed: number;
};

/** More distinct queries than this are cut to those that failed most: fifty groups are shown, and each query costs a search. */
const MAX_QUERIES = 400;
const MAX_WORDINGS = 4;
const MAX_SHARED = 3; // words

/** How many searches failed. Many customers open nothing of any list, so that counts only beyond the usual share. */
type Failed = (counts: Outcomes) => number;

function createFailed(queries: Iterable<Outcomes>): Failed {
  let [unopened, found] = [0, 0];
  for (const query of queries) {
    unopened += query.unopened;
    found += query.searches - query.nothing - query.doubtful;
  }
  const usual = found ? unopened / found : 0;
  return ({ searches, nothing, doubtful, unopened }) =>
    nothing + doubtful + Math.max(0, Math.round(unopened - usual * (searches - nothing - doubtful)));
}

/** @returns id of the article that search finds for a query and does not doubt */
export type Nearest = (query: string, locale: string) => string | null;

/** Those that failed most first; none that failed for fewer than five searches. */
export async function groupFailed(locale: string, { queries }: LocaleTally, nearest: Nearest): Promise<Group[]> {
  const failed = createFailed(queries.values());
  const all = [...queries]
    .filter(([key, query]) => key && failed(query) > 0)
    .sort(([a, one], [b, other]) => failed(other) - failed(one) || (a < b ? -1 : 1))
    .slice(0, MAX_QUERIES);
  const byArticle = Map.groupBy(all, ([, query]) => nearest(typedMost(query), locale));
  const found = [...byArticle].map(([near, own]) => ({ near, members: own.map(([, query]) => query) }));
  const unfound = (byArticle.get(null) ?? []).map(([key, query]) => toQuestion(key, typedMost(query), locale));
  const alike = (await clustersOf(unfound)).map((keys) => ({
    near: null,
    members: keys.map((key) => queries.get(key)!),
  }));
  return [...found.filter(({ near }) => near !== null), ...alike]
    .map(({ near, members }) => toGroup(locale, members, near, failed))
    .filter((group) => group !== null)
    .sort((one, other) => other.failed - one.failed || (one.title < other.title ? -1 : 1));
}

/** @returns the keys of each cluster; one alone is a cluster, too */
async function clustersOf(questions: Question[]): Promise<string[][]> {
  const { clusters, unclustered } = await clusterQuestions(questions, { embed: createEmbedder(builtInThesaurus()) });
  return [...clusters.map(({ questions }) => questions), ...unclustered.map((question) => [question])].map((members) =>
    members.map(({ ticketId }) => ticketId),
  );
}

const typedMost = ({ texts }: QueryTally): string => [...texts].sort(([, one], [, other]) => other - one)[0]![0];

function toQuestion(key: string, text: string, locale: string): Question {
  const unknown = { at: null, channel: null, product: null, firstReplyMinutes: null, resolutionMinutes: null };
  return { ticketId: key, locale, subject: '', sentences: [text], replies: [], reopened: null, ...unknown };
}

function toGroup(locale: string, members: QueryTally[], near: string | null, failedOf: Failed): Group | null {
  const counts = noOutcomes();
  for (const member of members) for (const name of typed(counts)) counts[name] += member[name];
  const failed = failedOf(counts);
  if (failed < MIN_COUNT) return null;
  const byCount = members.toSorted((one, other) => other.searches - one.searches);
  const wordings = byCount.flatMap((member) => spellingOf(member) ?? []);
  const title = wordings[0] ?? sharedWords(members);
  return title ? { locale, title, wordings: wordings.slice(1, 1 + MAX_WORDINGS), near, failed, ...counts } : null;
}

const typed = <Counts extends object>(counts: Counts) => Object.keys(counts) as (keyof Counts)[];

/** Words that enough of the searches hold; '' where there is none. Beside an address or a number stands its owner's name. */
function sharedWords(members: QueryTally[]): string {
  const counts = new Map<string, number>();
  for (const { texts } of members)
    for (const [text, count] of texts) {
      if (isPersonal(text)) continue;
      for (const word of new Set(words(text))) add(counts, word, count);
    }
  return [...counts]
    .filter(([word, count]) => word.length > 2 && spellingOf({ texts: new Map([[word, count]]), searches: count }))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_SHARED)
    .map(([word]) => word)
    .join(' · ');
}
