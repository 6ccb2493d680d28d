// Does search learn? Customers whose questions have a known answer search the frozen shop; what they open becomes signals;
// the same kind of customers search again, with the signals and without.
import { readInquiries } from '../../src/insights/inquiries.ts';
import { toSignals } from '../../src/insights/signals.ts';
import { tallyInquiries } from '../../src/insights/tally.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { search, type SearchIndex } from '../../src/search/index.ts';
import { terms } from '../../src/text/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { createRandom } from '../../src/miner/clusters/random.ts';
import { customerEvents } from './customers.ts';
import { createDice, type Dice } from './dice.ts';
import { fixtureSets, fixtureShop } from './fixture-shop.ts';
import type { JudgedQuery, JudgedSet } from './judged-set.ts';
import type { Size } from './options.ts';
import type { Row, Tables } from './table.ts';

const SIZES: Record<Size, number[]> = { quick: [100], usual: [100, 1_000, 10_000], all: [100, 1_000, 10_000] };
/** Some questions are asked far more than others. */
const ZIPF = 0.9;
const DAYS = 28;
/** Searches that are judged. */
const ASKED_AGAIN: Record<Size, number> = { quick: 100, usual: 2_000, all: 2_000 };

export async function benchSignals(size: Size): Promise<Tables> {
  const rows: Row[] = [];
  const sets = size === 'quick' ? fixtureSets().slice(0, 1) : fixtureSets();
  for (const set of sets) for (const searches of SIZES[size]) rows.push(await learn(set, searches, ASKED_AGAIN[size]));
  return { 'Mean reciprocal rank of the right article, weighed by how often it is asked': rows };
}

async function learn({ name, locale, queries }: JudgedSet, searches: number, askedAgain: number): Promise<Row> {
  const content = readContent(fixtureShop);
  const dice = createDice(createRandom(7));
  const ask = asker(queries, dice);
  const without = localeIndex(content, locale);
  const events = Array.from({ length: searches }, (_, at) =>
    customerEvents(without, ask, dice, { day: dayOf(Math.floor((at * DAYS) / searches)), locale }),
  ).flat();
  const attack = await signalsOf([...events, ...brigade(locale, without, dice)], locale);
  const [learnt, attacked] = [await signalsOf(events, locale), attack].map((signals) =>
    localeIndex({ ...content, signals: new Map(Object.entries(signals.locales)) }, locale),
  ) as [SearchIndex, SearchIndex];
  const again = Array.from({ length: askedAgain }, ask);
  return {
    set: name,
    searches,
    without: meanReciprocalRank(without, again),
    with: meanReciprocalRank(learnt, again),
    'with, and a brigade': meanReciprocalRank(attacked, again),
    'first hits better': changed(without, learnt, again, 1),
    worse: changed(without, learnt, again, -1),
  };
}

/** Questions with an answer, some asked far more often than others. */
function asker(queries: JudgedQuery[], dice: Dice): () => JudgedQuery {
  const draw = dice.zipf(dice.shuffled(queries.filter(({ relevant }) => relevant.length)), ZIPF);
  return draw;
}

/** One person who, on the last day, votes an article down and opens another as often as the collector lets a connection. */
function brigade(locale: string, { documents }: SearchIndex, dice: Dice): SiteEvent[] {
  const [down, up] = dice.shuffled(documents).map(({ id }) => id.split('/').slice(1).join('/')) as [string, string];
  const at = `${dayOf(DAYS - 1)}T23:00:00.000Z`;
  const shared = () => ({ version: 1 as const, id: crypto.randomUUID(), at, locale });
  return Array.from({ length: 600 }, (_, time) => {
    const searched: SiteEvent = { ...shared(), type: 'search', query: 'parcel', shown: 'hits', articles: [down, up] };
    const followed = { search: searched.id, rank: 2 };
    const votes: SiteEvent[] =
      time < 6 ? [{ ...shared(), type: 'vote', article: down, solved: 'no', search: searched.id }] : [];
    return [searched, { ...shared(), type: 'open' as const, article: up, ...followed }, ...votes];
  }).flat();
}

const dayOf = (day: number): string => new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10);

async function signalsOf(events: SiteEvent[], locale: string) {
  const keyOf = (query: string) => terms(query, languageOf(locale)).join(' ');
  return toSignals(await tallyInquiries(readInquiries(newestFirst(events)), keyOf, dayOf(DAYS - 7)), () => true);
}

async function* newestFirst(events: SiteEvent[]): AsyncGenerator<SiteEvent[]> {
  yield events.toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

const rankOf = (index: SearchIndex, { query, relevant }: JudgedQuery): number =>
  search(index, query).hits.findIndex(({ id }) => relevant.includes(id)) + 1 || Infinity;

function meanReciprocalRank(index: SearchIndex, asked: JudgedQuery[]): number {
  const ranks = new Map([...new Set(asked)].map((one) => [one, rankOf(index, one)]));
  return asked.reduce((sum, one) => sum + 1 / ranks.get(one)!, 0) / asked.length;
}

/** Share of distinct questions whose right article went up (1) or down (−1). */
function changed(before: SearchIndex, after: SearchIndex, asked: JudgedQuery[], way: 1 | -1): number {
  const questions = [...new Set(asked)];
  const moved = questions.filter((one) => Math.sign(rankOf(before, one) - rankOf(after, one)) === way);
  return moved.length / questions.length;
}
