// Who of a mailbox is the shop, and so which mails are its answers, which are customers' and which stay inside.
import type { Part, Utterance } from './part.ts';

/** Domains where an address says nothing about who else writes from there. */
const FREE =
  /@(gmail|googlemail|yahoo|hotmail|outlook|live|icloud|mail|inbox|yandex|ya|bk|list|rambler|proton|protonmail|gmx|takas|one)\.[a-z.]+$/;
/** Whom a contact form writes as when it gives no Reply-To. */
const FORM = /^(?:contact|kontakt\w*)?[-_.]?(?:forma?s?|web(?:site|form|shop)?|site|wordpress|www(?:-data)?|apache)@/;

type IsShop = (address: string) => boolean;

/**
 * Says of each mail who wrote it, and takes out what the shop wrote to itself.
 * @param contacts the shop's own addresses, where shop.yml gives them; else the shop is who takes part in most threads
 */
export function tellSides(threads: readonly Part[], contacts: ReadonlySet<string>): void {
  const isShop = knownShop(threads, contacts) ?? likelyShop(threads);
  if (!isShop) return;
  for (const thread of threads) {
    thread.messages = thread.messages.flatMap((mail) => {
      const from = sideOf(mail, isShop);
      return from ? [from === 'customer' ? asCustomer(mail, isShop) : { ...mail, from }] : [];
    });
    // Of a thread without a customer the subject, too, is the shop's own.
    if (!thread.messages.some(({ from }) => from === 'customer')) thread.subject = '';
  }
}

/** What a form sent as the shop is the customer's whom it asks to answer. */
function asCustomer(mail: Utterance, isShop: IsShop): Utterance {
  const isForm = mail.author !== null && isShop(mail.author);
  return { ...mail, from: 'customer', author: isForm ? (mail.replyTo ?? null) : mail.author };
}

/** Null for what stays inside the shop. */
function sideOf({ author, to = [], replyTo = null }: Utterance, isShop: IsShop): 'customer' | 'agent' | null {
  if (author === null || !isShop(author)) return replyTo && isShop(replyTo) ? 'agent' : 'customer';
  if (!to.some(isShop) || to.some((address) => !isShop(address))) return 'agent';
  if (replyTo ? !isShop(replyTo) : FORM.test(author)) return 'customer';
  return to.includes(author) ? 'agent' : null; // to oneself, with the customer in Bcc
}

/** The address, or its domain where all who write from there are one party. */
const partyOf = (address: string): string => (FREE.test(address) ? address : address.slice(address.indexOf('@')));

const participants = (thread: Part): string[] =>
  thread.messages.flatMap(({ author, to = [] }) => (author === null ? to : [author, ...to]));

function knownShop(threads: readonly Part[], contacts: ReadonlySet<string>): IsShop | null {
  const parties = new Set([...contacts].filter((contact) => contact.includes('@')).map(partyOf));
  const isShop: IsShop = (address) => parties.has(partyOf(address));
  return threads.some((thread) => participants(thread).some(isShop)) ? isShop : null;
}

/**
 * Takes part in most threads; of those in as many, begins the fewest, then is written to the most (a form's own mailer
 * never is). Fewer than three threads tell nothing.
 */
function likelyShop(threads: readonly Part[]): IsShop | null {
  const counts = new Map<string, { threads: number; begun: number; received: number }>();
  const add = (addresses: readonly string[], what: 'threads' | 'begun' | 'received'): void => {
    for (const party of new Set(addresses.map(partyOf))) {
      const count = counts.get(party) ?? { threads: 0, begun: 0, received: 0 };
      count[what]++;
      counts.set(party, count);
    }
  };
  for (const thread of threads) {
    const first = thread.messages.toSorted((one, other) => ((one.at ?? '') < (other.at ?? '') ? -1 : 1))[0];
    const beginner = first?.replyTo ?? first?.author;
    add(participants(thread), 'threads');
    add(
      thread.messages.flatMap(({ to = [] }) => to),
      'received',
    );
    if (beginner) add([beginner], 'begun');
  }
  const [shop] = [...counts].toSorted(
    ([one, a], [other, b]) =>
      b.threads - a.threads || a.begun - b.begun || b.received - a.received || (one < other ? -1 : 1),
  );
  if (!shop || threads.length < 3 || shop[1].threads < 2 || shop[1].threads * 3 < threads.length) return null;
  return (address) => partyOf(address) === shop[0];
}
