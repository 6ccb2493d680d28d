// A file appears whole or not at all: written beside its place, then renamed into it.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  // The dot in front hides it from every reader of content, should the machine stop before the rename.
  const part = join(dirname(file), `.${basename(file)}.part`);
  try {
    writeFileSync(part, text, { flush: true });
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
