// Rows → CSV as spreadsheets and helpdesks read it.

/** With a BOM, without which Excel takes UTF-8 for something else. */
export function rowsToCsv(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
