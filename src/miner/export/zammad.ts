// Zammad: tickets with their articles inside, or the two as separate lists (the tickets are then read by plain.ts).
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
  ticketOf,
  toChannel,
  when,
  type Shape,
} from './helpdesk.ts';
import type { Side } from './marks.ts';
import { noPart, type Utterance } from './part.ts';

const article = z.looseObject({
  ticket_id: maybeId,
  sender: maybeText,
  type: maybeText,
  internal: maybeFlag,
  body: maybeText,
  created_at: when,
});

const ticket = z.looseObject({
  id,
  title: maybeText,
  created_at: when,
  first_response_in_min: maybeNumber,
  close_in_min: maybeNumber,
  articles: z.array(article).nullish(),
});

const toUtterance = (row: z.infer<typeof article>): Utterance => ({
  from: ifPublic(row.internal === false, SIDES[row.sender] ?? 'internal'),
  author: null,
  text: row.body,
  at: toIso(row.created_at),
});

/** The sender `System` writes notices, not answers. */
const SIDES: Record<string, Side> = { Customer: 'customer', Agent: 'agent', System: 'automatic' };

export const zammadTicket: Shape = {
  name: 'Zammad',
  recognises: (keys) => has(keys, 'title', 'articles'),
  read(record) {
    const { articles, ...row } = ticket.parse(record);
    return {
      ...noPart,
      id: row.id,
      subject: row.title,
      facts: {
        at: toIso(row.created_at),
        channel: toChannel(articles?.[0]?.type),
        firstReplyMinutes: row.first_response_in_min,
        resolutionMinutes: row.close_in_min,
      },
      messages: (articles ?? []).map(toUtterance),
    };
  },
};

export const zammadArticle: Shape = {
  name: 'Zammad articles',
  recognises: (keys) => has(keys, 'ticket_id', 'sender', 'internal', 'body'),
  read(record) {
    const row = article.parse(record);
    const id = ticketOf(row.ticket_id, 'ticket_id');
    return { ...noPart, id, messages: [toUtterance(row)], whole: false };
  },
};
