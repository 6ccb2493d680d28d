// One Markdown or YAML file → its fields and body, or problems with their lines.
import { LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { issueToProblems } from './schema-problems.ts';

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
    problems: result.error.issues.flatMap((issue) => issueToProblems(issue, { schema, document, value, problem })),
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
    return error;
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
