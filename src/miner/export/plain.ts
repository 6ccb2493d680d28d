// Exports of no particular helpdesk: a row or object a ticket (message and reply side by side, or a list of messages),
// or a row a message. Columns are told by name, see columns.ts.
import { toIso } from './dates.ts';
import { maybeFlag, maybeNumber, toChannel } from './helpdesk.ts';
import { recogniseColumns, type Columns, type Field } from './columns.ts';
import { minutesBetween, noPart, type Part, type Utterance } from './part.ts';

const CUSTOMER =
  /^(customer|client|user|end.?user|lead|contact|visitor|buyer|shopper|requester|inbound|incoming|in|klientas|pirkėjas|klient\w*|клиент|покупатель|пользователь|true|1)$/i;
const AGENT =
  /^(agent|admin|support|operator|staff|employee|bot|assistant|system|team|teammate|outbound|outgoing|out|agentas|operatorius|darbuotojas|konsultantas|агент|оператор|поддержка|сотрудник|менеджер|консультант|бот|false|0)$/i;
const INTERNAL = /^(note|internal|internal note|private|pastaba|заметка)$/i;

/** Reads records of one file whose keys are `names`. */
export function createPlainReader(names: readonly string[], mapping: Columns) {
  const columns = recogniseColumns(names, mapping);
  return { columns, read: (record: Record<string, unknown>): Part | null => readRecord(record, columns, mapping) };
}

function readRecord(record: Record<string, unknown>, columns: Columns, mapping: Columns): Part | null {
  const cell = (field: Field): unknown => (columns[field] === undefined ? undefined : record[columns[field]]);
  const text = (field: Field): string => toText(cell(field));
  if (isInternal(text)) return null;
  const at = toIso(cell('at'));
  const list = cell('messages');
  const from = whoWrote(text('author'), text('inbound'));
  const isMessage = text('author') + text('inbound') !== '' && columns.id !== undefined && !columns.reply;
  const ofRow: Utterance[] = [
    { from: from ?? (isMessage ? null : 'customer'), author: text('author') || null, text: text('message'), at },
    { from: 'agent', author: null, text: text('reply'), at: null },
  ];
  const messages = Array.isArray(list)
    ? list.flatMap((each) => readMessage(each, mapping))
    : ofRow.filter((each) => each.text.trim());
  if (isMessage) messages.forEach((each) => (each.at = at));
  return {
    ...noPart,
    id: text('id') || null,
    subject: text('subject'),
    facts: {
      at: isMessage ? null : at,
      channel: toChannel(cell('channel')),
      product: text('product') || null,
      firstReplyMinutes: toNumber(cell('firstReplyMinutes')),
      resolutionMinutes: toNumber(cell('resolutionMinutes')) ?? minutesBetween(at, toIso(cell('closedAt'))),
      reopened: toFlag(cell('reopened')),
    },
    messages,
    whole: !isMessage && (messages.length > 0 || 'in one list'),
    complaints: complaints(columns, text),
  };
}

function complaints(columns: Columns, text: (field: Field) => string): string[] {
  const date = text('at');
  if (!date || toIso(date)) return [];
  return [`"${columns.at}" is not a date such as 2026-07-02 14:26; the ticket is read without it`];
}

/** A message of a list: its own keys are told by name too. A bare string is the customer's. */
function readMessage(value: unknown, mapping: Columns): Utterance[] {
  if (typeof value === 'string') return [{ from: 'customer', author: null, text: value, at: null }];
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  const names = Object.keys(record);
  const own = Object.entries(mapping).filter(([, name]) => names.includes(name));
  const columns = recogniseColumns(names, Object.fromEntries(own));
  const text = (field: Field): string => (columns[field] === undefined ? '' : toText(record[columns[field]]));
  if (isInternal(text)) return [];
  return [
    {
      from: whoWrote(text('author'), text('inbound')),
      author: text('author') || null,
      text: text('message'),
      at: toIso(text('at')),
    },
  ];
}

/** Told to be, or not told to be public where other rows are. */
function isInternal(text: (field: Field) => string): boolean {
  if (text('public') && maybeFlag.parse(text('public')) !== true) return true;
  return maybeFlag.parse(text('internal')) === true || INTERNAL.test(text('author')) || INTERNAL.test(text('kind'));
}

function whoWrote(author: string, inbound: string): 'customer' | 'agent' | null {
  const flag = maybeFlag.parse(inbound);
  if (flag !== null) return flag ? 'customer' : 'agent';
  return CUSTOMER.test(author) ? 'customer' : AGENT.test(author) ? 'agent' : null;
}

/** Objects such as `{ "type": "user" }` or `{ "channel": "email" }` stand for what they name. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { type, role, text, body } = value as Record<string, unknown>;
  return [text, body, type, role].find((each) => typeof each === 'string') ?? '';
}

function toNumber(value: unknown): number | null {
  const parsed = maybeNumber.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A flag, or a count of how often. */
function toFlag(value: unknown): boolean | null {
  const count = toNumber(value);
  if (count !== null) return count > 0;
  const flag = maybeFlag.safeParse(value);
  return flag.success ? flag.data : null;
}
