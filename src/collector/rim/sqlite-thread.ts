// The thread that writes, see sqlite.ts.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Insert, Row, Value } from '../database.ts';
import { toSqlite, type Done, type Task } from './sqlite.ts';

const database = new DatabaseSync(workerData as string);
// FULL: what was acknowledged outlives a power cut, too. The journal goes into the database every 1,000 pages, SQLite's own
// figure: that is a second of 5,000 events, and takes milliseconds; of larger ones requests feel the wait.
database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
const prepared = new Map<string, StatementSync>();

parentPort!.on('message', (task: Task) => {
  parentPort!.postMessage(carryOut(task));
  if (task === 'close') parentPort!.close();
});

function carryOut(task: Task): Done {
  try {
    if (task === 'close') database.close();
    else if ('sql' in task) return { rows: prepare(task.sql).all(...task.values) as Row[] };
    else insertAll(task.insert, task.rows);
    return { rows: [] };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

function prepare(sql: string): StatementSync {
  const known = prepared.get(sql) ?? database.prepare(toSqlite(sql));
  prepared.set(sql, known);
  return known;
}

function insertAll({ into, columns, onConflict }: Insert, rows: Value[][]): void {
  const places = columns.map(() => '?').join(', ');
  const statement = prepare(`INSERT INTO ${into} (${columns.join(', ')}) VALUES (${places}) ON CONFLICT ${onConflict}`);
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
