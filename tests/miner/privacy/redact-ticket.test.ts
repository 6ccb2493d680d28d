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
