// Tables of the fixtures and of the public sets: tabs between the cells, the first line names them.
import { readFileSync } from 'node:fs';

/** Without the line of names. */
export const readRows = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));
