import { expect, test } from 'vitest';
import { benchMatches } from '../../../scripts/bench/matches.ts';
import { matchClusters } from '../../../src/miner/matching/match-clusters.ts';
import type { Topic } from '../../../src/miner/ticket.ts';
import { articleToDocument } from '../../../src/reader/article-to-document.ts';
import { createIndex, type SearchDocument } from '../../../src/search/index.ts';
import { languageOf } from '../../../src/text/languages.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf } from '../report/reporting.ts';

// matches.tsv is harder than an export: see the head of scripts/bench/matches.ts. `named`: right, or hinted at.
const floors = {
  en: { right: 6, named: 10, wrong: 1 },
  lt: { right: 10, named: 11, wrong: 2 },
  ru: { right: 9, named: 12, wrong: 1 },
};

test.each(benchMatches().matches)('$locale: of judged clusters few are led to a wrong article', (figures) => {
  const { right, named, wrong } = floors[figures.locale as keyof typeof floors];
  expect(figures.right).toBeGreaterThanOrEqual(right);
  expect(figures.right + figures.hinted).toBeGreaterThanOrEqual(named);
  expect(figures.other + figures['wrongly covered']).toBeLessThanOrEqual(wrong);
});

const article = (id: string, title: string, text: string) =>
  articleToDocument(
    { id, title, questions: [], order: 1, sections: [{ heading: '', anchor: '', text }] },
    'Orders',
    `/${id}/`,
  );
const written = [
  article('en/orders/invoice', 'Where do I find my invoice?', 'The invoice is in your account.'),
  article('en/orders/cancel', 'How do I cancel what I bought?', 'Press Cancel in your account before we pack it.'),
  article('en/orders/late', 'My parcel is late', 'We search for a late parcel.'),
];
const indexOf = (documents: SearchDocument[]) => createIndex(documents, languageOf('en'));
const shelf = (drafts: string[] = [], draftOf = new Map<string, string>()) => {
  const [waiting, published] = [true, false].map((isDraft) =>
    written.filter(({ id }) => drafts.includes(id) === isDraft),
  );
  return new Map([['en', { articles: indexOf(published!), drafts: indexOf(waiting!), draftOf }]]);
};
const invoice = clusterOf(
  'i',
  ask(['where is my invoice', 'invoice please', 'I need an invoice', 'find invoice', 'You are useless']),
);
const gift = clusterOf(
  'g',
  ask(['do you wrap gifts', 'gift wrapping please', 'is gift wrap free', 'wrap as a gift'], {}, 10),
);
const status = (clusters: Topic[], shelves = shelf()) =>
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
    ['unanswered', null],
  ]);
  expect(status([invoice, gift], shelf(['en/orders/invoice']))[0]).toEqual(['merged', 'en/orders/invoice']);
  expect(status([gift], new Map())).toEqual([['unanswered', null]]);
});

test('a draft takes no cluster from a published article, and once published it covers its own', () => {
  const made = new Map([['i', 'en/orders/invoice']]);
  expect(status([invoice], shelf(['en/orders/invoice'], made))).toEqual([['merged', 'en/orders/invoice']]);
  expect(status([invoice], shelf([], made))).toEqual([['covered', 'en/orders/invoice']]);
  const bill = indexOf([article('en/orders/bill', 'Where is my invoice?', 'An invoice comes by mail.')]);
  const both = new Map([['en', { ...shelf().get('en')!, drafts: bill }]]);
  expect(status([invoice], both)).toEqual([['covered', 'en/orders/invoice']]);
});

test('an article that says what agents answer is found by customers who use other words', () => {
  const replies = ['Press Cancel in your account before we pack it. Have a nice day!'];
  const undo = ask(['undo my order', 'stop the order please', 'wrong order, undo it'], { replies });
  expect(status([clusterOf('u', undo), gift])).toEqual([
    ['covered', 'en/orders/cancel'],
    ['unanswered', null],
  ]);
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

const asked = (about: string, count: number, replies: string[], from = 0) =>
  ask(
    Array.from({ length: count }, (_, i) => `${about}, case ${i}`),
    {},
    from,
  ).map((question, i) => ({ ...question, replies: [replies[i % replies.length]!] }));

test('a topic is drafted though each customer asks another side of it and agents use their own words', () => {
  const swaps = clusterOf(
    'swap',
    asked('pages are missing in my book', 8, [
      'Send a photo and we post another copy.',
      'We need a photo. The spoilt book stays with you.',
      'Sorry! A photo of the page, and a new one is yours.',
      'Photo, please. We swap it within 24 months.',
    ]),
  );
  expect(status([swaps])).toEqual([['gap', null]]);
});

test('among many tickets four that are alike by chance are no topic, among few they may be one', () => {
  const same = ['Sorry, we do not sell that.'];
  const handful = clusterOf('pony', asked('do you sell ponies', 4, same));
  const others = Array.from({ length: 13 }, (_, i) =>
    clusterOf(`t${i}`, asked(`thing ${i}`, 10, [`Answer ${i}.`], 100 * (i + 1))),
  );
  expect(status([handful])[0]).toEqual(['gap', null]);
  expect(status([handful, ...others])[0]).toEqual(['unanswered', null]);
});
