// A neural model over the network, only where an editor names one: any server with OpenAI's API, on this machine at best.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createVectors, normalise } from '../drafts/clustering/vectors.ts';
import type { Embedder } from '../drafts/clustering/embedder.ts';
import { writeWhole } from './atomic-file.ts';
import { UserError } from './problem.ts';

export type ModelOptions = {
  model?: string;
  /** Milliseconds that one request may take. */
  timeout?: number;
  /** Further attempts after a failure that may pass. */
  retries?: number;
  /** Milliseconds before the first of them; each next one waits twice as long. */
  pause?: number;
};
const defaults = { model: 'default', timeout: 60_000, retries: 3, pause: 500 };

const BATCH = 64;
const embeddingReply = z.object({ data: z.array(z.object({ index: z.number(), embedding: z.array(z.number()) })) });
const chatReply = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/** True for this machine; redacted as it is, what customers wrote had better not leave it. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** @param url up to and without /v1  @param cache a folder; one file a text and model, named by their hash */
export function createRemoteEmbedder(url: string, cache: string, options: ModelOptions = {}): Embedder {
  const settings = { ...defaults, ...options };
  const fileOf = (text: string) =>
    join(cache, `${createHash('sha256').update(`${url}\0${settings.model}\0${text}`).digest('hex')}.json`);
  return async (texts) => {
    const known = new Map<string, number[]>();
    for (const text of texts)
      if (existsSync(fileOf(text))) known.set(text, JSON.parse(readFileSync(fileOf(text), 'utf8')) as number[]);
    const missing = [...new Set(texts)].filter((text) => !known.has(text));
    for (let from = 0; from < missing.length; from += BATCH) {
      const input = missing.slice(from, from + BATCH);
      const reply = await post(`${url}/v1/embeddings`, { model: settings.model, input }, settings);
      for (const { index, embedding } of parse(embeddingReply, reply, url).data) {
        known.set(input[index]!, embedding);
        writeWhole(fileOf(input[index]!), JSON.stringify(embedding));
      }
    }
    const width = known.get(texts[0] ?? '')?.length ?? 1;
    const vectors = createVectors(texts.length, width);
    texts.forEach((text, row) => {
      const vector = known.get(text);
      if (vector?.length !== width)
        throw new UserError(`${url}: Unexpected vector of ${vector?.length ?? 'no'} numbers, expected ${width}`);
      vectors.values.set(vector, row * width);
    });
    return normalise(vectors);
  };
}

/** Text → the model's answer to it. */
export function createWriter(
  url: string,
  options: ModelOptions = {},
): (system: string, user: string) => Promise<string> {
  const settings = { ...defaults, ...options };
  return async (system, user) => {
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ];
    const reply = await post(
      `${url}/v1/chat/completions`,
      { model: settings.model, temperature: 0, messages },
      settings,
    );
    return parse(chatReply, reply, url).choices[0]!.message.content.trim();
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, reply: unknown, url: string): z.infer<Schema> {
  const result = schema.safeParse(reply);
  if (result.success) return result.data;
  throw new UserError(`${url}: Unexpected reply, expected OpenAI's format (${result.error.issues[0]?.message ?? ''})`);
}

/** Tries again after timeouts, broken connections, 429 and 5xx. */
async function post(url: string, body: unknown, { timeout, retries, pause }: Required<ModelOptions>): Promise<unknown> {
  let reason = '';
  for (let attempt = 0; attempt <= retries; attempt++) {
    if (attempt > 0) await wait(pause * 2 ** (attempt - 1));
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization() },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeout),
      });
      if (response.ok) return await response.json();
      reason = `status ${response.status}`;
      if (response.status < 500 && response.status !== 429) break;
    } catch (error) {
      const { name, message, cause } = error as Error;
      reason =
        name === 'TimeoutError' ? `no reply within ${timeout / 1000} s` : String((cause as Error)?.message ?? message);
    }
  }
  throw new UserError(`${url}: Unexpected ${reason}, expected a reply. Is the server running?`);
}

const authorization = (): Record<string, string> =>
  process.env.FAQ_MODEL_KEY ? { authorization: `Bearer ${process.env.FAQ_MODEL_KEY}` } : {};
