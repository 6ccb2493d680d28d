// Customers write what they like, 20,000 characters at a time: no text may cost more than in step with its length. Patterns
// that trouble regular expressions are repeated; work is compared between a length and twice the length.
import { describe, expect, it } from 'vitest';
import { findPersonalData, redact } from '../../src/miner/privacy/redact.ts';
import { plain } from '../../src/miner/privacy/plain.ts';
import { redactTicket } from '../../src/miner/privacy/redact-ticket.ts';
import { createVocabulary, createWordsOfOne } from '../../src/miner/privacy/words-of-one.ts';
import { amountsIn } from '../../src/miner/words/amounts.ts';
import { withDigits } from '../../src/miner/words/number-words.ts';
import { asks, isPolite, sentences } from '../../src/miner/words/sentences.ts';
import { inventionsIn, leavesNegationOut } from '../../src/miner/draft/inventions.ts';
import { isCaseDetail } from '../../src/miner/answers/case-details.ts';
import { saidIn } from '../../src/miner/answers/said.ts';
import { withoutPersonalClauses } from '../../src/miner/questions/personal-clauses.ts';

const ticketOf = (text: string) => ({
  id: '1',
  at: null,
  channel: null,
  product: null,
  subject: '',
  firstReplyMinutes: null,
  resolutionMinutes: null,
  reopened: null,
  messages: [{ from: 'customer' as const, text: `my name is Rasa. ${text}`, at: null }],
  place: { file: 'a', line: 1 },
});

const functions: Record<string, (text: string) => unknown> = {
  redact: (text) => redact(text),
  findPersonalData: (text) => findPersonalData(text),
  plain: (text) => plain(text),
  redactTicket: (text) => redactTicket(ticketOf(text)),
  wordsOfOne: (text) => {
    const cluster = [{ customer: [text], agents: [text] }];
    return createWordsOfOne(
      'lt',
      cluster,
      createVocabulary('lt', [], cluster, () => false),
    )([text]);
  },
  sentences: (text) => sentences(text),
  asks: (text) => asks(text, 'en'),
  isPolite: (text) => isPolite(text, () => 1),
  withDigits: (text) => withDigits(text, 'lt'),
  amountsIn: (text) => amountsIn(text, 'ru'),
  saidIn: (text) => saidIn(text, 'en'),
  isCaseDetail: (text) => isCaseDetail(text, 'lt'),
  inventionsIn: (text) => inventionsIn(text, text, 'lt'),
  leavesNegationOut: (text) => leavesNegationOut(text, text, 'ru'),
  withoutPersonalClauses: (text) => withoutPersonalClauses(text),
};

/** A beginning, what is repeated, an end that makes a match fail. */
const PATTERNS: [string, string, string][] = [
  ...[
    ' ',
    '\t',
    '\u00a0',
    '\n',
    'a',
    'ё',
    'Aa ',
    'a ',
    '1',
    '1 ',
    '1-',
    '1) ',
    '1. ',
    '-',
    '.',
    ',',
    '[',
    '[name]',
  ].map((unit): [string, string, string] => ['', unit, '']),
  ['1. Open', ' ', 'x\n2. Press'],
  ['[name]', ' ', 'x?'],
  ['I am [name]', ', [name]', '!'],
  ['order ', 'no ', '1'],
  ['passport ', 'no. ', '12'],
  ['password ', '"', ' '],
  ['code for ', 'the ', '12'],
  ['my name is ', 'van ', 'x'],
  ['', 'Mr. Aa ', ''],
  ['', 'one two three ', ''],
  ['', 'ноль ', 'семь'],
  ['', 'a_', '!'],
  ['', 'a.', '_'],
  ['deliver to ', '12 oak rise ', ''],
  ['', '12 Oak ', 'Rise'],
  ['', 'ул. ', 'Мира 5'],
  ['', 'Taikos 5-', ''],
  ['', 'д. Аа ', ''],
  ['адрес: ', 'аа ', '5'],
  ['', '[address], ', 'кв. 5'],
  ['', '12.12.', ''],
  ['gimęs ', '1 ', ''],
  ['', 'x12-34-', ''],
  ['', '****', '12'],
  ['card ending ', '4 ', '11'],
  ['', 'ačiū ', 'Rasa'],
  ['', 'twenty-', ''],
  ['', '€1 ', ''],
  ['', "a'", ''],
  ['', 'a@', ''],
  ['', '((', '))'],
  ['', '"„', ''],
];

/** Characters; long enough that what is quadratic takes long, and what is cubic seconds. */
const LENGTH = 3_000;
const TRIES = 5;

const textOf = ([start, unit, end]: [string, string, string], length: number): string =>
  start + unit.repeat(Math.ceil(length / unit.length)) + end;

/** Milliseconds that this process works for it. */
function cost(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Times; a linear function takes 2 of them, a quadratic one 4. */
const MOST_TIMES = 2.5;
/** Milliseconds; what takes less at twice the length is no trouble whatever its shape. */
const NO_TROUBLE = 100;

/** Whether no try of some says that it is linear; what else the machine does only ever adds to a try. */
function isSlow(run: (text: string) => unknown, pattern: [string, string, string]): boolean {
  const [short, long] = [textOf(pattern, LENGTH), textOf(pattern, 2 * LENGTH)];
  let [shortest, longest] = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES; tries++) {
    longest = Math.min(longest, cost(run, long));
    if (longest < NO_TROUBLE) return false;
    shortest = Math.min(shortest, cost(run, short));
    if (longest <= MOST_TIMES * shortest) return false;
  }
  return true;
}

describe('twice the length costs twice the work', () => {
  it.each(Object.entries(functions))('%s', { timeout: 60_000 }, (_, run) => {
    for (const pattern of PATTERNS) run(textOf(pattern, 50)); // patterns are compiled when they are first used
    expect(PATTERNS.filter((pattern) => isSlow(run, pattern))).toEqual([]);
  });
});
