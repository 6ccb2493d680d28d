// A thread of tally-events.ts: some days' events, counted.
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../src/collector/rim/open-database.ts';
import { openStore } from '../../src/collector/store.ts';
import { readInquiries } from '../../src/insights/inquiries.ts';
import { eventsOfShop, type Known } from '../../src/insights/of-shop.ts';
import { tallyInquiries } from '../../src/insights/tally.ts';
import { terms } from '../../src/miner/words/kept-words.ts';
import { languageOf } from '../../src/text/languages.ts';

/** `from`, `to`: the first day and the day after the last; `afterwards` tells what came of the last day's searches. */
export type Part = {
  source: string;
  url: string | undefined;
  from: string;
  to: string;
  afterwards: string;
  recentFrom: string;
  known: Known;
};

const MAX_KEYS = 100_000; // some 20 MB

const { source, url, from, to, afterwards, recentFrom, known } = workerData as Part;
const store = await openStore(openDatabase(source, url));
try {
  const inquiries = readInquiries(eventsOfShop(store.events(from, afterwards), known), to);
  parentPort!.postMessage(await tallyInquiries(inquiries, createKeys(), recentFrom));
} finally {
  await store.close();
}

/** What is typed again and again is cut into terms once. */
function createKeys(): (query: string, locale: string) => string {
  const known = new Map<string, string>();
  return (query, locale) => {
    const text = `${locale} ${query}`;
    const key = known.get(text) ?? terms(query, languageOf(locale)).join(' ');
    // What is typed often is soon known again.
    if (known.size === MAX_KEYS) known.clear();
    known.set(text, key);
    return key;
  };
}
