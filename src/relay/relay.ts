// The contact form's messages on their way to a helpdesk: taken from the help centre alone, checked, and delivered once.
import { MAX_FILE, MAX_FILES } from '../messages/limits.ts';
import type { Helpdesk } from './helpdesk.ts';
import { MAX_BODY, readLetter, type Letter } from './read-letter.ts';

export type RelayOptions = {
  helpdesk: Helpdesk;
  /** The origin of the help centre; others are refused. */
  origin: string;
  /** Told of every failure, without anything that a customer wrote. */
  log?: (problem: string) => void;
};

/** A second try comes within minutes. */
const MAX_REMEMBERED = 1_000; // ids

/** @returns a function of the web's own Request and Response, as Node, Deno, Bun and function hosts run it */
export function createRelay({
  helpdesk,
  origin,
  log = () => {},
}: RelayOptions): (request: Request) => Promise<Response> {
  /** id → its delivery, done or still going on. */
  const deliveries = new Map<string, Promise<void>>();

  function deliverOnce({ message, files }: Letter): Promise<void> {
    const known = deliveries.get(message.id);
    if (known) return known;
    const delivery = helpdesk(message, files);
    deliveries.set(message.id, delivery);
    if (deliveries.size > MAX_REMEMBERED) deliveries.delete(deliveries.keys().next().value!);
    delivery.catch(() => deliveries.delete(message.id)); // may be tried again
    return delivery;
  }

  async function take(request: Request): Promise<Response> {
    if (Number(request.headers.get('content-length') ?? MAX_BODY + 1) > MAX_BODY) return answer(413);
    const letter = await readLetter(request).catch(() => null);
    if (!letter) return answer(422);
    const { files } = letter;
    if (files.length > MAX_FILES || files.some(({ size }) => size > MAX_FILE)) return answer(413);
    try {
      if (!letter.isMachine) await deliverOnce(letter);
    } catch (error) {
      log(`not delivered: ${(error as Error).message}`);
      return answer(502);
    }
    return letter.isBare ? answer(303, { location: letter.message.page }) : answer(204);
  }

  function answer(status: number, more: Record<string, string> = {}): Response {
    const headers = {
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
      vary: 'origin',
      ...more,
    };
    return new Response(null, { status, headers });
  }

  return async (request) => {
    if (request.headers.get('origin') !== origin) return answer(403);
    if (request.method === 'OPTIONS') return answer(204);
    return request.method === 'POST' ? take(request) : answer(405);
  };
}
