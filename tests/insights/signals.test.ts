// What customers do → signals → the order of hits: helped where it should, bounded, and hard to move by one person.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureSets, fixtureShop } from '../../scripts/bench/fixture-shop.ts';
import { readInquiries } from '../../src/insights/inquiries.ts';
import { toSignals } from '../../src/insights/signals.ts';
import { tallyInquiries } from '../../src/insights/tally.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { LocaleSignals, Signals } from '../../src/reader/signals.ts';
import { search } from '../../src/search/index.ts';
import { terms } from '../../src/text/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { article, contentFolder, sound } from '../reader/folder.ts';
import { newestFirst, times, visit } from './customers.ts';

const keyOf = (query: string, locale: string) => terms(query, languageOf(locale)).join(' ');
const tallyOf = (events: SiteEvent[]) => tallyInquiries(readInquiries(newestFirst(events)), keyOf, '2026-09-01');
const signalsOf = async (events: SiteEvent[]): Promise<Signals> => toSignals(await tallyOf(events), () => true);

const list = ['returns/first', 'returns/second'];
const shop = {
  ...sound,
  'en/returns/first.md': article('title: Box size of a parcel\norder: 1'),
  'en/returns/second.md': article('title: Box size of a letter\norder: 2'),
  'en/returns/clear.md': article('title: Box size for fragile goods\norder: 3'),
};
/** @returns slugs, the best first */
function found(signals: Signals | null, query: string, files: Record<string, string> = shop): string[] {
  const dir = contentFolder(files);
  if (signals) writeFileSync(join(dir, 'signals.json'), JSON.stringify(signals));
  const content = readContent(dir);
  expect(content.problems.filter(({ rule }) => rule === 'signals')).toEqual([]);
  return search(localeIndex(content, 'en'), query).hits.map(({ id }) => id.split('/')[2]!);
}
const liked = () => times(50, () => visit({ query: 'box size', articles: list, opened: ['returns/second'] }));

describe('search', () => {
  test('puts what customers open above what is as good', async () => {
    expect(found(null, 'box size').slice(0, 2)).toEqual(['first', 'second']);
    expect(found(await signalsOf(liked()), 'box size')[0]).toBe('second');
  });

  test('never puts it above what is clearly better', async () => {
    expect(found(await signalsOf(liked()), 'box size for fragile goods')[0]).toBe('clear');
    const all = await signalsOf(
      times(500, () => visit({ query: 'box size for fragile goods', articles: list, opened: ['returns/second'] })),
    );
    expect(found(all, 'box size for fragile goods')[0]).toBe('clear');
  });

  test('leaves what an editor has pinned where it is', async () => {
    const pinned = { ...shop, 'en/returns/first.md': article('title: Box size of a parcel\npin: true') };
    expect(found(await signalsOf(liked()), 'box size', pinned)[0]).toBe('first');
  });

  test('takes a query that is the name of what every object has for a query', async () => {
    expect(found(await signalsOf(liked()), 'constructor box size').length).toBeGreaterThan(0);
  });
});

describe('signals', () => {
  test('know nothing of what fewer than five did', async () => {
    const events = times(4, () => visit({ query: 'anna petrova', articles: list, opened: ['returns/first'] }));
    expect((await signalsOf(events)).locales).toEqual({});
  });

  test('hold no query with somebody’s data, however often it was typed', async () => {
    const events = times(9, () =>
      visit({ query: 'order of ona@pastas.example', articles: list, opened: ['returns/first'] }),
    );
    expect((await signalsOf(events)).locales.en!.queries).toEqual({});
  });

  test('count what was opened last most, and a No against it', async () => {
    const both = times(50, () => visit({ query: 'box', articles: list, opened: [...list] }));
    const { articles } = (await signalsOf(both)).locales.en!;
    expect(articles['returns/second']!.solved).toBeGreaterThan(0.9);
    const no = times(50, () => visit({ query: 'box', articles: list, opened: ['returns/second'], solved: 'no' }));
    const yes = times(50, () => visit({ query: 'box', articles: list, opened: ['returns/first'], solved: 'yes' }));
    const voted = (await signalsOf([...no, ...yes])).locales.en!.articles;
    expect(voted['returns/first']!.solved).toBeGreaterThan(voted['returns/second']!.solved);
  });

  test('take an agent’s search as a quarter of a customer’s, and never as a customer’s question', async () => {
    const reading = (agent: boolean) => () =>
      visit({ query: 'box', articles: list, opened: ['returns/second'], ...(agent && { agent: true }) });
    // Without customers of its own an article is not in the file at all.
    const others = times(40, () => visit({ query: 'box', articles: list, opened: ['returns/first'] }));
    const seldom = times(5, reading(false));
    const solvedWith = async (more: SiteEvent[]) =>
      (await signalsOf([...others, ...seldom, ...more])).locales.en!.articles['returns/second'];
    const [none, agents, customers] = [
      await solvedWith([]),
      await solvedWith(times(40, reading(true))),
      await solvedWith(times(10, reading(false))),
    ];
    expect(agents!.solved).toBeGreaterThan(none!.solved);
    expect(agents!.solved).toBe(customers!.solved);
    expect(agents!.opens).toBe(none!.opens);
    expect((await signalsOf(times(40, reading(true)))).locales).toEqual({});
  });

  test('do not blame an article that an agent saw in a list and had no need to open', async () => {
    const seen = times(40, () => visit({ query: 'box', articles: list, agent: true }));
    const opened = times(20, () => visit({ query: 'box', articles: list, opened: ['returns/first'] }));
    expect(await signalsOf([...opened, ...seen])).toEqual(await signalsOf(opened));
  });

  test('name what one search led to together, five times and more', async () => {
    const events = [
      ...times(5, () => visit({ query: 'box', articles: list, opened: [...list] })),
      ...times(4, () => visit({ query: 'box', articles: list, opened: ['returns/first', 'returns/clear'] })),
    ];
    expect((await signalsOf(events)).locales.en!.together).toEqual({
      'returns/first': { 'returns/second': 5 },
      'returns/second': { 'returns/first': 5 },
    });
  });

  test('take standing first for no merit', async () => {
    // Each list has one article first that is opened half of the time: the order of the list alone made the difference.
    const events = times(200, (time) => {
      const articles = time % 2 ? list : [...list].reverse();
      return visit({ query: `box ${time}`, articles, opened: [articles[time % 4 < 2 ? 0 : 1]!] });
    });
    const { articles } = (await signalsOf(events)).locales.en!;
    expect(articles['returns/first']!.solved).toBeCloseTo(articles['returns/second']!.solved, 1);
  });
});

test('a machine that opens one article thousands of times in a day moves no hit, and hardly what is asked most', async () => {
  const days = Array.from({ length: 20 }, (_, at) => `2026-09-${String(at + 1).padStart(2, '0')}`);
  const usual = days.flatMap((day) =>
    times(12, (time) => visit({ day, query: 'box size', articles: list, opened: [list[time % 3 ? 0 : 1]!] })),
  );
  const machine = times(5000, () =>
    visit({ day: days[19]!, query: 'box size', articles: list, opened: ['returns/second'], solved: 'yes' }),
  );
  const order = found(await signalsOf(usual), 'box size');
  expect(order.slice(0, 2)).toEqual(['first', 'second']);
  const signals = await signalsOf([...usual, ...machine]);
  expect(found(signals, 'box size')).toEqual(order);
  // The most asked follow this count: four openings on nineteen days, and a part of the twentieth.
  expect(signals.locales.en!.articles['returns/second']!.opens).toBe(19 * 4 + 20);
});

test.each(['en', 'lt', 'ru'])(
  'signals that a crowd has made up carry no article of the shop past two that are clearly better (%s)',
  (locale) => {
    const content = readContent(fixtureShop);
    const { queries } = fixtureSets().find((set) => set.locale === locale)!;
    const places = content.articles
      .filter((one) => one.locale === locale)
      .map(({ category, slug }) => `${category}/${slug}`);
    const loved = places.filter((_, place) => place % 3 === 0);
    const crowd: LocaleSignals = {
      articles: Object.fromEntries(places.map((id) => [id, { opens: 9999, solved: loved.includes(id) ? 99 : 0 }])),
      queries: Object.fromEntries(
        queries.map(({ query }) => [query, Object.fromEntries(loved.slice(0, 1).map((id) => [id, 9999]))]),
      ),
      together: {},
    };
    const without = localeIndex(content, locale);
    const crowded = localeIndex({ ...content, signals: new Map([[locale, crowd]]) }, locale);
    const passed = queries.flatMap(({ query }) => {
      const text = search(without, query, { limit: 50, repair: false }).hits;
      const order = search(crowded, query, { limit: 50, repair: false }).hits.map(({ id }) => id);
      return text.map(
        ({ id, score }) =>
          text.filter((other) => other.score > 1.1 * score && order.indexOf(other.id) > order.indexOf(id)).length,
      );
    });
    expect(passed.length).toBeGreaterThan(1000);
    expect(Math.max(...passed)).toBe(1);
  },
);

test('a signals file that is broken is an error that says what to do', () => {
  const dir = contentFolder({ ...sound, 'signals.json': '{"version":1,"from":"2026-09-01","to":"x","locales":{}}' });
  const problems = readContent(dir).problems.filter(({ rule }) => rule === 'signals');
  expect(problems.map(({ message }) => message)).toEqual([
    'to is not as npm run insights writes it: run that again, or delete the file',
  ]);
});
