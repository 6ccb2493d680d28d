// content/signals.json: what customers search and open, as `npm run insights` has counted it. It is committed and
// reviewed like all content; search takes it as a bounded prior, and pages order the most asked by it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createProblem, type Problem } from './problem.ts';
import { localePattern } from './schema.ts';
import { readText, shown } from './text-file.ts';

/** CATEGORY/SLUG of an article of the locale. */
const article = z.string();
/** Fewer customers than this are nobody's business: what they did never leaves the insights. */
export const MIN_COUNT = 5;
const count = z.number().int().min(MIN_COUNT);

const localeSignals = z.strictObject({
  /** `opens`: how often it was shown; `solved`: how well it answers those who search, 1 is the mean. */
  articles: z.record(article, z.strictObject({ opens: count, solved: z.number().nonnegative() })),
  /** Query → article → how often a search for it led there. */
  queries: z.record(z.string(), z.record(article, count)),
  /** Article → another → how often one search led to both. */
  together: z.record(article, z.record(article, count)).default({}),
});
export type LocaleSignals = z.infer<typeof localeSignals>;

export const signalsSchema = z.strictObject({
  version: z.literal(1),
  /** The days that were counted, both included. */
  from: z.iso.date(),
  to: z.iso.date(),
  locales: z.record(z.string().regex(localePattern), localeSignals),
});
export type Signals = z.infer<typeof signalsSchema>;

/** As the file is written: one figure a line, so that a pull request shows what has changed. */
export const signalsToText = (signals: Signals): string => `${JSON.stringify(signals, null, 2)}\n`;

/** Locale → its signals; empty where the shop has none. */
export type SignalsByLocale = Map<string, LocaleSignals>;

const WHAT_TO_DO = 'run npm run insights again, or delete the file';

/** @param dir of the content */
export function readSignals(dir: string): { signals: SignalsByLocale; problems: Problem[] } {
  const file = join(dir, 'signals.json');
  if (!existsSync(file)) return { signals: new Map(), problems: [] };
  const { source, problems } = readText(file);
  if (source === null) return { signals: new Map(), problems };
  const complain = (message: string) =>
    createProblem({ rule: 'signals', path: shown(file), message: `${message}: ${WHAT_TO_DO}` });
  try {
    const { data, error } = signalsSchema.safeParse(JSON.parse(source));
    if (data) return { signals: new Map(Object.entries(data.locales)), problems };
    const issues = error.issues.map(({ path, message }) => complain(`${path.join(' → ') || 'it'}: ${message}`));
    return { signals: new Map(), problems: issues };
  } catch {
    return { signals: new Map(), problems: [complain('this is no JSON')] };
  }
}
