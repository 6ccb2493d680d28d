// A ticket's texts speak of the same people: what one of them gives away goes from all.
import { describe, expect, it } from 'vitest';
import { redactTicket } from '../../../src/miner/privacy/redact-ticket.ts';
import type { Ticket } from '../../../src/miner/ticket.ts';

const ticketOf = (asked: string, answered: string, facts: Partial<Ticket> = {}): Ticket => ({
  id: '1',
  at: null,
  channel: 'chat',
  product: null,
  subject: '',
  firstReplyMinutes: null,
  resolutionMinutes: null,
  reopened: null,
  messages: [
    { from: 'customer', text: asked, at: null },
    { from: 'agent', text: answered, at: null },
  ],
  place: { file: 'a', line: 1 },
  ...facts,
});
const texts = (ticket: Ticket): string[] => redactTicket(ticket).messages.map(({ text }) => text);

it('reaches every text of a ticket', () => {
  const anna = 'Anna Miller';
  const ticket = ticketOf(`I am ${anna}`, `Dear ${anna},`, { product: `gift for ${anna}`, subject: `From ${anna}` });
  expect(JSON.stringify(redactTicket(ticket))).not.toMatch(/Anna|Miller/);
});

describe('a name that one text gives away goes from the others', () => {
  it.each([
    ['in another case', 'Kur siunta?\nPagarbiai\nŽygeda', 'Ar Žygedai patiko lempa?', 'Ar [name] patiko lempa?'],
    ['in Russian', 'Где заказ?\nС уважением, Радмила', 'Мы писали Радмиле вчера.', 'Мы писали [name] вчера.'],
    ['as a possessive', 'Hi, my name is Ottavia', 'We found Ottavia’s order.', 'We found [name]’s order.'],
  ])('%s', (_, asked, answered, clean) => expect(texts(ticketOf(asked, answered))[1]).toBe(clean));

  it('and words that only begin alike stay', () => {
    const ticket = ticketOf(
      'mano vardas Rasa',
      'Ant lango rasa, tai rasos lašai. Rasti galite čia, ir Rasai tai netrukdo.',
    );
    expect(texts(ticket)[1]).toBe('Ant lango rasa, tai rasos lašai. Rasti galite čia, ir [name] tai netrukdo.');
  });
});

describe('a name that the export gives beside the words goes', () => {
  const named = (own: string[], asked: string, agents: string[] = []): string =>
    texts(ticketOf(asked, 'Ok', { people: { own: new Set(own), agents: new Set(agents) } }))[0]!;

  it.each([
    ['in another case', ['Žygvilė'], 'Ar lempa Žygvilei skirta?', 'Ar lempa [name] skirta?'],
    ['of three letters in another case', ['Ova'], 'Skirta Ovai, ne man.', 'Skirta [name], ne man.'],
    ['without accents', ['Žygvilė'], 'Skirta Zygvilei, ne man.', 'Skirta [name], ne man.'],
    ['made small', ['Žygvilas'], 'Lova skirta Žygviliukui, ar tiks?', 'Lova skirta [name], ar tiks?'],
    ['made small in Russian', ['Любава'], 'Кровать для Любавушки, ей три.', 'Кровать для [name], ей три.'],
    ['as a Russian possessive', ['Любава'], 'Пришёл ли Любавин шкаф?', 'Пришёл ли [name] шкаф?'],
    ['as an English possessive', ['Calanthea'], 'Where is Calanthea’s lamp?', 'Where is [name]’s lamp?'],
    ['as a known name without its capital', ['Мария'], 'пишет мария, где лампа', 'пишет [name], где лампа'],
    ['as a family name without its capital', ['Zubrickienė'], 'kada atveš zubrickienei', 'kada atveš [name]'],
  ])('%s', (_, own, asked, clean) => expect(named(own, asked)).toBe(clean));

  it('also when it is that of an agent of other tickets', () => {
    expect(named([], 'Last week Thessaly said yes.', ['Thessaly'])).toBe('Last week [name] said yes.');
  });

  it.each([
    ['a word that is no name', ['Rose'], 'Is the rose gold one in stock?'],
    ['the name of a product', ['Milda'], 'Ar kėdė Milda dar bus?'],
    ['a word that only begins alike', ['Tom'], 'Tomatoes in May?'],
  ])('but %s stays', (_, own, asked) => expect(named(own, asked)).toBe(asked));

  it('and nothing of it leaves redaction', () => {
    const people = { own: new Set(['Ottoline']), agents: new Set(['Rasa']) };
    const clean = redactTicket(ticketOf('Where is my lamp?', 'On its way.', { people }));
    expect([clean.people, clean.taken]).toEqual([undefined, undefined]);
  });
});
