// What all helpdesks have in common: a message is delivered, or the reason why not is thrown.
import type { ContactMessage } from '../messages/contact-message.ts';

/** @throws Error when the helpdesk did not take it */
export type Helpdesk = (message: ContactMessage, files: File[]) => Promise<void>;

export type Settings = {
  /** Where the helpdesk is: https://shop.zendesk.com. For a webhook the whole address. */
  url: string;
  /** As the helpdesk gives it; docs/messages.md says in which form each wants it. */
  key?: string | undefined;
  /** Chatwoot's inbox, the address that Gorgias receives at. */
  inbox?: string | undefined;
};

const PATIENCE = 15_000; // ms, for each request

/** @returns the JSON of the answer, null where there is none  @throws Error with the status when it is no success */
export async function post(url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<unknown> {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
  const text = await response.text();
  return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null;
}

export const asJson = { 'content-type': 'application/json', accept: 'application/json' };

export function basic(key: string | undefined): Record<string, string> {
  return key ? { authorization: `Basic ${Buffer.from(key).toString('base64')}` } : {};
}

/** The first line, as long as helpdesks show. */
export function subjectOf({ message }: ContactMessage): string {
  return message.split('\n')[0]!.slice(0, 100);
}

/** The message and below it what an agent should know of it, as plain text. */
export function bodyOf(message: ContactMessage): string {
  return `${message.message}\n\n--\n${contextOf(message)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}`;
}

/** Name → value of all that is known beside the message itself. */
export function contextOf(message: ContactMessage): [string, string][] {
  const { callback, order, topic, article, query, offered, locale, page } = message;
  const call = callback && { 'call back': callback.phone, from: callback.from, to: callback.to };
  const known = { ...call, order, topic, article, query, offered: offered.join(', '), locale, page };
  return Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1]));
}
