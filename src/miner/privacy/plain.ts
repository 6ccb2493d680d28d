// A text as the finders read it: without what only hides a number or a name from a pattern. What stays after redaction is
// never taken from here: „3–5 dienos“ keeps its dash.

/** Characters that are not seen: soft hyphens, marks of joining and of direction. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
/** Arabic, Indian and full-width digits, and those of mathematics, which are two units of UTF-16 each. */
const DIGIT = '\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19\\u{1d7ce}-\\u{1d7ff}';
const SPACE = '\\u00a0\\u2000-\\u200a\\u202f\\u3000';
const DASH = '\\u2010-\\u2015\\u2212';
const ODD = new RegExp(`[${INVISIBLE}${DIGIT}${SPACE}${DASH}\\uff20\\uff0b\\uff0e]`, 'gu');
const IS_ODD = new RegExp(ODD.source, 'u');
const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');
const IS_DASH = new RegExp(`[${DASH}]`, 'u');
/** The zero of each kind of digits; the others follow it. Those of mathematics come in five styles of ten. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
const MATHEMATICAL_ZERO = 0x1d7ce;

export type Plain = {
  text: string;
  /** The part of the original that stands between these places of the plain text. */
  original: (start: number, end: number) => { start: number; end: number };
};

export function plain(text: string): Plain {
  if (!IS_ODD.test(text)) return { text, original: (start, end) => ({ start, end }) };
  let clean = '';
  let at = 0;
  /** Where each character of the plain text begins in the original. */
  const places: number[] = [];
  const keep = (until: number) => {
    clean += text.slice(at, until);
    for (; at < until; at++) places.push(at);
  };
  for (const { 0: odd, index } of text.matchAll(ODD)) {
    keep(index);
    const usual = toUsual(odd);
    clean += usual;
    if (usual) places.push(index);
    at = index + odd.length;
  }
  keep(text.length);
  return {
    text: clean,
    original: (start, end) => ({ start: places[start]!, end: places[end - 1]! + widthAt(text, places[end - 1]!) }),
  };
}

const widthAt = (text: string, place: number): number =>
  text.codePointAt(place)! >= MATHEMATICAL_ZERO && IS_ODD.test(text.slice(place, place + 2)) ? 2 : 1;

function toUsual(odd: string): string {
  if (IS_INVISIBLE.test(odd)) return '';
  if (IS_DASH.test(odd)) return '-';
  if (/\p{Nd}/u.test(odd)) return String(valueOf(odd.codePointAt(0)!));
  return /\s/.test(odd) ? ' ' : odd.normalize('NFKC');
}

function valueOf(digit: number): number {
  if (digit >= MATHEMATICAL_ZERO) return (digit - MATHEMATICAL_ZERO) % 10;
  return digit - ZEROS.findLast((zero) => zero <= digit)!;
}
