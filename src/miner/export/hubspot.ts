// HubSpot: tickets of its API, and the messages of its conversations.
//   {"results": [{"id", "properties": {"subject", "content", "createdate", "closed_date", "source_type"}}]}
//   {"conversationsThreadId", "type": "MESSAGE" | "COMMENT" (internal), "direction": "INCOMING" | "OUTGOING", "text"}
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, ifPublic, maybeId, maybeText, ticketOf, toChannel, when, type Shape } from './helpdesk.ts';
import type { Side } from './marks.ts';
import { minutesBetween, noPart } from './part.ts';

const ticket = z.looseObject({
  id,
  properties: z.looseObject({
    subject: maybeText,
    content: maybeText,
    createdate: when,
    closed_date: when,
    source_type: maybeText,
  }),
});

export const hubspotTicket: Shape = {
  name: 'HubSpot',
  recognises: (keys) => has(keys, 'id', 'properties'),
  read(record) {
    const { id: ticketId, properties } = ticket.parse(record);
    const at = toIso(properties.createdate);
    return {
      ...noPart,
      id: ticketId,
      subject: properties.subject,
      facts: {
        at,
        channel: toChannel(properties.source_type),
        resolutionMinutes: minutesBetween(at, toIso(properties.closed_date)),
      },
      messages: [{ from: 'customer', author: null, text: properties.content, at }],
    };
  },
};

const message = z.looseObject({
  conversationsThreadId: maybeId,
  type: maybeText,
  direction: maybeText,
  text: maybeText,
  createdAt: when,
  senders: z.array(z.looseObject({ actorId: maybeId })).nullish(),
});

const SIDES: Record<string, Side> = { INCOMING: 'customer', OUTGOING: 'agent' };

export const hubspotMessage: Shape = {
  name: 'HubSpot',
  recognises: (keys) => has(keys, 'conversationsThreadId', 'type'),
  read(record) {
    const row = message.parse(record);
    const from = ifPublic(row.type === 'MESSAGE', SIDES[row.direction] ?? 'internal');
    return {
      ...noPart,
      id: ticketOf(row.conversationsThreadId, 'conversationsThreadId'),
      messages: row.text
        ? [{ from, author: row.senders?.[0]?.actorId ?? null, text: row.text, at: toIso(row.createdAt) }]
        : [],
      whole: false,
    };
  },
};
