// Small exports as shops really have them, odd in one way each, and what a support lead would expect of them.
import { describe, expect, it } from 'vitest';
import { createReadingNotes } from '../../../src/miner/export/reading-notes.ts';
import { dialogue, file, read } from './reading.ts';

const asked = [
  'Ar graviruojate ąžuolines lenteles?',
  'Kiek kainuoja lentelės graviravimas?',
  'Ar įmanoma per dvi dienas?',
];
const answer = 'Taip, graviravimas kainuoja 12 eurų ir užtrunka tris dienas.';
const table = (head: string, questions: readonly string[], reply: string): string =>
  [head, ...questions.map((question, at) => `${at},"${question}","${reply}"`)].join('\n');

describe('text in another encoding', () => {
  const russian = table(
    'id;сообщение;ответ',
    ['Вы гравируете доски?', 'Сколько стоит гравировка доски?'],
    'Да, гравировка стоит 12 евро.',
  ).replaceAll(',"', ';"');

  /** Node writes neither of the two encodings, so their tables are made from what it reads. */
  function encode(text: string, encoding: string): Uint8Array {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(Array.from({ length: 128 }, (_, at) => [decoder.decode(Uint8Array.of(at + 128)), at + 128]));
    return Uint8Array.from(text, (char) => (char < '\u0080' ? char.charCodeAt(0) : bytes.get(char)!));
  }

  it.each(['koi8-r', 'windows-1251'])('%s is read as what it is', async (encoding) => {
    const { tickets, rejects } = await read(file('t.csv', encode(russian, encoding)));
    expect(rejects).toEqual([]);
    expect(tickets.map(dialogue)[1]).toEqual([
      'customer: Сколько стоит гравировка доски?',
      'agent: Да, гравировка стоит 12 евро.',
    ]);
  });

  it('in capitals stays what it is, too', async () => {
    const { tickets } = await read(file('t.csv', encode('id;СООБЩЕНИЕ\n1;ГДЕ МОЯ ПОСЫЛКА?', 'windows-1251')));
    expect(tickets.map(dialogue)).toEqual([['customer: ГДЕ МОЯ ПОСЫЛКА?']]);
  });

  it.each(['latin1', 'windows-1252', 'windows-1251'])(
    'that was read as %s and saved as UTF-8 is put right, and that is said',
    async (encoding) => {
      const notes = createReadingNotes();
      const garbled = new TextDecoder(encoding === 'latin1' ? 'windows-1252' : encoding);
      const misread = (text: string): string =>
        encoding === 'latin1' ? Buffer.from(text).toString('latin1') : garbled.decode(Buffer.from(text));
      const text = table('id,message,reply', asked, answer);
      const { tickets } = await read(file('t.csv', misread(text)), { notes });
      expect(tickets.map(dialogue)).toEqual(asked.map((question) => [`customer: ${question}`, `agent: ${answer}`]));
      expect([...notes.remarks]).toEqual(['mended']);
    },
  );

  it.each([
    'Čia „ąžuolas“ – 5 € už vnt.',
    'Это «дуб» — 5 € за шт.',
    'Crème brûlée à l’été: 5 €',
    'ÄÖÜ und ß',
    'Рис и Соль',
  ])('that is in order stays as it is: %s', async (text) => {
    const notes = createReadingNotes();
    const { tickets } = await read(file('t.csv', `id,message\n1,${text}`), { notes });
    expect(tickets.map(dialogue)).toEqual([[`customer: ${text}`]]);
    expect([...notes.remarks]).toEqual([]);
  });

  it('that cannot be put right is said to be damaged', async () => {
    const notes = createReadingNotes();
    await read(file('t.csv', 'id,message\n1,ąĄ Ã¡ Ã© Ã­ ÄÄ Å³'), { notes });
    expect([...notes.remarks]).toEqual(['damaged']);
  });
});

describe('what machines write', () => {
  it.each([
    'Automatic reply: Your order',
    'Re: Out of office: Your order',
    'Undeliverable: Your order',
    'Automatinis atsakymas: Jūsų užsakymas',
    'Автоответ: Ваш заказ',
    'Автоматический ответ',
  ])('under the subject “%s” is counted as automatic', async (subject) => {
    const { tickets, rejects } = await read(file('t.csv', `id,subject,message\n1,"${subject}",I am away until Monday`));
    expect(tickets).toEqual([]);
    expect(rejects).toMatchObject([{ kind: 'automatic', ticket: '1' }]);
  });

  it.each(['Out of office chairs?', 'Automatic reply does not come', 'Автоответчик на телефоне'])(
    'has not the subject of a person: “%s”',
    async (subject) => {
      const { tickets } = await read(file('t.csv', `id,subject,message\n1,"${subject}",Do you sell them?`));
      expect(tickets).toHaveLength(1);
    },
  );
});

describe('one customer', () => {
  it('who writes the same hundred times counts once; who writes something else counts again', async () => {
    const rows = Array.from(
      { length: 100 },
      (_, at) => `${at},anna@example.com,I have asked ${at} times: where is my lamp?`,
    );
    const { tickets, rejects } = await read(
      file(
        't.csv',
        ['id,email,message', ...rows, '200,anna@example.com,Do you sell bulbs?', '201,joan@example.com,Where?'].join(
          '\n',
        ),
      ),
    );
    expect(tickets.map(({ id }) => id)).toEqual(['0', '200', '201']);
    expect(rejects.map(({ kind }) => kind)).toEqual(Array(99).fill('repeated'));
    expect(tickets[0]!.customer).toBe(tickets[1]!.customer);
    expect(tickets[2]!.customer).not.toBe(tickets[0]!.customer);
    expect(JSON.stringify(tickets)).not.toContain('anna');
  });

  it('is not one where many have a name or a form in common', async () => {
    const rows = [
      '1,Guest,Where is my lamp?',
      '2,Guest,Where is my lamp?',
      '3,noreply@shop.example,Where is my lamp?',
      '4,noreply@shop.example,Where is my lamp?',
    ];
    const { tickets } = await read(file('t.csv', ['id,customer,message', ...rows].join('\n')));
    expect(tickets).toHaveLength(4);
  });
});

describe('an export that is not understood', () => {
  it('as JSON nobody knows says what is there and whose exports are read, and does not speak of columns', async () => {
    const { tickets, rejects } = await read(
      file('t.json', JSON.stringify([{ a: { b: [{ c: 'How do I pay?' }] }, d: 1 }])),
    );
    expect(tickets).toEqual([]);
    expect(rejects).toMatchObject([{ kind: 'unreadable', reason: expect.stringMatching(/"a", "d".*Zendesk/) }]);
    expect(rejects[0]!.reason).not.toContain('--columns');
  });

  it('as a table says how to name its columns, once', async () => {
    const { rejects } = await read(file('t.csv', 'a,b\n1,x\n2,y\n3,z'));
    expect(rejects).toMatchObject([{ line: 1, kind: 'unreadable', reason: expect.stringContaining('--columns') }]);
  });

  it('as Python’s dictionaries says so', async () => {
    const { rejects } = await read(file('qa.json', "{'question': 'Does it fit?', 'answer': 'It does.'}\n"));
    expect(rejects).toMatchObject([{ kind: 'unreadable', reason: expect.stringContaining('Python') }]);
  });

  it('in which a ticket has a number and no words is not taken for one that was read', async () => {
    const { rejects } = await read(file('t.json', JSON.stringify([{ id: 1, subject: '', wording: { text: 'How?' } }])));
    expect(rejects).toMatchObject([{ kind: 'no-words' }]);
  });
});

describe('a form', () => {
  it('of Google has its question under “Your question”', async () => {
    const { tickets } = await read(
      file('t.csv', 'Timestamp,Email Address,Your question\n9/1/26 10:00 AM,anna@example.com,Can I hire a tent?'),
    );
    expect(tickets.map(dialogue)).toEqual([['customer: Can I hire a tent?']]);
    expect(tickets[0]?.at).toBe('2026-09-01T10:00:00Z');
  });
});
