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

const STILL_TO_JOIN =
  'Redacted by every finder. A name that none of them knows is caught only where all tickets are joined: give these ' +
  'lines to --questions before anybody reads them.';

/** Rejects go to standard error, so that a pipe holds questions only; so does what is left to do with these. */
export async function printQuestions(readings: AsyncIterable<Question | Reject>): Promise<void> {
  let printed = 0;
  for await (const reading of readings) {
    const stream = 'reason' in reading ? process.stderr : process.stdout;
    if (stream === process.stdout) printed++;
    if (!stream.write(`${JSON.stringify(withoutTaken(reading))}\n`))
      await new Promise((resolve) => stream.once('drain', resolve));
  }
  if (printed) process.stderr.write(`${JSON.stringify({ notice: STILL_TO_JOIN })}\n`);
}

/** Names leave this machine in no form. */
function withoutTaken(reading: Question | Reject): Question | Reject {
  if ('reason' in reading) return reading;
  const { taken: _taken, ...rest } = reading;
  return rest;
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
