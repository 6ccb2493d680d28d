// What a visitor downloads: each type of page before search is touched, the search's code, the index of each locale.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { site } from './sites.ts';
import { atMost, kilobytes, type Row, type Tables } from './table.ts';

/** Compressed bytes. */
type Size = { gzip: number; brotli: number };

const MAX_PAGE = 20; // KB, gzip
const MAX_CODE = 20; // KB, gzip

export async function benchPages(): Promise<Tables> {
  const folder = await site();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
  const indexes = files.filter((file) => /^search\/[a-z]+\.\w+\.json$/.test(file));
  return {
    'KB of a page of the fixture shop: HTML, its styles and its scripts, the heaviest of each type': pageRows(
      folder,
      files,
    ),
    'KB of the search code, downloaded on focus': codeRows(folder, files, indexes),
    'KB of the search index': indexes.map((file) => toRow(file, sizeOf(readFileSync(join(folder, file))))),
  };
}

/** The types by their place in the folder: LOCALE/CATEGORY/SLUG is an article. */
const types: [name: string, file: RegExp][] = [
  ['article', /^\w+\/[^/]+\/[^/]+\/index\.html$/],
  ['category', /^\w+\/(?!all|search|contact)[^/]+\/index\.html$/],
  ['home', /^\w+\/index\.html$/],
  ['all questions', /^\w+\/all\/index\.html$/],
  ['search', /^\w+\/search\/index\.html$/],
  ['contact', /^\w+\/contact\/index\.html$/],
  ['not found', /^404\.html$/],
  ['choice of language', /^index\.html$/],
];

function pageRows(folder: string, files: string[]): Row[] {
  return types.map(([name, pattern]) => {
    const pages = files.filter((file) => pattern.test(file));
    const heaviest = pages.map((file) => pageSize(folder, file)).toSorted((one, other) => other.gzip - one.gzip)[0]!;
    return toRow(`${name} (of ${pages.length})`, heaviest, MAX_PAGE);
  });
}

function pageSize(folder: string, file: string): Size {
  const html = readFileSync(join(folder, file), 'utf8');
  const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
  return total([sizeOf(html), ...loaded.map(([, path]) => fileSize(join(folder, path!)))]);
}

/** The list and the worker of the language: what comes before the first hit. */
function codeRows(folder: string, files: string[], indexes: string[]): Row[] {
  const scripts = files.filter((file) => /^_astro\/(?:search\.|(?:[a-z]{2}|fallback)-).*\.js$/.test(file));
  const isLanguage = (file: string) => /^_astro\/([a-z]{2}|fallback)-/.test(file);
  return indexes.map((index) => {
    const locale = index.split(/[/.]/)[1]!;
    const own = scripts.filter((file) => !isLanguage(file) || file.startsWith(`_astro/${locale}-`));
    const size = total(own.map((file) => sizeOf(readFileSync(join(folder, file)))));
    return toRow(`${locale}: ${own.length} files`, size, MAX_CODE);
  });
}

function toRow(what: string, { gzip, brotli }: Size, limit?: number): Row {
  const figures = { what, gzip: kilobytes(gzip), brotli: kilobytes(brotli) };
  return limit ? { ...figures, 'gzip must': atMost(limit, figures.gzip) } : figures;
}

const sizes = new Map<string, Size>();

/** Each page loads the same few files. */
function fileSize(path: string): Size {
  if (!sizes.has(path)) sizes.set(path, sizeOf(readFileSync(path)));
  return sizes.get(path)!;
}

function sizeOf(text: string | Buffer): Size {
  return { gzip: gzipSync(text, { level: 9 }).length, brotli: brotliCompressSync(text).length };
}

function total(sizes: Size[]): Size {
  const sum = (key: keyof Size) => sizes.reduce((bytes, size) => bytes + size[key], 0);
  return { gzip: sum('gzip'), brotli: sum('brotli') };
}
