// Only the questions that somebody wants to look at; rejects go on, whatever they are about. What went by is counted, so
// that a choice that leaves nothing can be explained.
import type { Question, Reject, RejectKind } from '../ticket.ts';

export type Choice = {
  /** Only questions of this locale. */
  locale?: string | undefined;
  /** Only questions from this day on, YYYY-MM-DD. */
  since?: string | undefined;
};

/** Everything that was read, chosen or not. */
export type Seen = {
  questions: number;
  chosen: number;
  undated: number;
  /** Of the last question, ISO 8601; '' where none has a date. */
  last: string;
  /** locale → how many questions */
  locales: Map<string, number>;
  /** Whether any ticket could be read, if only to find that it asks nothing. */
  isReadable: boolean;
  /** Whether something that is there could not be. */
  isBroken: boolean;
};

export const createSeen = (): Seen => ({
  questions: 0,
  chosen: 0,
  undated: 0,
  last: '',
  locales: new Map(),
  isReadable: false,
  isBroken: false,
});

export async function* chooseQuestions(
  readings: AsyncIterable<Question | Reject>,
  { locale, since }: Choice,
  seen: Seen = createSeen(),
): AsyncGenerator<Question | Reject> {
  for await (const reading of readings) {
    note(reading, seen);
    const isChosen =
      'reason' in reading || ((!since || (reading.at ?? '') >= since) && (!locale || reading.locale === locale));
    if (!isChosen) continue;
    if (!('reason' in reading)) seen.chosen++;
    yield reading;
  }
}

/** Tickets that were read, and left out for what they are. */
const READ = new Set<RejectKind>(['no-customer', 'asks-nothing', 'automatic', 'spam', 'deleted', 'repeated']);
const BROKEN = new Set<RejectKind>(['unreadable', 'no-words', 'unredacted']);

function note(reading: Question | Reject, seen: Seen): void {
  if ('reason' in reading) {
    if (READ.has(reading.kind)) seen.isReadable = true;
    else if (BROKEN.has(reading.kind)) seen.isBroken = true;
    return;
  }
  const { at, locale } = reading;
  seen.isReadable = true;
  seen.questions++;
  if (at === null) seen.undated++;
  else if (at > seen.last) seen.last = at;
  seen.locales.set(locale, (seen.locales.get(locale) ?? 0) + 1);
}

/**
 * What a person should know of a choice that leaves nothing, or that cannot judge.
 * @param home locales that are clustered
 */
export function choiceNotices({ locale, since }: Choice, home: readonly string[], seen: Seen): string[] {
  const found = [...seen.locales].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const languages = found.map(([name, count]) => `${name} ${count}`).join(', ');
  const notices: string[] = [];
  if (!seen.questions) return notices;
  if (locale && !seen.locales.has(locale))
    notices.push(`--locale ${locale} leaves nothing; the questions are in: ${languages}.`);
  else if (since && !seen.chosen)
    notices.push(
      `--since ${since} leaves nothing; the last question is of ${seen.last.slice(0, 10) || 'no known day'}.`,
    );
  else if (!found.some(([name]) => home.includes(name)))
    notices.push(
      `No question is in a language of the help centre (${home.join(', ')}) but in: ${languages}. Choose one with --locale.`,
    );
  if (since && seen.undated) notices.push(`Questions without a date, which --since leaves out: ${seen.undated}.`);
  return notices;
}
