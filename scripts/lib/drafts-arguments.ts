// The arguments of `npm run drafts`, checked, and the files they name.
import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { readArguments } from './command.ts';
import { UserError } from './problem.ts';

export const usage = `npm run drafts -- FILE… [--content DIR] [--locale L] [--since YYYY-MM-DD] [--min-size N] [--dry-run] [--json]
  [--report FILE] [--rejects FILE] [--columns message="Customer message",reply="Agent reply"] [--apply-questions]
  [--embeddings URL] [--llm URL] [--model NAME] [--questions]
npm run -s drafts -- --stage questions [--content DIR] [--locale L] [--since YYYY-MM-DD] < tickets.jsonl > questions.jsonl`;

const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/(?:v1\/?)?$/, ''));
const optionsSchema = z.object({
  content: z.string().optional(),
  locale: z.string().min(2).optional(),
  since: z.iso.date().optional(),
  'min-size': z.coerce.number().int().min(2),
  'dry-run': z.boolean(),
  json: z.boolean(),
  report: z.string(),
  rejects: z.string(),
  columns: z.string().transform(toColumns).optional(),
  'apply-questions': z.boolean(),
  embeddings: url.optional(),
  llm: url.optional(),
  model: z.string().optional(),
  stage: z.literal('questions').optional(),
  questions: z.boolean(),
});
export type DraftsOptions = z.infer<typeof optionsSchema>;

function check<Schema extends z.ZodType>(schema: Schema, values: unknown): z.infer<Schema> {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `Unexpected --${path.join('.')}: ${message}`);
  throw new UserError(`${problems.join('\n')}\nUsage: ${usage}`, 2);
}

/** `message=Text,reply="Agent reply"` */
function toColumns(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-z]+)=(?:"([^"]*)"|([^,]*))(?:,|$)/gi)];
  return Object.fromEntries(pairs.map(([, name, quoted, plain]) => [name!, quoted ?? plain!]));
}

/** Without files, what comes in through the pipe. */
export function toSources(files: string[]): { name: string; bytes: Readable }[] {
  const missing = files.filter((file) => file !== '-' && !existsSync(file));
  if (missing.length)
    throw new UserError(
      `${missing.map((file) => `${file}:1: Unexpected absence of the file, expected an export`).join('\n')}`,
    );
  if (!files.length && process.stdin.isTTY)
    throw new UserError(`Unexpected absence of files, expected an export of your helpdesk\nUsage: ${usage}`, 2);
  return (files.length ? files : ['-']).map((file) =>
    file === '-'
      ? { name: 'standard input', bytes: process.stdin }
      : { name: basename(file), bytes: createReadStream(file) },
  );
}

const known = {
  content: { type: 'string' },
  locale: { type: 'string' },
  since: { type: 'string' },
  'min-size': { type: 'string', default: '3' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  report: { type: 'string', default: 'drafts-report.html' },
  rejects: { type: 'string', default: 'drafts-rejects.jsonl' },
  columns: { type: 'string' },
  'apply-questions': { type: 'boolean', default: false },
  embeddings: { type: 'string' },
  llm: { type: 'string' },
  model: { type: 'string' },
  stage: { type: 'string' },
  questions: { type: 'boolean', default: false },
} as const;

export function readDraftsArguments(): { options: DraftsOptions; files: string[] } {
  const { values, positionals } = readArguments(usage, known);
  return { options: check(optionsSchema, values), files: positionals };
}
