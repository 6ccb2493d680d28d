// A neural model over the network, only where an editor names one: any server with OpenAI's API, on this machine at best.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createVectors, normalise } from '../clusters/vectors.ts';
import type { Embedder } from '../clusters/embedder.ts';
import { writeWhole } from '../../reader/atomic-file.ts';
import { UserError } from '../../reader/problem.ts';

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

/** True for this machine: what customers wrote should not leave it, even redacted. */
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
        throw toError(url, {
          fact: `A vector has ${vector?.length ?? 'no'} numbers, the first one ${width}`,
          remedy: INCOMPATIBLE,
        });
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
  const { path = [], message = '' } = result.error.issues[0] ?? {};
  throw toError(url, {
    fact: `The reply cannot be read (${path.join('.') || 'all of it'}: ${message})`,
    remedy: INCOMPATIBLE,
  });
}

/** What went wrong, and what a person can do about it. `again`: it may pass by itself. */
type Failure = { fact: string; remedy: string; again?: boolean };

const INCOMPATIBLE = 'Check that this server has the API of OpenAI and offers what is asked for (chat, embeddings).';

/** The address without what may be secret in it. */
const toError = (url: string, { fact, remedy }: Failure): UserError => {
  const { origin, pathname } = new URL(url);
  return new UserError(`${origin}${pathname}: ${fact}. ${remedy}`);
};

/** Tries again after timeouts, broken connections, 429 and 5xx. */
async function post(url: string, body: unknown, settings: Required<ModelOptions>): Promise<unknown> {
  const { retries, pause } = settings;
  for (let attempt = 0; ; attempt++) {
    const result = await request(url, JSON.stringify(body), settings);
    if ('json' in result) return result.json;
    if (!result.again || attempt >= retries) throw toError(url, result);
    await wait(pause * 2 ** attempt);
  }
}

/** Follows no redirect: what customers wrote goes only to the address that was given. */
async function request(
  url: string,
  body: string,
  { timeout }: { timeout: number },
): Promise<{ json: unknown } | Failure> {
  const headers = { 'content-type': 'application/json', ...authorization() };
  const signal = AbortSignal.timeout(timeout);
  let text: string;
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    if (!response.ok) return toFailure(response);
    text = await response.text();
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? silence(timeout) : brokenConnection(error as Error);
  }
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { fact: 'The reply is not JSON', remedy: INCOMPATIBLE };
  }
}

function toFailure({ status, headers }: Response): Failure {
  const again = status === 429 || status >= 500;
  return {
    fact: `The server answered with status ${status}`,
    remedy: remedyOf(status, headers.get('location')),
    again,
  };
}

function remedyOf(status: number, location: string | null): string {
  if (status < 400) return `Give the address it leads to${location ? `: ${location}` : ''}.`;
  if (status === 401 || status === 403)
    return `Put a key that the server accepts into FAQ_MODEL_KEY (${process.env.FAQ_MODEL_KEY ? 'it refused this one' : 'it is empty now'}).`;
  if (status === 404 || status === 405) return 'Check the address (up to /v1, without it) and the name after --model.';
  if (status === 429) return 'It takes no more requests for now: try later, or use another server.';
  if (status >= 500) return 'The log of the server says why.';
  return 'Check that the server has the model named after --model, and that it takes texts this long.';
}

const silence = (timeout: number): Failure => ({
  fact: `No reply within ${timeout / 1000} s`,
  remedy: 'The model may be too large for its machine: try a smaller one.',
  again: true,
});

function brokenConnection({ message, cause }: Error): Failure {
  const { code = '', message: detail = message } = (cause ?? {}) as { code?: string; message?: string };
  if (code === 'ECONNREFUSED')
    return { fact: 'The connection was refused', remedy: 'Start the server, or check the port.', again: true };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return { fact: 'There is no such host', remedy: 'Check the address.', again: true };
  return {
    fact: `The connection broke (${detail || code})`,
    remedy: 'Check the address, and whether it is http or https.',
    again: true,
  };
}

const authorization = (): Record<string, string> =>
  process.env.FAQ_MODEL_KEY ? { authorization: `Bearer ${process.env.FAQ_MODEL_KEY}` } : {};
