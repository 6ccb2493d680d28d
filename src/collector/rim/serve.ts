// The collector on Node: a server that slow and silent connections cannot fill, and that ends without losing anything.
import { serve as serveNode } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Collector } from '../index.ts';

const MAX_CONNECTIONS = 2_000;
/** Who sends its headers more slowly is no browser; five files on a slow phone take a minute. */
const HEADERS_WITHIN = 10_000; // ms
const REQUEST_WITHIN = 120_000; // ms

export type Served = {
  port: number;
  /** Takes no new connection, answers those that are there, writes and delivers what is going on. */
  stop: () => Promise<void>;
};

export async function serve(collector: Collector, port: number): Promise<Served> {
  const server = serveNode({
    fetch: collector.fetch,
    port,
    serverOptions: {
      headersTimeout: HEADERS_WITHIN,
      requestTimeout: REQUEST_WITHIN,
      connectionsCheckingInterval: 1_000,
    },
  }) as Server;
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      await collector.stop();
    },
  };
}

/**
 * @param isBehindProxy then the address is the last that a proxy has noted; without one anybody could note any
 * @returns the address of who is connected; of IPv6 the network, since one customer has all of its addresses
 */
export function connectionOf(context: Context, isBehindProxy: boolean): string {
  const noted = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  const address = (isBehindProxy && noted) || (getConnInfo(context).remote.address ?? '');
  return isIPv6(address) && !address.startsWith('::ffff:') ? networkOf(address) : address;
}

/** The first 64 bits. `::` stands for as many zeros as are missing. */
function networkOf(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [head, tail].map((part) => (part ? part.split(':') : [])) as [string[], string[]];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
