// One judged set through the engine that the site ships: how often the right article is found, and what it costs.
import { brotliCompressSync } from 'node:zlib';
import { indexDocuments } from '../../src/reader/locale-index.ts';
import {
  exportIndex,
  exportIntents,
  importIndex,
  search,
  withIntents,
  type SearchIndex,
} from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import type { JudgedQuery, JudgedSet } from './judged-set.ts';
import { percentile } from './table.ts';

/** Shares are of 1; `answer*` speak of the answer card, times are in milliseconds, bytes are brotli. */
export type Figures = {
  queries: number;
  hit1: number;
  hit3: number;
  hit10: number;
  mrr: number;
  answerPrecision: number;
  answerCoverage: number;
  outOfScope: number;
  /** Of the out-of-scope queries: those with no hit at all, and those with no answer card. */
  refused: number;
  unanswered: number;
  repaired: number;
  p50: number;
  p95: number;
  build: number;
  bytes: number;
};

export function measure(set: JudgedSet): Figures {
  const { index, build, bytes } = timedIndex(set);
  const times: number[] = [];
  const outcomes = set.queries.map(({ query, relevant }) => {
    const started = performance.now();
    const { hits, answer, repaired } = search(index, query);
    times.push(performance.now() - started);
    return { query, relevant, ids: hits.map(({ id }) => id), answer: answer?.id, isRepaired: Boolean(repaired) };
  });
  const inScope = outcomes.filter(({ relevant }) => relevant.length);
  const outOfScope = outcomes.filter(({ relevant }) => !relevant.length);
  const answered = outcomes.filter(({ answer }) => answer !== undefined);
  const right = answered.filter(({ answer, relevant }) => relevant.includes(answer!));
  const ranks = inScope.map(({ ids, relevant }) => rankOf(ids, relevant));
  const among = <Item>(all: Item[], is: (one: Item) => boolean) => all.filter(is).length / all.length;
  return {
    queries: inScope.length,
    hit1: among(ranks, (rank) => rank <= 1),
    hit3: among(ranks, (rank) => rank <= 3),
    hit10: among(ranks, (rank) => rank <= 10),
    mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    answerPrecision: right.length / answered.length,
    answerCoverage: right.length / inScope.length,
    outOfScope: outOfScope.length,
    refused: among(outOfScope, ({ ids }) => !ids.length),
    unanswered: among(outOfScope, ({ answer }) => answer === undefined),
    repaired: among(outcomes, ({ isRepaired }) => isRepaired),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    build,
    bytes,
  };
}

/** Share of the queries with an answer whose answer is among the first three. @param found ids of each query, best first */
export function hit3(queries: JudgedQuery[], found: string[][]): number {
  const ranks = queries.flatMap(({ relevant }, place) => (relevant.length ? [rankOf(found[place]!, relevant)] : []));
  return ranks.filter((rank) => rank <= 3).length / ranks.length;
}

/** From 1; Infinity for what is not found. */
function rankOf(ids: string[], relevant: string[]): number {
  return ids.findIndex((id) => relevant.includes(id)) + 1 || Infinity;
}

/** The index as the browser of a site without synonyms of its own gets it, through its JSON. */
function timedIndex({ documents, locale }: JudgedSet): { index: SearchIndex; build: number; bytes: number } {
  const made = indexDocuments(documents, locale);
  const [json, intents] = [exportIndex(made), exportIntents(made)];
  const started = performance.now();
  const index = withIntents(importIndex(json, languageOf(locale)), JSON.parse(intents));
  return { index, build: performance.now() - started, bytes: brotliCompressSync(json).length };
}
