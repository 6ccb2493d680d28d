// Zendesk: tickets as its JSON export and API give them (comments inside or in a list of their own), and the same as
// tables `ticket`, `ticket_comment`, `user`.
import { z } from 'zod';
import { toIso } from './dates.ts';
import {
  has,
  id,
  ifPublic,
  maybeFlag,
  maybeId,
  maybeNumber,
  maybeText,
  Refusal,
  ticketOf,
  toChannel,
  when,
  type Shape,
} from './helpdesk.ts';
import { noPart, type Utterance } from './part.ts';

export const comment = z.looseObject({
  ticket_id: maybeId,
  author_id: maybeId,
  user_id: maybeId,
  body: maybeText,
  plain_body: maybeText,
  html_body: maybeText,
  public: maybeFlag,
  created_at: when,
  created: when,
});

const minutes = z.looseObject({ calendar: maybeNumber }).nullish();

const ticket = z.looseObject({
  id,
  subject: maybeText,
  raw_subject: maybeText,
  description: maybeText,
  status: maybeText,
  requester_id: maybeId,
  created_at: when,
  via: z.looseObject({ channel: maybeText }).nullish().catch(null), // a table has it as text
  via_channel: maybeText,
  is_public: maybeFlag,
  comments: z.array(comment).nullish(),
  metric_set: z
    .looseObject({ reply_time_in_minutes: minutes, full_resolution_time_in_minutes: minutes, reopens: maybeNumber })
    .nullish(),
});

/** Who wrote what triggers and automations say. */
const SYSTEM = '-1';

export function toUtterance(record: z.infer<typeof comment>): Utterance {
  const author = record.author_id ?? record.user_id;
  return {
    from: ifPublic(record.public, author === SYSTEM ? 'automatic' : null),
    author,
    text: record.plain_body || record.body || record.html_body,
    at: toIso(record.created_at ?? record.created),
  };
}

export const zendeskTicket: Shape = {
  name: 'Zendesk',
  recognises: (keys) => has(keys, 'requester_id', 'description', 'subject') && !keys.has('description_text'),
  read(record) {
    const { comments, metric_set: metrics, ...row } = ticket.parse(record);
    if (row.status === 'deleted')
      throw new Refusal('deleted', 'the ticket was deleted in the helpdesk; it is left out');
    return {
      ...noPart,
      id: row.id,
      subject: row.subject || row.raw_subject,
      facts: {
        at: toIso(row.created_at),
        channel: toChannel(row.via?.channel || row.via_channel),
        firstReplyMinutes: metrics?.reply_time_in_minutes?.calendar ?? null,
        resolutionMinutes: metrics?.full_resolution_time_in_minutes?.calendar ?? null,
        reopened: metrics?.reopens == null ? null : metrics.reopens > 0,
      },
      customer: row.requester_id,
      messages: (comments ?? []).map(toUtterance),
      opening: row.is_public === false ? '' : row.description, // else it repeats an internal note
      whole: Boolean(comments?.length),
    };
  },
};

export const zendeskComment: Shape = {
  name: 'Zendesk comments',
  recognises: (keys) => has(keys, 'ticket_id', 'body', 'public') && (keys.has('author_id') || keys.has('user_id')),
  read(record) {
    const row = comment.parse(record);
    const id = ticketOf(row.ticket_id, 'ticket_id');
    return { ...noPart, id, messages: [toUtterance(row)], whole: false };
  },
};

const user = z.looseObject({ id, role: z.string(), name: maybeText });

export const zendeskUser: Shape = {
  name: 'Zendesk users',
  recognises: (keys) => has(keys, 'role', 'email', 'name', 'id') && !keys.has('subject'),
  read(record) {
    const row = user.parse(record);
    return { person: row.id, isAgent: row.role !== 'end-user', name: row.name };
  },
};
