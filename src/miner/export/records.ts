// Bytes of one file → records of conversations: recognises the format, then the helpdesk by the keys of a record.
import { z } from 'zod';
import type { Reject } from '../ticket.ts';
import { columnsProblem, namesProblem, type Columns } from './columns.ts';
import { csvRows } from './csv.ts';
import { formatProblem, recogniseFormat } from './format.ts';
import { freshdeskConversation, freshdeskTicket } from './freshdesk.ts';
import { gorgiasMessage, gorgiasTicket } from './gorgias.ts';
import { helpScoutConversation, helpScoutThread } from './help-scout.ts';
import { Refusal, type Shape } from './helpdesk.ts';
import { intercomConversation, intercomPart, intercomTable } from './intercom.ts';
import { unwrap, valueProblem } from './json-values.ts';
import { jsonElements, jsonLines, type JsonRow } from './json.ts';
import { mboxMessages, readMail, type RawMail } from './mail.ts';
import type { Part, Person } from './part.ts';
import { createPlainReader } from './plain.ts';
import { decode, gunzip, peek, toLines, type Bytes, type Complain } from './text.ts';
import { twitterTweet } from './twitter.ts';
import { zammadArticle, zammadTicket } from './zammad.ts';
import { zendeskComment, zendeskTicket, zendeskUser } from './zendesk.ts';

export type ReadOptions = {
  /** Which column holds what, where its name does not tell: `{ message: 'Kliento tekstas' }`. */
  columns?: Columns | undefined;
  /** The shop's own contacts: a mail from one of these addresses is an agent's. */
  keep?: ReadonlySet<string>;
};

/** First match counts, so a shape that another one contains stands after it. */
const SHAPES: Shape[] = [
  intercomTable,
  intercomPart,
  intercomConversation,
  helpScoutThread,
  helpScoutConversation,
  gorgiasMessage,
  gorgiasTicket,
  freshdeskConversation,
  freshdeskTicket,
  zendeskComment,
  zendeskTicket,
  zendeskUser,
  zammadArticle,
  zammadTicket,
  twitterTweet,
];

type BadRow = Omit<Reject, 'file'>;
/** What one record holds, or why it cannot be read. `lone`: nothing else in this file can add to the part. */
export type Reading = { part: Part; line: number; lone: boolean } | { person: Person; line: number } | BadRow;

/** `complain` takes what is wrong with the file as a whole. */
export async function* readRecords(
  name: string,
  bytes: Bytes,
  options: ReadOptions,
  complain: Complain,
): AsyncGenerator<Reading> {
  let isDamaged = false;
  const damaged: Complain = (reason) => {
    isDamaged = true;
    complain(reason);
  };
  const { head, all } = await peek(gunzip(bytes, damaged), 4096);
  if (isDamaged && head.length === 0) return;
  const problem = formatProblem(head);
  if (problem) return yield { line: 1, ...problem };
  const format = recogniseFormat(name.replace(/\.gz$/i, ''), head);
  if (format === 'eml') yield* readMails(wholeMail(all));
  else if (format === 'mbox') yield* readMails(mboxMessages(toLines(latin1(all))));
  else if (format === 'csv') yield* readTable(toLines(decode(all)), options);
  else yield* readValues(format === 'jsonl' ? jsonLines(toLines(decode(all))) : jsonElements(decode(all)), options);
}

async function* latin1(bytes: Bytes): AsyncGenerator<string> {
  for await (const chunk of bytes) yield Buffer.from(chunk).toString('latin1');
}

async function* wholeMail(bytes: Bytes): AsyncGenerator<RawMail> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  yield { raw: Buffer.concat(chunks), line: 1 };
}

async function* readMails(mails: AsyncIterable<RawMail>): AsyncGenerator<Reading> {
  for await (const mail of mails) yield await readMail(mail);
}

async function* readTable(batches: AsyncIterable<string[]>, options: ReadOptions): AsyncGenerator<Reading> {
  let names: string[] | null = null;
  let read: Shape['read'] | null = null;
  for await (const row of csvRows(batches)) {
    if ('reason' in row) yield row;
    else if (names === null || read === null) {
      names = row.cells.map((cell) => cell.trim());
      const reader = chooseReader(names, options);
      if (typeof reader === 'string') return yield { line: row.line, kind: 'unreadable', reason: reader };
      read = reader;
      const reason = namesProblem(names);
      if (reason) yield { line: row.line, kind: 'partly-read', reason };
    } else if (row.cells.length !== names.length) {
      yield {
        line: row.line,
        kind: 'unreadable',
        reason: `the row has ${row.cells.length} cells, the first row ${names.length}`,
      };
    } else
      yield* readRecord(
        Object.fromEntries(names.map((name, at) => [name, row.cells[at]] as const).reverse()),
        { ...row, lone: true },
        read,
      );
  }
}

async function* readValues(rows: AsyncIterable<JsonRow | BadRow>, options: ReadOptions): AsyncGenerator<Reading> {
  const readers = new Map<string, ReturnType<typeof chooseReader>>();
  for await (const row of rows) {
    if ('reason' in row) {
      yield row;
      continue;
    }
    for (const value of unwrap(row.value)) {
      const lone = row.lone && value === row.value;
      const reason = valueProblem(value);
      if (reason) {
        yield { line: row.line, kind: 'unreadable', reason };
        continue;
      }
      const keys = Object.keys(value as object);
      const signature = keys.join('\0');
      if (readers.size > 1000) readers.clear();
      const reader = readers.get(signature) ?? chooseReader(keys, options);
      readers.set(signature, reader);
      if (typeof reader === 'string') yield { line: row.line, kind: 'unreadable', reason: reader };
      else yield* readRecord(value as Record<string, unknown>, { line: row.line, lone }, reader);
    }
  }
}

/** How to read records with these keys, or why they cannot be read. */
function chooseReader(names: readonly string[], { columns: mapping = {} }: ReadOptions): string | Shape['read'] {
  const keys = new Set(names);
  const shape = Object.keys(mapping).length ? undefined : SHAPES.find((each) => each.recognises(keys));
  if (shape) return shape.read;
  const { columns, read } = createPlainReader(names, mapping);
  return columnsProblem(columns, names) ?? ((record) => read(record as Record<string, unknown>));
}

function* readRecord(
  record: Record<string, unknown>,
  { line, lone }: { line: number; lone: boolean },
  read: Shape['read'],
): Generator<Reading> {
  try {
    const found = read(record);
    if (found) yield 'person' in found ? { person: found, line } : { part: found, line, lone };
  } catch (error) {
    yield { line, kind: error instanceof Refusal ? error.kind : 'unreadable', reason: explain(error) };
  }
}

function explain(error: unknown): string {
  if (!(error instanceof z.ZodError)) return (error as Error).message;
  return error.issues
    .map((issue) => `${issue.path.join('.') || 'the record'} cannot be read: ${issue.message}`)
    .join('; ');
}
