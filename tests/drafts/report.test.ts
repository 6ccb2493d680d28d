import { expect, test } from 'vitest';
import { matchClusters } from '../../scripts/drafts/match-clusters.ts';
import { toHtml } from '../../scripts/drafts/report-html.ts';
import { toMarkdown } from '../../scripts/drafts/report-markdown.ts';
import { toReport } from '../../scripts/drafts/report.ts';
import { periodOf, trendOf } from '../../scripts/drafts/evidence.ts';
import type { Cluster, Match, Question } from '../../scripts/drafts/ticket.ts';
import { articleToDocument } from '../../src/documents.ts';
import { createIndex } from '../../src/search/search-index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { ask } from './asking.ts';

const clusterOf = (id: string, questions: Question[]): Cluster => ({
  id,
  locale: 'en',
  medoid: questions[0]!,
  questions,
});
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T09:00:00Z`;
const gap = (cluster: Cluster): Match => ({ cluster, status: 'gap', article: null, score: 0, missed: [] });

function reportOf(matches: Match[]) {
  const questions = matches.flatMap(({ cluster }) => cluster.questions);
  return toReport({
    tickets: questions.length,
    questions,
    rejects: [],
    period: periodOf(questions),
    matches,
    unclustered: [],
    drafts: new Map(),
  });
}

test('a gap that grows stands before one that fades', () => {
  const fading = clusterOf(
    'a',
    ask(Array(12).fill('Old promo code?')).map((q, i) => ({ ...q, at: day(i < 10 ? 2 : 27) })),
  );
  const growing = clusterOf(
    'b',
    ask(Array(10).fill('Summer sale?'), {}, 50).map((q, i) => ({ ...q, at: day(i < 2 ? 2 : 28) })),
  );
  expect(reportOf([gap(fading), gap(growing)]).gaps.map(({ title, trend }) => [title, trend])).toEqual([
    ['Summer sale?', 2],
    ['Old promo code?', -0.73],
  ]);
});

test('few tickets, or none with a date, make no trend', () => {
  expect(trendOf([day(1), day(2)], { from: day(1), to: day(30) })).toBeNull();
  expect(trendOf([], null)).toBeNull();
});

test('times and reopened tickets are shown where the export has them', () => {
  const questions = ask(['Where is it?', 'Where is it now?', 'Where?'], {
    firstReplyMinutes: 45,
    resolutionMinutes: 300,
    reopened: true,
  });
  const markdown = toMarkdown(reportOf([gap(clusterOf('a', questions))]));
  expect(markdown).toContain('| 45 min | 5 h | 100 % |');
  expect(toMarkdown(reportOf([gap(clusterOf('a', ask(['Where?', 'Where is it?'])))]))).not.toContain('Reopened');
});

test('customers’ words stay words', () => {
  const text = '<img src=x onerror=alert(1)> [a](javascript:b) | `c` @everyone';
  const report = reportOf([gap(clusterOf('a', ask([text, text])))]);
  expect(toHtml(report)).not.toMatch(/<img|<script/);
  expect(toMarkdown(report)).not.toMatch(/(?<!\\)[<[|`]\s*(?:img|a\]|c)/);
});

test('the page asks nothing of the network', () => {
  expect(toHtml(reportOf([gap(clusterOf('a', ask(['Where?', 'Where is it?'])))]))).not.toMatch(
    /https?:|<link|@import|url\(/,
  );
});

test('an empty export still makes a report', () => {
  expect(toMarkdown(reportOf([]))).toContain('no question that could be read');
});

const article = (id: string, title: string, text: string) =>
  articleToDocument(
    { id, title, questions: [], order: 1, sections: [{ heading: '', anchor: '', text }] },
    'Orders',
    `/${id}/`,
  );
const index = createIndex(
  [
    article('en/orders/invoice', 'Where do I find my invoice?', 'The invoice is in your account.'),
    article('en/orders/cancel', 'How do I cancel what I bought?', 'Press Cancel in your account before we pack it.'),
    article('en/orders/late', 'My parcel is late', 'We search for a late parcel.'),
  ],
  languageOf('en'),
);
const shelf = (drafts: string[] = []) =>
  new Map([['en', { index, drafts: new Set(drafts), draftOf: new Map<string, string>() }]]);
const invoice = clusterOf(
  'i',
  ask(['where is my invoice', 'invoice please', 'I need an invoice', 'find invoice', 'You are useless']),
);
const gift = clusterOf(
  'g',
  ask(['do you wrap gifts', 'gift wrapping please', 'is gift wrap free', 'wrap as a gift'], {}, 10),
);
const status = (clusters: Cluster[], shelves = shelf()) =>
  matchClusters(clusters, shelves).map(({ status, article }) => [status, article]);

test('a cluster that an article answers is covered, and a stray wording is not proposed for it', () => {
  const [match] = matchClusters([invoice, gift], shelf());
  expect(match).toMatchObject({
    status: 'covered',
    article: 'en/orders/invoice',
    missed: [],
  });
});

test('what no article speaks of is a gap, what a draft speaks of is merged', () => {
  expect(status([invoice, gift])).toEqual([
    ['covered', 'en/orders/invoice'],
    ['gap', null],
  ]);
  expect(status([invoice, gift], shelf(['en/orders/invoice']))[0]).toEqual(['merged', 'en/orders/invoice']);
  expect(status([gift], new Map())).toEqual([['gap', null]]);
});

test('questions about one’s own order that agents answer one by one are about the account', () => {
  const own = ask(['where is order [order]', 'status of my order [order]', 'order [order] has not come']).map(
    (question, i) => ({
      ...question,
      replies: [['It left on Monday.', 'The courier lost it, sorry.', 'Tomorrow, I hope.'][i]!],
    }),
  );
  expect(status([clusterOf('o', own)])).toEqual([['account', null]]);
});
