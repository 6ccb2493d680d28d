// What shops are asked, by the articles that are near to it, and what an editor says about that.
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/reader/schema.ts';
import { wordsFor } from '../../src/reader/field-words.ts';
import { askedIn } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { intentLines } from '../../scripts/terminal/intent-lines.ts';

const content = readContent('tests/fixtures/shop');

/** The shop with an article's `intent:`, and the articles near to one. */
function nearTo(id: string, article = '', intent?: string): string[] {
  const articles = content.articles.map((one) => (one.id === article && intent ? { ...one, intent } : one));
  return askedIn({ ...content, articles }, 'en')
    .find((asked) => asked.id === id)!
    .near.map((near) => near.article);
}

test('an article is near to what it answers', () => {
  expect(nearTo('refund-time')[0]).toBe('en/returns/refund-time');
  expect(nearTo('jobs')).toEqual([]);
});

test('`none` takes an article away from everything', () => {
  expect(nearTo('refund-time', 'en/returns/refund-time', 'none')).not.toContain('en/returns/refund-time');
});

test('an intent that an editor names comes before what the words say', () => {
  expect(nearTo('jobs', 'en/warranty/complaint', 'jobs')).toEqual(['en/warranty/complaint']);
});

test('one that is not in the catalogue is refused, with the nearest', () => {
  const { error } = articleSchema.safeParse({ title: 'Refunds', intent: 'refund-tme' });
  expect(error?.issues.map(({ message }) => wordsFor('en', message))).toEqual([
    '“refund-tme” is not one of what shops are asked: npm run check -- --intents lists them; or write none. Did you mean refund-time?',
  ]);
});

test('the list says why in words as customers write them, and leaves the shop’s own contacts out of what is missing', () => {
  const lines = intentLines(content, 'en');
  expect(lines).toContain('  unsubscribe 1.00: newsletter, stop, unsubscribe');
  expect(lines).toContain('  jobs: Are you hiring?');
  expect(lines.join('\n')).not.toContain('live-chat: ');
});
