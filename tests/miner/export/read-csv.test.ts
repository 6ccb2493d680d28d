import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDelimiter, csvRows, type CsvRow } from '../../../src/miner/export/csv.ts';
import { dialogue, file, read } from './reading.ts';

async function rowsOf(
  text: string,
  delimiter: string,
  batch = 3,
): Promise<(CsvRow | { line: number; reason: string })[]> {
  const lines = text.split(/\r\n|\n/);
  async function* batches(): AsyncGenerator<string[]> {
    for (let at = 0; at < lines.length; at += batch) yield lines.slice(at, at + batch);
  }
  return Array.fromAsync(csvRows(batches(), delimiter));
}

describe('a table', () => {
  it.each([
    ['a comma', 'id,message\n1,Where is it?'],
    ['a semicolon, as Excel writes where the comma is in prices', 'id;message\n1;Where is it?'],
    ['a tab', 'id\tmessage\n1\tWhere is it?'],
    ['a bar', 'id|message\n1|Where is it?'],
    ['a sign that no other export uses', 'id^message\n1^Where is it?'],
    ['an invisible sign', 'id\u0001message\n1\u0001Where is it?'],
    ["Excel's own line", 'sep=;\nid;message\n1;Where is it?'],
    ['quoted names', '"id";"message"\r\n"1";"Where is it?"\r\n'],
    ['line ends of an old Mac', 'id,message\r1,Where is it?\r'],
    ['a mark at the start', '\uFEFFid,message\n1,Where is it?'],
  ])('is read with %s', async (_, text) => {
    const { tickets, rejects } = await read(file('t.csv', text));
    expect(tickets.map((ticket) => [ticket.id, dialogue(ticket)])).toEqual([['1', ['customer: Where is it?']]]);
    expect(rejects).toEqual([]);
  });

  it('chooses the delimiter that gives known columns, not the one that stands most often', () => {
    expect(chooseDelimiter(['Ticket ID;Message, first, of, all;Reply'])).toBe(';');
  });

  it.each([
    ['English', 'Ticket ID,Created at,Channel,Subject,Customer message,Agent reply'],
    ['Lithuanian', 'Bilieto nr.,Sukurta,Kanalas,Tema,Kliento žinutė,Agento atsakymas'],
    ['Russian', 'Номер обращения,Дата создания,Канал,Тема,Сообщение клиента,Ответ агента'],
    ['programmers’', 'ticket_id,createdAt,channel,subject,customer_message,agentReply'],
  ])('has its columns told by %s names', async (_, header) => {
    const { tickets } = await read(file('t.csv', `${header}\n7,2026-07-02 14:26,Email,Returns,How?,By post.`));
    expect(tickets[0]).toMatchObject({ id: '7', at: '2026-07-02T14:26:00Z', channel: 'email', subject: 'Returns' });
    expect(dialogue(tickets[0])).toEqual(['customer: How?', 'agent: By post.']);
  });

  it('is read by a mapping where names tell nothing, and says what is missing where the mapping is wrong', async () => {
    const text = 'A,B,C\n1,Where is it?,On its way.';
    const { tickets } = await read(file('t.csv', text), { columns: { message: 'B', reply: 'C' } });
    expect(dialogue(tickets[0])).toEqual(['customer: Where is it?', 'agent: On its way.']);
    const { rejects } = await read(file('t.csv', text), { columns: { message: 'Text' } });
    expect(rejects[0]?.reason).toBe('there is no column "Text" (message) but "A", "B", "C"');
  });

  it('without a header does not show its first customer in the complaint', async () => {
    const { rejects } = await read(file('t.csv', 'anna@example.com,Please call +370 612 34567\nb,c'));
    expect(rejects[0]).toMatchObject({ line: 1 });
    expect(rejects[0]?.reason).toContain('--columns');
    expect(rejects[0]?.reason).not.toMatch(/anna|612/);
  });

  it('of one column with a name that tells nothing is read, and that is said', async () => {
    const { tickets, rejects } = await read(file('t.csv', 'What they wrote\nWhere is it?'));
    expect(tickets.map(dialogue)).toEqual([['customer: Where is it?']]);
    expect(rejects).toEqual([expect.objectContaining({ line: 1, kind: 'partly-read' })]);
  });

  it('with two columns of one name keeps the first and says so', async () => {
    const { tickets, rejects } = await read(file('t.csv', 'id,message,message\n1,Where is it?,And when?'));
    expect(tickets.map(dialogue)).toEqual([['customer: Where is it?']]);
    expect(rejects[0]).toMatchObject({ line: 1, kind: 'partly-read', reason: expect.stringContaining('"message"') });
  });

  it('joins rows of one conversation, whoever wrote them and however they are mixed', async () => {
    const text =
      'conversation id,from,message,created at\n1,customer,Where is it?,2026-07-01 10:00\n2,customer,Refund?,2026-07-01 10:01\n1,agent,On its way.,2026-07-01 10:30\n1,note,He is angry,2026-07-01 10:31';
    const { tickets } = await read(file('t.csv', text));
    expect(tickets.map(dialogue)).toEqual([['customer: Where is it?', 'agent: On its way.'], ['customer: Refund?']]);
    expect(tickets[0]?.firstReplyMinutes).toBe(30);
  });
});

describe('an internal row', () => {
  it.each([
    ['by its author', 'id,from,message\n1,customer,Where?\n1,note,SECRET'],
    ['by a flag', 'id,from,internal,message\n1,customer,no,Where?\n1,agent,yes,SECRET'],
    ['by the other flag', 'id,from,public,message\n1,customer,TRUE,Where?\n1,agent,FALSE,SECRET'],
    ['by a flag nobody understands', 'id,from,public,message\n1,customer,TRUE,Where?\n1,agent,hm,SECRET'],
    ['by its type', 'id,type,message\n1,comment,Where?\n1,note,SECRET'],
    ['by its column', 'id,message,internal note\n1,Where?,SECRET'],
  ])('told %s does not come out', async (_, text) => {
    const { tickets } = await read(file('t.csv', text));
    expect(tickets.map(dialogue)).toEqual([['customer: Where?']]);
    expect(JSON.stringify(tickets)).not.toContain('SECRET');
  });

  it('and who is who is told from the first author, where authors have names only', async () => {
    const { tickets } = await read(file('t.csv', 'id,author,message\n1,Anna,Where?\n1,Shop,There.\n1,Anna,When?'));
    expect(tickets.map(dialogue)).toEqual([['customer: Where?', 'agent: There.', 'customer: When?']]);
  });
});

describe('a bad row', () => {
  it.each([
    ['a quote that is never closed', 'id,message\n1,good\n2,"bad\n3,good\n4,good', [3], ['1', '3', '4']],
    ['a quote that closes too early', 'id,message\n1,"a "bad" one"\n2,"good"\n3,good', [2], ['2', '3']],
    ['a quote that runs into the next row', 'id,message\n1,"bad\n2,"good"\n3,good', [2], ['2', '3']],
    ['too few cells', 'id,message,reply\n1,good,yes\n2,bad\n3,good,yes', [3], ['1', '3']],
    ['too many cells', 'id,message\n1,good\n2,bad, because of a comma\n3,good', [3], ['1', '3']],
    ['no words at all', 'id,message\n1,good\n2,\n3,"  "\n4,good', [3, 4], ['1', '4']],
  ])('with %s costs that row only', async (_, text, bad, good) => {
    const { tickets, rejects } = await read(file('t.csv', text));
    expect(rejects.map(({ line }) => line)).toEqual(bad);
    expect(tickets.map(({ id }) => id)).toEqual(good);
  });

  it('keeps the line numbers right after cells of several lines', async () => {
    const { tickets, rejects } = await read(file('t.csv', 'id,message\n1,"two\nlines"\n2,bad,row\n3,good'));
    expect(tickets.map(({ place }) => place.line)).toEqual([2, 5]);
    expect(rejects.map(({ line }) => line)).toEqual([4]);
  });

  it('with a date that is none keeps its ticket and says so', async () => {
    const { tickets, rejects } = await read(
      file('t.csv', 'id,created at,message\n1,31.06.2026,Where?\n2,tomorrow,When?'),
    );
    expect(tickets.map(({ at }) => at)).toEqual([null, null]);
    expect(rejects.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'partly-read'],
      [3, 'partly-read'],
    ]);
  });

  it('that stands there twice counts once; the same id with other words counts twice', async () => {
    const { tickets, rejects } = await read(file('t.csv', 'id,message\n1,Where?\n1,Where?\n1,When?'));
    expect(tickets.map(dialogue)).toEqual([['customer: Where?'], ['customer: When?']]);
    expect(rejects.map(({ line }) => line)).toEqual([3]);
  });
});

describe('any table', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ž', 'я', '"', ',', ';', '\n', ' ', "'", '\t'), maxLength: 6 });
  const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(',', ';', '\t')).chain(([width, delimiter]) =>
    fc.record({
      delimiter: fc.constant(delimiter),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      batch: fc.integer({ min: 1, max: 9 }),
    }),
  );

  it('that is well formed reads as csv-parse reads it', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ delimiter, rows, batch }) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter)).join('\n');
        const ours = (await rowsOf(text, delimiter, batch)).map((row) => ('cells' in row ? row.cells : row));
        expect(ours).toEqual(parse(text, { delimiter, relax_column_count: true }));
      }),
      { numRuns: 300 },
    );
  });

  it('however broken gives a row or a reject for every line that holds something', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (cells, batch) => {
        const text = cells.join('\n');
        const lines = text.split('\n');
        const rows = await rowsOf(text, ',', batch);
        const spoken = new Set(
          rows.flatMap((row) =>
            'cells' in row
              ? Array.from({ length: row.cells.join('').split('\n').length }, (_, at) => row.line + at)
              : [row.line],
          ),
        );
        lines.forEach(
          (line, at) => line.trim() && expect(spoken, JSON.stringify({ text, line: at + 1 })).toContain(at + 1),
        );
      }),
      { numRuns: 500 },
    );
  });
});
