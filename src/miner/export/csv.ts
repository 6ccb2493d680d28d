// Rows of CSV, TSV and their like, by RFC 4180, with one promise no CSV library makes: a row with broken quotes costs
// that row only. An unclosed quote would swallow the rows after it; here reading goes on at the very next line.
// (tests/miner/export/read-csv.test.ts holds it against csv-parse on everything well formed.)
import type { Reject } from '../ticket.ts';
import { recogniseColumns } from './columns.ts';
import { MAX_RECORD } from './text.ts';

/** Cells in order; `line` is where the row starts, counted from 1. */
export type CsvRow = { cells: string[]; line: number };
type BadRow = Omit<Reject, 'file'>;

type Parsed =
  | { status: 'whole'; cells: string[] }
  | { status: 'broken'; reason: string }
  /** Inside a quoted cell at the end of the line. */
  | { status: 'open'; cells: string[]; cell: string[] };

/** Without `delimiter` the first line decides. */
export async function* csvRows(batches: AsyncIterable<string[]>, given?: string): AsyncGenerator<CsvRow | BadRow> {
  let delimiter = given ?? '';
  let line = 0;
  const pending: string[] = []; // the lines of a row whose quoted cell is still open
  let open: (Parsed & { status: 'open' }) | null = null;
  let size = 0;
  for await (const batch of batches) {
    delimiter ||= chooseDelimiter(batch);
    // Lines given back after a broken row are read again before the next ones.
    const queue = batch.reverse();
    while (queue.length) {
      const text = queue.pop()!;
      const parsed: Parsed = parseLine(text, delimiter, open?.cells, open?.cell);
      pending.push(text);
      size += text.length;
      if (parsed.status === 'open' && size <= MAX_RECORD) {
        open = parsed;
        continue;
      }
      line++;
      if (parsed.status === 'whole') {
        const isRow = pending.length > 1 || (text.trim() !== '' && !(line === 1 && SEPARATOR.test(text)));
        if (isRow) yield { cells: parsed.cells, line };
        line += pending.length - 1;
      } else {
        yield unreadable(line, parsed.status === 'broken' ? parsed.reason : UNCLOSED);
        giveBack(pending, queue);
      }
      open = null;
      size = 0;
      pending.length = 0;
    }
  }
  if (open) yield* readAgain(pending, line, delimiter);
}

/** Excel's way of telling the delimiter in a first line of its own. */
const SEPARATOR = /^"?sep=(.)"?$/i;
const DELIMITERS = [',', ';', '\t', '|'];

/** A sign that people do not write in a heading; some exports cut columns by one of their own. */
const ODD_SIGN = /[^\p{L}\p{N}\s"'’()[\]{}.,:;!?/\\_&%№#$€@*+=<>-]/gu;

/** The one that cuts the first line into the most columns with known names, then into the most columns. */
export function chooseDelimiter(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim()).slice(0, 5);
  const header = filled[0] ?? '';
  const named = SEPARATOR.exec(header)?.[1];
  if (named) return named;
  const score = (delimiter: string): number => {
    const parsed = parseLine(header, delimiter);
    if (parsed.status === 'broken') return -1;
    const known = parsed.cells.length > 1 ? Object.keys(recogniseColumns(parsed.cells)).length : 0;
    return known * 1000 + parsed.cells.length;
  };
  const usual = DELIMITERS.reduce((best, each) => (score(each) > score(best) ? each : best));
  if (score(usual) > 1) return usual;
  return header.match(ODD_SIGN)?.find((sign) => score(sign) >= 2000 || cutsAlike(filled, sign)) ?? usual;
}

/** In every line as often as in the first, so a table of one column with a sign in its name is none of two. */
const cutsAlike = (lines: readonly string[], sign: string): boolean =>
  lines.length > 1 && new Set(lines.map((line) => line.split(sign).length)).size === 1;

const UNCLOSED = 'a quote opens a cell and is never closed';
const AFTER_QUOTE = 'text follows a closing quote: write a quote inside a cell twice ("")';

const unreadable = (line: number, reason: string): BadRow => ({ line, kind: 'unreadable', reason });

/** All but the first line of a broken row stand in the queue again, the next one on top. */
function giveBack(pending: string[], queue: string[]): void {
  for (let at = pending.length - 1; at > 0; at--) queue.push(pending[at]!);
}

/** The end of the data came inside quotes: the row that opened them is bad, the lines after it may be good. */
async function* readAgain(pending: string[], line: number, delimiter: string): AsyncGenerator<CsvRow | BadRow> {
  yield unreadable(line + 1, UNCLOSED);
  const rest = pending.slice(1);
  async function* batches(): AsyncGenerator<string[]> {
    if (rest.length) yield rest;
  }
  for await (const row of csvRows(batches(), delimiter)) yield { ...row, line: row.line + line + 1 };
}

/**
 * Cells of one line, or of the next line of an open quoted cell. A quote inside an unquoted cell is a character
 * (`5" nail`), as spreadsheets have it.
 */
function parseLine(text: string, delimiter: string, cells: string[] = [], open: string[] | null = null): Parsed {
  if (!open && !text.includes('"')) return { status: 'whole', cells: text.split(delimiter) };
  let cell = open;
  let at = 0;
  for (;;) {
    if (!cell && text[at] !== '"') {
      const end = text.indexOf(delimiter, at);
      if (end < 0) {
        cells.push(text.slice(at));
        return { status: 'whole', cells };
      }
      cells.push(text.slice(at, end));
      at = end + 1;
      continue;
    }
    if (!cell) at++;
    cell ??= [];
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      cell.push(text.slice(at), '\n');
      return { status: 'open', cells, cell };
    }
    cell.push(text.slice(at, quote));
    at = quote + 2;
    if (text[quote + 1] === '"') {
      cell.push('"');
      continue;
    }
    cells.push(cell.join(''));
    cell = null;
    if (quote + 1 === text.length) return { status: 'whole', cells };
    if (text[quote + 1] !== delimiter) return { status: 'broken', reason: AFTER_QUOTE };
  }
}
