// A database in one file, for one collector on one machine: Node's own SQLite, with a journal written ahead.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Database, Insert, Row, Value } from '../database.ts';

/** @param file ':memory:' for one that is gone with the process */
export function openSqlite(file: string): Database {
  const database = new DatabaseSync(file);
  // FULL: what was acknowledged outlives a power cut, too. The insights read while the collector writes.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000');
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql.replace(/\$(\d)/g, '?$1'));
    prepared.set(sql, known);
    return known;
  };
  return {
    run: async (sql, ...values) => prepare(sql).all(...values) as Row[],
    insert: async (what, rows) => insertAll(database, prepare(toSql(what)), rows),
    async *each(sql, ...values) {
      yield* database.prepare(sql.replace(/\$(\d)/g, '?$1')).iterate(...values) as Iterable<Row>;
    },
    close: async () => database.close(),
  };
}

function toSql({ into, columns, onConflict }: Insert): string {
  const places = columns.map((_, place) => `$${place + 1}`).join(', ');
  return `INSERT INTO ${into} (${columns.join(', ')}) VALUES (${places}) ON CONFLICT ${onConflict}`;
}

function insertAll(database: DatabaseSync, statement: StatementSync, rows: Value[][]): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const row of rows) statement.run(...row);
    database.exec('COMMIT');
  } catch (error) {
    // A full disk may have ended the transaction by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
