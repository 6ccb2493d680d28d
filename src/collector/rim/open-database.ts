// DATABASE_URL names a PostgreSQL, without it events and messages lie in a file.
import { UserError } from '../../reader/problem.ts';
import type { Database } from '../database.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** @param file of SQLite, where `url` is not given  @throws UserError when it cannot be opened */
export function openDatabase(file: string, url = process.env.DATABASE_URL, log?: (problem: string) => void): Database {
  if (url) {
    if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, log);
    throw new UserError('DATABASE_URL is no PostgreSQL address: set it to postgres://user:password@host/database', 2);
  }
  try {
    return openSqlite(file);
  } catch (error) {
    throw new UserError(`${file}: the database cannot be opened (${(error as Error).message}): name another --data`);
  }
}
