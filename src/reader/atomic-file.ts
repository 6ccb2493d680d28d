// A file appears whole or not at all: written beside its place, then renamed into it.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from './problem.ts';
import { shown } from './text-file.ts';

// The dot in front hides it from every reader of content, should the machine stop before the rename.
const partOf = (file: string): string => join(dirname(file), `.${basename(file)}.part`);
const PART = /^\..+\.md\.part$/;

/** @throws UserError when the place cannot be written to */
export function writeWhole(file: string, text: string): void {
  const part = partOf(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(part, text, { flush: true });
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true }); // it is still there only where something failed
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new UserError(
      `${shown(file)}:1: the file cannot be written (${code}): make room on the disk, or change the permissions of its folder`,
    );
  }
}

/** No file takes so long to write, so that what another run is writing is left alone. */
const STALE_AFTER = 60_000; // ms

/** Removes what runs that were stopped by force have left in a content folder. */
export function removeStaleParts(dir: string): void {
  if (!existsSync(dir)) return;
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !PART.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - written > STALE_AFTER) rmSync(file, { force: true });
  }
}
