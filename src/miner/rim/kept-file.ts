// A file that is written anew in each run: what an earlier run wrote stays beside it, under the day it was written.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { writeWhole } from '../../reader/atomic-file.ts';

/** @returns the name under which the earlier file stays, or null where there was none or it says the same */
export function writeBeside(file: string, text: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    writeWhole(file, text);
    return null;
  }
  const earlier = readFileSync(file, 'utf8');
  if (earlier === text) return null;
  const kept = freeName(file, stats.mtime.toISOString().slice(0, 10));
  writeWhole(kept, earlier);
  writeWhole(file, text);
  return kept;
}

/** report.html → report.2026-09-30.html, report.2026-09-30-2.html */
function freeName(file: string, day: string): string {
  const { dir, name, ext } = parse(file);
  for (let count = 1; ; count++) {
    const kept = join(dir, `${name}.${day}${count > 1 ? `-${count}` : ''}${ext}`);
    if (!existsSync(kept)) return kept;
  }
}
