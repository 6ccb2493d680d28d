// Help Scout: conversations with their threads inside, or the two as separate lists.
import { z } from 'zod';
import { toIso } from './dates.ts';
import {
  has,
  id,
  ifPublic,
  maybeId,
  maybeText,
  Refusal,
  SPAM,
  ticketOf,
  toChannel,
  when,
  type Shape,
} from './helpdesk.ts';
import { minutesBetween, noPart, type Utterance } from './part.ts';

const thread = z.looseObject({
  conversation_id: maybeId,
  type: maybeText,
  state: maybeText,
  body: maybeText,
  createdAt: when,
  created_at: when,
});

const conversation = z.looseObject({
  id,
  subject: maybeText,
  preview: maybeText,
  type: maybeText,
  status: maybeText,
  createdAt: when,
  created_at: when,
  primaryCustomer: z.looseObject({ id: maybeId, email: maybeText }).nullish().catch(null),
  closedAt: when,
  closed_at: when,
  _embedded: z.looseObject({ threads: z.array(thread).nullish() }).nullish(),
  threads: z.union([z.array(thread), z.number()]).nullish(), // a number counts them
});

/** Types `note` and `lineitem` stay inside; `message` and `reply` are an agent's. Drafts were never sent. */
const isPublic = (row: z.infer<typeof thread>): boolean =>
  /^(customer|message|reply|chat|phone|beaconchat|forwardchild)$/.test(row.type) && !/^(draft|hidden)$/.test(row.state);
const isAgent = (row: z.infer<typeof thread>): boolean => row.type === 'message' || row.type === 'reply';

const toUtterance = (row: z.infer<typeof thread>): Utterance => ({
  from: ifPublic(isPublic(row), isAgent(row) ? 'agent' : 'customer'),
  author: null,
  text: row.body,
  at: toIso(row.createdAt ?? row.created_at),
});

export const helpScoutConversation: Shape = {
  name: 'Help Scout',
  recognises: (keys) =>
    has(keys, 'number', 'subject') &&
    ['mailboxId', 'mailbox_id', 'primaryCustomer', 'primary_customer', '_embedded', 'threads'].some((key) =>
      keys.has(key),
    ),
  read(record) {
    const { _embedded: embedded, threads, ...row } = conversation.parse(record);
    if (row.status === 'spam') throw new Refusal('spam', SPAM);
    const list = embedded?.threads ?? (Array.isArray(threads) ? threads : []);
    const at = toIso(row.createdAt ?? row.created_at);
    return {
      ...noPart,
      id: row.id,
      subject: row.subject,
      facts: {
        at,
        channel: toChannel(row.type),
        resolutionMinutes: minutesBetween(at, toIso(row.closedAt ?? row.closed_at)),
      },
      sender: row.primaryCustomer?.email || row.primaryCustomer?.id || null,
      messages: list.filter(({ body }) => body !== '').map(toUtterance),
      opening: row.preview,
      whole: list.length > 0,
    };
  },
};

export const helpScoutThread: Shape = {
  name: 'Help Scout threads',
  recognises: (keys) => has(keys, 'conversation_id', 'type', 'body', 'state') && !keys.has('part_type'),
  read(record) {
    const row = thread.parse(record);
    const id = ticketOf(row.conversation_id, 'conversation_id');
    return { ...noPart, id, messages: [toUtterance(row)], whole: false };
  },
};
