// Texts that strangers send must not stop the shop's machine: twice as long a text takes about twice as long to read,
// whatever stands in it again and again.
import { describe, expect, it } from 'vitest';
import { isAutomaticSubject, withoutReplyPrefix } from '../../../src/miner/export/automatic.ts';
import { isChatText } from '../../../src/miner/export/chat-text.ts';
import { namesProblem, recogniseColumns } from '../../../src/miner/export/columns.ts';
import { chooseDelimiter } from '../../../src/miner/export/csv.ts';
import { toIso } from '../../../src/miner/export/dates.ts';
import { decodeBytes } from '../../../src/miner/export/encodings.ts';
import { formatProblem, recogniseFormat } from '../../../src/miner/export/format.ts';
import { htmlToText } from '../../../src/miner/export/html-to-text.ts';
import { markingColumns } from '../../../src/miner/export/marking-columns.ts';
import { isMark, readInternalFlag, readMark, readPublicFlag, readRole } from '../../../src/miner/export/marks.ts';
import { hash } from '../../../src/miner/export/part.ts';
import { isText } from '../../../src/miner/export/sample.ts';
import { plainName, toFlag } from '../../../src/miner/export/vocabulary.ts';
import { file, read } from './reading.ts';

/** What is repeated, after a beginning that lets a pattern start. */
const REPEATED = [
  ...' \n\t\u00a0a1ё.,:;-*>/<&"\'{}[]()@=_|',
  '\r\n',
  'a ',
  '1 ',
  '. ',
  '\n\n',
  '<p>',
  '<p ',
  '</p>',
  '<!--',
  '&amp;',
  '""',
  '"a",',
  '{"a":',
  '[{',
  '\\"',
  'Re: ',
  'fw:',
  'а: ',
  '10:00 - a: b\n',
  '(10:00) ',
  '[01.01.2026, ',
  'Chat ',
  'From a\n',
  'From: a\n',
  '> ',
  'a@b ',
  '<a@b> ',
  'Ä…',
  'РџС',
  'Ã',
  '=?utf-8?q?a?= ',
  '2026-01-01 ',
];
/** What a pattern may begin with, each before what a pattern may skip. */
const BEGUN = ['<p ', '1. ', 'Re: ', '2026-01-01', '"', 'Chat started: '].flatMap((beginning) =>
  [' ', '\n', 'a', 'ё', '1'].map((unit) => [beginning, unit] as const),
);
const CASES = [...REPEATED.map((unit) => ['', unit] as const), ...BEGUN];
const LENGTH = 5_000; // characters; a pattern that looks again from each letter takes 100 ms for twice as many
const TRIES = 12;
/** Twice and what collecting garbage adds; a pattern that looks again from each letter takes four times as long. */
const TWICE = 3;
/** Below this many milliseconds for twice the length a clock tells nothing, and nobody waits. */
const UNNOTICED = 15;

const text = (beginning: string, unit: string, length: number): string =>
  beginning + unit.repeat(Math.ceil(length / unit.length)) + '!';

type Work = (text: string) => unknown;

/** Of this thread's own work, so that a busy machine makes no difference. */
async function milliseconds(work: Work, given: string): Promise<number> {
  const start = process.threadCpuUsage();
  await work(given);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The least of several tries: collecting garbage can only make it longer. */
async function isLinear(work: Work, beginning: string, unit: string, length = LENGTH): Promise<boolean> {
  const [once, twice] = [text(beginning, unit, length), text(beginning, unit, 2 * length)];
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    long = Math.min(long, await milliseconds(work, twice));
    if (long < UNNOTICED) return true;
    short = Math.min(short, await milliseconds(work, once));
    if (long <= TWICE * short) return true;
  }
  // What grows faster than its text does so at every length; a hiccup does not.
  return length > LENGTH ? false : isLinear(work, beginning, unit, 2 * length);
}

const bytes = (text: string): Uint8Array => Buffer.from(text);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe.each<[string, Work]>([
  ['toIso', toIso],
  ['htmlToText', htmlToText],
  ['isAutomaticSubject', isAutomaticSubject],
  ['withoutReplyPrefix', withoutReplyPrefix],
  ['isChatText', isChatText],
  ['readMark', readMark],
  ['readRole', readRole],
  ['readInternalFlag', readInternalFlag],
  ['readPublicFlag', readPublicFlag],
  ['isMark', isMark],
  ['plainName', plainName],
  ['toFlag', toFlag],
  ['isText', (text) => isText([text])],
  ['recogniseColumns', (text) => recogniseColumns([text, 'id'])],
  ['markingColumns', (text) => markingColumns([text], null, 'message')],
  ['namesProblem', (text) => namesProblem([text, text])],
  ['chooseDelimiter', (text) => chooseDelimiter([text])],
  ['decodeBytes', (text) => decodeBytes(bytes(text), () => {})],
  ['decodeBytes of no UTF-8', (text) => decodeBytes(Buffer.from(`ё${text}`, 'latin1'), () => {})],
  ['formatProblem', (text) => formatProblem(bytes(text))],
  ['recogniseFormat', (text) => recogniseFormat('t', bytes(text))],
  ['hash', hash],
  ['a file of anything', (text) => read(file('export', text))],
  ['a table', (text) => read(file('t.csv', `id,type,subject,message\n1,a,b,${cell(text)}`))],
  ['a subject', (text) => read(file('t.csv', `id,subject,message\n1,${cell(text)},How?`))],
  ['a mark', (text) => read(file('t.csv', `id,author,type,message\n1,customer,${cell(text)},How?`))],
  ['JSON', (text) => read(file('t.json', JSON.stringify([{ id: 1, messages: [{ role: text, text }] }])))],
  ['a chat', (text) => read(file('t.txt', `Chat started: 2026-07-01\nVisitor: How?\n${text}`))],
  ['a mail', (text) => read(file('t.eml', `From: a@b.example\r\nTo: b@c.example\r\nSubject: How\r\n\r\n${text}`))],
  ['a mailbox', (text) => read(file('t.mbox', `From a Wed Jul  1 10:00:00 2026\nFrom: a@b.example\n\n${text}`))],
])('%s', (_, work) => {
  it('takes twice as long for twice the text, whatever is repeated in it', { timeout: 300_000 }, async () => {
    const slow: string[] = [];
    for (const [beginning, unit] of CASES)
      if (!(await isLinear(work, beginning, unit))) slow.push(`${beginning}…${unit}`);
    expect(slow).toEqual([]);
  });
});
