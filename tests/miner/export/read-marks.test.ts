// What an agent wrote for colleagues must never be published: whatever an export calls its notes, and in whatever
// language, they stay inside; so does what carries a mark that nobody understands.
import { describe, expect, it } from 'vitest';
import { createReadingNotes, readingNotesToLines } from '../../../src/miner/export/reading-notes.ts';
import { dialogue, file, read } from './reading.ts';

/** Six tickets of a tent shop: asked, noted inside, answered; each row with its mark. */
function table(column: string, [customer, note, agent]: readonly string[]): string {
  const rows = [
    'How much is a tent?',
    'Do you rent tents out?',
    'Is the tent for rent?',
    'Tent for Saturday?',
    'Tents?',
    'A tent?',
  ];
  const lines = rows.flatMap((asked, at) => [
    `${at},2026-09-0${at + 1} 10:00,hannah${at},${asked},${customer}`,
    `${at},2026-09-0${at + 1} 10:05,bob,Our margin on tents is sixty percent.,${note}`,
    `${at},2026-09-0${at + 1} 10:09,bob,Tent hire costs 30 euros a day.,${agent}`,
  ]);
  return [`ticket id,created at,author,body,${column}`, ...lines].join('\n');
}

describe.each<[column: string, customer: string, note: string, agent: string]>([
  ['visibility', 'public', 'internal', 'public'],
  ['visibility', 'public', 'agents', 'public'],
  ['visibility', 'everyone', 'Support team only', 'everyone'],
  ['visibility', 'public', 'restricted', 'public'],
  ['comment type', 'Public comment', 'Private note', 'Public comment'],
  ['type', 'customer_message', 'internal_note', 'agent_reply'],
  ['type', 'Public comment', 'Internal comment', 'Public comment'],
  ['type', 'M', 'N', 'R'],
  ['type', 'comment', 'note', 'comment'],
  ['type', 'incoming message', 'sidebar', 'outgoing message'],
  ['Note Type', '', 'private', ''],
  ['Note Type', 'public', 'private', 'public'],
  ['activity type', 'Email', 'Internal Note', 'Email'],
  ['message type', 'message', 'note', 'message'],
  ['direction', 'inbound', 'internal', 'outbound'],
  ['is_note', 'false', 'true', 'false'],
  ['private_note', 'no', 'yes', 'no'],
  ['private', '', 'x', ''],
  ['is_internal', '0', '1', '0'],
  ['Internal?', 'No', 'Yes', 'No'],
  ['public', '1', '0', '1'],
  ['public', 'TRUE', '', 'TRUE'],
  ['Public/Private', 'Public', 'Private', 'Public'],
  ['jsdPublic', 'true', 'false', 'true'],
  ['Visible to customer', 'yes', 'no', 'yes'],
  ['tipas', 'Kliento laiškas', 'Vidinė pastaba', 'Atsakymas'],
  ['Žinutės tipas', 'gauta', 'pastaba', 'išsiųsta'],
  ['Matomumas', 'Vieša', 'Tik komandai', 'Vieša'],
  ['Matomumas', 'viešas', 'neviešas', 'viešas'],
  ['Vidinė pastaba', 'ne', 'taip', 'ne'],
  ['Ar vidinis', '', 'Taip', ''],
  ['Kryptis', 'gaunamas', 'vidinis', 'siunčiamas'],
  ['тип', 'Сообщение клиента', 'Внутренний комментарий', 'Публичный ответ'],
  ['тип', 'письмо', 'заметка', 'письмо'],
  ['Тип сообщения', 'входящее', 'служебное', 'исходящее'],
  ['Видимость', 'Публичный', 'Только сотрудникам', 'Публичный'],
  ['Внутренняя заметка', 'нет', 'да', 'нет'],
  ['Внутренний', '', 'да', ''],
  ['Приватный комментарий', 'Нет', 'Да', 'Нет'],
])('a note that an export marks by %s', (column, ...marks) => {
  it(`“${marks[1]}” stays inside, and the others come out with their sides`, async () => {
    const { tickets } = await read(file('t.csv', table(column, marks)));
    expect(JSON.stringify(tickets)).not.toContain('margin');
    expect(tickets.map(dialogue)[0]).toEqual([
      'customer: How much is a tent?',
      'agent: Tent hire costs 30 euros a day.',
    ]);
    expect(tickets).toHaveLength(6);
  });
});

describe('what no mark is', () => {
  it('the type of a ticket, which hides nobody’s question', async () => {
    const rows =
      'id,type,subject,message,reply\n1,Incident,Lamp,The lamp is broken,We send a new one\n2,Question,Lamp,Is it bright?,Yes';
    const { tickets } = await read(file('t.csv', rows));
    expect(tickets.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it.each([
    ['en', 'id,question,answer,internal note', 'customer is a pain'],
    ['lt', 'Nr,Klausimas,Atsakymas,Vidinė pastaba', 'sunkus klientas'],
    ['ru', 'Номер,Вопрос,Ответ,Заметка', 'сложный клиент'],
  ])('a column of notes beside the ticket: the note stays inside, the ticket is read (%s)', async (_, head, note) => {
    const notes = createReadingNotes();
    const { tickets } = await read(file('t.csv', `${head}\n1,Where?,There.,${note} indeed\n2,When?,Soon.,`), { notes });
    expect(tickets.map(dialogue)).toEqual([
      ['customer: Where?', 'agent: There.'],
      ['customer: When?', 'agent: Soon.'],
    ]);
    expect(JSON.stringify(tickets)).not.toContain(note);
    expect([...notes.notesColumns]).toEqual([head.split(',')[3]]);
  });

  it('the kind of a message’s text in a list of messages', async () => {
    const messages = [
      { role: 'user', type: 'text', content: 'Where?' },
      { role: 'agent', type: 'text', content: 'There.' },
      { role: 'agent', type: 'note', content: 'SECRET' },
      { role: 'agent', type: 'aside', content: 'SECRET' },
    ];
    const { tickets } = await read(file('t.jsonl', JSON.stringify({ id: 1, messages })));
    expect(tickets.map(dialogue)).toEqual([['customer: Where?', 'agent: There.']]);
  });
});

describe('what a run says of its reading', () => {
  it('names sides, marks, unknown columns and a text that nobody read', async () => {
    const notes = createReadingNotes();
    const head = 'ticket id,author,body,type,region,what we did in the end';
    const rows = [
      '1,customer,Can I hire a tent?,message,north,',
      '1,bob,Our margin is high,sidebar,north,called them and apologised at length',
      '1,agent,It costs 30 euros.,message,north,',
    ];
    await read(file('t.csv', [head, ...rows].join('\n')), { notes });
    expect(readingNotesToLines(notes)).toEqual([
      'Read as: customer 1, agent 1, internal 1.',
      '  “type”: “message” public (2), “sidebar” unknown, so internal (1)',
      '  Columns with text that nobody read: “what we did in the end”: if customers wrote or got it, name it with --columns message="…" or reply="…"',
      '  Columns unknown: “region”',
    ]);
  });

  it('shows marks that it knows, and names of columns, as the export has them', async () => {
    const notes = createReadingNotes();
    const rows = ['1,customer,Can I hire a tent?,customer_message,x', '1,bob,Our margin is high,internal_note,x'];
    await read(file('t.csv', ['id,author,body,type,Vilnius_office', ...rows].join('\n')), { notes });
    expect(readingNotesToLines(notes)).toEqual(
      expect.arrayContaining([
        '  “type”: “customer_message” from the customer (1), “internal_note” internal (1)',
        '  Columns unknown: “Vilnius_office”',
      ]),
    );
  });

  it('shows nobody’s name or number from a heading or a cell', async () => {
    const notes = createReadingNotes();
    await read(
      file('t.csv', 'id,author,message,type\n1,customer,Hi there,anna@example.com\n1,agent,Yes,+370 612 34567'),
      { notes },
    );
    expect(readingNotesToLines(notes).join()).not.toMatch(/anna|612/);
  });
});

describe('a column whose name we do not know', () => {
  const REPLY = 'Tent hire costs 30 euros a day.';
  it.each([
    ['Your question', 'Our answer to you'],
    ['Ticket Description', 'Agent Reply'],
    ['Customer inquiry text', 'Latest public reply'],
    ['Kliento klausimo tekstas', 'Konsultanto atsakymas'],
    ['Jūsų klausimas', 'Parduotuvės atsakymas klientui'],
    ['Ваш вопрос', 'Ответ менеджера'],
    ['Текст вопроса покупателя', 'Ответ магазина'],
  ])('%s and %s are read by their words and by what stands in them', async (question, reply) => {
    const { tickets } = await read(
      file(
        't.csv',
        `nr,${question},first reply at,${reply},response time\n1,Can I hire a tent?,2026-09-01,${REPLY},12`,
      ),
    );
    expect(tickets.map(dialogue)).toEqual([['customer: Can I hire a tent?', `agent: ${REPLY}`]]);
  });

  it('is no reply where numbers, dates or names stand in it', async () => {
    const rows = 'id,message,время ответа,Ответственный менеджер,reply rate\n1,Can I hire a tent?,12,Анна Петрова,0.4';
    const { tickets } = await read(file('t.csv', rows));
    expect(tickets.map(dialogue)).toEqual([['customer: Can I hire a tent?']]);
  });
});

describe('authors of whom only names are known', () => {
  it('are agents where they answer in many tickets, also in one that they began', async () => {
    const asked = [1, 2, 3].flatMap((at) => [
      `${at},hannah${at},Can I hire tent ${at}?,2026-09-01 10:00`,
      `${at},bob,Yes you can,2026-09-01 10:05`,
    ]);
    const begun = ['4,bob,Your tent is late,2026-09-02 10:00', '4,hannah4,When will it come?,2026-09-02 10:05'];
    const { tickets } = await read(file('t.csv', ['ticket id,author,body,created at', ...asked, ...begun].join('\n')));
    expect(tickets.map(dialogue)[3]).toEqual(['agent: Your tent is late', 'customer: When will it come?']);
  });
});
