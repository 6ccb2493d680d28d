// Whose names an export gives beside the words, so that redaction can look for them in the words.
import { describe, expect, it } from 'vitest';
import { file, read } from './reading.ts';

const namesIn = async (name: string, content: string): Promise<{ own: string[]; agents: string[] }[]> => {
  const { tickets } = await read(file(name, content));
  return tickets.map(({ people }) => ({ own: [...(people?.own ?? [])], agents: [...(people?.agents ?? [])] }));
};

describe('a table', () => {
  it('of messages tells customers from agents by who wrote', async () => {
    const rows = [
      'ticket_id,author_role,author_name,body',
      '1,customer,Olena,Do you fit cupboards?',
      '1,agent,Rasa Jankauskienė,We do.',
      '2,customer,Iveta K.,Where is my order?',
      '2,agent,Support Team,On its way.',
    ];
    expect(await namesIn('t.csv', rows.join('\n'))).toEqual([
      { own: ['Olena', 'Rasa', 'Jankauskienė'], agents: ['Rasa', 'Jankauskienė'] },
      { own: ['Iveta'], agents: ['Rasa', 'Jankauskienė'] },
    ]);
  });

  it.each([
    ['Kliento vardas,Konsultantas,Klausimas', 'Žygvilė,Remigijus Norkus,Ar pakuojate?'],
    ['Имя клиента,Менеджер,Вопрос', 'Žygvilė,Remigijus Norkus,Вы упаковываете?'],
    ['Customer name,Ticket owner,Question', 'Žygvilė (z@example.com),Remigijus Norkus,Do you wrap gifts?'],
  ])('of tickets has columns of people: %s', async (header, row) => {
    const [people] = await namesIn('t.csv', `id,${header}\n1,${row}`);
    expect(people).toEqual({ own: ['Žygvilė', 'Remigijus', 'Norkus'], agents: ['Remigijus', 'Norkus'] });
  });

  it.each(['Product name', 'Customer company name', 'Ticket name', 'Name'])('has nobody under %s', async (column) => {
    expect(await namesIn('t.csv', `id,${column},Question\n1,Oak Chair,Do you wrap gifts?`)).toEqual([
      { own: [], agents: [] },
    ]);
  });

  it('whose agents sign with the name of the shop gives no name of it', async () => {
    const rows = [1, 2, 3].flatMap((id) => [`${id},Olena,Do you fit cupboards?`, `${id},Lentyna,We do.`]);
    const people = await namesIn('t.csv', ['ticket id,author,body', ...rows].join('\n'));
    expect(people.map(({ agents }) => agents)).toEqual([[], [], []]);
    expect(people.map(({ own }) => own)).toEqual([['Olena'], ['Olena'], ['Olena']]);
  });
});

it('records inside records name people', async () => {
  const ticket = {
    id: 7,
    requester: { name: 'Ottoline Vane' },
    product: { name: 'Oak Chair' },
    messages: [
      { author: { name: 'Ottoline Vane', type: 'user' }, text: 'Do you wrap gifts?' },
      { author: { name: 'Declan', type: 'admin' }, text: 'We do.' },
    ],
  };
  expect(await namesIn('t.json', JSON.stringify([ticket]))).toEqual([
    { own: ['Ottoline', 'Vane', 'Declan'], agents: ['Declan'] },
  ]);
});

it('mails name those who wrote them', async () => {
  const mail = (id: string, from: string, to: string, text: string, answers = ''): string =>
    `From x Wed Jul  1 10:00:00 2026\nMessage-ID: <${id}@a>\n${answers}From: ${from}\nTo: ${to}\nSubject: Gift\n\n${text}\n`;
  const threads = [1, 2, 3].map((at) =>
    [
      mail(`q${at}`, `Ottoline Vane <c${at}@example.com>`, 'help@shop.example', 'Do you wrap gifts?'),
      mail(`a${at}`, 'Declan <help@shop.example>', `c${at}@example.com`, 'We do.', `In-Reply-To: <q${at}@a>\n`),
    ].join('\n'),
  );
  const [people] = await namesIn('t.mbox', threads.join('\n'));
  expect(people).toEqual({ own: ['Ottoline', 'Vane', 'Declan'], agents: ['Declan'] });
});
