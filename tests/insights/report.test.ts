// What an editor reads of a week, and what nobody may.
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/insights/html.ts';
import type { Nearest } from '../../src/insights/groups.ts';
import { readInquiries } from '../../src/insights/inquiries.ts';
import { toMarkdown } from '../../src/insights/markdown.ts';
import { toReport, type Report } from '../../src/insights/report.ts';
import { tallyInquiries } from '../../src/insights/tally.ts';
import { insightsWords } from '../../src/insights/words/index.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { createVoice } from '../../src/miner/report/figures.ts';
import type { WeekHours } from '../../src/reader/channels.ts';
import { terms } from '../../src/text/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { newestFirst, times, visit } from './customers.ts';

const workdays: WeekHours = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ opens: 540, closes: 1080 }] : []));

async function reportOf(events: SiteEvent[], nearest: Nearest = () => null): Promise<Report> {
  const keyOf = (query: string, locale: string) => terms(query, languageOf(locale)).join(' ');
  const tally = await tallyInquiries(readInquiries(newestFirst(events)), keyOf, '2026-09-24');
  return toReport(tally, {
    timeZone: 'Europe/Vilnius',
    openings: [workdays],
    nearest,
    library: () => null,
  });
}
const pagesOf = (report: Report, locale = 'en') => {
  const language = { voice: createVoice(locale), own: insightsWords(locale) };
  return { html: toHtml(report, language, ''), markdown: toMarkdown(report, language) };
};
const lost = (query: string) => visit({ query, shown: 'nothing' });

test.each(['en', 'lt', 'ru'])(
  'in %s a day on which a machine opened an article is named, a busy one is not',
  async (locale) => {
    const days = Array.from({ length: 9 }, (_, at) => `2026-09-2${at}`);
    const opened = (day: string, article: string, count: number) =>
      times(count, () => visit({ day, opened: [article] }));
    const report = await reportOf([
      ...days.flatMap((day) => [...opened(day, 'a/b', 10), ...opened(day, 'a/c', 10)]),
      ...opened(days[8]!, 'a/b', 500),
      ...opened(days[8]!, 'a/c', 30),
    ]);
    expect(report.odd).toEqual([{ id: 'en/a/b', day: '2026-09-28', opens: 510, counted: 50 }]);
    const { html, markdown } = pagesOf(report, locale);
    expect(html).toContain(insightsWords(locale).sections.odd.title);
    expect(markdown).toContain('| en/a/b | 2026-09-28 | 510 | 50 |');
  },
);

describe('what customers look for and do not find', () => {
  test('is one row for all that search leads to one article, and never mixed with what it leads to another', async () => {
    const nearest: Nearest = (query) =>
      query.includes('back') || query.includes('return') ? 'en/returns/how-to-return' : 'en/returns/return-cost';
    const { gaps } = await reportOf(
      [
        ...times(9, () => lost('send a lamp back')),
        ...times(7, () => lost('return form')),
        ...times(8, () => lost('send a lamp, what does it cost')),
      ],
      nearest,
    );
    expect(gaps.map(({ title, wordings, searches, near }) => ({ title, wordings, searches, near }))).toEqual([
      { title: 'send a lamp back', wordings: ['return form'], searches: 16, near: 'en/returns/how-to-return' },
      { title: 'send a lamp, what does it cost', wordings: [], searches: 8, near: 'en/returns/return-cost' },
    ]);
  });

  test('is grouped by meaning, with each way in which it failed', async () => {
    const { gaps } = await reportOf([
      ...times(9, () => lost('gift registry')),
      ...times(6, () => lost('gift registry for a wedding')),
      ...times(7, () => visit({ query: 'gift registry', shown: 'doubtful', articles: ['a/b'] })),
      ...times(8, () => lost('rent a piano')),
    ]);
    expect(
      gaps.map(({ title, wordings, searches, nothing, doubtful, unopened }) => ({
        ...{ title, wordings, searches, nothing, doubtful, unopened },
      })),
    ).toEqual([
      {
        ...{ title: 'gift registry', wordings: ['gift registry for a wedding'] },
        ...{ searches: 22, nothing: 15, doubtful: 7, unopened: 0 },
      },
      { title: 'rent a piano', wordings: [], searches: 8, nothing: 8, doubtful: 0, unopened: 0 },
    ]);
  });

  test('does not name what an answer card or the ways to reach a person have answered', async () => {
    const cards = times(9, () => visit({ query: 'refund time', shown: 'card', articles: ['a/b'] }));
    const person = times(9, () => visit({ query: 'phone', shown: 'person' }));
    const { gaps, unanswered } = await reportOf([...cards, ...person]);
    expect({ gaps, unanswered }).toEqual({ gaps: [], unanswered: 0 });
  });

  test('does not name a list that is opened as seldom as any', async () => {
    const open = (query: string) => (time: number) =>
      visit({ query, articles: ['a/b'], opened: time % 2 ? ['a/b'] : [] });
    const { gaps } = await reportOf([...times(40, open('lost parcel')), ...times(40, open('sofa delivery'))]);
    expect(gaps).toEqual([]);
  });

  test.each([
    'order of ona.kazlauskiene@pastas.example',
    'ona kazlauskiene [email]',
    'ona kazlauskiene +370 612 34567',
  ])('takes no word out of “%s”, however often it is typed', async (query) => {
    const report = await reportOf([...times(9, () => lost(query)), ...times(9, () => lost('rent a piano'))]);
    expect(report.gaps.map(({ title }) => title)).toEqual(['rent a piano']);
    expect(JSON.stringify(report)).not.toContain('kazlauskiene');
  });

  test('holds nothing that fewer than five typed, in no form of the report', async () => {
    const report = await reportOf([
      ...times(4, () => lost('anna petrova order')),
      ...times(9, () => lost('rent a piano')),
      ...times(2, () => visit({ query: 'rent a piano', shown: 'doubtful' })),
    ]);
    const { html, markdown } = pagesOf(report);
    expect([JSON.stringify(report), html, markdown].filter((text) => text.includes('petrova'))).toEqual([]);
    expect(report.gaps.map(({ doubtful }) => doubtful)).toEqual([null]);
  });

  test('shows hostile queries as text', async () => {
    const query = '<b onclick=x>rent</b> a *piano* | `x`';
    const { html, markdown } = pagesOf(await reportOf(times(9, () => lost(query))));
    expect(html).toContain('&lt;b onclick=x&gt;rent&lt;/b&gt; a *piano* | &#96;x&#96;');
    expect(html).not.toContain('<b onclick');
    expect(markdown).toContain('\\<b onclick=x\\>rent\\</b\\> a \\*piano\\* \\| \\`x\\`');
  });
});

test('an article that does not help stands there with its readers’ reasons', async () => {
  const { articles } = await reportOf([
    ...times(6, () => visit({ opened: ['a/b'], solved: 'no', reason: 'wrong' })),
    ...times(2, () => visit({ opened: ['a/b'], solved: 'no', reason: 'unclear' })),
    ...times(5, () => visit({ opened: ['a/b'], contact: true })),
    ...times(9, () => visit({ opened: ['a/c'], solved: 'yes' })),
  ]);
  expect(articles).toEqual([
    { id: 'en/a/b', opens: 13, yes: 0, no: 8, contacts: 5, reasons: [{ reason: 'wrong', count: 6 }] },
  ]);
});

test('deflection is three numbers: said, failed, and an estimate between two bounds', async () => {
  const { deflection } = await reportOf([
    ...times(20, () => visit({ day: '2026-09-01', opened: ['a/b'] })),
    ...times(7, () => visit({ day: '2026-09-01', opened: ['a/b'], solved: 'yes' })),
    ...times(5, () => visit({ day: '2026-09-02', opened: ['a/b'], contact: true })),
    ...times(6, () => visit({ day: '2026-09-03', contact: true })),
    ...times(9, () => visit({ day: '2026-09-10', opened: ['a/b'] })), // Who knows what they will do.
  ]);
  expect(deflection).toEqual({ confirmed: 7, failed: 5, assumed: { least: 14, most: 20 } });
});

test('a query that suddenly comes far more often is on the rise, one that always came is not', async () => {
  const daily = (from: number, to: number, query: string, a_day: number) =>
    Array.from({ length: to - from + 1 }, (_, at) =>
      times(a_day, () =>
        lost(query).map((event) => ({ ...event, at: `2026-09-${String(from + at).padStart(2, '0')}T10:00:00.000Z` })),
      ),
    ).flat();
  const { rising } = await reportOf([...daily(1, 30, 'lost parcel', 3), ...daily(26, 30, 'strike of couriers', 4)]);
  expect(rising).toEqual([{ locale: 'en', title: 'strike of couriers', recent: 20, before: 0 }]);
});

test('contacts outside opening hours are counted on the shop’s clock', async () => {
  // 10:00 UTC is 13:00 in Vilnius: open on Thursday the 3rd, closed on Saturday the 5th.
  const { hours } = await reportOf([
    ...times(6, () => visit({ day: '2026-09-03', contact: true })),
    ...times(6, () => visit({ day: '2026-09-05', contact: true })),
  ]);
  expect([hours!.counts[13], hours!.outside]).toEqual([12, 0.5]);
});

test.each([
  ['en', '50% of 20 searches led nowhere'],
  ['lt', 'Paieškų iš viso – 20, 50 % jų niekur nenuvedė'],
  ['ru', 'Поисков всего — 20, 50 % из них ни к чему не привели'],
])('in %s the page and the Markdown begin with the finding', async (locale, headline) => {
  const report = await reportOf([
    ...times(10, () => lost('rent a piano')),
    ...times(10, () => visit({ query: 'refund', articles: ['a/b'], opened: ['a/b'] })),
  ]);
  const { html, markdown } = pagesOf(report, locale);
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(plain(html)).toContain(`<h1>${headline}</h1>`);
  expect(plain(markdown).startsWith(`# ${headline}`)).toBe(true);
});
