// How often the right article is among the first hits, over judged sets, beside other engines asked in the same run.
import type { Size } from './options.ts';
import { fixtureSets } from './fixture-shop.ts';
import { judgedSets, readJudgedSet, withCustomersWordings, withoutAccents, type JudgedSet } from './judged-set.ts';
import { rankWithPeers } from './peers/index.ts';
import { hit3, measure } from './relevance-figures.ts';
import { atLeast, kilobytes, type Row, type Tables } from './table.ts';

/** hit@3 that may not be lost. */
type Limits = Record<string, number>;
const cold: Limits = {
  'd365-faq-q2a.ru': 0.78,
  'd365-faq-q2a.lt': 0.78,
  'alchemy-title2body-human.ru': 0.81,
  'hint3-curekart.en': 0.915,
  'tilde-intent.lt': 0.95,
  'tilde-intent.ru': 0.94,
  'bitext-27answers.en': 0.71,
};
const taught: Limits = {
  'bitext-27answers.en': 0.99,
  'hint3-curekart.en': 0.945,
  'tilde-intent.en': 0.955,
  'tilde-intent.lt': 0.955,
  'tilde-intent.ru': 0.955,
};
/** The quick form asks every tenth query. */
const QUICK_STEP = 10;

/** @param dir of public sets: a set, or a folder of sets */
export async function benchRelevance(size: Size, dir?: string): Promise<Tables> {
  const all = [...fixtureSets(), ...(dir ? judgedSets(dir).map(readJudgedSet) : [])];
  const sets = size === 'quick' ? all.map(thinned) : all;
  const bare = sets.filter(({ locale }) => locale === 'lt').map(withoutAccents);
  const shared = sets.filter(({ documents, queries }) => queries.length > 2 * documents.length);
  return {
    ...(await tablesOf('The articles as they are', [...sets, ...bare], cold)),
    ...(await tablesOf(
      'Half of each article’s queries given as its `questions:`, the other half asked',
      shared.map(withCustomersWordings),
      taught,
    )),
  };
}

const thinned = (set: JudgedSet): JudgedSet => ({
  ...set,
  queries: set.queries.filter((_, place) => place % QUICK_STEP === 0),
});

async function tablesOf(title: string, sets: JudgedSet[], limits: Limits): Promise<Tables> {
  const figures = sets.map((set) => ({ set, ...measure(set) }));
  const beside = [];
  for (const { set, hit3 } of figures) beside.push(await besidePeers(set, hit3, limits[set.name]));
  return {
    [`${title}: share of the queries whose article is among the first three hits`]: beside,
    [`${title}: the engine alone`]: figures.map(({ set, ...own }) => ({
      set: set.name,
      queries: own.queries,
      'hit@1': own.hit1,
      'hit@3': own.hit3,
      'hit@10': own.hit10,
      MRR: own.mrr,
      answers: own.answerCoverage,
      'right of them': own.answerPrecision,
      'out of scope': own.outOfScope,
      'no hit': own.refused,
      'no card': own.unanswered,
      repaired: own.repaired,
      'p50 ms': own.p50,
      'p95 ms': own.p95,
      'index ms': own.build,
      'KB br': kilobytes(own.bytes),
    })),
  };
}

/** `goal`: half of what the best peer misses is found. */
async function besidePeers(set: JudgedSet, ours: number, limit: number | undefined): Promise<Row> {
  const ranked = await rankWithPeers(
    set,
    set.queries.map(({ query }) => query),
  );
  const scores = Object.entries(ranked).map(([name, found]) => [name, hit3(set.queries, found)] as const);
  const peer = Math.max(...scores.map(([, score]) => score));
  return {
    set: set.name,
    ours,
    must: limit && atLeast(limit, ours),
    goal: atLeast(Number(((1 + peer) / 2).toFixed(3)), ours),
    peer,
    ...Object.fromEntries(scores),
  };
}
