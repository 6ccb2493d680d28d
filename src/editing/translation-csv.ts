// Units of translation ↔ CSV, as spreadsheets and translation tools read it.
import { parse } from 'csv-parse/sync';
import { rowsToCsv } from './csv.ts';
import type { Unit } from './translation-units.ts';

const columns = ['article', 'locale', 'field', 'source', 'target'] as const;

export function unitsToCsv(units: Unit[]): string {
  return rowsToCsv([[...columns], ...units.map((unit) => columns.map((column) => unit[column]))]);
}

/** Separated by commas or, as Excel writes it in many languages, by semicolons. @throws Error with the line where it is no CSV */
export function csvToUnits(text: string): Record<string, string>[] {
  const delimiter = /^\uFEFF?"?article"?;/.test(text) ? ';' : ',';
  return parse<Record<string, string>>(text, { bom: true, columns: true, delimiter, skip_empty_lines: true });
}
