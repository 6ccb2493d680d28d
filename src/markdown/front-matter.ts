// A Markdown file ↔ its front matter and body. gray-matter cuts them apart and puts new files together. By default it
// would run front matter that calls itself JavaScript, so here YAML is the only language that it has.
import matter from 'gray-matter';
import { LineCounter, parseDocument, stringify, type Document } from 'yaml';

/** YAML as its author wrote it: comments, quotes, order and places are kept. `text` is what the places count in. */
export type Yaml = { text: string; document: Document; lines: LineCounter };

/**
 * `frontMatter` is the file up to the body, fences included. `yaml.text` begins with the end of the first line, so its
 * lines have the numbers that they have in the file, and its offsets are the file's less three.
 */
export type SplitFile = { frontMatter: string; yaml: Yaml; body: string };

/** Why a file cannot be split. */
export type SplitFault = 'missing' | 'unclosed' | 'not-yaml' | 'too-long';

const FENCE = '---';
/** Enough for any article, and a bound: gray-matter's time grows with the square of the blank lines. */
export const MAX_FRONT_MATTER_LINES = 1000;

const refuse = (): never => {
  throw new Error('Front matter is YAML here.');
};

// Always given: without options gray-matter keeps what it has parsed, and forgets that it was broken.
const options = {
  // The closing fence is a whole line: `---x` is none.
  delimiters: [FENCE, `${FENCE}\n`] satisfies [string, string],
  engines: {
    yaml: { parse: parseYaml, stringify: (fields: object) => stringify(fields, { lineWidth: 0 }) },
    json: refuse,
    javascript: refuse,
    coffee: refuse,
  },
};

/** Errors stand in `document.errors`; nothing is thrown. */
export function parseYaml(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  return { text, document, lines };
}

/** @param source a file with \n line ends and no BOM */
export function splitFrontMatter(source: string): SplitFile | SplitFault {
  const file = withPlainFences(source);
  const fault = faultOf(file);
  if (fault) return fault;
  const { data, content, matter: text } = matter(file, options);
  const frontMatter = file.slice(0, file.length - content.length);
  // Where there are only comments, or nothing, gray-matter asks no engine.
  const yaml = text.trim() && 'document' in data ? (data as Yaml) : parseYaml(text);
  return { frontMatter, yaml, body: content };
}

/** A new file: front matter in the order of the fields, then the body. */
export function joinFrontMatter(fields: object, body: string): string {
  return `${matter.stringify({ content: body }, fields, options).trimEnd()}\n`;
}

/** Spaces after a fence mean nothing, nor does it matter whether the file ends with the closing one. */
function withPlainFences(source: string): string {
  const plain = source.replace(/^---[ \t]+$/gm, FENCE);
  return plain.endsWith(`\n${FENCE}`) ? `${plain}\n` : plain;
}

function faultOf(file: string): SplitFault | null {
  if (!file.startsWith(FENCE) || file.startsWith(`${FENCE}-`)) return 'missing';
  if (matter.language(file).name) return 'not-yaml';
  const end = file.indexOf(`\n${FENCE}\n`, FENCE.length);
  if (end < 0) return 'unclosed';
  return file.slice(0, end).split('\n').length > MAX_FRONT_MATTER_LINES ? 'too-long' : null;
}
