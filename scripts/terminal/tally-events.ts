// The collector's events of some days, counted.
import { existsSync } from 'node:fs';
import { openDatabase } from '../../src/collector/rim/open-database.ts';
import { openStore } from '../../src/collector/store.ts';
import { readInquiries } from '../../src/insights/inquiries.ts';
import { tallyInquiries, type Tally } from '../../src/insights/tally.ts';
import { UserError } from '../../src/reader/problem.ts';
import { terms } from '../../src/text/index.ts';
import { languageOf } from '../../src/text/languages.ts';

const DAY = 86_400_000; // ms
const MAX_KEYS = 100_000; // some 20 MB

/** @param source a file of SQLite, or postgres://…  @param to the last day, `2026-09-30`  @throws UserError */
export async function tallyEvents(source: string, days: number, to: string): Promise<Tally> {
  const dayAt = (offset: number) => new Date(Date.parse(to) + offset * DAY).toISOString().slice(0, 10);
  const url = /^postgres(ql)?:/.test(source) ? source : process.env.DATABASE_URL;
  // SQLite would make the file, and say that nobody has searched.
  if (!url && !existsSync(source))
    throw new UserError(
      `${source}: there is no such file: name the one that npm run collect keeps, or set DATABASE_URL`,
    );
  const store = await openStore(openDatabase(source, url));
  try {
    const keyOf = createKeys();
    return await tallyInquiries(readInquiries(store.events(dayAt(1 - days), dayAt(1))), keyOf, dayAt(-6));
  } finally {
    await store.close();
  }
}

/** What is typed again and again is cut into terms once. */
function createKeys(): (query: string, locale: string) => string {
  const known = new Map<string, string>();
  return (query, locale) => {
    const text = `${locale} ${query}`;
    const key = known.get(text) ?? terms(query, languageOf(locale)).join(' ');
    if (known.size < MAX_KEYS) known.set(text, key);
    return key;
  };
}
