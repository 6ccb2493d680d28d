// An import of one folder into another, and what lies there afterwards.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { importSource, type ImportOptions } from '../../src/importer/rim/import-source.ts';
import { contentFolder, type Files } from '../reader/folder.ts';

export type Imported = {
  /** What the command prints, or why it refused. */
  output: string;
  /** Text files of the help centre by their path, but for the ledger. */
  texts: Record<string, string>;
  report: string;
};

/** Imports `source`, a folder or one file of it, into the folder `content`. */
export async function importInto(content: string, source: string, options: ImportOptions = {}): Promise<Imported> {
  const { lines, report } = await importSource(source, content, options).catch((error: Error) => ({
    lines: [error.message],
    report: '',
  }));
  return { output: lines.join('\n'), texts: textsOf(content), report };
}

/** Into a help centre that has nothing yet. */
export async function importFiles(
  source: Files,
  options?: ImportOptions,
): Promise<Imported & { content: string; source: string }> {
  const from = contentFolder(source);
  const content = join(contentFolder({}), 'content');
  return { ...(await importInto(content, from, options)), content, source: from };
}

export function textsOf(dir: string): Record<string, string> {
  if (!existsSync(dir)) return {};
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(dir, join(parentPath, name))).sort();
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:md|tsv|yml)$/.test(path) && path !== 'imported.tsv')
      .map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );
}

/** The text under the front matter. */
export const bodyOf = (text: string | undefined): string => (text ?? '').replace(/^---\n[\s\S]*?\n---\n/, '').trim();
