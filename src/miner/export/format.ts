// Which format a file has: by its first bytes, because names lie; by its name where the bytes fit two formats. For a format
// that no reader reads, the message says how to export one that is read.

import type { Reject } from '../ticket.ts';
import { isChatText } from './chat-text.ts';
import { utf16 } from './text.ts';

export type Format = 'csv' | 'json' | 'jsonl' | 'mbox' | 'eml' | 'chat';

const HEADERS =
  /^(?:(?:received|return-path|delivered-to|from|to|date|subject|message-id|mime-version|x-[\w-]+|dkim-signature):.*\r?\n(?:[ \t].*\r?\n)*){3}/i;

export function recogniseFormat(name: string, head: Uint8Array): Format {
  const text = textOf(head);
  if (/^From \S+ .*\d{4}\r?\n/.test(text)) return 'mbox';
  if (/\.eml$/i.test(name) || HEADERS.test(text)) return 'eml';
  if (isChatText(text)) return 'chat';
  if (!/^[[{]/.test(text)) return 'csv';
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  const [first = '', second = ''] = text.split(/\r?\n/);
  return isJsonObject(first) || (/^\{./.test(first) && second.startsWith('{')) ? 'jsonl' : 'json';
}

const textOf = (head: Uint8Array): string =>
  new TextDecoder().decode(head.filter((byte) => byte !== 0)).replace(/^[\uFEFF\uFFFD\s]+/, '');

function isJsonObject(text: string): boolean {
  try {
    return !Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

const AS_TABLE = 'save it as CSV (UTF-8) and give that file';
/** How files that are no text begin (Latin-1), what they are, and what to do. */
const SIGNATURES: [RegExp, string][] = [
  [/^PK\p{Cc}{2}[^]*(?:xl\/|\[Content_Types\]|mimetype)/u, `a spreadsheet or office document: ${AS_TABLE}`],
  [/^PK\p{Cc}{2}/u, 'a zip archive: unpack it and give the files in it'],
  [/^\xd0\xcf\p{Cc}\xe0/u, `an old Excel workbook, Word document or Outlook message: ${AS_TABLE}`],
  [/^!BDN/, 'an Outlook data file (.pst): export the mails as mbox or .eml'],
  [/^\s*%PDF/, 'a PDF: export the tickets as CSV or JSON'],
  [/^(?:7z\xbc\xaf|Rar!|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd)/, 'an archive: unpack it and give what is in it'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|SQLite format 3|PAR1|Obj\p{Cc})/u, 'no text: export the tickets as CSV or JSON'],
];
/** XML, an HTML page: no row or object begins so. */
const MARKUP = /^<(?:[?!]|[a-z][\w:-]*[\s/>])/i;

/** What keeps the file from being read at all, or null. */
export function formatProblem(head: Uint8Array): Pick<Reject, 'kind' | 'reason'> | null {
  if (textOf(head) === '') return { kind: 'empty', reason: 'the file is empty' };
  const reason = unreadableReason(head);
  return reason === null ? null : { kind: 'unreadable', reason };
}

function unreadableReason(head: Uint8Array): string | null {
  const start = Buffer.from(head).toString('latin1');
  const known = SIGNATURES.find(([signature]) => signature.test(start));
  if (known) return `the file is ${known[1]}`;
  if (MARKUP.test(textOf(head)))
    return 'the file is XML or a web page: export the tickets as CSV or JSON (a login page may have been saved in their place)';
  if (/^\[?\{\s*'/.test(textOf(head)))
    return 'the file holds Python dictionaries, not JSON: write them again with json.dumps, one a line';
  return !utf16(head) && isBinary(start) ? 'the file is no text: export the tickets as CSV, JSON or mail' : null;
}

/** Texts have next to no control characters but those that end or cut a line; other data has some in every twenty bytes. */
function isBinary(start: string): boolean {
  const control = Array.from(start).filter((char) => isControl(char.charCodeAt(0))).length;
  return control > 3 && control > start.length / 20;
}

const isControl = (code: number): boolean => code === 0 || (code > 1 && code < 9) || (code > 13 && code < 27);
