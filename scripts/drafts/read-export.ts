// A helpdesk's export → tickets. Whatever the format, bytes become records, records become parts of conversations, and
// parts become tickets; a record that cannot be read becomes a Reject with its line, and reading goes on.
//
//   bytes → gunzip → text → CSV rows | JSON values | mails → parts ─ whole → ticket
//                                                                  └ gathered until the end → ticket
// Memory holds one record at a time, except for exports that spread a ticket over several records (tables of comments,
// a row a message, mailboxes): those are gathered.
import type { Place, Reject, Ticket } from './ticket.ts';
import { findAgents } from './readers/mail.ts';
import { hash, joinParts, partToTicket, type Part, type Person } from './readers/part.ts';
import { readRecords, type ReadOptions } from './readers/records.ts';
import type { Bytes } from './readers/text.ts';

/** One file of an export; its name tells the format where the content does not. */
export type Source = { name: string; bytes: Bytes };

export const isReject = (reading: object): reading is Reject => 'reason' in reading;

/** Tickets in the order of the export (gathered ones last), and the rejects among them. */
export async function* readExport(
  sources: readonly Source[],
  options: ReadOptions = {},
): AsyncGenerator<Ticket | Reject> {
  const gatherer = createGatherer();
  const isRepeat = createRepeatCheck();
  const joins = sources.length > 1;
  for (const { name, bytes } of sources) {
    const complaints: string[] = [];
    let line = 0;
    for await (const reading of readRecords(name, bytes, options, (reason) => complaints.push(reason))) {
      line = reading.line;
      const place = { file: name, line };
      if ('reason' in reading) yield { ...place, ...reading };
      else if ('person' in reading) gatherer.addPerson(reading.person);
      else if (
        !reading.part.whole &&
        reading.part.id !== null &&
        (joins || !reading.lone || !standsAlone(reading.part))
      )
        gatherer.add(reading.part, place);
      else yield* finish(reading.part, place, new Map(), isRepeat);
    }
    for (const reason of complaints) yield { file: name, line, reason };
    if (line === 0)
      yield { file: name, line: 1, reason: 'Unexpected empty file, expected an export with at least one ticket' };
  }
  for (const [part, place, people] of gatherer.all()) yield* finish(part, place, people, isRepeat);
}

/** A ticket's head that already tells what was asked need not wait when there is no other file to add to it. */
const standsAlone = (part: Part): boolean => part.messages.length === 0 && part.opening !== '';

function* finish(
  part: Part,
  place: Place,
  people: ReadonlyMap<string, boolean>,
  isRepeat: (ticket: Ticket) => boolean,
): Generator<Ticket | Reject> {
  const ticket = partToTicket(part, place, people);
  for (const reason of part.complaints) yield { ...place, reason, kept: true };
  const asked = ticket.messages.filter((message) => message.from === 'customer');
  if (!asked.length && !ticket.subject)
    yield { ...place, reason: 'Unexpected ticket without words of a customer, expected a subject or a message' };
  else if (isRepeat(ticket))
    yield {
      ...place,
      reason: `Unexpected ticket ${ticket.id} a second time with the same words, expected each ticket once`,
    };
  else yield ticket;
}

/** Keeps a hash a ticket, 60 bytes or so. */
function createRepeatCheck(): (ticket: Ticket) => boolean {
  const seen = new Set<string>();
  return (ticket) => {
    const key = hash([ticket.id, ticket.subject, ...ticket.messages.map((message) => message.text)].join('\0'));
    return seen.size === seen.add(key).size;
  };
}

function createGatherer() {
  const parts = new Map<string, { part: Part; place: Place }>();
  const people = new Map<string, boolean>();
  return {
    addPerson: ({ person, isAgent }: Person): void => void people.set(person, isAgent),
    add(part: Part, place: Place): void {
      const known = parts.get(part.id!);
      if (known) joinParts(known.part, part);
      else parts.set(part.id!, { part: { ...part, messages: [...part.messages] }, place });
    },
    *all(): Generator<[Part, Place, ReadonlyMap<string, boolean>]> {
      const all = [...parts.values()];
      const mails = findAgents(all.map(({ part }) => part).filter((part) => part.id!.startsWith('mail-')));
      const agents = new Map([...mails, ...people]);
      for (const { part, place } of all) yield [part, place, agents];
    },
  };
}
