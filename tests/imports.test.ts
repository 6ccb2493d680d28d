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

/** The faces of the two rooms, all languages at once, and names of files; nobody outside opens their other files. */
const engine = ['src/text/index.ts', 'src/text/languages.ts', 'src/text/slug.ts', 'src/search/index.ts'];
const markdownPackages = [
  'satteri',
  'github-slugger',
  'mdast',
  'hast',
  'hast-util-sanitize',
  'gray-matter',
  'yaml',
  'unified',
  'vfile',
];
/** The rules of remark-lint that check what editors write. */
const lintRules = [
  'remark-lint-correct-media-syntax',
  'remark-lint-heading-increment',
  'remark-lint-no-duplicate-definitions',
  'remark-lint-no-empty-url',
  'remark-lint-no-hidden-table-cell',
  'remark-lint-no-multiple-toplevel-headings',
  'remark-lint-no-undefined-references',
  'remark-lint-no-unused-definitions',
];
/** What a step of the miner may know beside the steps before it. */
const miner = ['src/miner/ticket.ts', 'src/miner/words/', ...engine];

const table: Record<string, Row> = {
  'the language knowledge: stemmers only': { files: ['src/text/**'], may: ['src/text/', '@orama/stemmers'] },
  'what shops are asked: words alone': { files: ['src/intents/**'], may: ['src/intents/', 'src/text/'] },
  'the engine: language knowledge and MiniSearch': {
    files: ['src/search/**'],
    may: ['src/search/', 'src/text/index.ts', 'minisearch'],
  },
  'the strings': { files: ['src/i18n/**'], may: ['src/i18n/'] },
  'our Markdown': { files: ['src/markdown/**'], may: ['src/markdown/', ...markdownPackages] },
  'the reader': {
    files: ['src/reader/**'],
    may: [
      'src/reader/',
      ...engine,
      'src/intents/index.ts',
      'src/text/thesaurus.ts',
      'src/text/contact.ts',
      'src/markdown/',
      'src/i18n/',
      'zod',
      'yaml',
      'fastest-levenshtein',
      'image-size',
      'lucide-static',
      ...lintRules,
      'postcss',
      'culori',
      'node:*',
    ],
  },
  // What an editor's commands make of the content: new texts for files, which the commands write.
  editing: {
    files: ['src/editing/**'],
    may: [
      'src/editing/',
      'src/reader/',
      'src/markdown/',
      'src/i18n/',
      'src/text/index.ts',
      'src/text/languages.ts',
      'yaml',
      'csv-parse',
      'htmlparser2',
      'node:path',
    ],
  },
  'the visual editor, but its rim and what runs in it': {
    files: ['src/cms/*.ts'],
    may: ['src/cms/', 'src/reader/', 'zod', 'node:path'],
  },
  'what runs in the visual editor': {
    files: ['src/cms/browser/**'],
    may: ['src/cms/browser/', '@sveltia/cms', 'yaml'],
  },
  'the rim of the visual editor': {
    files: ['src/cms/rim/**'],
    may: ['src/cms/', 'src/reader/', 'src/site/hosting/rules.ts', 'vite', 'node:*'],
  },
  "the editors' report, laid out as the miner's is": {
    files: ['src/report/**'],
    may: ['src/report/', 'src/reader/', ...engine, 'src/i18n/', 'src/miner/report/'],
  },
  // Another help centre's export → new files of ours; only its rim touches files and network.
  'for machines: what assistants get of the same answers': {
    files: ['src/machines/**'],
    may: [
      'src/machines/',
      ...engine,
      'src/markdown/',
      'src/messages/',
      'mdast',
      'zod',
      '@modelcontextprotocol/sdk',
      'node:crypto',
    ],
  },
  'the importer': {
    files: ['src/importer/*.ts', 'src/importer/{folders,helpdesks,markdown,places}/**'],
    may: [
      'src/importer/',
      'src/reader/',
      'src/i18n/',
      'src/text/languages.ts',
      'src/text/slug.ts',
      'src/markdown/',
      'github-slugger',
      'hast',
      'hast-util-from-html',
      'hast-util-to-html',
      'hast-util-to-mdast',
      'htmlparser2',
      'mdast',
      'remark',
      'remark-gfm',
      'remark-mdx',
      'smol-toml',
      'node:crypto',
      'node:path',
    ],
  },
  'the rim of the importer': {
    files: ['src/importer/rim/**'],
    may: ['src/importer/', 'src/reader/', 'src/text/languages.ts', 'mdast', 'node:*'],
  },
  'the ticket, the noun of the miner': { files: ['src/miner/ticket.ts'], may: [] },
  'the words of the miner': { files: ['src/miner/words/**'], may: miner },
  'reading exports': {
    files: ['src/miner/export/**'],
    may: [
      ...miner,
      'src/miner/export/',
      'src/miner/privacy/',
      'zod',
      'htmlparser2',
      'postal-mime',
      'node:stream',
      'node:zlib',
    ],
  },
  redaction: {
    files: ['src/miner/privacy/**'],
    may: [...miner, 'src/miner/privacy/', 'type src/reader/', 'libphonenumber-js'],
  },
  'what agents answer': { files: ['src/miner/answers/**'], may: [...miner, 'src/miner/answers/'] },
  'what customers ask': {
    files: ['src/miner/questions/**'],
    may: [...miner, 'src/miner/questions/', 'src/miner/export/', 'src/miner/privacy/', 'eld'],
  },
  clusters: {
    files: ['src/miner/clusters/**'],
    may: [...miner, 'src/miner/clusters/', 'src/miner/questions/', 'node:crypto'],
  },
  drafts: {
    files: ['src/miner/draft/**'],
    may: [
      ...miner,
      'src/miner/draft/',
      'src/miner/questions/',
      'src/miner/answers/',
      // Topics of all shops have their titles there.
      'src/intents/',
      'src/markdown/',
      'src/i18n/',
      'yaml',
      'mdast',
      'remark',
      'node:crypto',
    ],
  },
  'clusters beside articles': {
    files: ['src/miner/matching/**'],
    may: [...miner, 'src/miner/matching/', 'src/miner/draft/', 'src/miner/questions/', 'src/i18n/'],
  },
  'the report': {
    files: ['src/miner/report/**'],
    may: [...miner, 'src/miner/report/', 'src/miner/draft/', 'src/miner/privacy/'],
  },
  // Its files, its network and its other cores.
  'the rim of the miner': {
    files: ['src/miner/rim/**'],
    may: ['src/miner/', 'src/reader/', ...engine, 'src/markdown/', 'src/i18n/', 'zod', 'node:*'],
  },
  'what pages ask of the content': {
    files: ['src/site/**'],
    may: [
      'src/site/',
      'src/reader/',
      'src/machines/',
      ...engine,
      'src/markdown/',
      'src/i18n/',
      'astro:content',
      'date-holidays',
      'dom-serializer',
      'htmlparser2',
      'pagefind',
      'sharp',
      'node:*',
    ],
  },
  'what the site sends: shapes alone': { files: ['src/messages/**'], may: ['src/messages/', 'zod'] },
  'the relay to helpdesks': { files: ['src/relay/**'], may: ['src/relay/', 'src/messages/', 'nodemailer'] },
  'the collector, but its rim': {
    files: ['src/collector/*.ts'],
    may: ['src/collector/', 'src/messages/', 'src/relay/', 'hono', 'prom-client', 'rate-limiter-flexible'],
  },
  // Its databases and its server.
  'the rim of the collector': {
    files: ['src/collector/rim/**'],
    may: ['src/collector/', 'src/reader/problem.ts', 'hono', '@hono/node-server', 'pg', 'node:*'],
  },
  // The same knife, the same finders of personal data, and reports that look alike.
  'the insights': {
    files: ['src/insights/**'],
    may: [
      'src/insights/',
      'type src/messages/',
      'src/reader/',
      ...engine,
      'src/intents/',
      'src/miner/clusters/',
      'src/miner/privacy/',
      'src/miner/report/',
      'src/miner/ticket.ts',
      // The knife with a memory.
      'src/miner/words/kept-words.ts',
      'type src/miner/',
      'fastest-levenshtein',
    ],
  },
  'the loader of the widget: one file by itself': { files: ['src/widget/**'], may: ['type src/widget/'] },
  components: {
    files: ['src/components/**'],
    may: [
      'src/components/',
      // Zod stays out of the browser.
      'type src/messages/',
      'type src/widget/',
      'src/messages/limits.ts',
      'src/messages/mask.ts',
      'src/site/',
      'src/reader/',
      ...engine,
      // The search worker loads the one language of its page.
      'src/text/languages/',
      'src/i18n/',
      'lucide-static',
    ],
  },
  layouts: {
    files: ['src/layouts/**'],
    may: ['src/layouts/', 'src/components/', 'src/site/', 'src/i18n/', 'src/styles/'],
  },
  pages: {
    files: ['src/pages/**'],
    may: [
      'src/components/',
      'src/layouts/',
      'src/site/',
      'src/machines/',
      'src/reader/',
      ...engine,
      'src/markdown/',
      'src/i18n/',
      'src/styles/',
      'astro',
      '@astrojs/rss',
      // The loader of the widget, read as text and minified.
      'src/widget/',
      'vite',
    ],
  },
  commands: {
    files: ['scripts/*.ts', 'scripts/drafts/**', 'scripts/insights/**', 'scripts/terminal/**'],
    may: [
      ...[
        'src/',
        'scripts/drafts/',
        'scripts/insights/',
        'scripts/terminal/',
        'node:*',
        'astro',
        'zod',
        'playwright-core',
        'sharp',
        'hunspell-wasm',
      ],
      '@modelcontextprotocol/sdk',
    ],
  },
  // They measure in a browser, and beside other engines.
  benchmarks: {
    files: ['scripts/bench/**'],
    may: [
      'src/',
      'scripts/bench/',
      'scripts/terminal/',
      'node:*',
      'lighthouse',
      'playwright-core',
      'pagefind',
      'minisearch',
      'lunr',
      'lunr-languages',
    ],
  },
  // The two doors of Astro read content as the commands do.
  'the door of the content': {
    files: ['src/content.config.ts'],
    may: [
      'src/reader/',
      'src/markdown/',
      'src/machines/',
      'src/i18n/',
      'astro:content',
      'astro',
      'node:path',
      'node:url',
    ],
  },
  'the door of the pages': {
    files: ['src/middleware.ts'],
    may: ['src/site/', 'astro:middleware'],
  },
  'the door of the configuration': {
    files: ['astro.config.mjs'],
    may: ['src/reader/', 'src/site/widget.ts', 'astro', 'node:fs', 'node:path'],
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

test('nothing goes round in a circle, not even types', () => {
  const importsIn = new Map(sources.map((file) => [file, importsOf(file).map(({ target }) => target)]));
  expect(circlesIn(importsIn)).toEqual([]);
});

/** Each circle as `a → b → a`, found by walking from every file along its imports. */
function circlesIn(importsIn: Map<string, string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: string[]): void => {
    if (way.includes(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const target of importsIn.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of importsIn.keys()) walk(file, []);
  return circles;
}

test('rules and the miner’s steps ask no clock', () => {
  const asking = sources.filter(
    (file) =>
      /^src\/(reader\/rules|miner\/(?!rim))/.test(file) &&
      /Date\.now\(|new Date\(\)|performance\./.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});

test('only the search box and its like touch the page', () => {
  const dom = /\b(?:document|window)\.(?:querySelector|getElement|createElement|addEventListener)/;
  const touching = sources.filter((file) => /^src\/.*\.ts$/.test(file) && dom.test(readFileSync(file, 'utf8')));
  expect(touching).not.toEqual([]);
  expect(touching.filter((file) => !/^src\/(?:components|widget)\//.test(file))).toEqual([]);
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
