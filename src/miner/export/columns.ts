// Which column holds what: by its name in the languages we know, then by words in its name and by what stands in
// it; an editor's own mapping comes first.
import { redact } from '../privacy/redact.ts';
import type { ExportField } from '../words/languages/language.ts';
import { isNotesName } from './marking-columns.ts';
import { isText, type Sample } from './sample.ts';
import { exportWords, oneOf, plainName, wordsOf } from './vocabulary.ts';

/** Field → name of the column (or JSON key) that holds it. */
export type Columns = Partial<Record<ExportField, string>>;

const RANKS = new Map<string, { field: ExportField; rank: number }>();
for (const { columns } of exportWords)
  for (const [field, names] of Object.entries(columns) as [ExportField, string[]][])
    names.forEach((name, rank) => {
      if (!RANKS.has(plainName(name))) RANKS.set(plainName(name), { field, rank });
    });

export const fields = [...new Set([...RANKS.values()].map(({ field }) => field))];
export const isField = (name: string): name is ExportField => fields.includes(name as ExportField);

/** Fields of the columns whose names are known; where an export has several for a field, the best name counts. */
export function recogniseColumns(names: readonly string[], mapping: Columns = {}): Columns {
  const columns: Columns = {};
  const ranks: Partial<Record<ExportField, number>> = {};
  for (const name of names) {
    const known = RANKS.get(plainName(name));
    if (!known || known.rank >= (ranks[known.field] ?? Infinity)) continue;
    columns[known.field] = name;
    ranks[known.field] = known.rank;
  }
  const only = names.length === 1 && names[0] !== undefined ? { message: names[0] } : {};
  return { ...only, ...columns, ...mapping };
}

const isAsking = oneOf(({ asking }) => asking);
const isAnswering = oneOf(({ answering }) => answering);

/** The same, with columns of sentences whose name has a word for it: „Konsultanto atsakymas klientui“. */
export function recogniseBySample(names: readonly string[], mapping: Columns, sample: Sample): Columns {
  const columns = recogniseColumns(names, mapping);
  const free = (): string[] => unreadColumns(names, columns).filter((name) => isText(sample.values(name)));
  const find = (test: (word: string) => boolean): string | undefined =>
    free().find((name) => !isNotesName(name) && wordsOf(name).some(test));
  const reply = columns.reply ?? find(isAnswering);
  if (reply !== undefined) columns.reply = reply;
  const message = columns.message ?? find(isAsking);
  if (message !== undefined) columns.message = message;
  return columns;
}

export function unreadColumns(names: readonly string[], columns: Columns): string[] {
  const read = new Set(Object.values(columns));
  return names.filter((name) => name !== '' && !read.has(name));
}

/** Of columns with the same name the first is read, and this is said of the others; null where there are none. */
export function namesProblem(names: readonly string[]): string | null {
  const again = new Set(names.filter((name, at) => name !== '' && names.indexOf(name) < at));
  if (again.size) return `columns have the same name: ${quoted([...again])}; only the first of each is read`;
  const isKnown = names.length > 1 || RANKS.has(plainName(names[0] ?? ''));
  return isKnown ? null : `there is one column only, ${quoted(names)}: each row is taken for what a customer wrote`;
}

const quoted = (names: readonly string[]): string => {
  const show = showNames(names);
  return names
    .slice(0, 40)
    .map((name) => `"${show(name)}"`)
    .join(', ');
};

const MAX_NAME = 40; // characters
const SENTENCE = 6; // words
const VALUE = /@|:\/\/|\bwww\.|\d{5}|^[\d\s.:/-]+$/;
/** An address, a number, or a sentence. */
const isValue = (name: string): boolean =>
  VALUE.test(name) || name.split(/\s+/, SENTENCE).filter(Boolean).length === SENTENCE;

/** How names of columns are shown: as they are, unless a table without a header has its first customer there. */
export function showNames(names: Iterable<string>): (name: string) => string {
  const areValues = [...names].some(isValue);
  return (name) => {
    const short = name.slice(0, MAX_NAME).replace(/\s+/g, ' ');
    return areValues ? redact(short) : short;
  };
}

/**
 * What keeps these columns from being read, or null.
 * @param known the helpdesks whose nested records we read, where naming a column cannot help
 */
export function columnsProblem(columns: Columns, names: readonly string[], known: string | null): string | null {
  const missing = Object.entries(columns).find(([, name]) => !names.includes(name));
  const there = quoted(names);
  if (missing) return `there is no column "${missing[1]}" (${missing[0]}) but ${there}`;
  if (columns.message || columns.messages || columns.subject || columns.reply) return null;
  const what = `nothing here is known to hold the customer's message. There are ${there}`;
  return known === null
    ? `${what}; name the right one with --columns message="…"`
    : `${what}. Records inside records are read as these write them: ${known}; else export a table with a row a ticket`;
}
