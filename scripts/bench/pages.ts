// What a visitor downloads: each type of page before search is touched, the search's code, the index of each locale.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { site } from './sites.ts';
import { beside, kilobytes, printTable } from './table.ts';

/** Compressed bytes. */
type Size = { gzip: number; brotli: number };

const PAGE_LIMIT = 20;
const CODE_LIMIT = 12;

export async function benchPages(): Promise<void> {
  const folder = await site();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const locales = files
    .filter((file) => /^\w+[\\/]search\.\w+\.json$/.test(file))
    .map((file) => file.split(/[\\/]/)[0]!);
  const columns = ['KB', 'gzip', 'brotli', 'limit of gzip', ''];
  printTable(
    'Pages of the fixture shop: HTML, its styles and its scripts, the heaviest of each type',
    columns,
    pageRows(folder, files),
  );
  printTable('Search code, downloaded on focus', columns, codeRows(folder, files, locales));
  printTable('Search index', columns.slice(0, 3), indexRows(folder, files));
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

function pageRows(folder: string, files: string[]): string[][] {
  return types.map(([name, pattern]) => {
    const pages = files.filter((file) => pattern.test(file.replaceAll('\\', '/')));
    const heaviest = pages.map((file) => pageSize(folder, file)).toSorted((one, other) => other.gzip - one.gzip)[0]!;
    return row(`${name} (of ${pages.length})`, heaviest, PAGE_LIMIT);
  });
}

function pageSize(folder: string, file: string): Size {
  const html = readFileSync(join(folder, file), 'utf8');
  const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
  return total([sizeOf(html), ...loaded.map(([, path]) => sizeOf(readFileSync(join(folder, path!))))]);
}

/** All that is neither on every page nor another language's. */
function codeRows(folder: string, files: string[], locales: string[]): string[][] {
  const scripts = files.filter((file) => /^_astro[\\/](?!Page\.|404\.|index\.).*\.js$/.test(file));
  const isLanguage = (file: string) => /^_astro[\\/]([a-z]{2}|fallback)-/.test(file);
  return locales.map((locale) => {
    const own = scripts.filter((file) => !isLanguage(file) || file.slice('_astro/'.length).startsWith(`${locale}-`));
    return row(
      `${locale}: ${own.length} files`,
      total(own.map((file) => sizeOf(readFileSync(join(folder, file))))),
      CODE_LIMIT,
    );
  });
}

function indexRows(folder: string, files: string[]): string[][] {
  const indexes = files.filter((file) => /search\.\w+\.json$/.test(file));
  return indexes.map((file) => row(file, sizeOf(readFileSync(join(folder, file)))));
}

/** @param limit of gzip, in KB */
function row(name: string, { gzip, brotli }: Size, limit?: number): string[] {
  return [name, kilobytes(gzip), kilobytes(brotli), ...(limit ? beside(gzip / 1024, limit, ' KB') : [])];
}

function sizeOf(text: string | Buffer): Size {
  return { gzip: gzipSync(text, { level: 9 }).length, brotli: brotliCompressSync(text).length };
}

function total(sizes: Size[]): Size {
  const sum = (key: keyof Size) => sizes.reduce((bytes, size) => bytes + size[key], 0);
  return { gzip: sum('gzip'), brotli: sum('brotli') };
}
