// Mail as text on disk: an `.eml` is one message, an mbox many. Replies are joined to what they answer by the headers
// References and In-Reply-To; the shop is whoever takes part in most threads.
import PostalMime, { type Email } from 'postal-mime';
import type { Reject } from '../ticket.ts';
import { toIso } from './dates.ts';
import { htmlToText } from './html-to-text.ts';
import { hash, noPart, type Part } from './part.ts';

/** One raw message and where it starts. */
export type RawMail = { raw: Uint8Array; line: number };
export type MailRow = { part: Part; line: number; lone: false };
type BadRow = Pick<Reject, 'line' | 'reason'>;

const FROM_LINE = /^From \S+.*\d{4}\s*$/;
/** What nobody wrote: out of office, bounces, newsletters. */
const AUTOMATIC = /^(auto-replied|auto-generated|auto-notified)/i;
const BULK = /^(bulk|junk|list|auto_reply)$/i;
const ROBOT = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/i;

/** Raw messages of an mbox. Lines are Latin-1 strings, so that every byte survives until the message's own charset is known. */
export async function* mboxMessages(batches: AsyncIterable<string[]>): AsyncGenerator<RawMail> {
  let lines: string[] = [];
  let start = 1;
  let line = 0;
  let blank = true;
  for await (const batch of batches)
    for (const text of batch) {
      line++;
      if (blank && FROM_LINE.test(text.slice(0, 300))) {
        if (lines.length) yield { raw: Buffer.from(lines.join('\r\n'), 'latin1'), line: start };
        lines = [];
        start = line;
      } else lines.push(text.replace(/^>(>*From )/, '$1'));
      blank = text === '';
    }
  if (lines.some((text) => text !== '')) yield { raw: Buffer.from(lines.join('\r\n'), 'latin1'), line: start };
}

/** A parsed mail as a part of its thread, or why it is none. */
export async function readMail({ raw, line }: RawMail): Promise<MailRow | BadRow> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(raw);
  } catch (error) {
    return { line, reason: `Unexpected mail that cannot be parsed (${(error as Error).message})` };
  }
  const header = (key: string): string => mail.headers.find((each) => each.key === key)?.value ?? '';
  const author = mail.from?.address?.toLowerCase() ?? '';
  if (!author) return { line, reason: 'Unexpected mail without a sender, expected a header From' };
  if (
    AUTOMATIC.test(header('auto-submitted')) ||
    BULK.test(header('precedence')) ||
    header('list-unsubscribe') ||
    ROBOT.test(author)
  )
    return {
      line,
      reason: 'Unexpected automatic mail (bounce, out of office, newsletter), expected one that a person wrote',
    };
  const text = mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '');
  const at = toIso(mail.date) ?? toIso(header('date'));
  const part: Part = {
    ...noPart,
    id: mail.messageId ?? `line-${line}`,
    subject: mail.subject ?? '',
    facts: { channel: 'email' },
    messages: [{ from: null, author, text, at }],
    whole: false,
  };
  return { part: { ...part, id: threadOf(mail) }, line, lone: false };
}

/** The first message of the thread, as far as the headers tell. */
function threadOf(mail: Email): string {
  const first = /<[^<>]+>/.exec(mail.references ?? '')?.[0] ?? mail.inReplyTo ?? mail.messageId;
  return `mail-${hash(first ?? `${mail.date} ${mail.subject} ${mail.from?.address}`)}`;
}

/** Domains where an address says nothing about who else writes from there. */
const FREE =
  /@(gmail|googlemail|yahoo|hotmail|outlook|live|icloud|mail|inbox|yandex|ya|bk|list|rambler|proton|protonmail|gmx|takas|one)\.[a-z.]+$/;

/** Whether an address is the shop's, told from who wrote in how many threads; with fewer than three threads nobody is. */
export function findAgents(threads: Iterable<Part>): Map<string, boolean> {
  const authors = [...threads].map((thread) => new Set(thread.messages.map((message) => message.author ?? '')));
  const counts = new Map<string, number>();
  for (const each of authors) for (const author of each) counts.set(author, (counts.get(author) ?? 0) + 1);
  const [shop, count] = [...counts].toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))[0] ?? ['', 0];
  if (authors.length < 3 || count < 2 || count * 3 < authors.length) return new Map();
  const domain = FREE.test(shop) ? shop : shop.slice(shop.indexOf('@'));
  return new Map([...counts.keys()].map((author) => [author, author.endsWith(domain)]));
}
