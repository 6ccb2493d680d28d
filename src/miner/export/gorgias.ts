// Gorgias: tickets with messages inside, or the two as separate lists. `stripped_text` is a message without quoted mail
// and signature.
import { z } from 'zod';
import { toIso } from './dates.ts';
import {
  has,
  id,
  ifPublic,
  maybeFlag,
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

const message = z.looseObject({
  ticket_id: maybeId,
  public: maybeFlag,
  from_agent: maybeFlag,
  channel: maybeText,
  via: maybeText,
  subject: maybeText,
  body_text: maybeText,
  body_html: maybeText,
  stripped_text: maybeText,
  stripped_html: maybeText,
  created_datetime: when,
  sent_datetime: when,
});

const ticket = z.looseObject({
  id,
  subject: maybeText,
  excerpt: maybeText,
  channel: maybeText,
  from_agent: maybeFlag,
  spam: maybeFlag,
  customer: z.looseObject({ id: maybeId, email: maybeText }).nullish().catch(null),
  created_datetime: when,
  closed_datetime: when,
  messages: z.array(message).nullish(),
});

const toUtterance = (row: z.infer<typeof message>): Utterance => ({
  from: ifPublic(row.public, row.via === 'rule' ? 'automatic' : row.from_agent ? 'agent' : 'customer'),
  author: null,
  text: row.stripped_text || row.body_text || row.stripped_html || row.body_html,
  at: toIso(row.created_datetime ?? row.sent_datetime),
});

export const gorgiasTicket: Shape = {
  name: 'Gorgias',
  recognises: (keys) =>
    keys.has('created_datetime') &&
    (has(keys, 'subject', 'messages') || keys.has('messages_count') || keys.has('excerpt')),
  read(record) {
    const { messages, ...row } = ticket.parse(record);
    if (row.spam) throw new Refusal('spam', SPAM);
    const at = toIso(row.created_datetime);
    return {
      ...noPart,
      id: row.id,
      subject: row.subject,
      facts: { at, channel: toChannel(row.channel), resolutionMinutes: minutesBetween(at, toIso(row.closed_datetime)) },
      sender: row.customer?.email || row.customer?.id || null,
      messages: (messages ?? []).map(toUtterance),
      opening: row.from_agent ? '' : row.excerpt,
      whole: Boolean(messages?.length),
    };
  },
};

export const gorgiasMessage: Shape = {
  name: 'Gorgias messages',
  recognises: (keys) => has(keys, 'ticket_id', 'from_agent', 'public'),
  read(record) {
    const row = message.parse(record);
    return {
      ...noPart,
      id: ticketOf(row.ticket_id, 'ticket_id'),
      subject: row.subject,
      facts: { channel: toChannel(row.channel) },
      messages: [toUtterance(row)],
      whole: false,
    };
  },
};
