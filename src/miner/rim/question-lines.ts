// Questions as JSON Lines: what `--stage questions` writes and `--questions` reads, so that reading may be spread over
// machines and the pieces put together again.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Question, Reject } from '../ticket.ts';

const text = z.string();
const questionSchema = z.strictObject({
  ticketId: text,
  locale: text,
  subject: text,
  sentences: z.array(text),
  replies: z.array(text),
  at: text.nullable(),
  channel: text.nullable(),
  product: text.nullable(),
  firstReplyMinutes: z.number().nullable(),
  resolutionMinutes: z.number().nullable(),
  reopened: z.boolean().nullable(),
});

/** Rejects go to standard error, so that a pipe holds questions only. */
export async function printQuestions(readings: AsyncIterable<Question | Reject>): Promise<void> {
  for await (const reading of readings) {
    const stream = 'reason' in reading ? process.stderr : process.stdout;
    if (!stream.write(`${JSON.stringify(reading)}\n`)) await new Promise((resolve) => stream.once('drain', resolve));
  }
}

export async function* readQuestionLines(sources: Lines[]): AsyncGenerator<Question | Reject> {
  for (const { name, bytes } of sources) yield* questionsIn(name, bytes);
}

type Lines = { name: string; bytes: Readable };

async function* questionsIn(file: string, input: Readable): AsyncGenerator<Question | Reject> {
  let line = 0;
  for await (const json of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    if (json.trim() === '') continue;
    const parsed = questionSchema.safeParse(toValue(json));
    yield parsed.success
      ? parsed.data
      : { file, line, kind: 'unreadable', reason: 'this is no question as --stage questions writes it' };
  }
}

function toValue(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
