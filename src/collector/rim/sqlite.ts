// A database in one file, for one collector on one machine: Node's own SQLite, with a journal written ahead. It writes in
// a thread of its own: a disk takes milliseconds to make sure of a write, and requests are read meanwhile.
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { PAGE, type Database, type Insert, type Row, type Value } from '../database.ts';

/** What the thread is asked to do, one after the other. */
export type Task = { sql: string; values: Value[] } | { insert: Insert; rows: Value[][] } | 'close';
export type Done = { rows: Row[] } | { error: string };

/** Rows lie in the order of their key, so that days are read as they lie; a PostgreSQL has no word for that. */
export const toSqlite = (sql: string): string =>
  sql.replace(/\$(\d)/g, '?$1').replace(/^CREATE TABLE [^]*/, '$& WITHOUT ROWID');

/** @throws where the file cannot be opened */
export function openSqlite(file: string): Database {
  const reading = new DatabaseSync(file);
  // The wait comes first: whoever opens the file first locks it for a moment, and insights opens it twice.
  reading.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL');
  const ask = startThread(file);
  return {
    run: (sql, ...values) => ask({ sql, values }),
    insert: async (insert, rows) => void (await ask({ insert, rows })),
    async *pages(sql, ...values) {
      const statement = reading.prepare(toSqlite(sql));
      const names = statement.columns().map(({ name }) => name);
      // A row as a list takes half the time.
      statement.setReturnArrays(true);
      yield* inPages(statement.iterate(...values) as Iterable<unknown> as Iterable<Value[]>, names);
    },
    close: async () => {
      reading.close();
      await ask('close');
    },
  };
}

function* inPages(rows: Iterable<Value[]>, names: string[]): Generator<Row[]> {
  let page: Row[] = [];
  for (const values of rows) {
    const row: Row = {};
    for (let at = 0; at < names.length; at++) row[names[at]!] = values[at]!;
    page.push(row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length) yield page;
}

/** The process may end while the thread has nothing to do, not before. */
function startThread(file: string): (task: Task) => Promise<Row[]> {
  const worker = new Worker(new URL('sqlite-thread.ts', import.meta.url), { workerData: file });
  const waiting: PromiseWithResolvers<Row[]>[] = [];
  const settle = (done: Done): void => {
    const { resolve, reject } = waiting.shift()!;
    if (!waiting.length) worker.unref();
    if ('rows' in done) resolve(done.rows);
    else reject(new Error(done.error));
  };
  let failure: Error | undefined; // The thread is gone.
  worker.unref();
  worker.on('message', settle);
  worker.on('error', (error: Error) => {
    failure = error;
    while (waiting.length) settle({ error: error.message });
  });
  return (task) => {
    if (failure) return Promise.reject(failure);
    const done = Promise.withResolvers<Row[]>();
    waiting.push(done);
    worker.ref();
    worker.postMessage(task);
    return done.promise;
  };
}
