// npm run collect as a shop runs it: a process of its own, which a test may kill.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { Database } from '../../src/collector/database.ts';
import { openStore } from '../../src/collector/store.ts';
import { origin } from '../collector/events.ts';

export type Collector = {
  url: string;
  pid: number;
  /** Resolves when it has ended. */
  kill: (signal: NodeJS.Signals) => Promise<void>;
};

type Options = {
  /** The SQLite file, where `env` names no DATABASE_URL. */
  data?: string;
  env?: Record<string, string>;
  /** A command that starts what stands after it. */
  under?: string[];
  port?: number;
  args?: string[];
};

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

/** Resolves when it listens. It ends with the file's tests at the latest. */
export async function startCollector({ data = '', env = {}, under = [], ...more }: Options): Promise<Collector> {
  const port = String(more.port ?? (await freePort()));
  const node = [process.execPath, 'scripts/collect.ts', '--port', port, '--requests', '1000000', '--data', data];
  node.push(...(more.args ?? []));
  const [program, ...args] = [...under, ...node];
  const child = spawn(program!, args, {
    env: { ...process.env, FAQ_ORIGINS: origin, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part) => (said += String(part)).includes('Listening') && resolve());
    child.stderr.on('data', (part) => (said += String(part)));
    child.once('exit', () => reject(new Error(`the collector ended:\n${said}`)));
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid!, kill: (signal) => (child.kill(signal), ended) };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { origin, 'content-type': 'application/json' } });

/** For NODE_OPTIONS: the clock of a process goes as many ms ahead. */
export const clockAhead = (ms: number): string =>
  `--import=data:text/javascript,const%20now=Date.now;Date.now=()=>now()+(${ms})`;

/** An article that was shown. */
export const opened = (id: string = crypto.randomUUID()) => ({
  version: 1 as const,
  id,
  at: new Date().toISOString(),
  locale: 'en',
  type: 'open' as const,
  article: 'a/b',
});

/** Ten events that nobody has sent before. @returns their ids where the collector acknowledged them, else none */
export async function sendTen(url: string): Promise<string[]> {
  const events = Array.from({ length: 10 }, () => opened());
  const { status } = await post(`${url}/events`, events);
  return status === 204 ? events.map(({ id }) => id) : [];
}

/** @returns the ids of all events that a database keeps */
export async function idsIn(database: Database): Promise<string[]> {
  const store = await openStore(database);
  try {
    return (await Array.fromAsync(store.events('0000', '9999'))).flat().map(({ id }) => id);
  } finally {
    await store.close();
  }
}
