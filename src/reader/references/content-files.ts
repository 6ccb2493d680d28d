// Everything in the content folder that is no text of an editor's: what articles may show, play or offer.
import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Locale } from '../../text/languages.ts';
import { hidden, isLoop, markdownFile, readFolder } from '../folder.ts';
import { createProblem, type Problem, type Severity } from '../problem.ts';
import { shown } from '../text-file.ts';
import { spokenIn } from './captions.ts';
import { fileKind, remedyFor, type FileKind } from './file-kinds.ts';
import { fileWords, type FileWords } from './file-words.ts';

/** `size` in pixels, of pictures; `published` is the name that the file has on the site, with a hash of what is in it. */
export type ContentFile = {
  /** absolute */ file: string;
  /** for messages */ path: string;
  kind: FileKind;
  published: string;
  size: { width: number; height: number } | null;
  /** What captions say, '' for other files. */
  spoken: string;
};
/** By the path from the content folder, accents of one encoding: `en/returns/img/label.png`. */
export type ContentFiles = Map<string, ContentFile>;

/** Settings of the shop and of a locale lie in the first two levels. */
const settings = /\.(?:ya?ml|css|txt|tsv)$/i;
const SETTINGS_DEPTH = 2;
/** A phone's photo has 12 to 50 million pixels; what is larger costs each build seconds to scale. */
const LARGE_PIXELS = 60_000_000;
/** What sharp decodes; a picture of billions is made to exhaust whoever opens it. */
const MAX_PIXELS = 268_000_000;
const MAX_PICTURE_BYTES = 50_000_000;

type Found = { files: ContentFiles; unknown: string[]; problems: Problem[] };

/** @param dir the content folder, absolute  @param editorLocale of the problems */
export function readFiles(dir: string, editorLocale: Locale): Found {
  const found: Found = { files: new Map(), unknown: [], problems: [] };
  const say = fileWords[editorLocale];
  for (const { path, file } of pathsIn(dir, realpathSync(dir), { problems: found.problems, say })) {
    const kind = fileKind(file);
    if (kind) addFile({ path, file, kind }, found, say);
    else {
      const message = say.unpublished(remedyFor(file, editorLocale));
      found.unknown.push(path);
      found.problems.push(createProblem({ rule: 'files', path: shown(file), message }));
    }
  }
  return found;
}

type KnownFile = { path: string; file: string; kind: FileKind };

function addFile({ path, file, kind }: KnownFile, found: Found, say: FileWords): void {
  const refuse = (message: string, severity: Severity = 'error') =>
    found.problems.push(createProblem({ rule: 'files', severity, path: shown(file), message }));
  try {
    const { hash, size, spoken } = inspect(file, kind);
    found.files.set(path, { file, path: shown(file), kind, published: publishedName(path, hash), size, spoken });
    const pixels = size ? size.width * size.height : 0;
    if (kind === 'picture' && !size) refuse(say.noPicture);
    if (pixels > MAX_PIXELS) refuse(say.tooManyPixels(millions(pixels)));
    else if (pixels > LARGE_PIXELS) refuse(say.manyPixels(millions(pixels)), 'warning');
    const { size: bytes } = statSync(file);
    if (kind === 'picture' && bytes > MAX_PICTURE_BYTES) refuse(say.tooHeavy(millions(bytes)));
  } catch (error) {
    refuse(say.unreadable((error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

const millions = (number: number): string => Math.round(number / 1e6).toLocaleString('en');

type Inspected = { hash: string } & Pick<ContentFile, 'size' | 'spoken'>;
/** In dev the folder is read at every change; a file that has not changed is not opened again. */
const inspected = new Map<string, Inspected>();

function inspect(file: string, kind: FileKind): Inspected {
  const { mtimeMs, size: length } = statSync(file);
  const key = `${file}\n${mtimeMs}\n${length}`;
  const known = inspected.get(key);
  if (known) return known;
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const fresh = {
    hash,
    size: kind === 'picture' ? sizeOf(bytes) : null,
    spoken: kind === 'captions' ? spokenIn(bytes.toString('utf8')) : '',
  };
  inspected.set(key, fresh);
  return fresh;
}

/** As it is seen: cameras write a picture that was taken upright lying down. */
function sizeOf(bytes: Uint8Array): ContentFile['size'] {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

/** `en/a/Return form.PDF` → Return-form.1a2b3c4d5e.pdf: a name that every host and disk can keep. */
function publishedName(path: string, hash: string): string {
  const name = path.split('/').at(-1)!;
  const ending = extname(name).toLowerCase();
  const plain = name.slice(0, name.length - ending.length).replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-');
  return `${plain.slice(0, 60) || 'file'}.${hash}${ending}`;
}

type Path = { path: string; file: string };
type Report = { problems: Problem[]; say: FileWords };

/** What a link leads to outside of the content folder stays there. */
function pathsIn(dir: string, root: string, report: Report, folder: string[] = []): Path[] {
  return readFolder(join(dir, ...folder)).flatMap((entry) => {
    const file = join(dir, ...folder, entry.name);
    const path = [...folder, entry.name];
    if (hidden.test(entry.name)) return [];
    const real = entry.isSymbolicLink() ? realPath(file) : file;
    if (entry.isSymbolicLink() && !real?.startsWith(root + sep)) {
      const message = report.say.outside;
      if (real && real !== root) report.problems.push(createProblem({ rule: 'files', path: shown(file), message }));
      return [];
    }
    if (entry.isDirectory()) return isLoop(file, join(dir, ...folder)) ? [] : pathsIn(dir, root, report, path);
    if (markdownFile.test(entry.name)) return [];
    if (path.length <= SETTINGS_DEPTH && settings.test(entry.name)) return [];
    return [{ path: path.join('/').normalize('NFC'), file }];
  });
}

/** Null for a link to nothing, or to itself. */
function realPath(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
