// How the tests of the reader read: texts and bytes stand for files.
import { gzipSync } from 'node:zlib';
import { isReject, readExport, type Source } from '../../../src/miner/export/read-export.ts';
import type { ReadOptions } from '../../../src/miner/export/records.ts';
import type { Reject, Ticket } from '../../../src/miner/ticket.ts';

/** A file in chunks of any size, since a stream cuts wherever it likes. */
export function file(name: string, content: string | Uint8Array, chunk = 1 << 16): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return { name, bytes: chunks() };
}

export async function read(
  sources: Source | Source[],
  options: ReadOptions = {},
): Promise<{ tickets: Ticket[]; rejects: Reject[] }> {
  const tickets: Ticket[] = [];
  const rejects: Reject[] = [];
  for await (const reading of readExport([sources].flat(), options)) {
    if (isReject(reading)) rejects.push(reading);
    else tickets.push(reading);
  }
  return { tickets, rejects };
}

/** `customer: …` and `agent: …`, one line a message. */
export const dialogue = (ticket: Ticket | undefined): string[] =>
  (ticket?.messages ?? []).map(({ from, text }) => `${from}: ${text}`);

export const gzip = (content: string | Uint8Array): Uint8Array => gzipSync(content);
