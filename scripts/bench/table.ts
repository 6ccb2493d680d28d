// What a benchmark says: an aligned table, each figure beside its limit.

/** The first column is text and stands left, the others are figures and stand right. */
export function printTable(title: string, columns: string[], rows: string[][]): void {
  const widths = columns.map((_, place) => Math.max(...[columns, ...rows].map((row) => (row[place] ?? '').length)));
  const line = (row: string[]) =>
    widths
      .map((width, place) => (place ? (row[place] ?? '').padStart(width) : (row[place] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd();
  console.log(['', title, ...[columns, ...rows].map(line)].join('\n'));
}

/** Two cells: the limit, and whether the figure keeps it. */
export function beside(figure: number, limit: number, unit = ''): [string, string] {
  return [`≤ ${limit}${unit}`, figure <= limit ? '✓' : '✗'];
}

export const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
export const megabytes = (bytes: number) => (bytes / 1024 ** 2).toFixed(1);

/** @param share of 1; the value that so many of the values do not exceed */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
