// What shops are asked and this one has nothing for: neither a published article nor a draft, of this run or an earlier one.
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/miner/draft/gap-to-draft.ts';
import { findIntentGaps } from '../../../src/miner/rim/intent-gaps.ts';
import type { Content } from '../../../src/reader/content.ts';
import { readContent } from '../../../src/reader/read-content.ts';

const content = readContent('tests/fixtures/shop');
const gapsOf = (own: Content, drafts: (Draft & { id: string })[] = []) =>
  findIntentGaps(own, ['en'], drafts).flatMap(({ intents }) => intents.map(({ id }) => id));
const withArticles = (change: (article: Content['articles'][number]) => Content['articles'][number]): Content => ({
  ...content,
  articles: content.articles.map(change),
});

const hiring: Draft & { id: string } = {
  id: 'en/questions/work',
  locale: 'en',
  category: 'questions',
  slug: 'work',
  title: 'Are you hiring?',
  summary: null,
  questions: [],
  body: 'Our open jobs and vacancies stand on the career page: send your CV and apply there.\n',
  evidence: { cluster: 'a', tickets: 4, share: 0.1, ids: [] },
};

test('a shop with articles is told of what none of them answers', () => {
  const gaps = gapsOf(content);
  expect(gaps).toContain('jobs');
  expect(gaps).not.toContain('refund-time');
});

test('what the shop itself answers, its number and its hours, is not missing', () => {
  const without = ['phone-number', 'opening-hours', 'live-chat'];
  expect(gapsOf(content).filter((id) => without.includes(id))).toEqual([]);
});

test('a draft of this run answers what it is about, in its own language only', () => {
  expect(gapsOf(content, [hiring])).not.toContain('jobs');
  expect(gapsOf(content, [{ ...hiring, id: 'lt/klausimai/work', locale: 'lt' }])).toContain('jobs');
});

test('an earlier draft counts, also one that an editor rejected', () => {
  const refunds = (article: Content['articles'][number]) => /refund|return/.test(article.id);
  const waiting = withArticles((article) => (refunds(article) ? { ...article, draft: true } : article));
  const rejected = withArticles((article) =>
    refunds(article) ? { ...article, draft: true, rejected: true } : article,
  );
  expect(gapsOf(waiting)).toEqual(gapsOf(content));
  expect(gapsOf(rejected)).toEqual(gapsOf(content));
});

test('a locale without a published article is left out: all would be missing', () => {
  expect(gapsOf(withArticles((article) => ({ ...article, draft: true })))).toEqual([]);
});

test('help that answers little of what shops are asked is no shop’s, and nothing is missing there', () => {
  expect(gapsOf({ ...content, articles: content.articles.filter(({ slug }) => slug === 'reset-password') })).toEqual(
    [],
  );
});
