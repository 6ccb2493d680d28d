// A ticket without personal data. Its texts speak of the same people, so a name that one of them gives away goes from all:
// «Kind regards, Kaja» lets «Kajai patiko» go as well.
import type { Ticket } from '../ticket.ts';
import { inAllLanguages } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';
import { placeholder, redact, type Finding, type RedactOptions } from './redact.ts';

/** A text without personal data, and the words of the names that went, as they stood. */
export type Redacted = { text: string; names: readonly string[] };
export type Redactor = (text: string) => Redacted;

/** Agents answer in macros: the texts last seen are not redacted twice. Holds 10 MB or so. */
const REMEMBERED = { texts: 5_000, length: 2_000 };
const NOTHING: Redacted = { text: '', names: [] };

/** `redact` with fixed options and a memory. */
export function createRedactor(options: RedactOptions = {}): Redactor {
  const memory = new Map<string, Redacted>();
  return (text) => {
    const known = memory.get(text);
    if (known || text === '') return known ?? NOTHING;
    const names: string[] = [];
    const clean = redact(text, options, (findings) => names.push(...findings.flatMap(wordsOfName)));
    const redacted = { text: clean, names };
    if (memory.size >= REMEMBERED.texts) memory.clear();
    if (text.length <= REMEMBERED.length) memory.set(text, redacted);
    return redacted;
  };
}

/** Letters; shorter words are particles and initials. */
const MIN_NAME = 3;
const wordsOfName = ({ kind, value }: Finding): string[] =>
  kind === 'name' ? (value.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= MIN_NAME) : [];

/** Every text of a ticket, its subject and product included; `taken` are the words of names that went. */
export function redactTicket(ticket: Ticket, redactText: Redactor = createRedactor()): Ticket {
  const names = new Set<string>();
  const first = mapTexts(ticket, (text) => {
    const redacted = redactText(text);
    for (const name of redacted.names) names.add(name);
    return redacted.text;
  });
  if (names.size === 0) return first;
  const people = formsOf([...names]);
  return { ...mapTexts(first, (text) => text.replace(people, placeholder('name'))), taken: names };
}

function mapTexts(ticket: Ticket, map: (text: string) => string): Ticket {
  return {
    ...ticket,
    subject: map(ticket.subject),
    product: ticket.product === null ? null : map(ticket.product),
    channel: ticket.channel === null ? null : map(ticket.channel),
    messages: ticket.messages.map((message) => ({ ...message, text: map(message.text) })),
  };
}

/** Endings of names in every case. */
const ENDINGS = oneOf(inAllLanguages(({ surnames }) => surnames.caseEndings));
const ENDING = new RegExp(`${ENDINGS}$`, 'u');
/** Letters; a shorter root is one of many words. */
const MIN_ROOT = 3;

/** The names in any case, written as they were: one with a capital is found with a capital only. */
function formsOf(names: readonly string[]): RegExp {
  const roots = names.map((name) => {
    const root = name.replace(ENDING, '');
    return root.length >= MIN_ROOT ? `${root}${ENDINGS}?` : name;
  });
  return new RegExp(`(?<![\\p{L}\\d[])(?:${[...new Set(roots)].join('|')})(?!\\p{L}|\\d)`, 'gu');
}
