// What was planned → files of the content folder. Each appears whole or not at all; the ledger comes last, so that a
// run that was stopped is simply done again.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../../reader/atomic-file.ts';
import type { ImportPlan } from '../plan-import.ts';
import type { NewFile } from '../places/files.ts';
import { LEDGER_FILE, ledgerToText, parseLedger, type Ledger } from '../places/ledger.ts';

export function readLedger(dir: string): Ledger {
  const file = join(dir, LEDGER_FILE);
  return existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : new Map();
}

/** @returns files that lie there already and hold something else: they are left as they are */
export function writeImport({ created, updated, files, redirects, ledger }: ImportPlan, dir: string): string[] {
  const kept = files.filter((file) => !writeFile(file, dir)).map(({ path }) => path);
  for (const { path, text } of [...created, ...updated]) writeWhole(join(dir, path), text);
  if (redirects) addLines(join(dir, 'redirects.tsv'), redirects);
  writeWhole(join(dir, LEDGER_FILE), ledgerToText(ledger));
  return kept;
}

function addLines(file: string, lines: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeWhole(file, before + (before && !before.endsWith('\n') ? '\n' : '') + lines);
}

function writeFile({ path, from }: NewFile, dir: string): boolean {
  const target = join(dir, path);
  const bytes = 'file' in from ? readFileSync(from.file) : from.bytes;
  if (existsSync(target)) return readFileSync(target).equals(bytes);
  mkdirSync(dirname(target), { recursive: true });
  const part = join(dirname(target), `.${path.split('/').at(-1)!}.part`);
  if ('file' in from) copyFileSync(from.file, part);
  else writeFileSync(part, bytes);
  renameSync(part, target);
  return true;
}
