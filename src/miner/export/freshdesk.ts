// Freshdesk: tickets with their conversations inside, or as two lists.
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, ifPublic, maybeFlag, maybeId, maybeText, ticketOf, when, type Shape } from './helpdesk.ts';
import { minutesBetween, noPart, type Utterance } from './part.ts';

/** The codes of `source`, by Freshdesk's API reference. */
export const CHANNELS: Record<string, string> = { 1: 'email', 2: 'web', 3: 'phone', 7: 'chat', 9: 'web', 10: 'email' };
/** `source` of a conversation: 2 is a note; whether it is shown to the customer stands in `private`. */
const conversation = z.looseObject({
  ticket_id: maybeId,
  body_text: maybeText,
  body: maybeText,
  incoming: maybeFlag,
  private: maybeFlag,
  created_at: when,
});

const ticket = z.looseObject({
  id,
  subject: maybeText,
  description: maybeText,
  description_text: maybeText,
  source: maybeId,
  created_at: when,
  product_id: maybeId,
  requester_id: maybeId,
  conversations: z.array(conversation).nullish(),
  stats: z.looseObject({ first_responded_at: when, resolved_at: when, reopened_at: when }).nullish(),
});

type Said = Pick<z.infer<typeof conversation>, 'body_text' | 'body' | 'incoming' | 'private' | 'created_at'>;

export const toUtterance = (row: Said): Utterance => ({
  from: ifPublic(row.private === false, row.incoming ? 'customer' : 'agent'),
  author: null,
  text: row.body_text || row.body,
  at: toIso(row.created_at),
});

export const freshdeskTicket: Shape = {
  name: 'Freshdesk',
  recognises: (keys) => keys.has('description_text') || has(keys, 'subject', 'conversations', 'source'),
  read(record) {
    const { conversations, stats, ...row } = ticket.parse(record);
    const at = toIso(row.created_at);
    const asked: Utterance = { from: 'customer', author: null, text: row.description_text || row.description, at };
    const isOutbound = row.source === '10'; // an agent wrote first
    return {
      ...noPart,
      id: row.id,
      subject: row.subject,
      facts: {
        at,
        channel: CHANNELS[row.source ?? ''] ?? null,
        product: row.product_id,
        firstReplyMinutes: minutesBetween(at, toIso(stats?.first_responded_at)),
        resolutionMinutes: minutesBetween(at, toIso(stats?.resolved_at)),
        reopened: stats ? stats.reopened_at != null : null,
      },
      sender: row.requester_id,
      messages: [{ ...asked, from: isOutbound ? 'agent' : 'customer' }, ...(conversations ?? []).map(toUtterance)],
      whole: Boolean(conversations),
    };
  },
};

export const freshdeskConversation: Shape = {
  name: 'Freshdesk conversations',
  recognises: (keys) => has(keys, 'ticket_id', 'incoming', 'private'),
  read(record) {
    const row = conversation.parse(record);
    const id = ticketOf(row.ticket_id, 'ticket_id');
    return { ...noPart, id, messages: [toUtterance(row)], whole: false };
  },
};
