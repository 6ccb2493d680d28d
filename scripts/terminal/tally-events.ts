// The collector's events of some days, counted by two threads, each its half of the days.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { mergeTallies } from '../../src/insights/merge-tallies.ts';
import type { Known } from '../../src/insights/of-shop.ts';
import type { Tally } from '../../src/insights/tally.ts';
import type { Content } from '../../src/reader/content.ts';
import { UserError } from '../../src/reader/problem.ts';
import { languages } from '../../src/text/languages.ts';
import type { Part } from './tally-thread.ts';

const DAY = 86_400_000; // ms
/**
 * What a thread counts takes some 60 MB. Left to itself V8 lets garbage grow to ten times of that; told of this limit it
 * clears up sooner: 1,420 instead of 1,730 MB at 4 million events, in the same time.
 */
const MAX_HEAP = 1024; // MB

type Period = { days: number; to: string };

/**
 * @param source a file of SQLite, or postgres://…  @param period its last day is `to`, `2026-09-30`
 * @param content whose events they are  @throws UserError
 */
export async function tallyEvents(source: string, { days, to }: Period, content: Content): Promise<Tally> {
  const dayAt = (offset: number) => new Date(Date.parse(to) + offset * DAY).toISOString().slice(0, 10);
  const url = /^postgres(ql)?:/.test(source) ? source : process.env.DATABASE_URL;
  // SQLite would make the file, and say that nobody has searched.
  if (!url && !existsSync(source))
    throw new UserError(
      `${source}: there is no such file: name the one that npm run collect keeps, or set DATABASE_URL`,
    );
  const half = 1 - Math.ceil(days / 2);
  const parts = [[1 - days, half] as const, [half, 1] as const].filter(([first, end]) => first < end);
  const tallies = parts.map(([first, end]) =>
    tallyPart({
      ...{ source, url, recentFrom: dayAt(-6), known: knownTo(content) },
      ...{ from: dayAt(first), to: dayAt(end), afterwards: dayAt(end + 1) },
    }),
  );
  return mergeTallies(await Promise.all(tallies));
}

/** A shop without articles may have events of a help centre elsewhere, in any language that we know. */
function knownTo({ locales, articles }: Content): Known {
  const published = articles.filter(({ draft }) => !draft);
  return {
    locales: new Set(locales.length ? locales : Object.keys(languages)),
    articles: new Set(published.map(({ category, slug }) => `${category}/${slug}`)),
  };
}

function tallyPart(part: Part): Promise<Tally> {
  const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP };
  const worker = new Worker(new URL('tally-thread.ts', import.meta.url), { workerData: part, resourceLimits });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
