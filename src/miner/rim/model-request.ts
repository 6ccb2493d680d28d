// One request to a model's server. What customers wrote goes to the address that was given and nowhere else, and no server
// can keep a run waiting: all requests of a run share its patience, and an answer is read up to a bound.
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../reader/problem.ts';

/** Milliseconds that a run has left to wait for models; every request takes from them. */
export type Patience = { left: number };

/** What the slowest, emptiest or most talkative server may cost a run. */
export const createPatience = (left = 30_000): Patience => ({ left });

export type RequestOptions = {
  patience: Patience;
  /** Further attempts after a failure that may pass. */
  retries?: number;
  /** Milliseconds before the first of them; each next one waits twice as long. */
  pause?: number;
};
const defaults = { retries: 3, pause: 500 };

/** Vectors of a batch are a few megabytes; a text is a few kilobytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What went wrong, and what a person can do about it. `again`: it may pass by itself. */
type Failure = { fact: string; remedy: string; again?: boolean };

export const INCOMPATIBLE =
  'Check that this server has the API of OpenAI and offers what is asked for (chat, embeddings).';

/** The address without what may be secret in it. */
export const toError = (url: string, { fact, remedy }: Failure): UserError => {
  const { origin, pathname } = new URL(url);
  return new UserError(`${origin}${pathname}: ${fact}. ${remedy}`);
};

/**
 * JSON → JSON. Tries again after timeouts, broken connections, 429 and 5xx, as long as there is patience.
 * @throws UserError that says what went wrong and what to do
 */
export async function post(url: string, body: unknown, options: RequestOptions): Promise<unknown> {
  const { patience, retries, pause } = { ...defaults, ...options };
  for (let attempt = 0; ; attempt++) {
    const started = performance.now();
    const result = patience.left > 0 ? await request(url, JSON.stringify(body), patience.left) : NO_PATIENCE;
    const isLast = 'json' in result || !result.again || attempt >= retries;
    if (!isLast) await wait(Math.min(pause * 2 ** attempt, Math.max(0, patience.left)));
    patience.left -= performance.now() - started;
    if ('json' in result) return result.json;
    if (isLast) throw toError(url, result);
  }
}

const NO_PATIENCE: Failure = {
  fact: 'The time that a run waits for models is used up',
  remedy: 'A smaller model or a faster machine does more in it.',
};

/** Follows no redirect: what customers wrote goes only to the address that was given. */
async function request(url: string, body: string, timeout: number): Promise<{ json: unknown } | Failure> {
  const headers = { 'content-type': 'application/json', ...authorization() };
  const signal = AbortSignal.timeout(Math.ceil(timeout));
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    if (!response.ok) {
      await response.body?.cancel();
      return toFailure(response);
    }
    return toJson(await readBounded(response));
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? NO_PATIENCE : brokenConnection(error as Error);
  }
}

/** @returns null where the answer does not end within the bound */
async function readBounded({ body }: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function toJson(text: string | null): { json: unknown } | Failure {
  if (text === null) return { fact: `The reply is longer than ${MAX_BYTES / 1024 / 1024} MB`, remedy: INCOMPATIBLE };
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
