// LiveChat: archives of its present API and of the one before.
//   {"chats": [{"id", "users": [{"id", "type": "customer" | "agent"}], "thread": {"events": [{"type": "message", "text",
//     "author_id", "created_at", "visibility" (earlier "recipients"): "all" | "agents"}]}}]}
//   before: {"chats": [{"id", "visitor", "messages": [{"user_type": "visitor" | "agent" | "supervisor", "text", "date"}]}]}
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, ifPublic, maybeId, maybeText, when, type Shape } from './helpdesk.ts';
import type { Side } from './marks.ts';
import { noPart, type Utterance } from './part.ts';

const event = z.looseObject({
  type: maybeText,
  text: maybeText,
  author_id: maybeId,
  created_at: when,
  visibility: maybeText,
  recipients: maybeText,
});
type Event = z.infer<typeof event>;
const thread = z.looseObject({ created_at: when, events: z.array(event).nullish() });

const chat = z.looseObject({
  id,
  created_at: when,
  users: z.array(z.looseObject({ id: maybeId, type: maybeText })),
  thread: thread.nullish(),
  threads: z.array(thread).nullish(),
});

const SIDES: Record<string, Side> = { customer: 'customer', visitor: 'customer', agent: 'agent' };

export const liveChat: Shape = {
  name: 'LiveChat',
  recognises: (keys) => has(keys, 'id', 'users') && (keys.has('thread') || keys.has('threads')),
  read(record) {
    const row = chat.parse(record);
    const types = new Map(row.users.map((user) => [user.id, user.type]));
    const threads = row.threads ?? (row.thread ? [row.thread] : []);
    const events = threads.flatMap((each) => each.events ?? []);
    const isMarked = events.some((each) => visibilityOf(each) !== '');
    return {
      ...noPart,
      id: row.id,
      facts: { at: toIso(threads[0]?.created_at ?? row.created_at), channel: 'chat' },
      sender: row.users.find(({ type }) => type === 'customer')?.id ?? null,
      messages: events
        .filter(({ text }) => text !== '')
        .map((each) => toUtterance(each, SIDES[types.get(each.author_id) ?? ''] ?? 'internal', isMarked)),
    };
  },
};

const visibilityOf = (each: Event): string => each.visibility || each.recipients;

/** Older exports mark no event at all. */
function toUtterance(each: Event, side: Side, isMarked: boolean): Utterance {
  const from = each.type === 'message' ? ifPublic(!isMarked || visibilityOf(each) === 'all', side) : 'automatic';
  return { from, author: each.author_id, text: each.text, at: toIso(each.created_at) };
}

const oldChat = z.looseObject({
  id,
  started: when,
  started_timestamp: when,
  messages: z.array(
    z.looseObject({ user_type: maybeText, text: maybeText, author_name: maybeText, date: when, timestamp: when }),
  ),
});

export const liveChatBefore: Shape = {
  name: 'LiveChat',
  recognises: (keys) => has(keys, 'id', 'visitor', 'messages'),
  read(record) {
    const row = oldChat.parse(record);
    return {
      ...noPart,
      id: row.id,
      facts: { at: toIso(row.started_timestamp ?? row.started), channel: 'chat' },
      messages: row.messages.map((each): Utterance => {
        const at = toIso(each.timestamp ?? each.date);
        return { from: SIDES[each.user_type] ?? 'internal', author: each.author_name, text: each.text, at };
      }),
    };
  },
};
