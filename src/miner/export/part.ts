// What every shape of export is read into: a part of a conversation. One record may be a whole ticket, or only its head,
// one message of it, or a person; parts of the same ticket are gathered and joined.
import type { Message, Place, Ticket, TicketFacts } from '../ticket.ts';
import { htmlToText } from './html-to-text.ts';
import type { Side } from './marks.ts';
import { joinPeople, nobody, type People } from './people.ts';

/** A message before it is known who of the two wrote it. */
export type Utterance = {
  /** Null where only the thread shows it. What customers do not see never leaves the reader. */
  from: Side | null;
  /** Whatever tells one author from another; never leaves the reader. */
  author: string | null;
  /** Of a mail or a chat: the author's name as it stands there. */
  name?: string;
  text: string;
  at: string | null;
  /** Of a mail, in lower case: whom it was sent to, and whom it asks to answer. */
  to?: string[];
  replyTo?: string | null;
};

/** A message that says what it answers: its own id and those, in hashes or as the export has them. */
export type Link = { own: string; others: string[] };

export type Part = {
  /** What parts of one ticket have in common; null where the export gives none. */
  id: string | null;
  /** Where the export numbers messages rather than tickets. */
  link?: Link;
  subject: string;
  facts: Partial<TicketFacts>;
  /** The author who asked. */
  customer: string | null;
  /** An address or a number of the customer, where authors are called otherwise. */
  sender: string | null;
  people: People;
  messages: Utterance[];
  /** What to take for the customer's message when no part holds one: Zendesk's `description` repeats the first comment. */
  opening: string;
  /**
   * No other record adds to this ticket, so it need not wait for the end of the export; a row that holds no message is
   * whole unless there is another list, which may hold them.
   */
  whole: boolean | 'in one list';
  /** Dates and the like that were passed over, in words for the editor. */
  complaints: string[];
};

/** Somebody of the helpdesk's user table. */
export type Person = { person: string; isAgent: boolean; name?: string };

export const noPart: Part = {
  id: null,
  subject: '',
  facts: {},
  customer: null,
  sender: null,
  people: nobody,
  messages: [],
  opening: '',
  whole: true,
  complaints: [],
};

/** Adds a later part to an earlier one, in place: a conversation may have thousands. What the earlier one says counts. */
export function joinParts(first: Part, second: Part): void {
  first.subject ||= second.subject;
  first.facts = { ...withoutNulls(second.facts), ...withoutNulls(first.facts) };
  first.customer ??= second.customer;
  first.sender ??= second.sender;
  first.people = joinPeople(first.people, second.people);
  for (const message of second.messages) first.messages.push(message); // a spread of 100,000 overflows the stack
  first.opening ||= second.opening;
  first.complaints = [...first.complaints, ...second.complaints].slice(0, 3);
}

function withoutNulls(facts: Partial<TicketFacts>): Partial<TicketFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** `agents` knows people by the user table; without it, whoever wrote first is the customer. */
export function partToTicket(part: Part, place: Place, agents: ReadonlyMap<string, boolean> = new Map()): Ticket {
  const utterances = inTime(part.messages.filter(isSeen));
  const customer =
    part.customer ??
    utterances.find((each) => each.author !== null && agents.get(each.author) !== true)?.author ??
    null;
  const messages = utterances.map((each) => toMessage(each, customer, agents)).filter((message) => message.text !== '');
  const opening = htmlToText(part.opening).trim();
  if (opening && !messages.some((message) => message.from === 'customer'))
    messages.unshift({ from: 'customer', text: opening, at: part.facts.at ?? null });
  const at = part.facts.at ?? messages[0]?.at ?? null;
  return {
    channel: null,
    product: null,
    resolutionMinutes: null,
    reopened: null,
    ...part.facts,
    id: publicId(part.id, place),
    at,
    firstReplyMinutes: part.facts.firstReplyMinutes ?? firstReply(at, messages),
    subject: part.subject.trim(),
    ...identityOf(part.sender ?? identityIn(utterances) ?? customer),
    messages,
    place,
  };
}

type Seen = Utterance & { from: 'customer' | 'agent' | null };

/** What customers see and people wrote. */
const isSeen = (each: Utterance): each is Seen => each.from !== 'internal' && each.from !== 'automatic';

/** Where many write from: a form, a robot. */
const NOBODY = /^(?:no-?reply|do-?not-?reply|contact|form|web|www|wordpress|mailer-daemon|postmaster)\b/i;

/** Of the first who wrote as a customer; a form names the customer as whom to answer. */
function identityIn(utterances: readonly Seen[]): string | null {
  const asked = utterances.find(({ from }) => from === 'customer');
  return asked?.replyTo ?? asked?.author ?? null;
}

/** An address or a number; two customers may have one name. */
function identityOf(customer: string | null): { customer?: string } {
  if (customer === null || !/@|\d\d/.test(customer) || NOBODY.test(customer)) return {};
  return { customer: hash(customer.trim().toLowerCase()) };
}

function toMessage(each: Seen, customer: string | null, agents: ReadonlyMap<string, boolean>): Message {
  const isAgent = each.author === null ? undefined : agents.get(each.author);
  const guess = isAgent ?? (customer !== null && each.author !== customer);
  return { from: each.from ?? (guess ? 'agent' : 'customer'), text: htmlToText(each.text).trim(), at: each.at };
}

/** By time where every message has one, else as the export has them. */
function inTime<Message extends Utterance>(messages: Message[]): Message[] {
  if (messages.some((message) => message.at === null)) return messages;
  return messages.toSorted((one, other) => Date.parse(one.at!) - Date.parse(other.at!));
}

function firstReply(at: string | null, messages: Message[]): number | null {
  const reply = messages.find((message) => message.from === 'agent')?.at;
  return at && reply ? minutesBetween(at, reply) : null;
}

/** Whole minutes, or null where one is missing or time runs backwards. */
export function minutesBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  return minutes >= 0 ? minutes : null;
}

/** Ids are shown as evidence: one that may be a name or hold an address, as a mail's id does, shows as its hash. */
function publicId(id: string | null, place: Place): string {
  if (id === null) return `line-${place.line}`;
  return /^(?=.*\d)[\p{L}\p{N}._:#-]{1,40}$/u.test(id) ? id : `id-${hash(id)}`;
}

/** FNV-1a, 32 bits, twice with different starts: 53 bits as 11 letters and digits; one in a million tickets collides once in 10⁴ exports. */
export function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 15), 0x85ebca6b);
  }
  return ((high & 0x1fffff) * 2 ** 32 + (low >>> 0)).toString(36).padStart(11, '0');
}
