// Bytes of one file → records or mails: recognises what kind of file it is, whatever it is called.
import { readChatText } from './chat-text.ts';
import { namesProblem } from './columns.ts';
import { csvRows, type CsvRow } from './csv.ts';
import type { Remark } from './encodings.ts';
import { formatProblem, recogniseFormat } from './format.ts';
import { unwrap, valueProblem } from './json-values.ts';
import { jsonElements, jsonLines, type JsonRow } from './json.ts';
import { repeatsColumns } from './jira.ts';
import { mboxMessages, readMail, type RawMail } from './mail.ts';
import type { ReadingNotes } from './reading-notes.ts';
import { readRecords, type BadRow, type Reading, type ReadOptions, type RecordRow } from './records.ts';
import { decode, gunzip, peek, toLines, type Bytes, type Complain } from './text.ts';

/** `complain` takes what is wrong with the file as a whole. */
export async function* readFile(
  name: string,
  bytes: Bytes,
  { columns: mapping = {}, notes }: ReadOptions & { notes: ReadingNotes },
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
  const remark: Remark = (each) => void notes.remarks.add(each);
  const lines = (): AsyncGenerator<string[]> => toLines(decode(all, remark));
  if (format === 'eml') yield* readMails(wholeMail(all));
  else if (format === 'mbox') yield* readMails(mboxMessages(toLines(latin1(all))));
  else if (format === 'chat') yield* readChatText(name, lines());
  else if (format === 'csv') yield* readRecords(tableRecords(lines()), { mapping, notes, isNested: false });
  else {
    const values = format === 'jsonl' ? jsonLines(lines()) : jsonElements(decode(all, remark));
    yield* readRecords(jsonRecords(values), { mapping, notes, isNested: true });
  }
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

async function* tableRecords(batches: AsyncIterable<string[]>): AsyncGenerator<RecordRow | BadRow> {
  let toRecord: ((row: CsvRow) => RecordRow | BadRow) | null = null;
  for await (const row of csvRows(batches)) {
    if ('reason' in row) yield row;
    else if (toRecord !== null) yield toRecord(row);
    else {
      const names = row.cells.map((cell) => cell.trim());
      const repeats = repeatsColumns(names);
      toRecord = createRecordMaker(names, repeats);
      const reason = repeats ? null : namesProblem(names);
      if (reason) yield { line: row.line, kind: 'partly-read', reason };
    }
  }
}

/** Of columns with one name the first counts, unless the helpdesk repeats names on purpose. */
function createRecordMaker(names: readonly string[], repeats: boolean): (row: CsvRow) => RecordRow | BadRow {
  const columns = [...new Set(names)].map((name) => {
    const places = names.flatMap((each, at) => (each === name ? [at] : []));
    return [name, repeats ? places : places.slice(0, 1)] as const;
  });
  const valueOf = (cells: readonly string[], places: readonly number[]): unknown =>
    places.length > 1 ? places.map((at) => cells[at]) : cells[places[0] ?? 0];
  return ({ cells, line }) =>
    cells.length === names.length
      ? {
          record: Object.fromEntries(columns.map(([name, places]) => [name, valueOf(cells, places)])),
          line,
          lone: true,
        }
      : { line, kind: 'unreadable', reason: `the row has ${cells.length} cells, the first row ${names.length}` };
}

async function* jsonRecords(rows: AsyncIterable<JsonRow | BadRow>): AsyncGenerator<RecordRow | BadRow> {
  for await (const row of rows) {
    if ('reason' in row) yield row;
    else
      for (const value of unwrap(row.value)) {
        const reason = valueProblem(value);
        const lone = row.lone && value === row.value;
        if (reason) yield { line: row.line, kind: 'unreadable', reason };
        else yield { record: value as Record<string, unknown>, line: row.line, lone };
      }
  }
}
