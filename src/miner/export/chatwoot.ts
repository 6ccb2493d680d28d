// Chatwoot: messages as its API and its database have them, alone or inside conversations.
//   {"content", "conversation_id", "message_type": 0 incoming | 1 outgoing | 2 activity | 3 template, "private",
//     "created_at", "sender_type": "Contact" | "User", "sender_id"}; in the API also {"sender": {"type"}}
//   {"payload": [{"id", "inbox_id", "messages": […], "meta": {"sender": {"id"}}}]}
// A `User` is an agent here; the customer is a `Contact`.
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, ifPublic, maybeFlag, maybeId, maybeText, ticketOf, when, type Shape } from './helpdesk.ts';
import type { Side } from './marks.ts';
import { noPart, type Utterance } from './part.ts';

const message = z.looseObject({
  conversation_id: maybeId,
  content: maybeText,
  message_type: maybeId,
  private: maybeFlag,
  created_at: when,
  sender_type: maybeText,
  sender_id: maybeId,
});
type Message = z.infer<typeof message>;

const conversation = z.looseObject({
  id,
  created_at: when,
  messages: z.array(message),
  meta: z.looseObject({ sender: z.looseObject({ id: maybeId }).nullish() }).nullish(),
});

const SIDES: Record<string, Side> = {
  0: 'customer',
  incoming: 'customer',
  1: 'agent',
  outgoing: 'agent',
  2: 'automatic',
  activity: 'automatic',
  3: 'automatic',
  template: 'automatic',
};

/** What a bot sends goes out as an agent's. */
function sideOf({ message_type: type, sender_type: sender }: Message): Side {
  return /bot/i.test(sender) ? 'automatic' : (SIDES[type ?? ''] ?? 'internal');
}

function toUtterance(row: Message): Utterance {
  return {
    from: ifPublic(row.private === false, sideOf(row)),
    author: row.sender_id === null ? null : `${row.sender_type} ${row.sender_id}`,
    text: row.content,
    at: toIso(row.created_at),
  };
}

export const chatwootMessage: Shape = {
  name: 'Chatwoot',
  recognises: (keys) => has(keys, 'conversation_id', 'message_type', 'content'),
  read(record) {
    const row = message.parse(record);
    const conversationId = ticketOf(row.conversation_id, 'conversation_id');
    return { ...noPart, id: conversationId, messages: row.content ? [toUtterance(row)] : [], whole: false };
  },
};

export const chatwootConversation: Shape = {
  name: 'Chatwoot',
  recognises: (keys) => has(keys, 'id', 'inbox_id', 'messages'),
  read(record) {
    const row = conversation.parse(record);
    return {
      ...noPart,
      id: row.id,
      facts: { at: toIso(row.created_at) },
      sender: row.meta?.sender?.id ?? null,
      messages: row.messages.filter(({ content }) => content !== '').map(toUtterance),
      whole: row.messages.length > 1, // the list of conversations shows the last message only
    };
  },
};
