// Bytes of an export → text: unpacks gzip, recognises the encoding (see encodings.ts), cuts lines. All of it streams.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { decodeBytes, type Remark } from './encodings.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** Takes what could not be read of a whole file, in words for the editor. */
export type Complain = (reason: string) => void;

/** No record of an honest export is longer, and a file without line breaks must not fill the memory. */
export const MAX_RECORD = 64 * 1024 * 1024; // characters

const NEWLINE = 10;

/** The first bytes, and the whole stream again. */
export async function peek(bytes: Bytes, length: number): Promise<{ head: Uint8Array; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let count = 0;
  while (count < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    seen.push(value);
    count += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: Buffer.concat(seen), all: all() };
}

/** Unpacks gzip, as often as it was packed; a damaged end is complained of and all before it goes through. */
export async function* gunzip(bytes: Bytes, complain: Complain, depth = 0): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(bytes, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b || depth === 3) return yield* all;
  yield* gunzip(inflate(all, complain), complain, depth + 1);
}

async function* inflate(bytes: Bytes, complain: Complain): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    yield* unpacked;
  } catch (error) {
    complain(`the gzip data is damaged or ends too early (${(error as Error).message}): export the file again`);
  } finally {
    source.destroy();
  }
}

/** Text in pieces that end where a line ends, unless a line is very long. */
export async function* decode(bytes: Bytes, remark: Remark = () => {}): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, 512);
  const wide = utf16(head);
  const pieces = wide ? decodeWide(all, wide) : decodeNarrow(all, remark);
  let first = true;
  for await (const piece of pieces) {
    yield first ? piece.replace(/^\uFEFF/, '') : piece;
    first = false;
  }
}

/** By its mark or its zeros. */
export function utf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // Without a mark, a line of ASCII or Lithuanian letters has a zero in every other byte.
  const zeros = [0, 0];
  head.forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
  if (Math.max(...zeros) < head.length / 5) return null;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

async function* decodeWide(bytes: Bytes, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** A line without an end is decoded in pieces of this many bytes. */
const MAX_LINE = 1 << 20;

async function* decodeNarrow(bytes: Bytes, remark: Remark): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    const newline = chunk.lastIndexOf(NEWLINE) + 1;
    const cut = newline === 0 && size + chunk.length > MAX_LINE ? afterAscii(chunk) : newline;
    if (cut > 0) {
      yield decodeBytes(Buffer.concat([...rest, chunk.subarray(0, cut)]), remark);
      rest = [];
      size = 0;
    }
    if (cut < chunk.length) rest.push(chunk.subarray(cut));
    size += chunk.length - cut;
  }
  if (rest.length) yield decodeBytes(Buffer.concat(rest), remark);
}

/** After the last ASCII byte, which is never inside a character. */
function afterAscii(chunk: Uint8Array): number {
  let cut = chunk.length;
  while (cut > 0 && chunk[cut - 1]! >= 0x80) cut--;
  return cut;
}

/** Lines in batches, without their ends; `\r\n`, `\n` and a lone `\r` all end a line. */
export async function* toLines(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const cut = piece.lastIndexOf('\n') + 1;
    if (cut > 0) {
      const lines = (rest.join('') + piece.slice(0, cut)).split(/\r\n|\r|\n/);
      lines.pop();
      yield lines;
    } else if (size > MAX_RECORD) yield [rest.join('')];
    if (cut > 0 || size > MAX_RECORD) [rest, size] = [[], 0];
    if (cut < piece.length) rest.push(piece.slice(cut));
    size += piece.length - cut;
  }
  const last = rest.join('');
  if (last) yield last.replace(/\r$/, '').split(/\r\n|\r|\n/);
}
