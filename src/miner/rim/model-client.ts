// A neural model over the network, only where an editor names one: any server with OpenAI's API, on this machine at best.
// It may fail in every way; a run then goes on without it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Meanings } from '../clusters/embedder.ts';
import { createVectors, normalise, type Vectors } from '../clusters/vectors.ts';
import type { Writer } from '../draft/rewrite-draft.ts';
import { writeWhole } from '../../reader/atomic-file.ts';
import { INCOMPATIBLE, post, toError, type RequestOptions } from './model-request.ts';

export type ModelOptions = RequestOptions & { model?: string };

const MODEL = 'default';
const BATCH = 64; // texts
/** The largest models give 4,096 numbers a text. */
const MAX_WIDTH = 8192;
const embeddingReply = z.object({
  data: z
    .array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1).max(MAX_WIDTH) }))
    .max(BATCH),
});
const chatReply = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/** True for this machine: what customers wrote should not leave it, even redacted. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/**
 * @param url up to and without /v1
 * @param cache a folder; one file a text and model, named by their hash, so that the next run goes on from here
 * @param say takes one message where the server fails; it is not asked again after that
 */
export function createMeanings(
  url: string,
  cache: string,
  options: ModelOptions,
  say: (message: string) => void,
): Meanings {
  let failed = false;
  return async (texts) => {
    if (failed) return null;
    try {
      return toVectors(texts, await vectorsOf(texts, url, cache, options), url);
    } catch (error) {
      failed = true;
      say(
        `${(error as Error).message} The run goes on without --embeddings; what the model gave is kept for the next.`,
      );
      return null;
    }
  };
}

async function vectorsOf(texts: string[], url: string, cache: string, options: ModelOptions) {
  const model = options.model ?? MODEL;
  const fileOf = (text: string) =>
    join(cache, `${createHash('sha256').update(`${url}\0${model}\0${text}`).digest('hex')}.json`);
  const known = new Map<string, number[]>();
  for (const text of new Set(texts)) {
    const vector = readVector(fileOf(text));
    if (vector) known.set(text, vector);
  }
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  for (let from = 0; from < missing.length; from += BATCH) {
    const input = missing.slice(from, from + BATCH);
    const reply = await post(`${url}/v1/embeddings`, { model, input }, options);
    for (const { index, embedding } of parse(embeddingReply, reply, url).data) {
      const text = input[index];
      if (text === undefined) continue;
      known.set(text, embedding);
      writeWhole(fileOf(text), JSON.stringify(embedding));
    }
  }
  return known;
}

const vectorSchema = z.array(z.number()).min(1).max(MAX_WIDTH);

/** Null where the file is missing or is not what we wrote. */
function readVector(file: string): number[] | null {
  try {
    return vectorSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function toVectors(texts: string[], known: ReadonlyMap<string, number[]>, url: string): Vectors {
  const width = known.get(texts[0] ?? '')?.length ?? 1;
  const vectors = createVectors(texts.length, width);
  texts.forEach((text, row) => {
    const vector = known.get(text);
    if (vector?.length !== width)
      throw toError(url, {
        fact: `A vector has ${vector?.length ?? 'no'} numbers, the first one ${width}`,
        remedy: INCOMPATIBLE,
      });
    vectors.values.set(vector, row * width);
  });
  return normalise(vectors);
}

/** Text → the model's answer to it. */
export function createWriter(url: string, options: ModelOptions): Writer {
  const model = options.model ?? MODEL;
  return async (system, user) => {
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ];
    const reply = await post(`${url}/v1/chat/completions`, { model, temperature: 0, messages }, options);
    return parse(chatReply, reply, url).choices[0]!.message.content.trim();
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, reply: unknown, url: string): z.infer<Schema> {
  const result = schema.safeParse(reply);
  if (result.success) return result.data;
  const { path = [], message = '' } = result.error.issues[0] ?? {};
  throw toError(url, {
    fact: `The reply cannot be read (${path.join('.') || 'all of it'}: ${message})`,
    remedy: INCOMPATIBLE,
  });
}
