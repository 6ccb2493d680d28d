// Exports of no particular helpdesk: a row or object a ticket (message and reply side by side, or a list of messages),
// or a row a message. Columns are told by name and by what stands in them, see columns.ts and marking-columns.ts.
import { recogniseBySample, recogniseColumns, unreadColumns, type Columns } from './columns.ts';
import { toIso } from './dates.ts';
import { toChannel } from './helpdesk.ts';
import { joinMarks, holdsNotes, isNotesName, markingColumns, type MarkingColumn } from './marking-columns.ts';
import { readMark, readRole, type Side } from './marks.ts';
import { minutesBetween, noPart, type Part, type Utterance } from './part.ts';
import { noteMark, type ReadingNotes } from './reading-notes.ts';
import { isText, type Sample } from './sample.ts';
import { toFlag } from './vocabulary.ts';
import type { ExportField } from '../words/languages/language.ts';

/** What is known of a table before its rows are read. */
type Table = {
  columns: Columns;
  marking: MarkingColumn[];
  /** Whether each row is a message of a ticket rather than a ticket. */
  isOfMessages: boolean;
  /** Who writes where no author stands: anonymous visitors in a chat, where many have none, else the system. */
  nobody: 'customer' | 'automatic';
};

type Row = Record<string, unknown>;

/** Reads records of one file whose keys are `names`; `sample` are the first of them. */
export function createPlainReader(names: readonly string[], mapping: Columns, sample: Sample, notes: ReadingNotes) {
  const columns = recogniseBySample(names, mapping, sample);
  const table = toTable(names, columns, sample);
  const readMessage = createMessageReader(mapping, notes);
  let isFirst = true;
  function read(record: Row): Part {
    if (isFirst) noteUnread(names, table, sample, notes);
    isFirst = false;
    return readRecord(record, table, readMessage, notes);
  }
  return { columns, read };
}

/** A share of rows without an author beyond which these are people without a name. */
const MANY = 0.3;

function toTable(names: readonly string[], columns: Columns, sample: Sample): Table {
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

function noteUnread(names: readonly string[], table: Table, sample: Sample, notes: ReadingNotes): void {
  const marking = new Set(table.marking.map(({ name }) => name));
  for (const name of unreadColumns(names, table.columns).filter((each) => !marking.has(each))) {
    const values = sample.values(name);
    const rowIs = table.isOfMessages ? 'message' : 'ticket';
    if (isNotesName(name) && holdsNotes(values, rowIs)) notes.notesColumns.add(name);
    else (isText(values) ? notes.unreadText : notes.unread).add(name);
  }
}

function readRecord(
  record: Row,
  table: Table,
  readMessage: (value: unknown) => Utterance[],
  notes: ReadingNotes,
): Part {
  const { columns, isOfMessages } = table;
  const cell = (field: ExportField): unknown => (columns[field] === undefined ? undefined : record[columns[field]]);
  const text = (field: ExportField): string => toText(cell(field));
  const at = toIso(cell('at'));
  const list = cell('messages');
  const messages = Array.isArray(list) ? list.flatMap(readMessage) : rowToUtterances(record, table, text, at, notes);
  return {
    ...noPart,
    id: text('id') || null,
    subject: messages.length && messages.every(({ from }) => from === 'internal') ? '' : text('subject'),
    facts: {
      at: isOfMessages ? null : at,
      channel: toChannel(cell('channel')),
      product: text('product') || null,
      firstReplyMinutes: toNumber(cell('firstReplyMinutes')),
      resolutionMinutes: toNumber(cell('resolutionMinutes')) ?? minutesBetween(at, toIso(cell('closedAt'))),
      reopened: toCountedFlag(cell('reopened')),
    },
    sender: text('sender') || null,
    messages,
    whole: !isOfMessages && (messages.length > 0 || 'in one list'),
    complaints: complaints(columns, text),
  };
}

function rowToUtterances(
  record: Row,
  table: Table,
  text: (field: ExportField) => string,
  at: string | null,
  notes: ReadingNotes,
): Utterance[] {
  const { isOfMessages } = table;
  const author = text('author');
  const side = sideOfRow(record, table, text, notes);
  const from = side ?? (isOfMessages ? (author ? null : table.nobody) : 'customer');
  const asked: Utterance = { from, author: author || null, text: text('message'), at: isOfMessages ? at : null };
  const reply: Utterance = { from: 'agent', author: null, text: text('reply'), at: null };
  if (side === 'internal') return [asked];
  return [isOfMessages ? asked : { ...asked, at }, reply].filter((each) => each.text.trim());
}

/** Null where nothing says it, and who wrote must be told by the thread. */
function sideOfRow(
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

function complaints(columns: Columns, text: (field: ExportField) => string): string[] {
  const date = text('at');
  if (!date || toIso(date)) return [];
  return [`"${columns.at}" is not a date such as 2026-07-02 14:26; the ticket is read without it`];
}

/** Reads a message of a list: its own keys are told by name too. A bare string is the customer's. */
function createMessageReader(mapping: Columns, notes: ReadingNotes): (value: unknown) => Utterance[] {
  const tables = new Map<string, Table>(); // by keys: there are few sets of them, and many messages
  function tableOf(names: readonly string[]): Table {
    const key = names.join('\0');
    const table = tables.get(key) ?? toMessageTable(names, mapping);
    if (tables.size > 1000) tables.clear();
    tables.set(key, table);
    return table;
  }
  return (value) => {
    if (typeof value === 'string') return [{ from: 'customer', author: null, text: value, at: null }];
    if (Array.isArray(value)) return readPair(value);
    if (typeof value !== 'object' || value === null) return [];
    const record = value as Row;
    const table = tableOf(Object.keys(record));
    const text = (field: ExportField): string => toText(record[table.columns[field] ?? '']);
    const from = sideOfRow(record, table, text, notes);
    return [{ from, author: text('author') || null, text: text('message'), at: toIso(text('at')) }];
  };
}

function toMessageTable(names: readonly string[], mapping: Columns): Table {
  const own = Object.fromEntries(Object.entries(mapping).filter(([, name]) => names.includes(name)));
  const columns = recogniseColumns(names, own);
  const free = names.filter((name) => name !== columns.message && name !== columns.author);
  return { columns, marking: markingColumns(free, null, 'message'), isOfMessages: true, nobody: 'customer' };
}

/** `["agent", "It is on its way."]` */
function readPair([author, text]: readonly unknown[]): Utterance[] {
  if (typeof author !== 'string' || typeof text !== 'string') return [];
  return [{ from: readRole(author), author, text, at: null }];
}

/** Objects such as `{ "type": "user" }` or `{ "channel": "email" }` stand for what they name. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { type, role, text, body } = value as Row;
  return [text, body, type, role].find((each) => typeof each === 'string') ?? '';
}

/** A length of time or a count, as a number or as text. */
function toNumber(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

/** A flag, or a count of how often. */
function toCountedFlag(value: unknown): boolean | null {
  const count = toNumber(value);
  return count === null ? toFlag(value) : count > 0;
}
