// Days that two threads count are one time again.
import { expect, test } from 'vitest';
import { readInquiries } from '../../src/insights/inquiries.ts';
import { mergeTallies } from '../../src/insights/merge-tallies.ts';
import { tallyInquiries } from '../../src/insights/tally.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { newestFirst, times, visit } from './customers.ts';

const keyOf = (query: string) => query;
const list = ['returns/first', 'returns/second'];
const events = [
  ...times(3, () =>
    visit({ day: '2026-09-01', query: 'box', articles: list, opened: ['returns/first'], solved: 'no' }),
  ),
  ...times(2, () => visit({ day: '2026-09-02', query: 'box', articles: list, opened: ['returns/second'] })),
  ...visit({ day: '2026-09-02', query: 'bag', shown: 'nothing', contact: true }),
  ...visit({ day: '2026-09-02', locale: 'lt', opened: ['returns/first'] }),
];
const late = { version: 1, locale: 'en' } as const;
const all: SiteEvent[] = [
  ...events,
  { ...late, id: '1', at: '2026-09-01T23:59:00.000Z', type: 'search', shown: 'hits', query: 'late', articles: list },
  { ...late, id: '2', at: '2026-09-02T00:01:00.000Z', type: 'open', article: 'returns/first', search: '1' },
];
const tally = (chosen: SiteEvent[], before?: string) =>
  tallyInquiries(readInquiries(newestFirst(chosen), before), keyOf, '2026-09-01');

test('counted in two parts, events come to what they come to in one, also those of a search around midnight', async () => {
  const older = await tally(all, '2026-09-02');
  const newer = await tally(all.filter(({ at }) => at >= '2026-09-02'));
  const whole = await tally(all);
  expect(whole.locales.get('en')!.queries.get('late')!.opened.size).toBe(1);
  const merged = mergeTallies([older, newer]);
  expect({ ...merged, contacts: merged.contacts.sort() }).toEqual({ ...whole, contacts: whole.contacts.sort() });
});
