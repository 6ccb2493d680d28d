// Who may import whom: the table of ARCHITECTURE.md, enforced. Knowledge flows one way, from text to pages and commands.
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

type Row = {
  files: string[];
  /** Files or folders of ours (a folder ends in /) and packages; `node:*` is all of Node. */
  may: string[];
};

const pure = ['src/text/', 'src/search/', 'src/schema.ts', 'src/documents.ts', 'src/markdown/', 'src/i18n/'];
const markdownPackages = ['satteri', 'github-slugger', 'mdast', 'sanitize-html'];

const table: Record<string, Row> = {
  'the language knowledge: stemmers only': { files: ['src/text/**'], may: ['src/text/', '@orama/stemmers'] },
  'the engine: language knowledge only': { files: ['src/search/**'], may: ['src/search/', 'src/text/'] },
  'the shapes of content': { files: ['src/schema.ts'], may: ['zod'] },
  'the strings': { files: ['src/i18n/**'], may: ['src/i18n/'] },
  'opening hours': { files: ['src/opening-hours.ts'], may: ['src/schema.ts'] },
  'our Markdown': { files: ['src/markdown/**'], may: ['src/markdown/', 'node:path', 'node:url', ...markdownPackages] },
  // It makes what the engine reads, so it knows the engine's type.
  'the search documents': { files: ['src/documents.ts'], may: ['src/markdown/', 'src/search/documents.ts'] },
  addresses: { files: ['src/urls.ts'], may: ['src/markdown/'] },
  // What helps next is found by the words that titles share.
  'what pages ask of the content': { files: ['src/articles.ts'], may: [...pure, 'astro:content'] },
  'the search files': {
    files: ['src/search-files.ts'],
    may: [...pure, 'src/articles.ts', 'src/urls.ts', 'node:crypto', 'node:zlib'],
  },
  components: {
    files: ['src/components/**'],
    may: [
      ...pure,
      'src/articles.ts',
      'src/opening-hours.ts',
      'src/search-files.ts',
      'src/urls.ts',
      'src/components/',
      'astro',
      'lucide-static',
    ],
  },
  layouts: {
    files: ['src/layouts/**'],
    may: [...pure, 'src/articles.ts', 'src/urls.ts', 'src/components/', 'src/styles/'],
  },
  pages: {
    files: ['src/pages/**'],
    may: [
      ...pure,
      'src/articles.ts',
      'src/search-files.ts',
      'src/urls.ts',
      'src/components/',
      'src/layouts/',
      'src/styles/',
      'astro',
      '@astrojs/rss',
    ],
  },
  // The rules look, they do not touch.
  'content rules': {
    files: ['scripts/rules/**'],
    may: [
      ...pure,
      'scripts/lib/nearest.ts',
      'scripts/lib/line-of.ts',
      'scripts/drafts/draft-strings.ts',
      'type scripts/lib/',
      'node:path',
      'lucide-static',
    ],
  },
  'the steps of the miner': {
    files: ['scripts/drafts/**'],
    may: [
      ...pure,
      'scripts/drafts/',
      'node:stream',
      'node:zlib',
      'node:crypto',
      'zod',
      'eld',
      'htmlparser2',
      'libphonenumber-js',
      'postal-mime',
      'mdast',
      'mdast-util-to-markdown',
      'yaml',
    ],
  },
  'commands and their library': {
    files: ['scripts/*.ts', 'scripts/lib/**'],
    may: [...pure, 'scripts/', 'node:*', 'astro', 'zod', 'yaml', 'fastest-levenshtein', 'pagefind'],
  },
  // They measure in a browser, and against the best peer.
  benchmarks: {
    files: ['scripts/bench/**'],
    may: [...pure, 'scripts/', 'node:*', 'playwright-core', 'pagefind'],
  },
  // The two doors of Astro read content as the commands do.
  'the door of the content': {
    files: ['src/content.config.ts'],
    may: ['scripts/lib/', 'src/markdown/', 'astro:content', 'astro', 'node:path', 'node:url'],
  },
  'the door of the configuration': {
    files: ['astro.config.mjs'],
    may: ['scripts/lib/', 'src/markdown/', 'astro', '@astrojs/markdown-satteri', 'node:*'],
  },
};

const sources = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'astro.config.mjs']).map((file) =>
  file.replaceAll('\\', '/'),
);

test('every source file has a row in the table, and only one', () => {
  const rowsOf = (file: string) =>
    Object.values(table).filter(({ files }) => files.some((glob) => posix.matchesGlob(file, glob)));
  expect(sources.filter((file) => rowsOf(file).length !== 1)).toEqual([]);
});

describe.each(Object.entries(table))('%s', (_name, { files, may }) => {
  test('import nothing but what they may', () => {
    const own = sources.filter((file) => files.some((glob) => posix.matchesGlob(file, glob)));
    const strays = own.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !may.some((allowed) => isAllowed(imported, allowed)))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(own).not.toEqual([]);
    expect(strays).toEqual([]);
  });

  test('may import no package that they do not need', () => {
    const imported = sources
      .filter((file) => files.some((glob) => posix.matchesGlob(file, glob)))
      .flatMap((file) => importsOf(file));
    const packages = may.filter((allowed) => !/^(?:type )?(?:src|scripts)\//.test(allowed));
    expect(packages.filter((allowed) => !imported.some((each) => isAllowed(each, allowed)))).toEqual([]);
  });
});

test('rules and the miner’s steps ask no clock', () => {
  const asking = sources.filter(
    (file) =>
      /^scripts\/(rules|drafts)\//.test(file) &&
      /Date\.now\(|new Date\(\)|performance\./.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});

test('only the search box and its like touch the page', () => {
  const dom = /\b(?:document|window)\.(?:querySelector|getElement|createElement|addEventListener)/;
  const touching = sources.filter((file) => /^src\/.*\.ts$/.test(file) && dom.test(readFileSync(file, 'utf8')));
  expect(touching).not.toEqual([]);
  expect(touching.filter((file) => !file.startsWith('src/components/'))).toEqual([]);
});

type Import = { target: string; isType: boolean };

/** The imports of a file, paths of our own from the root of the project. */
function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  return codeOf(file, source).flatMap((code) => {
    const types = new Set(
      [...code.matchAll(/^(?:import|export) type [^'"]*['"]([^'"]+)['"]/gm)].map(([, name]) => name!),
    );
    return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => ({
      target: fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : asNode(fileName),
      isType: types.has(fileName),
    }));
  });
}

/** An Astro file has code between its dashes and in its scripts. */
function codeOf(file: string, source: string): string[] {
  if (!file.endsWith('.astro')) return [source];
  const [, front = '', template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? ['', '', source];
  return [front, ...[...template.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script!)];
}

function asNode(name: string): string {
  return builtinModules.includes(name) ? `node:${name}` : name;
}

function isAllowed({ target, isType }: Import, allowed: string): boolean {
  if (allowed.startsWith('type ')) return isType && isAllowed({ target, isType }, allowed.slice('type '.length));
  if (allowed === 'node:*') return target.startsWith('node:');
  return allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed || target.startsWith(`${allowed}/`);
}
