import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialogue, file, read } from './reading.ts';

const tickets = [
  { id: 1, message: 'Where is it? {really} "yes" [no]' },
  { id: 2, message: 'How much?\nTell me \\ quick' },
];

describe('JSON', () => {
  it.each([
    ['one a line', tickets.map((each) => JSON.stringify(each)).join('\n')],
    ['one a line with empty lines between', tickets.map((each) => JSON.stringify(each)).join('\n\n')],
    ['as an array', JSON.stringify(tickets)],
    ['as an array with line breaks', JSON.stringify(tickets, null, 2)],
    ['wrapped with a count', JSON.stringify({ count: 2, tickets, next_page: 'https://a/{b}' })],
    [
      'wrapped with line breaks and what follows',
      JSON.stringify({ tickets, meta: { more: false }, links: [{ a: 1 }] }, null, 2),
    ],
    ['wrapped twice', JSON.stringify({ page: {}, _embedded: { conversations: tickets } }, null, 1)],
    ['a page a line', tickets.map((each) => JSON.stringify({ data: [each] })).join('\n')],
  ])('%s gives the same tickets, wherever the stream is cut', async (_, text) => {
    for (const chunk of [1, 3, 1000]) {
      const found = await read(file('t.json', text, chunk));
      expect(found.tickets.map((ticket) => [ticket.id, ...dialogue(ticket)])).toEqual(
        tickets.map(({ id, message }) => [String(id), `customer: ${message}`]),
      );
      expect(found.rejects).toEqual([]);
    }
  });

  it('of one ticket is one ticket, its messages being parts of it', async () => {
    const one = {
      id: 9,
      subject: 'Hi',
      messages: [
        { role: 'user', content: 'Where?' },
        { role: 'assistant', content: 'There.' },
        { role: 'note', text: 'rude' },
      ],
    };
    const found = await read(file('t.json', JSON.stringify(one, null, 2)));
    expect(found.tickets.map(dialogue)).toEqual([['customer: Where?', 'agent: There.']]);
  });

  it.each([
    ['a line cut off', '{"id":1,"message":"a"}\n{"id":2,"mess\n{"id":3,"message":"c"}', 2, ['1', '3']],
    ['the first line cut off', '{"id":1,"mess\n{"id":2,"message":"b"}\n{"id":3,"message":"c"}', 1, ['2', '3']],
    ['a line that is no JSON', '{"id":1,"message":"a"}\nhello\n{"id":3,"message":"c"}', 2, ['1', '3']],
    ['a line that is no object', '{"id":1,"message":"a"}\n42\n{"id":3,"message":"c"}', 2, ['1', '3']],
    [
      'a broken record in an array',
      '[\n{"id":1,"message":"a"},\n{"id":2,"message":oops},\n{"id":3,"message":"c"}\n]',
      3,
      ['1', '3'],
    ],
    [
      'an open quote in an array',
      '[\n{"id":1,"message":"a"},\n{"id":2,"message":"b},\n{"id":3,"message":"c"}\n]',
      3,
      ['1', '3'],
    ],
    ['an end that came too early', '[{"id":1,"message":"a"},\n{"id":3,"message":"c"},\n{"id":4,"mess', 3, ['1', '3']],
  ])('with %s loses that record only', async (_, text, line, ids) => {
    for (const chunk of [1, 7, 10_000]) {
      const found = await read(file('t.json', text, chunk));
      expect(found.tickets.map(({ id }) => id)).toEqual(ids);
      expect(found.rejects.map((reject) => reject.line)).toEqual([line]);
    }
  });

  it.each([
    [
      'an error in place of tickets',
      '{"error":"RecordNotFound","description":"Not found"}',
      /error message of a helpdesk/,
    ],
    ['a refusal in place of tickets', '{"message":"Not allowed","statusCode":403}', /error message of a helpdesk/],
    ['null', 'null\n', /one column only|null/],
    ['null in a list', '[{"id":1,"message":"a"},\nnull]', /number stands in a list/],
    ['a number on a line', '{"id":1,"message":"a"}\n42', /a number stands where/],
    ['lists that are never closed', '['.repeat(5000), /5000 brackets still open/],
    ['an empty list of tickets', '{"tickets":[],"count":0}', /holds no ticket/],
  ])('that holds %s says so', async (_, text, reason) => {
    const { rejects } = await read(file('t.json', text));
    expect(rejects.map((reject) => reject.reason).join()).toMatch(reason);
  });

  it('does not repeat in a complaint what the customer wrote', async () => {
    const found = await read(
      file('t.jsonl', '{"id":1,"message":"a"}\n{"id":2,"message":"my card 4111111111111111" oops}'),
    );
    expect(found.rejects).toHaveLength(1);
    expect(found.rejects[0]?.reason).not.toMatch(/card|4111/);
  });

  it('of any kind is never lost in silence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.json(), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (values, chunk) => {
          const found = await read(file('t.jsonl', values.join('\n'), chunk));
          expect(found.tickets.length + found.rejects.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('survives any text', async () => {
    const noise = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', '\n', ':', ',', 'a', '1', ' '),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(noise, fc.integer({ min: 1, max: 9 }), async (text, chunk) => {
        for (const name of ['t.json', 't.jsonl', 't.csv']) await read(file(name, text, chunk));
      }),
      { numRuns: 300 },
    );
  });
});
