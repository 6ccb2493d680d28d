// One Markdown or YAML file → its fields, checked by a schema, or problems with their lines.
import { visit, type Alias, type Document, type Scalar, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { parseYaml, splitFrontMatter, type Yaml } from '../markdown/front-matter.ts';
import type { Locale } from '../text/languages.ts';
import { frontMatterWords, type FrontMatterWords } from './front-matter-words.ts';
import { createProblem, type Problem } from './problem.ts';
import { issueToProblems } from './schema-problems.ts';

/** `fields` is null when one of the problems is an error. */
export type Checked<Fields> = { fields: Fields | null; problems: Problem[] };

/** `frontMatter` is the file up to the body; the body begins on the file's line `bodyLine`. */
export type MarkdownFile<Fields> = Checked<Fields> & { frontMatter: string; body: string; bodyLine: number };

/** A Markdown file with front matter. `source` has \n line ends and no BOM. @param editorLocale of its problems */
export function readMarkdown<Schema extends z.ZodType>(
  path: string,
  source: string,
  schema: Schema,
  editorLocale: Locale = 'en',
): MarkdownFile<z.infer<Schema>> {
  const split = splitFrontMatter(source);
  if (typeof split === 'string') {
    const problem = createProblem({ rule: 'front-matter', path, message: frontMatterWords[editorLocale].split[split] });
    return { fields: null, problems: [problem], frontMatter: '', body: source, bodyLine: 1 };
  }
  const { frontMatter, yaml, body } = split;
  return {
    ...checkFields(path, yaml, { schema, editorLocale }),
    frontMatter,
    body,
    bodyLine: frontMatter.split('\n').length,
  };
}

/** A whole file of YAML. `source` has \n line ends and no BOM. @param editorLocale of its problems */
export function readYaml<Schema extends z.ZodType>(
  path: string,
  source: string,
  schema: Schema,
  editorLocale: Locale,
): Checked<z.infer<Schema>> {
  return checkFields(path, parseYaml(source), { schema, editorLocale });
}

function checkFields<Schema extends z.ZodType>(
  path: string,
  { document, lines }: Yaml,
  { schema, editorLocale }: { schema: Schema; editorLocale: Locale },
): Checked<z.infer<Schema>> {
  const say = frontMatterWords[editorLocale];
  const toProblem = (offset: number, message: string): Problem =>
    createProblem({ rule: 'fields', path, line: lines.linePos(offset).line, message });
  const refuse = (...problems: Problem[]) => ({ fields: null, problems });
  if (document.errors.length)
    return refuse(
      ...document.errors.map((error) => {
        const { code, offset } = yamlFault(error, document);
        return toProblem(offset, yamlMessage(code, error.message, say));
      }),
    );
  const alias = firstAlias(document);
  if (alias) return refuse(toProblem(alias.range![0], say.alias(alias.source)));
  const value: unknown = document.toJS();
  const result = schema.safeParse(value ?? {});
  if (!result.success)
    return refuse(
      ...result.error.issues.flatMap((issue) =>
        issueToProblems(issue, { schema, document, value, toProblem, editorLocale }),
      ),
    );
  const warnings = swallowedTexts(document).map(({ range, comment }) =>
    toProblem(range![0], say.comment(comment ?? '')),
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

/** What the `yaml` package met → the code of what we say about it, and where there is something to mend. */
function yamlFault({ code, pos, message }: YAMLError, document: Document): { code: string; offset: number } {
  // What does not end is met at the next key or at the end of the file; to be mended is where it begins.
  if (/^(?:Missing closing|Flow )/.test(message))
    return { code: 'MISSING_CHAR', offset: startBefore(pos[0], document) };
  const isKeyAlone = code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY';
  return { code: isKeyAlone ? 'NO_COLON' : code, offset: pos[0] };
}

/** Where the last value before a place begins. */
function startBefore(end: number, document: Document): number {
  let start = 0;
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range && range[0] < end) start = Math.max(start, range[0]);
    },
  });
  return start;
}

function yamlMessage(code: string, message: string, say: FrontMatterWords): string {
  return say.yaml[code] ?? say.notYaml(message.split('\n')[0]!);
}
