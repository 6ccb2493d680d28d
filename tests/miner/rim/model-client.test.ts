import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMeanings, createWriter, isLoopback } from '../../../src/miner/rim/model-client.ts';
import { createPatience } from '../../../src/miner/rim/model-request.ts';

let server: Server;
let url: string;
let cache: string;
let requests: Record<string, unknown>[];
/** What the server says next: a status, or a body made of the request's. */
let answers: (number | ((body: Record<string, unknown>) => unknown))[];

beforeEach(async () => {
  requests = [];
  answers = [];
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
  server = createServer(async (request, response) => {
    const body = await readBody(request);
    requests.push({ ...body, path: request.url });
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.end(JSON.stringify(answer(body)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(cache, { recursive: true });
});

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
}

const embedding = ({ input }: Record<string, unknown>) => ({
  data: (input as string[]).map((text, index) => ({ index, embedding: [text.length, 0, 1] })).reverse(),
});
const quick = (patience = 2000) => ({ retries: 2, pause: 1, patience: createPatience(patience) });
/** What the server gives for the texts, and what is said where it fails. */
function embedder(options = quick()) {
  const said: string[] = [];
  return { said, embed: createMeanings(url, cache, options, (message) => said.push(message)) };
}

test('vectors come back in the order of the texts, of length 1, and are asked for once', async () => {
  answers = [embedding];
  const { embed } = embedder();
  const { values, width } = (await embed(['ab', 'abcd', 'ab'], 'en'))!;
  expect(width).toBe(3);
  expect(values[0]! / values[2]!).toBeCloseTo(2);
  expect(values[3]! / values[5]!).toBeCloseTo(4);
  expect(Math.hypot(...values.subarray(0, 3))).toBeCloseTo(1);
  await embed(['abcd'], 'en');
  expect(requests).toEqual([{ model: 'default', input: ['ab', 'abcd'], path: '/v1/embeddings' }]);
});

test('a server that stumbles is asked again, one that refuses is not', async () => {
  answers = [503, 429, embedding];
  expect(await embedder().embed(['a'], 'en')).not.toBeNull();
  expect(requests.length).toBe(3);
  answers = [401];
  const { embed, said } = embedder();
  expect(await embed(['b'], 'en')).toBeNull();
  expect(said).toEqual([expect.stringMatching(/answered with status 401.*goes on without --embeddings/)]);
  expect(requests.length).toBe(4);
});

test('a server that has failed once is not asked for the next language', async () => {
  answers = [400];
  const { embed, said } = embedder();
  expect([await embed(['a'], 'en'), await embed(['b'], 'lt')]).toEqual([null, null]);
  expect([requests.length, said.length]).toEqual([1, 1]);
});

describe('what keeps a run waiting costs it no more than its patience', () => {
  const serve = (answer: (response: ServerResponse) => void) => {
    server.removeAllListeners('request');
    server.on('request', (_, response) => answer(response));
  };
  test.each<[string, (response: ServerResponse) => void]>([
    ['no answer at all', () => {}],
    ['an answer that stops half-way', (response) => response.write('{"data": [')],
    ['an answer in drops', (response) => void setInterval(() => response.write(' '), 10).unref()],
  ])('%s', async (_, answer) => {
    serve(answer);
    const options = quick(300);
    const { embed, said } = embedder(options);
    expect(await embed(['a'], 'en')).toBeNull();
    expect(said).toEqual([expect.stringContaining('The time that a run waits for models is used up')]);
    expect(options.patience.left).toBeLessThanOrEqual(0);
    await expect(createWriter(url, options)('system', 'user')).rejects.toThrow('is used up');
  });

  test('an answer without end is read up to a bound', async () => {
    const piece = Buffer.alloc(1024 * 1024, ' ');
    serve((response) => {
      const more = (): void => void response.write(piece, (error) => error || more());
      more();
    });
    const { embed, said } = embedder(quick(20_000));
    expect(await embed(['a'], 'en')).toBeNull();
    expect(said).toEqual([expect.stringContaining('The reply is longer than 16 MB')]);
  });
});

test.each([
  ['another format', () => ({ vectors: [] })],
  ['a vector of a million numbers', () => ({ data: [{ index: 0, embedding: Array(1_000_000).fill(1) }] })],
  [
    'vectors of different lengths',
    () => ({
      data: [
        { index: 0, embedding: [1] },
        { index: 1, embedding: [1, 2] },
      ],
    }),
  ],
  ['too few vectors', () => ({ data: [{ index: 0, embedding: [1] }] })],
  ['a vector for a text that was not sent', () => ({ data: [{ index: 7, embedding: [1] }] })],
])('an answer in %s is refused', async (_, answer) => {
  answers = [answer];
  const { embed, said } = embedder();
  expect(await embed(['a', 'b'], 'en')).toBeNull();
  expect(said).toEqual([expect.stringContaining('API of OpenAI')]);
});

describe('a message says what went wrong and what to do', () => {
  /** The server says this, raw. */
  const reply = (status: number, text: string, headers = {}) => {
    server.removeAllListeners('request');
    server.on('request', (_, response) => response.writeHead(status, headers).end(text));
  };
  const message = async () =>
    createWriter(url, { ...quick(), retries: 0 })('system', 'user').then(
      () => 'no error',
      (error: Error) => error.message,
    );

  test.each([
    [401, '{}', /401.*FAQ_MODEL_KEY/],
    [404, '{}', /404.*address.*--model/],
    [400, '{}', /400.*--model/],
    [429, '{}', /429.*try later/],
    [500, '{}', /500.*log of the server/],
    [200, '<html>hello', /not JSON.*API of OpenAI/],
    [200, '{}', /choices.*API of OpenAI/],
    [200, '{"choices":[{"message":{"content":null}}]}', /content.*API of OpenAI/],
  ])('status %i, body %s', async (status, text, expected) => {
    reply(status, text);
    expect(await message()).toMatch(expected);
    expect(await message()).not.toMatch(/Start the server/);
  });

  test('a redirect is not followed, since it would carry questions elsewhere', async () => {
    reply(302, '', { location: 'http://127.0.0.1:9/x' });
    expect(await message()).toMatch(/302.*Give the address it leads to: http:\/\/127/);
  });

  test('a server that does not run', async () => {
    await new Promise((done) => server.close(done));
    expect(await message()).toBe(
      `${url}/v1/chat/completions: The connection was refused. Start the server, or check the port.`,
    );
  });
});

test('only this machine counts as this machine', () => {
  const local = ['http://localhost:1/x', 'http://127.0.0.1', 'http://127.9.9.9:80', 'http://[::1]:8'];
  const remote = [
    'http://127.0.0.1.evil.example',
    'https://api.example',
    'http://10.0.0.1',
    'http://localhost.example',
  ];
  expect(local.map(isLoopback)).toEqual(local.map(() => true));
  expect(remote.map(isLoopback)).toEqual(remote.map(() => false));
});
