// content/signals.json: what customers search and open, as `npm run insights` has counted it. It is committed and
// reviewed like all content; search takes it as a bounded prior, and pages order the most asked by it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../text/languages.ts';
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

const messages = {
  en: {
    wrong: (place: string) => `${place} is not as npm run insights writes it: run that again, or delete the file`,
    noJson: 'this is no JSON: run npm run insights again, or delete the file',
    whole: 'the file',
  },
  lt: {
    wrong: (place: string) =>
      `${place}: ne taip, kaip rašo npm run insights: paleiskite tai iš naujo arba ištrinkite failą`,
    noJson: 'tai ne JSON: iš naujo paleiskite npm run insights arba ištrinkite failą',
    whole: 'visas failas',
  },
  ru: {
    wrong: (place: string) => `${place}: не так, как пишет npm run insights: запустите это снова или удалите файл`,
    noJson: 'это не JSON: снова запустите npm run insights или удалите файл',
    whole: 'весь файл',
  },
};

/** @param dir of the content */
export function readSignals(dir: string, editorLocale: Locale): { signals: SignalsByLocale; problems: Problem[] } {
  const file = join(dir, 'signals.json');
  if (!existsSync(file)) return { signals: new Map(), problems: [] };
  const { source, problems } = readText(file, editorLocale);
  if (source === null) return { signals: new Map(), problems };
  const say = messages[editorLocale];
  const complain = (message: string) => createProblem({ rule: 'signals', path: shown(file), message });
  try {
    const { data, error } = signalsSchema.safeParse(JSON.parse(source));
    if (data) return { signals: new Map(Object.entries(data.locales)), problems };
    const issues = error.issues.map(({ path }) => complain(say.wrong(path.join(' → ') || say.whole)));
    return { signals: new Map(), problems: issues };
  } catch {
    return { signals: new Map(), problems: [complain(say.noJson)] };
  }
}
