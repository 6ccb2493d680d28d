// npm run relay [-- --port N]: takes the contact form's messages and gives them to a helpdesk. Settings come from the
// environment, since the key is a secret.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createRelay } from '../src/relay/relay.ts';
import { readArguments, readPort, runCommand } from './terminal/command.ts';
import { needHelpdesk, needVariable } from './terminal/need-helpdesk.ts';

const usage = 'npm run relay -- [--port N]';

await runCommand(() => {
  const { values } = readArguments(usage, { port: { type: 'string' } }, { allowPositionals: false });
  const { port = 8788 } = readPort(usage, values.port);
  const { name, helpdesk } = needHelpdesk();
  const { origin } = new URL(needVariable('FAQ_SITE', 'https://help.shop.example'));
  const relay = createRelay({ helpdesk, origin, log: console.error });
  const server = createServer((request, response) => void serve(request, response, relay));
  server.listen(port, () =>
    console.log(`Messages from ${origin} go to ${name}. Listening on http://localhost:${port}/`),
  );
  return Promise.resolve();
});

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  relay: (request: Request) => Promise<Response>,
): Promise<void> {
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  const headers = new Headers(
    Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const init = {
    method: incoming.method ?? 'GET',
    headers,
    ...(incoming.method === 'POST' && { body, duplex: 'half' }),
  };
  const response = await relay(new Request('http://relay/', init));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end();
}
