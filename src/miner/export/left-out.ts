// Tickets that were read and are left out for what they are: a machine wrote them, nobody asks, they stand there twice.
import type { Reject, Ticket } from '../ticket.ts';
import { isAutomaticSubject } from './automatic.ts';
import { hash } from './part.ts';

type LeftOut = Pick<Reject, 'kind' | 'reason'>;

const NO_CUSTOMER: LeftOut = { kind: 'no-customer', reason: 'no customer says anything in the ticket; it is left out' };
const NO_WORDS: LeftOut = { kind: 'no-words', reason: 'the ticket has no subject and no message that could be read' };
const AUTOMATIC: LeftOut = { kind: 'automatic', reason: 'a machine wrote it (out of office, bounce); it is left out' };
const TWICE: LeftOut = { kind: 'repeated', reason: 'the ticket stands in the export a second time; it counts once' };
const SAME_CUSTOMER: LeftOut = {
  kind: 'repeated',
  reason: 'the same customer wrote the same words before, give or take a number; they count once',
};

/** @returns why a ticket is left out, or null. Keeps two hashes a ticket, 60 bytes each */
export function createLeftOutCheck(): (ticket: Ticket, isEmpty: boolean) => LeftOut | null {
  const tickets = new Set<string>();
  const byCustomer = new Set<string>();
  return (ticket, isEmpty) => {
    const { id, subject, messages, customer } = ticket;
    const asked = messages.filter((message) => message.from === 'customer').map(({ text }) => text);
    if (!asked.length && !subject) return isEmpty ? NO_WORDS : NO_CUSTOMER;
    if (isAutomaticSubject(subject)) return AUTOMATIC;
    if (isKnown(tickets, [id, subject, ...messages.map(({ text }) => text)])) return TWICE;
    if (customer === undefined) return null;
    return isKnown(byCustomer, [customer, withoutNumbers([subject, ...asked].join('\0'))]) ? SAME_CUSTOMER : null;
  };
}

function isKnown(seen: Set<string>, parts: readonly string[]): boolean {
  const key = hash(parts.join('\0'));
  return seen.size === seen.add(key).size;
}

const withoutNumbers = (text: string): string => text.toLowerCase().replace(/[\p{N}\s]+/gu, ' ');
