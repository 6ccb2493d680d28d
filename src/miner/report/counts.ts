// What the report counts over all tickets: by time, by channel, by product, by language.
import type { Period } from '../draft/evidence.ts';
import type { Voice } from './figures.ts';
import type { Line } from './line.ts';
import type { Question } from '../ticket.ts';

/** `count` is of tickets. */
export type Tally = { name: string; count: number };
/** The line that most of some questions belong to, and how many; null where none came up often enough to have one. */
export type MostAsked = { line: Line; count: number } | null;
/** Questions of each day or each seven days, oldest first; `from` is a date, `peak` what was asked most when most was asked. */
export type Volume = { step: 'day' | 'week'; counts: { from: string; count: number }[]; peak: MostAsked };

const DAY = 24 * 60 * 60 * 1000;
/** Longer periods are shown by weeks. */
const MAX_DAYS = 45;

export function volumeOf(
  questions: Question[],
  { from, to }: NonNullable<Period>,
  lineOf: ReadonlyMap<Question, Line>,
): Volume {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  const step = days > MAX_DAYS ? 'week' : 'day';
  const length = DAY * (step === 'week' ? 7 : 1);
  const start = Math.floor(Date.parse(from) / DAY) * DAY;
  // A last week that is not over would look like a fall.
  const steps = Math.max(1, Math.floor((days * DAY) / length));
  const groups: Question[][] = Array.from({ length: steps }, () => []);
  for (const question of questions)
    if (question.at !== null) groups[Math.floor((Date.parse(question.at) - start) / length)]?.push(question);
  const most = groups.reduce((a, b) => (b.length > a.length ? b : a));
  return {
    step,
    counts: groups.map(({ length: count }, i) => ({
      from: new Date(start + i * length).toISOString().slice(0, 10),
      count,
    })),
    peak: mostAsked(most, lineOf),
  };
}

export function mostAsked(questions: Question[], lineOf: ReadonlyMap<Question, Line>): MostAsked {
  const counts = new Map<Line, number>();
  for (const question of questions) {
    const line = lineOf.get(question);
    if (line) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? { line: most[0], count: most[1] } : null;
}

/** Most first. @param of null is counted nowhere */
export function tally(questions: Question[], of: (question: Question) => string | null, most: number): Tally[] {
  const counts = new Map<string, number>();
  for (const question of questions) {
    const name = of(question);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

/** Fewer may be slips of the detector, which knows no language by a word or two. */
const MIN_FOREIGN = 2; // tickets
const MAX_FOREIGN = 6; // languages

/** Languages that the help centre lacks, by their names, the rare ones as one. */
export function foreignTallies({ foreign }: { foreign: Tally[] }, { words, figures }: Voice): Tally[] {
  const named = foreign.slice(0, MAX_FOREIGN).filter(({ count }) => count >= MIN_FOREIGN);
  const others = foreign.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  return [
    ...named.map(({ name, count }) => ({ name: figures.languageName(name), count })),
    ...(others ? [{ name: words.otherLanguages, count: others }] : []),
  ];
}

/** One name alone says nothing. @returns the rows with names to show */
export const several = (rows: Tally[], show: (name: string) => string): Tally[] =>
  rows.length > 1 ? rows.map(({ name, count }) => ({ name: show(name), count })) : [];

/** @returns the name of a channel in the report's language, where it has one */
export const channelName = (name: string, { words }: Voice): string =>
  Object.hasOwn(words.channels, name) ? words.channels[name as keyof typeof words.channels] : name;
