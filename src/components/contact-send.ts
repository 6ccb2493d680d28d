// A message on its way to the shop's endpoint. Whatever happens, the caller learns in which of a few ways it ended.
import type { Strings } from '../i18n/en.ts';
import type { ContactMessage } from '../messages/contact-message.ts';

/** Why it did not get there, by its name among the strings. */
export type SendFailure = keyof Strings['formFailures'];

/** After this we say that the server does not answer; the id lets it know a second try. */
const PATIENCE = 20_000; // ms
const PATIENCE_WITH_FILES = 60_000; // ms

/** @returns null when the endpoint has taken it */
export async function sendMessage(
  endpoint: string,
  message: ContactMessage,
  files: File[],
): Promise<SendFailure | null> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), files.length ? PATIENCE_WITH_FILES : PATIENCE);
  const request = { method: 'POST', credentials: 'omit', signal: giveUp.signal, ...toBody(message, files) } as const;
  try {
    const { ok, status } = await fetch(endpoint, request);
    return ok ? null : failureOf(status);
  } catch {
    if (giveUp.signal.aborted) return 'slow';
    return navigator.onLine ? 'failed' : 'offline';
  } finally {
    clearTimeout(timer);
  }
}

/** JSON; with files a form of it as `message` and of each file as `files`. */
function toBody(message: ContactMessage, files: File[]): Pick<RequestInit, 'body' | 'headers'> {
  const json = JSON.stringify(message);
  if (!files.length) return { body: json, headers: { 'content-type': 'application/json' } };
  const body = new FormData();
  body.append('message', new Blob([json], { type: 'application/json' }));
  for (const file of files) body.append('files', file);
  return { body };
}

function failureOf(status: number): SendFailure {
  if (status === 413) return 'tooLarge';
  if (status === 429) return 'busy';
  return status < 500 ? 'refused' : 'failed';
}

/** Longer addresses are cut by some mail programs. */
const MAX_MAIL = 8_000; // characters, encoded

/** @returns undefined where the message is too long for it */
export function toMailAddress(
  email: string,
  { name, email: from, order, message }: ContactMessage,
): string | undefined {
  const body = [message, [name, from, order].filter(Boolean).join(', ')].join('\n\n');
  const subject = message.split('\n')[0]!.slice(0, 80);
  const address = `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return address.length > MAX_MAIL ? undefined : address;
}
