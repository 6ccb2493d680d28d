// What a benchmark gives: tables of figures, and how they are printed.

export type Cell = string | number | null | undefined;
/** Column → cell. The first column says what is measured; all rows of a table have the same columns. */
export type Row = Record<string, Cell>;
/** Title → rows. */
export type Tables = Record<string, Row[]>;

/** An aligned table: the first column stands left, the others right. */
export function formatTable(title: string, rows: Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const digits = new Map(columns.map((column) => [column, digitsOf(rows.map((row) => row[column]))]));
  const cells = rows.map((row) => columns.map((column) => formatCell(row[column], digits.get(column)!)));
  const widths = columns.map((_, place) => Math.max(...[columns, ...cells].map((row) => row[place]!.length)));
  const line = (row: string[]) =>
    row
      .map((cell, place) => (place ? cell.padStart(widths[place]!) : cell.padEnd(widths[place]!)))
      .join('  ')
      .trimEnd();
  return [title, ...[columns, ...cells].map(line)].join('\n');
}

/** Whole numbers have no digits after the point, shares of 1 have three, all else one or two. */
function digitsOf(cells: Cell[]): number {
  const numbers = cells.filter((cell) => typeof cell === 'number' && Number.isFinite(cell)) as number[];
  if (numbers.every(Number.isInteger)) return 0;
  const largest = Math.max(...numbers);
  return largest <= 1 ? 3 : largest < 10 ? 2 : 1;
}

function formatCell(cell: Cell, digits: number): string {
  if (typeof cell !== 'number') return cell ?? '–';
  if (!Number.isFinite(cell)) return '–';
  return cell.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** “≤ 350 ✓”: the limit, and whether the figure keeps it. */
export const atMost = (limit: number, figure: number): string => `≤ ${limit} ${figure <= limit ? '✓' : '✗'}`;
export const atLeast = (limit: number, figure: number): string => `≥ ${limit} ${figure >= limit ? '✓' : '✗'}`;

export const kilobytes = (bytes: number): number => bytes / 1024;
export const megabytes = (bytes: number): number => bytes / 1024 ** 2;

/** The value that this share (0 … 1) of the values do not exceed; NaN for no values. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
