// A database that several collectors share: PostgreSQL, or what speaks like it.
import { Pool } from 'pg';
import { PAGE, type Database, type Insert, type Row, type Value } from '../database.ts';

const PATIENCE = 10_000; // ms, for a connection and for a query: whoever waits is told by then
const MAX_CONNECTIONS = 4;
/** PostgreSQL takes 65,535 parameters in one statement. */
const MAX_ROWS = 1_000; // of one statement

/** @param url postgres://user:password@host/database  @param log told when the database is lost */
export function openPostgres(url: string, log: (problem: string) => void = () => {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  pool.on('error', ({ message }) => log(`the database went away: ${message}`));
  return {
    run: async (sql, ...values) => (await pool.query<Row>(sql, values)).rows,
    insert: (what, rows) => insertAll(pool, what, rows),
    pages: (sql, ...values) => readAll(pool, sql, values),
    close: () => pool.end(),
  };
}

async function insertAll(pool: Pool, what: Insert, rows: Value[][]): Promise<void> {
  if (rows.length <= MAX_ROWS) return void (await pool.query(toSql(what, rows.length), rows.flat()));
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (let at = 0; at < rows.length; at += MAX_ROWS) {
      const part = rows.slice(at, at + MAX_ROWS);
      await client.query(toSql(what, part.length), part.flat());
    }
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true); // Ends the connection, and with it the transaction.
    throw error;
  }
}

function toSql({ into, columns, onConflict }: Insert, count: number): string {
  const { length } = columns;
  const places = Array.from({ length: count }, (_, row) => `(${columns.map((_, at) => `$${row * length + at + 1}`)})`);
  return `INSERT INTO ${into} (${columns.join(', ')}) VALUES ${places.join(', ')} ON CONFLICT ${onConflict}`;
}

/** By a cursor, so that memory does not follow their number. */
async function* readAll(pool: Pool, sql: string, values: Value[]): AsyncGenerator<Row[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`DECLARE reading NO SCROLL CURSOR FOR ${sql}`, values);
    for (;;) {
      const { rows } = await client.query<Row>(`FETCH ${PAGE} FROM reading`);
      if (rows.length) yield rows;
      if (rows.length < PAGE) return;
    }
  } finally {
    client.release(true);
  }
}
