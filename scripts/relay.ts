// npm run relay [-- --port N]: takes the contact form's messages and gives them to a helpdesk. Settings come from the
// environment, since the key is a secret.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { UserError } from '../src/reader/problem.ts';
import { helpdesks } from '../src/relay/helpdesks/index.ts';
import { createRelay } from '../src/relay/relay.ts';
import { readArguments, readPort, runCommand } from './terminal/command.ts';

const usage = 'npm run relay -- [--port N]';

await runCommand(() => {
  const { values } = readArguments(usage, { port: { type: 'string' } }, { allowPositionals: false });
  const { port = 8788 } = readPort(usage, values.port);
  const name = need('FAQ_HELPDESK', Object.keys(helpdesks).join(', '));
  const settings = {
    url: need('FAQ_HELPDESK_URL', 'https://shop.zendesk.com').replace(/\/$/, ''),
    key: process.env.FAQ_HELPDESK_KEY,
    inbox: process.env.FAQ_HELPDESK_INBOX,
  };
  const makeHelpdesk = helpdesks[name];
  if (!makeHelpdesk)
    throw new UserError(`FAQ_HELPDESK is “${name}”: set it to ${Object.keys(helpdesks).join(', ')}`, 2);
  const { origin } = new URL(need('FAQ_SITE', 'https://help.shop.example'));
  const relay = createRelay({ helpdesk: makeHelpdesk(settings), origin, log: console.error });
  const server = createServer((request, response) => void serve(request, response, relay));
  server.listen(port, () =>
    console.log(`Messages from ${origin} go to ${name}. Listening on http://localhost:${port}/`),
  );
  return Promise.resolve();
});

function need(name: string, example: string): string {
  const value = process.env[name];
  if (!value) throw new UserError(`The environment variable ${name} is missing: set it, for example to ${example}`, 2);
  return value;
}

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
