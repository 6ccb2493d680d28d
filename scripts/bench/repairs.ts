// Is a query that is spelt right left alone? Customers' wordings of all intents, asked at the frozen shop with the intent left
// out whose wording it is, so that the words are as new to the engine as those of a customer.
import { intents } from '../../src/intents/index.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { search, withIntents, type SearchIndex } from '../../src/search/index.ts';
import { fixtureShop } from './fixture-shop.ts';
import type { Size } from './options.ts';
import type { Row, Tables } from './table.ts';

/** A third of the intents is left out at a time: the index is made anew three times, not for each of them. */
const PARTS = 3;
/** Every so many wordings are asked. */
const steps: Record<Size, number> = { quick: 50, usual: 1, all: 1 };

type Asked = { query: string; index: SearchIndex };
type Repaired = { locale: string; asked: string; searched: string; first: string };

export async function benchRepairs(size: Size): Promise<Tables> {
  const content = readContent(fixtureShop);
  const found = [...intents.keys()].map((locale) => {
    const asked = askedAt(localeIndex(content, locale), locale).filter((_, place) => place % steps[size] === 0);
    return { locale, queries: asked.length, repaired: asked.flatMap((one) => repairOf(one, locale)) };
  });
  const counts: Row[] = found.map(({ locale, queries, repaired }) => ({
    locale,
    queries,
    repaired: repaired.length,
    'another article first': repaired.filter(({ first }) => first !== 'same').length,
  }));
  return {
    'customers’ wordings of intents that the frozen shop does not know': counts,
    'what was repaired, to be read: how much of it is no slip?': found.flatMap(({ repaired }) => repaired),
  };
}

function askedAt(index: SearchIndex, locale: string): Asked[] {
  const { bridge, ...bare } = index;
  const all = Object.entries(intents.get(locale)!);
  return Array.from({ length: PARTS }, (_, part) => {
    const left = new Map(all.filter((_intent, place) => place % PARTS === part));
    const others = withIntents(bare, bridge?.given.filter(({ id }) => !left.has(id)) ?? []);
    return left
      .values()
      .flatMap(({ wordings }) => wordings.trim().split('\n'))
      .map((query) => ({ query, index: others }))
      .toArray();
  }).flat();
}

function repairOf({ query, index }: Asked, locale: string): Repaired[] {
  const { repaired, hits } = search(index, query);
  if (!repaired) return [];
  const before = search(index, query, { repair: false }).hits[0]?.id ?? '–';
  const after = hits[0]?.id ?? '–';
  return [
    { locale, asked: query, searched: repaired.query, first: before === after ? 'same' : `${before} → ${after}` },
  ];
}
