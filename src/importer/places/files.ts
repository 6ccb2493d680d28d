// Pictures and attachments that come along: each gets a name beside the articles of its category.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { safeDecode } from '../../markdown/links.ts';
import { fileKind } from '../../reader/references/file-kinds.ts';
import type { SourceFile } from '../source.ts';
import { cleanSlug } from './place-articles.ts';

/** What was downloaded of an address; its ending from the type that the server named, where the address has none. */
export type Download = { bytes: Uint8Array; ending: string };
export type Downloads = Map<string, Download>;

/** `path` from the content folder. */
export type NewFile = { path: string; from: { file: string } | { bytes: Uint8Array } };

/** Where a file goes, or why it does not: `remote` was not downloaded, `kind` is not published. */
export type FileAnswer = NewFile | 'remote' | 'kind';

export type FilePlaces = { place: (file: SourceFile, folder: string) => FileAnswer; files: Map<string, NewFile> };

export function createFilePlaces(downloads: Downloads): FilePlaces {
  const files = new Map<string, NewFile>();
  const sources = new Map<string, string>();
  return {
    files,
    place(file, folder) {
      const loaded = contentOf(file, downloads);
      if (loaded === 'remote') return 'remote';
      const { from, name, source } = loaded;
      if (!fileKind(name)) return 'kind';
      const plain = `${folder}/files/${name}`;
      // Of two files with one name the later carries a hash of where it came from.
      const path = (sources.get(plain) ?? source) === source ? plain : withHash(plain, source);
      sources.set(path, source);
      const placed: NewFile = { path, from };
      files.set(path, placed);
      return placed;
    },
  };
}

type Loaded = { from: NewFile['from']; name: string; source: string };

function contentOf(file: SourceFile, downloads: Downloads): Loaded | 'remote' {
  if ('file' in file) return { from: file, name: fileName(file.file.replaceAll('\\', '/')), source: file.file };
  if ('bytes' in file) {
    const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, 10);
    return { from: { bytes: file.bytes }, name: `picture-${hash}.${file.ending}`, source: hash };
  }
  const download = downloads.get(file.url);
  if (!download) return 'remote';
  const name = fileName(safeDecode(URL.parse(file.url)?.pathname ?? ''));
  const named = fileKind(name) || !download.ending ? name : `${name}.${download.ending}`;
  return { from: { bytes: download.bytes }, name: named, source: file.url };
}

function fileName(path: string): string {
  const { name, ext } = posix.parse(path);
  return `${cleanSlug(name) || 'file'}${ext.toLowerCase()}`;
}

function withHash(path: string, source: string): string {
  const { dir, name, ext } = posix.parse(path);
  return `${dir}/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 6)}${ext}`;
}

const DATA = /^data:image\/(png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/=\s]+)$/i;

/** A picture that stands in the text itself. */
export function dataFile(href: string): SourceFile | null {
  const [, ending, base64 = ''] = DATA.exec(href) ?? [];
  return ending ? { bytes: Buffer.from(base64, 'base64'), ending: ending.toLowerCase() } : null;
}
