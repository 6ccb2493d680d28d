// Mail as text on disk: an `.eml` is one message, an mbox many. Replies are joined to what they answer by the headers
// References and In-Reply-To; which side wrote is known when all have been read, see mail-sides.ts.
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Reject } from '../ticket.ts';
import { toIso } from './dates.ts';
import { htmlToText } from './html-to-text.ts';
import { hash, noPart, type Link, type Part } from './part.ts';

/** One raw message and where it starts. */
export type RawMail = { raw: Uint8Array; line: number };
export type MailRow = { part: Part; line: number; lone: false };
type BadRow = Omit<Reject, 'file'>;

const FROM_LINE = /^From \S+.*\d{4}\s*$/;
/** What nobody wrote: out of office, bounces, newsletters. */
const AUTOMATIC = /^(auto-generated|auto-notified)/i;
const BULK = /^(bulk|junk|list|auto_reply)$/i;
const BOUNCE = /^(mailer-daemon|postmaster)@/i;
const ROBOT = /^(no-?reply|do-?not-?reply)@/i;

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
    return { line, kind: 'unreadable', reason: `the mail cannot be parsed (${(error as Error).message})` };
  }
  const header = (key: string): string => mail.headers.find((each) => each.key === key)?.value ?? '';
  const author = mail.from?.address?.toLowerCase() ?? '';
  if (!author) return { line, kind: 'unreadable', reason: 'the mail has no sender (header From)' };
  const replyTo = addressesOf(mail.replyTo)[0] ?? null;
  if (isAutomatic(header, author, isElsewhere(replyTo, author)))
    return {
      line,
      kind: 'automatic',
      reason: 'a machine wrote the mail (bounce, out of office, newsletter); it is left out',
    };
  const text = mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '');
  const at = toIso(mail.date) ?? toIso(header('date'));
  const { thread, link } = linkOf(mail, text);
  const to = addressesOf([...(mail.to ?? []), ...(mail.cc ?? [])]);
  if (mail.deliveredTo) to.push(mail.deliveredTo.toLowerCase());
  const part: Part = {
    ...noPart,
    id: thread,
    link,
    subject: mail.subject ?? '',
    facts: { channel: 'email' },
    messages: [{ from: null, author, name: mail.from?.name ?? '', text, at, to, replyTo }],
    whole: false,
  };
  return { part, line, lone: false };
}

function isAutomatic(header: (key: string) => string, author: string, isForm: boolean): boolean {
  const submitted = header('auto-submitted');
  if (BOUNCE.test(author) || BULK.test(header('precedence')) || header('list-unsubscribe')) return true;
  return /^auto-replied/i.test(submitted) || (!isForm && (AUTOMATIC.test(submitted) || ROBOT.test(author)));
}

/** Message ids hold addresses, so their hashes stand for them; a mail without one is known by all that it says. */
function linkOf(mail: Email, text: string): { thread: string; link: Link } {
  const ids = `${mail.references ?? ''} ${mail.inReplyTo ?? ''}`.match(/<[^<>\s]+>/g) ?? [];
  const others = [...new Set(ids)].map(hash);
  const own = hash(mail.messageId ?? `${mail.date} ${mail.subject} ${mail.from?.address} ${text}`);
  return { thread: `mail-${others[0] ?? own}`, link: { own, others } };
}

const addressesOf = (list: Address[] | undefined): string[] =>
  (list ?? []).flatMap(({ address }) => (address ? [address.toLowerCase()] : []));

/** A form writes as nobody or as the shop, and names the customer as whom to answer. */
const isElsewhere = (replyTo: string | null, author: string): boolean =>
  replyTo !== null && replyTo.split('@')[1] !== author.split('@')[1];
