// One text file, read with suspicion, and its path as a person would type it.
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from './problem.ts';

/** The text with \n line ends and no BOM, or null and a problem: absent, unreadable, empty, not UTF-8. */
export function readText(file: string, problems: Problem[]): string | null {
  const path = shown(file);
  const refuse = (message: string, line = 1) => {
    problems.push({ path, line, message, severity: 'error' });
    return null;
  };
  try {
    if (!statSync(file).isFile()) return refuse('Unexpected folder or device, expected a file');
    const bytes = readFileSync(file);
    const source = decode(bytes);
    if (source === null)
      return refuse('Unexpected bytes, expected UTF-8: save the file with that encoding', firstBadLine(bytes));
    return source.trim() === ''
      ? refuse('Unexpected empty file, expected content; delete the file if it is not needed')
      : source;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(
      code === 'ENOENT'
        ? 'Unexpected absence of the file, expected to read it'
        : `Unexpected refusal to read the file (${code ?? message}), expected permission to read it`,
    );
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

/** Line ends are single bytes in UTF-8, so each line can be decoded alone. */
function firstBadLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split(/\r\n|\r|\n/);
  return lines.findIndex((line) => decode(Buffer.from(line, 'latin1')) === null) + 1;
}

/** As the person at the terminal would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('../..') && path.length < short.length ? path : short || '.';
}
