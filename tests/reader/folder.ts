// A content folder out of a table of its files, made for one test and gone after it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { formatProblems } from '../../src/reader/problem.ts';

/** Path → what the file holds. */
export type Files = Record<string, string | Uint8Array>;

export function contentFolder(files: Files): string {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeFiles(dir, files);
  return dir;
}

export function writeFiles(dir: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** A shop, a category and an article that are fine, for a test to spoil. */
export const sound: Files = {
  'shop.yml': 'name: Shop\n',
  'en/returns/index.md': '---\ntitle: Returns\n---\n',
  'en/returns/refund-time.md': '---\ntitle: When is my refund here?\n---\n\nSoon.\n',
};

/** What a message of ours in another language never has; not where it is part of a path or a name. */
export const englishWords =
  /(?<![\p{L}{./#-])(?:the|is|it|or|and|write|take|delete|name|which|Did you mean)(?![\p{L}}./-])/u;

/** What the command would print; paths within the folder, itself DIR. */
export function messages(dir: string): string {
  const lines = formatProblems(checkContent(readContent(dir, { forCustomers: true })));
  return [relative(process.cwd(), dir), dir].reduce(
    (text, folder) => text.replaceAll(`${folder}/`, '').replaceAll(folder, 'DIR'),
    lines,
  );
}

/** The messages about `sound` with these files beside it or in place of its own. */
export function messagesWith(files: Files): string {
  return messages(contentFolder({ ...sound, ...files }));
}

export function article(fields: string, body = 'Text.'): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}
