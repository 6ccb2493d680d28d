// Zendesk's history of tickets: audits, and the events of its incremental export. Comments stand among changes:
//   {"audits": [{"ticket_id", "author_id", "created_at", "events": [{"type": "Comment", "body", "public"}, …]}]}
//   {"ticket_events": [{"ticket_id", "updater_id", "created_at", "child_events": [{"event_type": "Comment", …}, …]}]}
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, maybeId, maybeText, when, type Shape } from './helpdesk.ts';
import { noPart, type Part } from './part.ts';
import { comment, toUtterance } from './zendesk.ts';

const event = comment.extend({
  type: maybeText,
  event_type: maybeText,
  field_name: maybeText,
  value: z.unknown().optional(),
  subject: maybeText,
});

const record = z.looseObject({
  ticket_id: id,
  author_id: maybeId,
  updater_id: maybeId,
  created_at: when,
  events: z.array(event).nullish(),
  child_events: z.array(event).nullish(),
});

function toPart(value: unknown): Part {
  const { ticket_id, author_id, updater_id, created_at, events, child_events } = record.parse(value);
  const all = events ?? child_events ?? [];
  const comments = all.filter(({ type, event_type }) => type === 'Comment' || event_type === 'Comment');
  const changed = (field: string): string => {
    const value = all.find(({ field_name }) => field_name === field)?.value;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return {
    ...noPart,
    id: ticket_id,
    subject: changed('subject') || (all.find(({ subject }) => subject !== '')?.subject ?? ''),
    customer: changed('requester_id') || null,
    messages: comments.map((each) => ({
      ...toUtterance({ ...each, author_id: each.author_id ?? author_id ?? updater_id }),
      at: toIso(each.created_at ?? created_at),
    })),
    whole: false,
  };
}

export const zendeskAudit: Shape = {
  name: 'Zendesk audits',
  recognises: (keys) => has(keys, 'ticket_id', 'events', 'author_id'),
  read: toPart,
};

export const zendeskEvent: Shape = {
  name: 'Zendesk ticket events',
  recognises: (keys) => has(keys, 'ticket_id', 'child_events'),
  read: toPart,
};
