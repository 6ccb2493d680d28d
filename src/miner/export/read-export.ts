// A helpdesk's export → tickets. Whatever the format, bytes become records, records become parts of conversations, and
// parts become tickets; a record that cannot be read becomes a Reject with its line, and reading goes on.
//
//   bytes → gunzip → text → CSV rows | JSON values | mails → parts ─ whole → ticket
//                                                                  └ gathered until the end → ticket
// Memory holds one record at a time, except for exports that spread a ticket over several records (tables of comments,
// a row a message, mailboxes): those are gathered.
import type { Place, Reject, Ticket } from '../ticket.ts';
import { likelyAgents } from './agents.ts';
import { readFile } from './files.ts';
import { createLeftOutCheck } from './left-out.ts';
import { tellSides } from './mail-sides.ts';
import { partToTicket, type Part } from './part.ts';
import { createReadingNotes, type ReadingNotes } from './reading-notes.ts';
import type { ReadOptions } from './records.ts';
import type { Bytes } from './text.ts';
import { createGatherer } from './threads.ts';
import { createTicketPeople, type TicketPeople } from './ticket-people.ts';

/** One file of an export; its name tells the format where the content does not. */
export type Source = { name: string; bytes: Bytes };

export const isReject = (reading: object): reading is Reject => 'reason' in reading;

/** Tickets in the order of the export (gathered ones last), and the rejects among them. */
export async function* readExport(
  sources: readonly Source[],
  { notes = createReadingNotes(), ...options }: ReadOptions = {},
): AsyncGenerator<Ticket | Reject> {
  const gatherer = createGatherer();
  const ticketPeople = createTicketPeople();
  const finish = createFinisher(notes, ticketPeople);
  const joins = sources.length > 1;
  for (const { name, bytes } of sources) {
    const complaints: string[] = [];
    let line = 0;
    for await (const reading of readFile(name, bytes, { ...options, notes }, (reason) => complaints.push(reason))) {
      line = reading.line;
      const place = { file: name, line };
      if ('reason' in reading) yield { ...place, ...reading };
      else if ('person' in reading) {
        gatherer.addPerson(reading.person);
        ticketPeople.add(reading.person);
      } else if (!waits(reading.part, joins || !reading.lone)) yield* finish(reading.part, place, new Map());
      else if (!gatherer.add(reading.part, place)) yield { ...place, kind: 'repeated', reason: REPEATED };
    }
    for (const reason of complaints) yield { file: name, line: line || 1, kind: 'unreadable', reason };
    if (line === 0 && !complaints.length) yield { file: name, line: 1, kind: 'empty', reason: NO_RECORD };
  }
  const all = gatherer.all();
  const parts = all.map(({ part }) => part);
  const isMail = ({ messages }: Part): boolean => messages.some(({ to }) => to !== undefined);
  tellSides(parts.filter(isMail), options.keep ?? new Set());
  for (const agent of likelyAgents(parts))
    if (!gatherer.people.has(agent)) gatherer.addPerson({ person: agent, isAgent: true });
  for (const part of parts) ticketPeople.meet(part, gatherer.people);
  for (const { part, place } of all) yield* finish(part, place, gatherer.people);
}

const REPEATED = 'the message stands in the export a second time; it counts once';
const NO_RECORD = 'the file holds no ticket: check what was exported';

/** Until the end of the export. A ticket's head that already tells what was asked does so only for another list. */
function waits({ id, whole, messages, opening }: Part, hasOtherList: boolean): boolean {
  if (whole === true || id === null) return false;
  return hasOtherList || !(whole === 'in one list' || (messages.length === 0 && opening !== ''));
}

function createFinisher(notes: ReadingNotes, ticketPeople: TicketPeople) {
  const whyLeftOut = createLeftOutCheck();
  return function* finish(part: Part, place: Place, people: ReadonlyMap<string, boolean>): Generator<Ticket | Reject> {
    const ticket = ticketPeople.name(partToTicket(part, place, people), part, people);
    for (const reason of part.complaints) yield { ...place, kind: 'partly-read', reason, ticket: ticket.id };
    for (const { from } of ticket.messages) notes.messages[from]++;
    for (const { from } of part.messages) if (from === 'internal' || from === 'automatic') notes.messages[from]++;
    const leftOut = whyLeftOut(ticket, part.messages.length === 0);
    yield leftOut ? { ...place, ...leftOut, ticket: ticket.id } : ticket;
  };
}
