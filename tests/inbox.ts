// A server that takes what the site sends, as a shop's own would, and keeps it for the test to look at.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { eventSchema, type SiteEvent } from '../src/messages/event.ts';

export type Letter = { method: string; path: string; type: string; body: string };
/** Undefined: 204. */
export type Answering = (letter: Letter, response: ServerResponse) => void;

export type Inbox = {
  /** HOST:PORT */
  address: string;
  origin: string;
  /** All that came by POST, the newest last. */
  letters: Letter[];
  /** How it answers from now on; without it as a server should: 204. */
  answerWith: (answering?: Answering) => void;
  close: () => Promise<void>;
};

export async function openInbox(): Promise<Inbox> {
  const letters: Letter[] = [];
  let answering: Answering | undefined;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    const { method = '', url = '', headers } = request;
    const letter = { method, path: url, type: headers['content-type'] ?? '', body: await text(request) };
    if (method !== 'POST') return void response.writeHead(204).end();
    letters.push(letter);
    if (answering) answering(letter, response);
    else response.writeHead(204).end();
  }

  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    origin: `http://${address}`,
    letters,
    answerWith: (next) => void (answering = next),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The events of a type that came, each as the schema knows it. */
export function eventsIn<Type extends SiteEvent['type']>(
  { letters }: Inbox,
  type: Type,
): Extract<SiteEvent, { type: Type }>[] {
  return letters
    .filter((letter) => letter.path === '/events' && letter.type.startsWith('text/plain'))
    .map(({ body }) => eventSchema.parse(JSON.parse(body)))
    .filter((event): event is Extract<SiteEvent, { type: Type }> => event.type === type);
}
