// One Markdown or YAML file → its fields, checked by a schema, or problems with their lines.
import { visit, type Alias, type Document, type Scalar } from 'yaml';
import type { z } from 'zod';
import {
  MAX_FRONT_MATTER_LINES,
  parseYaml,
  splitFrontMatter,
  type SplitFault,
  type Yaml,
} from '../markdown/front-matter.ts';
import { createProblem, type Problem } from './problem.ts';
import { issueToProblems } from './schema-problems.ts';

/** `fields` is null when one of the problems is an error. */
export type Checked<Fields> = { fields: Fields | null; problems: Problem[] };

/** `frontMatter` is the file up to the body; the body begins on the file's line `bodyLine`. */
export type MarkdownFile<Fields> = Checked<Fields> & { frontMatter: string; body: string; bodyLine: number };

/** A Markdown file with front matter. `source` has \n line ends and no BOM. */
export function readMarkdown<Schema extends z.ZodType>(
  path: string,
  source: string,
  schema: Schema,
): MarkdownFile<z.infer<Schema>> {
  const split = splitFrontMatter(source);
  if (typeof split === 'string') {
    const problem = createProblem({ rule: 'front-matter', path, message: faults[split] });
    return { fields: null, problems: [problem], frontMatter: '', body: source, bodyLine: 1 };
  }
  const { frontMatter, yaml, body } = split;
  return { ...checkFields(path, yaml, schema), frontMatter, body, bodyLine: frontMatter.split('\n').length };
}

const faults: Record<SplitFault, string> = {
  missing: 'the front matter is missing: begin the file with a line of three dashes, title: …, a line of three dashes',
  unclosed: 'the front matter does not end: close it with a line of three dashes',
  'not-yaml': 'the first line holds more than three dashes: leave only the dashes there, front matter is YAML',
  'too-long': `the front matter is longer than ${MAX_FRONT_MATTER_LINES} lines: move what customers read below the second line of three dashes`,
};

/** A whole file of YAML. `source` has \n line ends and no BOM. */
export function readYaml<Schema extends z.ZodType>(
  path: string,
  source: string,
  schema: Schema,
): Checked<z.infer<Schema>> {
  return checkFields(path, parseYaml(source), schema);
}

function checkFields<Schema extends z.ZodType>(
  path: string,
  { document, lines }: Yaml,
  schema: Schema,
): Checked<z.infer<Schema>> {
  const toProblem = (offset: number, message: string): Problem =>
    createProblem({ rule: 'fields', path, line: lines.linePos(offset).line, message });
  const refuse = (...problems: Problem[]) => ({ fields: null, problems });
  if (document.errors.length)
    return refuse(...document.errors.map(({ pos, code, message }) => toProblem(pos[0], yamlMessage(code, message))));
  const alias = firstAlias(document);
  if (alias)
    return refuse(
      toProblem(alias.range![0], `*${alias.source} is a YAML alias: write the value itself, or quote the *`),
    );
  const value: unknown = document.toJS();
  const result = schema.safeParse(value ?? {});
  if (!result.success)
    return refuse(
      ...result.error.issues.flatMap((issue) => issueToProblems(issue, { schema, document, value, toProblem })),
    );
  const warnings = swallowedTexts(document).map(({ range, comment }) =>
    toProblem(range![0], `“#${comment}” is left out as a comment: put quotes around the whole text to keep it`),
  );
  return { fields: result.data, problems: warnings.map((problem) => ({ ...problem, severity: 'warning' })) };
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

/** Aliases are refused: nobody needs them here, and they let a few lines become billions of values. */
function firstAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_key, node) => {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

const yamlMessages: Record<string, string> = {
  DUPLICATE_KEY: 'this key stands here twice: keep one of them',
  TAB_AS_INDENT: 'there is a tab at the beginning of the line: use spaces',
  BLOCK_AS_IMPLICIT_KEY: 'there is a “: ” inside the value: put quotes around the whole value',
  MISSING_CHAR: 'the value does not end: add the closing quote or bracket',
};

function yamlMessage(code: string, message: string): string {
  return yamlMessages[code] ?? `this is not YAML that we can read, write key: value (${message.split('\n')[0]})`;
}
