// osTicket's table of thread entries (ost_thread_entry): M a customer's message, R an agent's response, N a note.
//   id,thread_id,staff_id,user_id,type,poster,title,body,created
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, maybeId, maybeText, ticketOf, when, type Shape } from './helpdesk.ts';
import type { Side } from './marks.ts';
import { noPart } from './part.ts';

const entry = z.looseObject({
  thread_id: maybeId,
  user_id: maybeId,
  staff_id: maybeId,
  type: maybeText,
  title: maybeText,
  body: maybeText,
  created: when,
});

const SIDES: Record<string, Side> = { M: 'customer', R: 'agent', N: 'internal' };

export const osTicketEntry: Shape = {
  name: 'osTicket',
  recognises: (keys) => has(keys, 'thread_id', 'type', 'body') && (keys.has('poster') || keys.has('staff_id')),
  read(record) {
    const row = entry.parse(record);
    const from = SIDES[row.type] ?? 'internal';
    return {
      ...noPart,
      id: ticketOf(row.thread_id, 'thread_id'),
      subject: from === 'internal' ? '' : row.title,
      sender: from === 'customer' && row.user_id !== '0' ? row.user_id : null,
      messages: [{ from, author: row.user_id, text: row.body, at: toIso(row.created) }],
      whole: false,
    };
  },
};
