// A path on this disk → the help centre that lies there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../reader/problem.ts';
import { shown, toPlainText } from '../../reader/text-file.ts';
import type { Locale } from '../../text/languages.ts';
import type { Folder } from '../folders/folder.ts';
import { readFolder } from '../folders/read-folder.ts';
import { readJsonExport, readXmlExport } from '../helpdesks/index.ts';
import { importWords, type ImportWords } from '../import-words.ts';
import { LeftOut, type Source } from '../source.ts';

const NOT_READ = new Set(['node_modules', '.git', 'dist']);
/** A page of Markdown or HTML, or one file of an export. */
const MAX_BYTES = 200_000_000;

/**
 * @param locale of what does not say its language  @param editorLocale in which a refusal is told
 * @throws UserError where there is nothing, or nothing that we know
 */
export function readSource(path: string, locale: string, editorLocale: Locale): Source {
  const say = importWords[editorLocale];
  const root = resolve(path);
  if (!existsSync(root)) throw new UserError(`${path}:1: ${say.noSource}`);
  const files = statSync(root).isDirectory() ? filesIn(root) : [root];
  const source = readExport(root, files, locale, say) ?? readFolder(folderOf(root, files), locale);
  if (!source.articles.length) throw new UserError(`${shown(root)}:1: ${say.noArticles}`);
  return source;
}

/** JSON or XML of a helpdesk, with whatever was saved beside it; null where there is none. */
function readExport(root: string, files: string[], locale: string, say: ImportWords): Source | null {
  const byName = new Map(files.map((file) => [basename(file), file]));
  const findFile = (name: string): string | null => byName.get(name) ?? null;
  const json = files.filter((file) => /\.json$/i.test(file) && statSync(file).size > 2);
  const xml = files.filter((file) => /\.xml$/i.test(file));
  // One file that was named is meant; in a folder of pages JSON is of the generator.
  const isOne = files.length === 1 && files[0] === root;
  if (!isOne && files.some((file) => /\.mdx?$/i.test(file))) return null;
  const values = json.flatMap((file) => parseJson(file, isOne, say));
  return (
    readJsonExport(values, locale, findFile) ??
    readXmlExport(
      xml.map((file) => readXml(file, say)),
      locale,
      findFile,
    )
  );
}

function parseJson(file: string, isOne: boolean, say: ImportWords): unknown[] {
  try {
    return [JSON.parse(readFile(file)) as unknown];
  } catch (error) {
    if (!isOne) return [];
    throw refusal(file, error as Error, say);
  }
}

/** All XML is an export's. */
function readXml(file: string, say: ImportWords): string {
  try {
    return readFile(file);
  } catch (error) {
    throw refusal(file, error as Error, say);
  }
}

function refusal(file: string, error: Error, { losses, noJson }: ImportWords): UserError {
  return new UserError(`${shown(file)}:1: ${error instanceof LeftOut ? losses[error.kind] : noJson(error.message)}`);
}

function folderOf(root: string, files: string[]): Folder {
  const paths = files.map((file) =>
    file === root ? basename(file) : relative(root, file).split(sep).join('/').normalize('NFC'),
  );
  const byPath = new Map(paths.map((path, place) => [path, files[place]!]));
  return {
    // With the folder that it lies in: many a project calls its pages `docs`.
    name: `${basename(dirname(root))}~${basename(root)}`,
    paths,
    has: (path) => byPath.has(path),
    read: (path) => readFile(byPath.get(path)!),
    file: (path) => byPath.get(path)!,
  };
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !NOT_READ.has(name))
    .flatMap((entry) => {
      const file = join(dir, entry.name);
      // What a link leads to may lie anywhere on this machine.
      if (entry.isSymbolicLink()) return [];
      return entry.isDirectory() ? filesIn(file) : entry.isFile() ? [file] : [];
    })
    .sort();
}

/** @throws LeftOut where it is no text that can be read */
function readFile(file: string): string {
  if (statSync(file).size > MAX_BYTES) throw new LeftOut('large');
  try {
    return toPlainText(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    throw error instanceof TypeError ? new LeftOut('encoding') : error;
  }
}
