// Units of translation ↔ CSV, as spreadsheets and translation tools read it.
import { parse } from 'csv-parse/sync';
import type { Unit } from './translation-units.ts';

const columns = ['article', 'locale', 'field', 'source', 'target'] as const;

/** With a BOM, without which Excel takes UTF-8 for something else. */
export function unitsToCsv(units: Unit[]): string {
  const rows = [[...columns], ...units.map((unit) => columns.map((column) => unit[column]))];
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Separated by commas or, as Excel writes it in many languages, by semicolons. @throws Error with the line where it is no CSV */
export function csvToUnits(text: string): Record<string, string>[] {
  const delimiter = /^\uFEFF?"?article"?;/.test(text) ? ';' : ',';
  return parse<Record<string, string>>(text, { bom: true, columns: true, delimiter, skip_empty_lines: true });
}
