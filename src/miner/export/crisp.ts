// Crisp: messages of its API, in JSON or as a table.
//   {"session_id", "from": "user" | "operator", "type": "text" | "note" | "event" | …, "content", "timestamp", "automated"}
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, maybeFlag, maybeText, when, type Shape } from './helpdesk.ts';
import type { Side } from './marks.ts';
import { noPart } from './part.ts';

const message = z.looseObject({
  session_id: id,
  from: maybeText,
  type: maybeText,
  content: z.unknown().optional(),
  automated: maybeFlag,
  timestamp: when,
  created_at: when,
  date: when,
});

const SIDES: Record<string, Side> = { user: 'customer', visitor: 'customer', operator: 'agent' };

/** Notes are internal; events, files and menus hold no words. */
function sideOf({ type, from, automated }: z.infer<typeof message>): Side {
  if (type !== 'text' && type !== '') return 'internal';
  return automated ? 'automatic' : (SIDES[from] ?? 'internal');
}

export const crispMessage: Shape = {
  name: 'Crisp',
  recognises: (keys) => has(keys, 'session_id', 'from', 'content'),
  read(record) {
    const row = message.parse(record);
    const text = typeof row.content === 'string' ? row.content : '';
    return {
      ...noPart,
      id: row.session_id,
      facts: { channel: 'chat' },
      messages: [{ from: sideOf(row), author: null, text, at: toIso(row.timestamp ?? row.created_at ?? row.date) }],
      whole: false,
    };
  },
};
