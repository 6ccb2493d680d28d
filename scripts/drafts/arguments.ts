// The arguments of `npm run drafts`, checked, and the files they name.
import { accessSync, constants, createReadStream, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { localePattern } from '../../src/reader/schema.ts';
import { fields, isField, type Columns } from '../../src/miner/export/columns.ts';
import { isMinerLanguage, minerLocales } from '../../src/miner/words/languages/index.ts';
import { readArguments } from '../terminal/command.ts';
import { UserError } from '../../src/reader/problem.ts';

export const usage = `npm run drafts -- FILE… [--content DIR] [--locale L] [--since YYYY-MM-DD] [--min-size N] [--dry-run] [--json]
  [--report FILE] [--report-locale L] [--rejects FILE] [--columns message="Customer message",reply="Agent reply"] [--apply-questions]
  [--unanswered] [--embeddings URL] [--llm URL] [--model NAME] [--questions]
  [--events collector.db]
npm run -s drafts -- --stage questions [--content DIR] [--locale L] [--since YYYY-MM-DD] < tickets.jsonl > questions.jsonl`;

const url = z
  .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
  .transform((text) => text.replace(/\/(?:v1\/?)?$/, ''));
const locale = z
  .string()
  .transform((text) => text.replace(/^[a-z]+/i, (language) => language.toLowerCase()))
  .pipe(z.string().regex(localePattern, 'a code of two or three letters such as en, lt or pt-BR'));
const wholeNumber = 'a whole number, 2 or more';
const file = z.string().regex(/[^/\\]$/, 'the name of a file');
/** The messages say what to give instead. */
const optionsSchema = z.object({
  content: z.string().optional(),
  locale: locale.optional(),
  'report-locale': locale
    .refine(isMinerLanguage, `a language that the report is written in: ${minerLocales.join(', ')}`)
    .optional(),
  since: z.iso.date('a day such as 2026-07-31').optional(),
  'min-size': z.coerce.number(wholeNumber).int(wholeNumber).min(2, wholeNumber),
  'dry-run': z.boolean(),
  json: z.boolean(),
  report: file,
  rejects: file,
  columns: z.string().transform(toColumns).optional(),
  'apply-questions': z.boolean(),
  unanswered: z.boolean(),
  embeddings: url.optional(),
  llm: url.optional(),
  model: z.string().optional(),
  stage: z.literal('questions', 'the word questions').optional(),
  questions: z.boolean(),
  events: z.string().optional(),
});
export type DraftsOptions = z.infer<typeof optionsSchema>;

function check(values: Record<string, unknown>): DraftsOptions {
  const result = optionsSchema.safeParse(values);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path: [name], message }) => `--${String(name)} ${String(values[String(name)])}: give ${message}`,
  );
  throw wrongUsage(problems);
}

const wrongUsage = (problems: string[]): UserError => new UserError(`${problems.join('\n')}\nUsage: ${usage}`, 2);

/** `message=Text,reply="Agent reply"` */
function toColumns(text: string, { addIssue }: z.RefinementCtx): Columns {
  const pair = /([a-z]+)=(?:"([^"]+)"|([^,"]+))(?:,|$)/gi;
  const pairs = [...text.matchAll(pair)].map(([, name, quoted, plain]) => [name!, quoted ?? plain!] as const);
  const isRead = pairs.length > 0 && text.replace(pair, '').trim() === '';
  if (!isRead || !pairs.every(([name]) => isField(name)))
    addIssue(`FIELD="Name of the column",… with fields from ${fields.join(', ')}`);
  return Object.fromEntries(pairs);
}

/** Without files, what comes in through the pipe. */
export function toSources(files: string[]): { name: string; bytes: Readable }[] {
  const problems = files.filter((name) => name !== '-').flatMap((name) => fileProblem(name) ?? []);
  if (problems.length) throw new UserError(problems.join('\n'));
  if (!files.length && process.stdin.isTTY) throw wrongUsage(['No file is named: give the export of your helpdesk']);
  return (files.length ? files : ['-']).map((name) =>
    name === '-'
      ? { name: 'standard input', bytes: process.stdin }
      : { name: basename(name), bytes: createReadStream(name) },
  );
}

function fileProblem(name: string): string | null {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) return `${name}:1: there is no such file: check its name and folder`;
  if (stats.isDirectory()) return `${name}:1: this is a folder: name the files in it, such as ${join(name, '*.csv')}`;
  try {
    accessSync(name, constants.R_OK);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `${name}:1: the file cannot be read (${code}): give yourself permission to read it`;
  }
}

/** Both pages of the report, whichever of the two was named. */
export function reportFiles(report: string): { html: string; markdown: string } {
  const name = report.replace(/\.(?:html?|md)$/i, '');
  return { html: /\.html?$/i.test(report) ? report : `${name}.html`, markdown: `${name}.md` };
}

/** What is written must not take the place of what is read, nor of what was written before it. */
function refuseClashes({ report, rejects }: DraftsOptions, files: string[]): void {
  const { html, markdown } = reportFiles(report);
  const places = files.map((name) => resolve(name));
  const problems: string[] = [];
  for (const [option, place] of [
    ['report', html],
    ['report', markdown],
    ['rejects', rejects],
  ] as const) {
    if (places.includes(resolve(place)))
      problems.push(`--${option} ${place}: this run reads or writes that file already: name another one`);
    places.push(resolve(place));
  }
  if (problems.length) throw wrongUsage(problems);
}

const known = {
  content: { type: 'string' },
  locale: { type: 'string' },
  since: { type: 'string' },
  'min-size': { type: 'string', default: '4' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'report-locale': { type: 'string' },
  report: { type: 'string', default: 'drafts-report.html' },
  rejects: { type: 'string', default: 'drafts-rejects.jsonl' },
  columns: { type: 'string' },
  'apply-questions': { type: 'boolean', default: false },
  unanswered: { type: 'boolean', default: false },
  embeddings: { type: 'string' },
  llm: { type: 'string' },
  model: { type: 'string' },
  stage: { type: 'string' },
  questions: { type: 'boolean', default: false },
  events: { type: 'string' },
} as const;

export function readDraftsArguments(): { options: DraftsOptions; files: string[] } {
  const { values, positionals } = readArguments(usage, known);
  const options = check(values);
  refuseClashes(options, positionals);
  return { options, files: positionals };
}
