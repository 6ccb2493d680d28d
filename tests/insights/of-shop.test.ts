// What anybody can send in the name of customers, and what is left of it for the counts.
import { expect, test } from 'vitest';
import { readInquiries } from '../../src/insights/inquiries.ts';
import { eventsOfShop } from '../../src/insights/of-shop.ts';
import { tallyInquiries } from '../../src/insights/tally.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { newestFirst, times, visit } from './customers.ts';

const known = { locales: new Set(['en', 'lt']), articles: new Set(['a/b', 'a/c']) };
const tallyOf = (events: SiteEvent[]) =>
  tallyInquiries(readInquiries(eventsOfShop(newestFirst(events), known)), (query) => query, '2026-09-01');

test('a flood of languages that the shop does not have is not counted', async () => {
  const flood = Array.from({ length: 99 }, (_, at) => visit({ locale: `z${at}`, query: 'pills', shown: 'nothing' }));
  const { events, locales } = await tallyOf([...flood.flat(), ...visit({ locale: '__proto__', opened: ['a/b'] })]);
  expect({ events, locales: locales.size }).toEqual({ events: 0, locales: 0 });
});

test('articles that nobody wrote are not counted, whether opened, voted on or in a list', async () => {
  const { locales } = await tallyOf([
    ...visit({ query: 'x', articles: ['no/one', 'a/c'], opened: ['no/two', 'a/c'], solved: 'yes' }),
    ...visit({ opened: ['no/three'], solved: 'no' }),
  ]);
  expect([...locales.get('en')!.articles.keys()]).toEqual(['a/c']);
});

test('the others of a list keep their places when one is gone', async () => {
  const { locales } = await tallyOf(visit({ query: 'x', articles: ['gone/now', 'a/c'] }));
  expect(locales.get('en')!.articles.get('a/c')!.days.get('2026-09-03')!.shown).toEqual([0, 1]);
});

test('who turned to a person from an article that is gone did so from none', async () => {
  const { contacts, locales } = await tallyOf(times(2, () => visit({ opened: ['gone/now'], contact: true })));
  expect(contacts).toHaveLength(2);
  expect(locales.get('en')!.days.get('2026-09-03')).toMatchObject({ contacts: 2, unattributed: 2 });
});

test('a stand-in counts in the language in which it was read', async () => {
  const { locales } = await tallyOf(visit({ locale: 'lt', opened: ['a/b'] }));
  expect(locales.get('lt')!.articles.get('a/b')!.opens).toBe(1);
});
