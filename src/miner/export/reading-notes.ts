// What a run met while it read: how many messages of each side, which marks it saw and how it took them, what it left
// unread. The person who ran it sees whether the export was understood before anything is mined.
import { redact } from '../privacy/redact.ts';
import type { Mark, Side } from './marks.ts';

export type ReadingNotes = {
  /** Which helpdesks' shapes were met. */
  helpdesks: Set<string>;
  messages: Record<Side, number>;
  /** Marking column → what stood in it → how it was read, and how often. */
  marks: Map<string, Map<string, { mark: Mark; count: number }>>;
  /** Columns that nobody read: those with sentences in them, and the rest. */
  unreadText: Set<string>;
  unread: Set<string>;
  /** Columns of internal notes, which are left alone. */
  notesColumns: Set<string>;
  /** What was mended on the way, such as an encoding. */
  remarks: Set<string>;
};

export const createReadingNotes = (): ReadingNotes => ({
  helpdesks: new Set(),
  messages: { customer: 0, agent: 0, internal: 0, automatic: 0 },
  marks: new Map(),
  unreadText: new Set(),
  unread: new Set(),
  notesColumns: new Set(),
  remarks: new Set(),
});

const MAX_VALUES = 1000; // of one column are counted
const MAX_SHOWN = 12; // values or names in one line
const MAX_LENGTH = 40; // characters of one of them

export function noteMark(notes: ReadingNotes, column: string, value: string, mark: Mark): void {
  const values = notes.marks.get(column) ?? new Map<string, { mark: Mark; count: number }>();
  notes.marks.set(column, values);
  const known = values.get(value);
  if (known) known.count++;
  else if (values.size < MAX_VALUES) values.set(value, { mark, count: 1 });
}

const MARK_WORDS: Record<Mark, string> = {
  customer: 'from the customer',
  agent: 'from an agent',
  public: 'public',
  internal: 'internal',
  automatic: 'automatic',
  unknown: 'unknown, so internal',
};

/** Lines for the terminal; empty where nothing was read. */
export function readingNotesToLines(notes: ReadingNotes): string[] {
  const { customer, agent, internal, automatic } = notes.messages;
  if (!(customer + agent + internal + automatic)) return [];
  const name = notes.helpdesks.size ? ` (${[...notes.helpdesks].join(', ')})` : '';
  const automatically = automatic ? `, automatic ${automatic}` : '';
  return [
    `Read as: customer ${customer}, agent ${agent}, internal ${internal}${automatically}${name}.`,
    ...[...notes.marks].map(([column, values]) => `  ${quote(column)}: ${valuesToText(values)}`),
    ...columnsLine('Internal notes, not read', notes.notesColumns),
    ...columnsLine('Columns with text that nobody read', notes.unreadText, WHAT_TO_DO),
    ...columnsLine('Columns unknown', notes.unread),
    ...[...notes.remarks].map((remark) => `  ${remark}`),
  ];
}

const WHAT_TO_DO = ': if customers wrote or got it, name it with --columns message="…" or reply="…"';

const columnsLine = (what: string, columns: ReadonlySet<string>, then = ''): string[] =>
  columns.size ? [`  ${what}: ${shorten([...columns].map(quote))}${then}`] : [];

function valuesToText(values: ReadonlyMap<string, { mark: Mark; count: number }>): string {
  const sorted = [...values].toSorted(([, one], [, other]) => other.count - one.count);
  return shorten(sorted.map(([value, { mark, count }]) => `${quote(value)} ${MARK_WORDS[mark]} (${count})`));
}

const shorten = (parts: readonly string[]): string => {
  const further = parts.length > MAX_SHOWN ? ` and ${parts.length - MAX_SHOWN} more` : '';
  return parts.slice(0, MAX_SHOWN).join(', ') + further;
};

/** Whatever stands in a cell or a heading may be a customer's. */
const quote = (text: string): string => `“${redact(text.slice(0, MAX_LENGTH)).replace(/\s+/g, ' ')}”`;
