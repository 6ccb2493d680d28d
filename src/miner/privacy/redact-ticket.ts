// A ticket without personal data. Its texts speak of the same people, so a name that one of them gives away, or a column of
// the export, goes from all: «Kind regards, Kaja» lets «Kajai patiko» go as well.
import type { Ticket } from '../ticket.ts';
import { quick } from './finder.ts';
import { formsOfNames, isFormOf } from './name-forms.ts';
import { isFirstName } from './names-by-sound.ts';
import { isProductName } from './product-names.ts';
import { placeholder, redactAll, type Finding, type RedactOptions } from './redact.ts';
import { isSurname } from './surnames.ts';

/** A text without personal data, and the words of the names that went, as they stood. */
export type Redacted = { text: string; names: readonly string[] };
export type Redactor = (text: string) => Redacted;

/** Agents answer in macros: the texts last seen are not redacted twice. Holds 10 MB or so. */
const REMEMBERED = { texts: 5_000, length: 2_000 };

/** Redacts a text with options of its own, and remembers. `prepare` redacts many in half the time, to be asked for soon. */
export function createRedactor(options: RedactOptions = {}): Redactor & { prepare: (texts: string[]) => void } {
  const memory = new Map<string, Redacted>();
  const redactNow = (texts: string[]): Redacted[] => {
    const names = texts.map((): string[] => []);
    const clean = redactAll(texts, options, (at, found) => names[at]!.push(...found.flatMap(wordsOfName)));
    return clean.map((text, at) => ({ text, names: names[at]! }));
  };
  const isShort = (text: string) => text.length <= REMEMBERED.length;
  const redactText: Redactor = (text) => {
    const known = memory.get(text);
    if (known) return known;
    const [redacted] = redactNow([text]);
    if (isShort(text)) memory.set(text, redacted!);
    return redacted!;
  };
  const prepare = (texts: string[]) => {
    if (memory.size >= REMEMBERED.texts) memory.clear();
    const unknown = [...new Set(texts)].filter((text) => isShort(text) && !memory.has(text));
    redactNow(unknown).forEach((redacted, at) => memory.set(unknown[at]!, redacted));
  };
  return Object.assign(redactText, { prepare });
}

/** Every text that `redactTicket` redacts. */
export const textsOf = ({ subject, product, channel, messages }: Ticket): string[] =>
  [subject, product, channel, ...messages.map(({ text }) => text)].filter((text) => text !== null);

/** Letters; shorter words are particles and initials. */
const MIN_NAME = 3;
const wordsOfName = ({ kind, value }: Finding): string[] =>
  kind === 'name' ? (value.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= MIN_NAME) : [];

/** Every text of a ticket, its subject and product included; `taken` are the words of names that went. */
export function redactTicket({ people, ...ticket }: Ticket, redactText: Redactor = createRedactor()): Ticket {
  const found = new Set<string>();
  const first = mapTexts(ticket, (text) => {
    const redacted = redactText(text);
    for (const name of redacted.names) found.add(name);
    return redacted.text;
  });
  const { own, agents } = people ?? { own: nobody, agents: nobody };
  if (found.size + own.size + agents.size === 0) return first;
  const taken = new Set(found);
  const isTheirs = createNameTest([...found, ...own], agents);
  const clean = mapTexts(first, (text) => replaceNames(text, isTheirs, taken));
  return taken.size ? { ...clean, taken } : clean;
}

const nobody: ReadonlySet<string> = new Set();

function mapTexts(ticket: Ticket, map: (text: string) => string): Ticket {
  return {
    ...ticket,
    subject: map(ticket.subject),
    product: ticket.product === null ? null : map(ticket.product),
    channel: ticket.channel === null ? null : map(ticket.channel),
    messages: ticket.messages.map((message) => ({ ...message, text: map(message.text) })),
  };
}

type NameTest = (word: string) => boolean;

/**
 * Is a word the name of somebody who takes part, or of an agent? In small letters only where it was found so, or where the
 * name is no other word: «роза» may be a rose, whoever is called Роза.
 */
function createNameTest(own: readonly string[], agents: ReadonlySet<string>): NameTest {
  const ofAll = formsOfNames([...own, ...agents]);
  const inSmall = formsOfNames(own.filter((name) => isSmall(name) || isFirstName(name) || isSurname(name)));
  return (word) => isFormOf(word, isSmall(word) ? inSmall : ofAll);
}

const isSmall = (word: string): boolean => word === word.toLowerCase();

/** A word that is part of no placeholder and no longer key. */
const WORD = quick(/(?<![\p{L}\p{M}\d[_@])\p{L}[\p{L}\p{M}]{2,}(?![\p{L}\p{M}\d_@])/gu);

function replaceNames(text: string, isTheirs: NameTest, taken: Set<string>): string {
  return text.replace(WORD, (word: string, at: number) => {
    if (!isTheirs(word) || isProductName(text, at, at + word.length)) return word;
    taken.add(word);
    return placeholder('name');
  });
}
