// What a table of no particular helpdesk is: which column holds what, which mark its messages, and what one row says of
// who wrote it and who may see it.
import { recogniseColumns, unreadColumns, type Columns } from './columns.ts';
import { holdsNotes, isNotesName, joinMarks, markingColumns, type MarkingColumn } from './marking-columns.ts';
import { readMark, readRole, type Side } from './marks.ts';
import { noteMark, type ReadingNotes } from './reading-notes.ts';
import { isText, type Sample } from './sample.ts';
import { toFlag } from './vocabulary.ts';
import type { ExportField } from '../words/languages/language.ts';

/** What is known of a table before its rows are read. */
export type Table = {
  columns: Columns;
  marking: MarkingColumn[];
  /** Whether each row is a message of a ticket rather than a ticket. */
  isOfMessages: boolean;
  /** Who writes where no author stands: anonymous visitors in a chat, where many have none, else the system. */
  nobody: 'customer' | 'automatic';
};

export type Row = Record<string, unknown>;

/** A share of rows without an author beyond which these are people without a name. */
const MANY = 0.3;

export function toTable(names: readonly string[], columns: Columns, sample: Sample): Table {
  const taken = new Set([columns.message, columns.reply, columns.messages, columns.subject, columns.id]);
  const free = names.filter((name) => !taken.has(name));
  const asMessages = markingColumns(free, sample, 'message');
  const hasSides = asMessages.some(({ name, read }) => sample.values(name).some((value) => isSide(read(value))));
  const isOfMessages = Boolean(
    columns.id !== undefined && !columns.reply && (columns.author ?? columns.inbound ?? (hasSides || undefined)),
  );
  const authors = columns.author === undefined ? sample.rows.length : sample.values(columns.author).length;
  return {
    columns,
    marking: isOfMessages ? asMessages : markingColumns(free, sample, 'ticket'),
    isOfMessages,
    nobody: sample.rows.length - authors > sample.rows.length * MANY ? 'customer' : 'automatic',
  };
}

const isSide = (mark: string): boolean => mark === 'customer' || mark === 'agent';

export function noteUnread(names: readonly string[], table: Table, sample: Sample, notes: ReadingNotes): void {
  const marking = new Set(table.marking.map(({ name }) => name));
  for (const name of unreadColumns(names, table.columns).filter((each) => !marking.has(each))) {
    const values = sample.values(name);
    const rowIs = table.isOfMessages ? 'message' : 'ticket';
    if (isNotesName(name) && holdsNotes(values, rowIs)) notes.notesColumns.add(name);
    else (isText(values) ? notes.unreadText : notes.unread).add(name);
  }
}

/** The same for messages in a list, whose keys are recognised by their names alone. */
export function toMessageTable(names: readonly string[], mapping: Columns): Table {
  const own = Object.fromEntries(Object.entries(mapping).filter(([, name]) => names.includes(name)));
  const columns = recogniseColumns(names, own);
  const free = names.filter((name) => name !== columns.message && name !== columns.author);
  return { columns, marking: markingColumns(free, null, 'message'), isOfMessages: true, nobody: 'customer' };
}

/** Null where nothing says it, and the thread must show who wrote. */
export function sideOfRow(
  record: Row,
  { marking }: Table,
  text: (field: ExportField) => string,
  notes: ReadingNotes,
): Side | null {
  const marks = marking.map(({ name, tells, read }) => {
    const value = toText(record[name]);
    const mark = read(value);
    noteMark(notes, name, value, mark);
    return { tells, mark };
  });
  const marked = joinMarks(marks);
  if (marked === 'internal' || marked === 'automatic' || isInternalChannel(text('channel')))
    return marked ?? 'internal';
  return whoWrote(text('author'), text('inbound')) ?? marked;
}

/** Gorgias has a channel `internal-note`. */
const isInternalChannel = (channel: string): boolean => channel !== '' && readMark(channel) === 'internal';

function whoWrote(author: string, inbound: string): Side | null {
  const flag = toFlag(inbound);
  return flag === null ? readRole(author) : flag ? 'customer' : 'agent';
}

/** Objects such as `{ "type": "user" }` or `{ "channel": "email" }` stand for what they name. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { type, role, text, body } = value as Row;
  return [text, body, type, role].find((each) => typeof each === 'string') ?? '';
}
