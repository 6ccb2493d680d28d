// What the store needs of a database. SQLite and PostgreSQL both understand the SQL in store.ts; parameters are $1, $2 ….

export type Value = string | number | null;
export type Row = Record<string, Value>;

/** Rows of at most this many are read at once. */
export const PAGE = 5_000;

export type Insert = { into: string; columns: string[]; onConflict: string };

export type Database = {
  /** @returns the rows that it gives */
  run: (sql: string, ...values: Value[]) => Promise<Row[]>;
  /** All of the rows or none of them. */
  insert: (what: Insert, rows: Value[][]) => Promise<void>;
  /** All rows that it gives, some thousands at once: memory does not follow their number. */
  pages: (sql: string, ...values: Value[]) => AsyncIterable<Row[]>;
  close: () => Promise<void>;
};
