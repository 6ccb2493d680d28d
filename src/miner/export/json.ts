// Records of a JSON export: one a line, or the elements of an array however the helpdesk wrapped it.
// The scanner below only finds where a record begins and ends; JSON.parse reads it. So a file of any size streams,
// and a broken record costs that record: after a line break inside a string reading goes on at the next `{`.
import type { Reject } from '../ticket.ts';
import { LISTS, LISTS_BESIDE, OF_A_TICKET } from './json-values.ts';
import { MAX_RECORD } from './text.ts';

/** `lone`: no other list of the document can add to the record. */
export type JsonRow = { value: unknown; line: number; lone: boolean };
type BadRow = Omit<Reject, 'file'>;

/** JSON Lines: every line that is not blank is a value. */
export async function* jsonLines(batches: AsyncIterable<string[]>): AsyncGenerator<JsonRow | BadRow> {
  let line = 0;
  for await (const batch of batches)
    for (const text of batch) {
      line++;
      if (text.trim()) yield parse(text, line, true);
    }
}

function parse(text: string, line: number, lone: boolean): JsonRow | BadRow {
  try {
    return { value: JSON.parse(text), line, lone };
  } catch (error) {
    return unreadable(line, `this is no valid JSON (${withoutContent((error as Error).message)})`);
  }
}

const unreadable = (line: number, reason: string): BadRow => ({ line, kind: 'unreadable', reason });

/** The parser's message without the place in the line and the piece of the customer's text that it quotes. */
const withoutContent = (message: string): string =>
  message
    .replace(/(,\s*)?(?:\.\.\.)?".*" is not valid JSON|token '.*'/s, '')
    .replace(/ (?:in JSON )?at position .*/s, '')
    .trim() || 'not valid';

/** Objects of a JSON document, see `createScanner`. */
export async function* jsonElements(pieces: AsyncIterable<string>): AsyncGenerator<JsonRow | BadRow> {
  const scanner = createScanner();
  for await (const piece of pieces) yield* scanner.push(piece);
  yield* scanner.end();
}

const OUTSIDE_STRING = /["{}[\]\n]/g;
const INSIDE_STRING = /["\\\n]/g;
const KEY_AT_END = /"([^"\\]*)"\s*:\s*$/;
const BREAK = 'a line break stands inside quotes';

/**
 * Finds the objects of the outermost lists (`[{…}]`, `{"tickets":[{…}],"count":2}`, `{"_embedded":{"conversations":[{…}]}}`),
 * or the document itself where it is one ticket. One automaton, so its steps share one closure.
 */
function createScanner() {
  /** Brackets open around the record: objects in a `list` are records, objects in a `wrapper` may hold lists. */
  const around: ('list' | 'wrapper' | 'other')[] = [];
  let before: string[] = []; // text outside any record since the last bracket
  let record: string[] | null = null;
  let depth = 0; // brackets open inside the record
  let size = 0;
  let line = 1;
  let startLine = 1;
  let inString = false;
  let escaped = false;
  let lost: 'in line' | 'at line start' | null = null; // a record was broken: looking for a line that opens an object
  let isBalanced = true; // no broken record took a bracket with it

  const inList = (): boolean => around.length === 0 || around.at(-1) === 'list';
  const keyBefore = (): string | null =>
    KEY_AT_END.exec((record ?? before).slice(-8).join('').slice(-200))?.[1] ?? null;

  const isList = (key: string): boolean => LISTS.has(key) || (around.at(-1) === 'wrapper' && LISTS_BESIDE.has(key));

  /** What stands among the records of a list and is none. */
  function* strayText(): Generator<BadRow> {
    const isStray = !record && inList() && /[^\s,]/.test(before.join(''));
    if (isStray) yield unreadable(line, 'a text or number stands in a list of tickets');
  }

  function take(text: string): void {
    (record ?? before).push(text);
    if (record) size += text.length;
    else if (before.length > 100) before = before.slice(-8);
  }

  function* fail(reason: string): Generator<BadRow> {
    yield unreadable(startLine, reason);
    record = null;
    inString = escaped = isBalanced = false;
    lost = reason === BREAK ? 'at line start' : 'in line';
  }

  function openBracket(bracket: string): void {
    const key = keyBefore();
    if (!record && bracket === '{') {
      record = ['{'];
      before = [];
      depth = 1;
      size = 0;
      startLine = line;
    } else if (!record) {
      around.push(key === null ? (inList() ? 'list' : 'other') : isList(key) ? 'list' : 'other');
      before = [];
    } else if (
      bracket === '[' &&
      key !== null &&
      LISTS.has(key) &&
      depth <= 2 &&
      around.at(-1) !== 'list' &&
      !OF_A_TICKET.test(record.join(''))
    ) {
      for (; depth > 0; depth--) around.push('wrapper');
      around.push('list');
      record = null;
      before = [];
    } else {
      take(bracket);
      depth++;
    }
  }

  function* closeBracket(bracket: string): Generator<JsonRow | BadRow> {
    if (!record) {
      around.pop();
      before = [];
      return;
    }
    take(bracket);
    if (--depth > 0) return;
    const text = record.join('');
    record = null;
    if (inList()) yield parse(text, startLine, around.length <= 1);
  }

  function* special(char: string): Generator<JsonRow | BadRow> {
    if (char === '\n') {
      line++;
      if (inString) yield* fail(BREAK);
      else take(char);
    } else if (char === '"' || char === '\\') {
      take(char);
      if (char === '"') inString = !inString;
      else escaped = true;
    } else {
      if (char !== '[') yield* strayText();
      if (char === '{' || char === '[') openBracket(char);
      else yield* closeBracket(char);
    }
    if (record && size > MAX_RECORD) yield* fail(`the record is longer than ${MAX_RECORD} characters`);
  }

  function* push(piece: string): Generator<JsonRow | BadRow> {
    for (let at = 0; at < piece.length;) {
      if (escaped) {
        take(piece[at++]!);
        escaped = false;
        continue;
      }
      if (lost) {
        at = skipToObject(piece, at);
        continue;
      }
      const pattern = inString ? INSIDE_STRING : OUTSIDE_STRING;
      pattern.lastIndex = at;
      const match = pattern.exec(piece);
      const end = match ? match.index : piece.length;
      if (end > at) take(piece.slice(at, end));
      if (match) yield* special(match[0]);
      at = end + 1;
    }
  }

  /** After a broken record: where the next line that opens an object begins. */
  function skipToObject(piece: string, from: number): number {
    for (let at = from; at < piece.length; at++) {
      const char = piece[at]!;
      if (char === '\n') {
        line++;
        lost = 'at line start';
      } else if (char === '{' && lost === 'at line start') {
        lost = null;
        return at;
      } else if (char.trim()) lost = 'in line';
    }
    return piece.length;
  }

  function* end(): Generator<JsonRow | BadRow> {
    if (record) yield unreadable(startLine, 'the data ends in the middle of a record: export it again');
    else if (around.length && isBalanced)
      yield unreadable(line, `the data ends with ${around.length} brackets still open: export it again`);
  }

  return { push, end };
}
