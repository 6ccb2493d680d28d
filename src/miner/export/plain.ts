// Exports of no particular helpdesk: a row or object a ticket (message and reply side by side, or a list of messages),
// or a row a message. Columns are recognised by name and by what stands in them, see table.ts.
import { recogniseBySample, type Columns } from './columns.ts';
import { toIso } from './dates.ts';
import { toChannel } from './helpdesk.ts';
import { readRole } from './marks.ts';
import { minutesBetween, noPart, type Part, type Utterance } from './part.ts';
import type { ReadingNotes } from './reading-notes.ts';
import type { Sample } from './sample.ts';
import { noteUnread, sideOfRow, toMessageTable, toTable, toText, type Row, type Table } from './table.ts';
import { toFlag } from './vocabulary.ts';
import type { ExportField } from '../words/languages/language.ts';

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

function complaints(columns: Columns, text: (field: ExportField) => string): string[] {
  const date = text('at');
  if (!date || toIso(date)) return [];
  return [`"${columns.at}" is not a date such as 2026-07-02 14:26; the ticket is read without it`];
}

/** Reads a message of a list: its keys are recognised by name too. A bare string is the customer's. */
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

/** `["agent", "It is on its way."]` */
function readPair([author, text]: readonly unknown[]): Utterance[] {
  if (typeof author !== 'string' || typeof text !== 'string') return [];
  return [{ from: readRole(author), author, text, at: null }];
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
