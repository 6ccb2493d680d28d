// Records of one file → parts of tickets: recognises the helpdesk by the keys of a record, and any other table by the
// names of its columns and what stands in its first rows.
import { z } from 'zod';
import type { Reject } from '../ticket.ts';
import { columnsProblem, type Columns } from './columns.ts';
import { Refusal, type Shape } from './helpdesk.ts';
import type { Part, Person } from './part.ts';
import { peopleIn } from './people.ts';
import { createPlainReader } from './plain.ts';
import type { ReadingNotes } from './reading-notes.ts';
import { SAMPLE_ROWS, toSample, type Sample } from './sample.ts';
import { SHAPES } from './shapes.ts';

export type ReadOptions = {
  /** Which column holds what, where its name does not tell: `{ message: 'Kliento tekstas' }`. */
  columns?: Columns | undefined;
  /** The shop's own contacts: a mail from one of these addresses is an agent's. */
  keep?: ReadonlySet<string>;
  /** Takes what was met while reading. */
  notes?: ReadingNotes | undefined;
};

export type BadRow = Omit<Reject, 'file'>;
/** `lone`: nothing else in this file can add to the ticket. */
export type RecordRow = { record: Record<string, unknown>; line: number; lone: boolean };
/** What one record holds, or why it cannot be read. */
export type Reading = { part: Part; line: number; lone: boolean } | { person: Person; line: number } | BadRow;

type ReaderOptions = { mapping: Columns; notes: ReadingNotes; isNested: boolean };

/**
 * @param isNested whether records may hold records, as in JSON: where nobody knows their keys, naming a column of a
 * table cannot help
 */
export async function* readRecords(
  rows: AsyncIterable<RecordRow | BadRow>,
  options: ReaderOptions,
): AsyncGenerator<Reading> {
  const first: (RecordRow | BadRow)[] = [];
  let read: ((row: RecordRow) => Generator<Reading>) | null = null;
  for await (const row of rows) {
    if (!read && first.push(row) < SAMPLE_ROWS) continue;
    if (read) yield* 'reason' in row ? [row] : read(row);
    else {
      read = createReader(first, options);
      yield* readAll(first, read);
    }
  }
  if (!read) yield* readAll(first, createReader(first, options));
}

function* readAll(rows: readonly (RecordRow | BadRow)[], read: (row: RecordRow) => Generator<Reading>) {
  for (const row of rows) yield* 'reason' in row ? [row] : read(row);
}

/** Readers by the keys of a record: a file has few sets of keys. */
const MAX_READERS = 1000;

function createReader(first: readonly (RecordRow | BadRow)[], options: ReaderOptions) {
  const sample = toSample(first.flatMap((row) => ('record' in row ? [row.record] : [])));
  const readers = new Map<string, Shape['read'] | string>();
  const said = new Set<string>();
  return function* read({ record, line, lone }: RecordRow): Generator<Reading> {
    const names = Object.keys(record);
    const signature = names.join('\0');
    if (readers.size > MAX_READERS) readers.clear();
    const reader = readers.get(signature) ?? chooseReader(names, sample, options);
    readers.set(signature, reader);
    if (typeof reader !== 'string') yield* readRecord(record, { line, lone }, reader);
    else if (options.isNested) yield { line, kind: 'unreadable', reason: reader };
    else if (!said.has(reader)) yield { line: 1, kind: 'unreadable', reason: reader };
    if (typeof reader === 'string') said.add(reader); // of a table it is said once, not again of each row
  };
}

/** How to read records with these keys, or why they cannot be read. */
function chooseReader(names: string[], sample: Sample, { mapping, notes, isNested }: ReaderOptions) {
  const keys = new Set(names);
  const shape = Object.keys(mapping).length ? undefined : SHAPES.find((each) => each.recognises(keys));
  if (shape) {
    notes.helpdesks.add(shape.name);
    return shape.read;
  }
  const { columns, read } = createPlainReader(names, mapping, sample, notes);
  const known = isNested ? [...new Set(SHAPES.map(({ name }) => name.split(' ')[0]!))].join(', ') : null;
  return columnsProblem(columns, names, known) ?? ((record: unknown) => read(record as Record<string, unknown>));
}

function* readRecord(
  record: Record<string, unknown>,
  { line, lone }: { line: number; lone: boolean },
  read: Shape['read'],
): Generator<Reading> {
  try {
    for (const found of [read(record)].flat())
      if (found)
        yield 'person' in found
          ? { person: found, line }
          : { part: { ...withoutInternal(found), people: peopleIn(record) }, line, lone };
  } catch (error) {
    yield { line, ...explain(error) };
  }
}

/** What customers do not see is counted and goes no further. */
const withoutInternal = (part: Part): Part => ({
  ...part,
  messages: part.messages.map((each) => (each.from === 'internal' ? { ...each, text: '' } : each)),
});

function explain(error: unknown): Pick<Reject, 'kind' | 'reason'> {
  if (error instanceof Refusal) return { kind: error.kind, reason: error.message };
  if (!(error instanceof z.ZodError)) return { kind: 'unreadable', reason: (error as Error).message };
  const reasons = error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the record'} cannot be read: ${message}`,
  );
  return { kind: 'unreadable', reason: reasons.join('; ') };
}
