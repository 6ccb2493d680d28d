// What the store needs of a database. SQLite and PostgreSQL both understand the SQL in store.ts; parameters are $1, $2 ….

export type Value = string | number | null;
export type Row = Record<string, Value>;

export type Insert = { into: string; columns: string[]; onConflict: string };

export type Database = {
  /** @returns the rows that it gives */
  run: (sql: string, ...values: Value[]) => Promise<Row[]>;
  /** All of the rows or none of them. */
  insert: (what: Insert, rows: Value[][]) => Promise<void>;
  /** Row by row, however many there are. */
  each: (sql: string, ...values: Value[]) => AsyncIterable<Row>;
  close: () => Promise<void>;
};
