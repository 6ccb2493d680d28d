// Bytes of one line → text. Exports stitched together by hand hold lines in several encodings, so what is not UTF-8 is
// decoded line by line; and text that was saved in UTF-8 after being read as something else is put right where that is
// sure.

import type { ReadingRemark } from '../words/languages/report-words.ts';

/** Takes what a reader may want to know of the text, such as its encoding. */
export type Remark = (remark: ReadingRemark) => void;

const NEWLINE = 10;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const legacy = {
  'windows-1251': new TextDecoder('windows-1251'),
  'windows-1252': new TextDecoder('windows-1252'),
  'windows-1257': new TextDecoder('windows-1257'),
  'koi8-r': new TextDecoder('koi8-r'),
};
type Legacy = keyof typeof legacy;

/** @param piece whole lines, unless one is very long */
export function decodeBytes(piece: Uint8Array, remark: Remark): string {
  try {
    return mendLines(utf8.decode(piece), remark);
  } catch {
    return decodeLines(piece, remark);
  }
}

function decodeLines(piece: Uint8Array, remark: Remark): string {
  const text: string[] = [];
  for (let start = 0; start < piece.length;) {
    const newline = piece.indexOf(NEWLINE, start);
    const end = newline < 0 ? piece.length : newline + 1;
    text.push(decodeLine(piece.subarray(start, end), remark));
    start = end;
  }
  return text.join('');
}

function decodeLine(line: Uint8Array, remark: Remark): string {
  try {
    return mend(utf8.decode(line), remark);
  } catch {
    const encoding = legacyEncoding(line);
    if (encoding === 'koi8-r') remark('koi8');
    return legacy[encoding].decode(line);
  }
}

/** Letters that Western European languages have at places where the Baltic page has none that Lithuanian uses: â ç ê í î ñ ô. */
const WESTERN = new Set([0xe2, 0xe7, 0xea, 0xed, 0xee, 0xf1, 0xf4]);
const LITHUANIAN = new Set([0xe0, 0xe1, 0xe6, 0xe8, 0xeb, 0xf0, 0xf8, 0xfb, 0xfe]);

const isAsciiLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** Which of the one-byte encodings: words in Cyrillic have no ASCII letters, Latin words with accents have mostly those. */
export function legacyEncoding(line: Uint8Array): Legacy {
  const seen = { high: 0, ascii: 0, western: 0, lithuanian: 0 };
  for (let at = 0; at < line.length;) {
    let high = 0;
    const start = at;
    for (; at < line.length && (line[at]! >= 0xc0 || isAsciiLetter(line[at]!)); at++) {
      const byte = line[at]!;
      if (byte < 0xc0) continue;
      high++;
      if (WESTERN.has(byte)) seen.western++;
      if (LITHUANIAN.has(byte | 0x20)) seen.lithuanian++;
    }
    seen.high += high;
    if (high > 0) seen.ascii += at - start - high;
    if (at === start) at++;
  }
  if (seen.high > seen.ascii) return cyrillicEncoding(line);
  return seen.lithuanian > seen.western ? 'windows-1257' : 'windows-1252';
}

/** The ten most frequent letters of Russian, two thirds of any text. */
const FREQUENT = new Set('оеаинтсрвл');

/** The right one has more of the frequent letters: the two have the same bytes for other letters. */
function cyrillicEncoding(line: Uint8Array): 'windows-1251' | 'koi8-r' {
  const frequent = (encoding: Legacy): number => {
    let count = 0;
    for (const letter of legacy[encoding].decode(line).toLowerCase()) if (FREQUENT.has(letter)) count++;
    return count;
  };
  return frequent('koi8-r') > frequent('windows-1251') ? 'koi8-r' : 'windows-1251';
}

type Misread = {
  /** How UTF-8 looks that was read so; each match is a letter. */
  looks: RegExp;
  /** Letters in a line that are no accident: «ВИД…» may end a line that is in order. */
  minLetters: number;
  toByte: ReadonlyMap<string, number>;
};

/** `Ä…`, `Ã©`, `Ð¿` were read as Latin-1 or Windows-1252, «Рџ», «Д…» as Windows-1251. */
const MISREAD: Misread[] = [
  { looks: /[ÂÃÄÅÐÑ][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]/g, minLetters: 1, toByte: bytesIn('windows-1252') },
  {
    looks: /[ВГДЕРС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u2013-\u2122]/g,
    minLetters: 2,
    toByte: bytesIn('windows-1251'),
  },
];

const hasLetters = (text: string, { looks, minLetters }: Misread): boolean =>
  (text.match(looks) ?? []).length >= minLetters;

function mendLines(text: string, remark: Remark): string {
  const isSuspect = MISREAD.some((misread) => hasLetters(text, misread));
  return isSuspect ? text.replace(/[^\n]+/g, (line) => mend(line, remark)) : text;
}

/** Letters of a line that look misread, beyond which it is said although nothing can be done. */
const MIN_DAMAGED = 3;

/** Sure where every letter beyond ASCII takes part in UTF-8 that is without fault. */
function mend(line: string, remark: Remark): string {
  for (const misread of MISREAD.filter((each) => hasLetters(line, each))) {
    const mended = asUtf8(line, misread.toByte);
    if (mended === null) continue;
    remark('mended');
    return mended;
  }
  if ((line.match(MISREAD[0]!.looks) ?? []).length >= MIN_DAMAGED) remark('damaged');
  return line;
}

function asUtf8(line: string, toByte: ReadonlyMap<string, number>): string | null {
  const bytes = bytesOf(line, toByte);
  try {
    return bytes && utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Character → byte. */
function bytesIn(encoding: Legacy): Map<string, number> {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) bytes.set(legacy[encoding].decode(Uint8Array.of(byte)), byte);
  return bytes;
}

function bytesOf(line: string, toByte: ReadonlyMap<string, number>): Uint8Array | null {
  const bytes = new Uint8Array(line.length);
  let length = 0;
  for (const char of line) {
    const code = char.charCodeAt(0);
    // Latin-1 has control characters where Windows-1252 has signs.
    const byte = code < 0xa0 && char.length === 1 ? code : toByte.get(char);
    if (byte === undefined) return null;
    bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}
