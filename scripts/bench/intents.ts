// What customers ask, for the tickets that are drawn: taken from the fixture shop, or from the public sets.
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isReject, readExport } from '../../src/miner/export/read-export.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { fixtureShop } from './fixture-shop.ts';
import { publicFolder } from './public-sets.ts';
import { readRows } from './read-rows.ts';

/** One thing customers ask, as many of them said it; `macros` are the agents' replies to it, if there are any. */
export type Intent = { name: string; wordings: string[]; macros: string[] };
/** Locale → its intents. */
export type Intents = ReadonlyMap<string, Intent[]>;

/** Each article of the fixture shop is one: asked by its title and its `questions:`, answered by what it says. */
export function fixtureIntents(): Intents {
  const { articles } = readContent(fixtureShop);
  const published = articles.filter(({ draft }) => !draft);
  return Map.groupBy(
    published.map(({ id, locale, title, questions, summary, outline }) => ({
      locale,
      name: id,
      wordings: [title, ...questions],
      macros: [[summary, outline.sections[0]?.text].filter(Boolean).join(' ')],
    })),
    ({ locale }) => locale,
  );
}

/** @param data the folder of the public sets */
export async function publicIntents(data: string): Promise<Intents> {
  const found = new Map<string, Map<string, Intent>>();
  const intentOf = (locale: string, name: string): Intent => {
    const own = found.get(locale) ?? new Map<string, Intent>();
    const intent = own.get(name) ?? { name, wordings: [], macros: [] };
    found.set(locale, own.set(name, intent));
    return intent;
  };
  const clustering = publicFolder(data, 'clustering');
  for (const file of readdirSync(clustering).sort())
    for (const [locale, , text, name] of readRows(join(clustering, file)))
      intentOf(locale!, name!).wordings.push(text!);
  const labels = publicLabels(data);
  for await (const ticket of readExport([publicExport(data)])) {
    if (isReject(ticket)) continue;
    const { wordings, macros } = intentOf('en', labels.get(ticket.id)!);
    for (const { from, text } of ticket.messages) (from === 'agent' ? macros : wordings).push(text);
  }
  return new Map([...found].map(([locale, own]) => [locale, [...own.values()].map(distinct)]));
}

/** The shop's export among the public sets. */
export const publicExport = (data: string) => ({
  name: 'shop-en.csv',
  bytes: createReadStream(join(publicFolder(data, 'tickets'), 'shop-en.csv')),
});

/** Ticket → intent, of the shop's export. */
export const publicLabels = (data: string): Map<string, string> =>
  new Map(readRows(join(publicFolder(data, 'tickets'), 'shop-en.labels.tsv')).map(([id, name]) => [id!, name!]));

const distinct = ({ name, wordings, macros }: Intent): Intent => ({
  name,
  wordings: [...new Set(wordings)],
  macros: [...new Set(macros)],
});
