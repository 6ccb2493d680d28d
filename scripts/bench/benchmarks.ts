// All benchmarks, one row each. Each gives its figures as tables, and loads its code only when it runs.
import type { Options } from './options.ts';
import { publicFolder } from './public-sets.ts';
import type { Tables } from './table.ts';

export type Benchmark = { about: string; run: (options: Options) => Promise<Tables> };

export const benchmarks: Record<string, Benchmark> = {
  pages: {
    about: 'bytes a visitor downloads',
    run: async () => (await import('./pages.ts')).benchPages(),
  },
  lighthouse: {
    about: 'Lighthouse on each type of page of the sample shop, phone preset; --all in three languages',
    run: async ({ size }) => (await import('./lighthouse.ts')).benchLighthouse(size),
  },
  search: {
    about: 'times of a query and of a keystroke; --all types at 1,000 articles, too',
    run: async ({ size }) => (await import('./search.ts')).benchSearch(size),
  },
  'first-hit': {
    about: 'from the focus to the first hit on a slow line and a slow processor',
    run: async ({ size }) => (await import('./first-hit.ts')).benchFirstHit(size),
  },
  build: {
    about: 'building 100 and 1,000 articles beside a bare Astro site; --all builds 10,000, too',
    run: async ({ size }) => (await import('./build.ts')).benchBuild(size),
  },
  check: {
    about: 'checking 500, 1,000 and 2,000 articles; --all checks 5,000, too',
    run: async ({ size }) => (await import('./check.ts')).benchCheck(size),
  },
  import: {
    about: 'importing 1,000 pages, and again with nothing changed; --all imports 5,000, too',
    run: async ({ size }) => (await import('./import.ts')).benchImport(size),
  },
  scale: {
    about: 'the first search beside Pagefind at 100 and 1,000 articles; --all at 10,000, too',
    run: async ({ size }) => (await import('./scale.ts')).benchScale(size),
  },
  relevance: {
    about: 'hits over judged queries beside other search engines [--data DIR]',
    run: async ({ size, data }) =>
      (await import('./relevance.ts')).benchRelevance(size, data && publicFolder(data, 'retrieval')),
  },
  repairs: {
    about: 'customers’ wordings that are repaired though most are spelt right',
    run: async ({ size }) => (await import('./repairs.ts')).benchRepairs(size),
  },
  signals: {
    about: 'what search learns from what customers open, with a known truth',
    run: async ({ size }) => (await import('./signals.ts')).benchSignals(size),
  },
  collector: {
    about: 'events a second on SQLite and PostgreSQL, the wait for an answer, and what is lost',
    run: async ({ size }) => (await import('./collector.ts')).benchCollector(size),
  },
  insights: {
    about: 'time and memory of the insights for 1,000,000 and 10,000,000 events',
    run: async ({ size }) => (await import('./insights.ts')).benchInsights(size),
  },
  clusters: {
    about: 'clusters over labelled questions [--data DIR]',
    run: async ({ size, data }) =>
      (await import('./clusters.ts')).benchClusters(size, data && publicFolder(data, 'clustering')),
  },
  matches: {
    about: 'judged clusters matched with the articles of the fixture shop',
    run: async () => (await import('./matches.ts')).benchMatches(),
  },
  natural: {
    about: 'labelled exports of whole conversations: topics found, answered, led to their article [--data DIR]',
    run: async ({ data }) => (await import('./natural.ts')).benchNatural(data),
  },
  redaction: {
    about: 'personal data found in marked texts [--data DIR]',
    run: async ({ data }) =>
      (await import('./redaction.ts')).benchRedaction(data && publicFolder(data, 'personal-data')),
  },
  tickets: {
    about: 'time and memory of the miner for 2,000 and 100,000 tickets; --all for 1,000,000, too [--data DIR]',
    run: async ({ size, data }) => (await import('./tickets.ts')).benchTickets(size, data),
  },
  loop: {
    about: 'tickets become drafts, these are published, and the same things are asked again [--data DIR]',
    run: async ({ size, data }) => (await import('./loop.ts')).benchLoop(size, data),
  },
};
