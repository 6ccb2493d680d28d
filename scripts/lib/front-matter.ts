// One Markdown or YAML file → its fields and body, or problems with their lines.
import { LineCounter, parseDocument, isMap, isSeq, isScalar, visit, type Document, type Node, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type Parsed<Fields> = {
  fields: Fields | null;
  body: string;
  /** the file's line on which the body begins */ bodyLine: number;
  problems: Problem[];
};

const fence = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/** A Markdown file with front matter. `source` has \n line ends and no BOM. */
export function parseMarkdown<Schema extends z.ZodType>(
  path: string,
  source: string,
  schema: Schema,
): Parsed<z.infer<Schema>> {
  const match = fence.exec(source);
  if (!match) {
    const message = source.startsWith('---')
      ? 'Unexpected end of file, expected a line of three dashes that closes the front matter'
      : 'Unexpected start of file, expected front matter: a line of three dashes, title: …, a line of three dashes';
    return { fields: null, body: source, bodyLine: 1, problems: [{ path, line: 1, message, severity: 'error' }] };
  }
  const body = source.slice(match[0].length);
  const bodyLine = match[0].split('\n').length - (match[0].endsWith('\n') ? 0 : 1);
  return { ...parseYaml(path, match[1]!, schema, 1), body, bodyLine };
}

/** YAML checked by a schema; `lineOffset` is the number of lines before the YAML in its file. */
export function parseYaml<Schema extends z.ZodType>(
  path: string,
  yaml: string,
  schema: Schema,
  lineOffset = 0,
): { fields: z.infer<Schema> | null; problems: Problem[] } {
  const lines = new LineCounter();
  // Aliases are refused (maxAliasCount 0 below): nobody needs them here and they allow YAML bombs.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problem = (offset: number, message: string): Problem => ({
    path,
    line: lines.linePos(offset).line + lineOffset,
    message,
    severity: 'error',
  });
  if (document.errors.length) {
    return {
      fields: null,
      problems: document.errors.map((error) => problem(error.pos[0], yamlMessage(error.code, error.message))),
    };
  }
  const toWarning = ({ range, comment }: Scalar): Problem => ({
    ...problem(range![0], `Unexpected # in a text, expected quotes around it: “#${comment}” is left out as a comment`),
    severity: 'warning',
  });
  const value = toValue(document);
  if (value instanceof Error)
    return {
      fields: null,
      problems: [
        problem(0, 'Unexpected YAML alias (*name), expected the value itself: quote it if the asterisk is meant'),
      ],
    };
  const result = schema.safeParse(value ?? {});
  if (result.success) return { fields: result.data, problems: swallowedTexts(document).map(toWarning) };
  return {
    fields: null,
    problems: result.error.issues.flatMap((issue) => issueToProblems(issue, document, value, problem)),
  };
}

/** `title: Is it 100 % #1?` would silently lose what follows the #. A comment after a number or a list is meant as one. */
function swallowedTexts(document: Document): Scalar[] {
  const found: Scalar[] = [];
  visit(document, {
    Scalar: (key, node) => {
      const isText = node.type === 'PLAIN' && typeof node.value === 'string' && node.value.includes(' ');
      if (key !== 'key' && isText && node.comment) found.push(node);
    },
  });
  return found;
}

function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return error as Error;
  }
}

function yamlMessage(code: string, message: string): string {
  const hints: Record<string, string> = {
    DUPLICATE_KEY: 'Unexpected second value for the same key, expected each key once',
    TAB_AS_INDENT: 'Unexpected tab, expected spaces for indentation',
    BLOCK_AS_IMPLICIT_KEY: 'Unexpected ": " inside a value, expected quotes around the whole value',
    MISSING_CHAR: 'Unexpected end of a value, expected a closing quote or bracket',
  };
  return hints[code] ?? `Unexpected YAML, expected key: value (${message.split('\n')[0]})`;
}

type Issue = z.core.$ZodIssue;

function issueToProblems(
  issue: Issue,
  document: Document,
  value: unknown,
  problem: (offset: number, message: string) => Problem,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(
        offsetOf(document, [...issue.path, key]),
        `Unexpected key ${key}, expected one of the documented keys (src/schema.ts)`,
      ),
    );
  }
  const closest = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
  if (closest)
    return closest.flatMap((inner) =>
      issueToProblems({ ...inner, path: [...issue.path, ...inner.path] } as Issue, document, value, problem),
    );
  return [problem(offsetOf(document, issue.path), issueMessage(issue, valueAt(value, issue.path)))];
}

/** Of the shapes that a value may have, the one that it misses by the least: what the editor meant. */
function closestBranch(branches: Issue[][]): Issue[] | undefined {
  const [best, second] = branches.toSorted((a, b) => a.length - b.length);
  return best && second && best.length < second.length ? best : undefined;
}

function issueMessage(issue: Issue, input: unknown): string {
  const name = issue.path.length ? ` in ${issue.path.join('.')}` : '';
  if (issue.message.startsWith('Unexpected')) return issue.message + (issue.message.includes(name) ? '' : name);
  if (input === undefined) return `Unexpected absence of ${issue.path.join('.')}, expected ${expectation(issue)}`;
  return `Unexpected ${describe(input)}${name}, expected ${expectation(issue)}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array'
        ? 'a list'
        : issue.expected === 'record' || issue.expected === 'object'
          ? 'keys and values'
          : `a ${issue.expected}`;
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'regex' ? `a text of the form ${issue.pattern}` : `a valid ${issue.format}`;
    default:
      return issue.message;
  }
}

function describe(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'object') return 'keys and values';
  const text = String(input);
  return text.trim() === '' ? 'empty text' : `${typeof input} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** Where the deepest node on the path begins: the key for a map's pair, the item for a list's. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node = document.contents as Node | null;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: k }) => isScalar(k) && String(k.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof key === 'number') {
      node = (node.items[key] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
