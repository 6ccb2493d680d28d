// Front: messages and comments as its API gives them, in lists of their own or inside conversations.
//   {"_results": [{"id": "msg_1", "is_inbound", "body", "text", "created_at", "recipients": [{"handle", "role": "from"}],
//     "_links": {"related": {"conversation": "…/conversations/cnv_1"}}}]}
//   comments, which colleagues write to each other: {"id": "com_1", "body", "posted_at", "author"}
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, maybeFlag, maybeId, maybeText, ticketOf, toChannel, when, type Shape } from './helpdesk.ts';
import { noPart, type Utterance } from './part.ts';

const related = z.looseObject({ related: z.looseObject({ conversation: maybeText }).nullish() }).nullish();
const message = z.looseObject({
  conversation_id: maybeId,
  type: maybeText,
  is_inbound: maybeFlag,
  is_draft: maybeFlag,
  subject: maybeText,
  body: maybeText,
  text: maybeText,
  created_at: when,
  recipients: z.array(z.looseObject({ handle: maybeText, role: maybeText })).nullish(),
  _links: related,
});
const comment = z.looseObject({ conversation_id: maybeId, body: maybeText, posted_at: when, _links: related });

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .union([z.array(item), z.looseObject({ _results: z.array(item) }).transform((wrapped) => wrapped._results)])
    .nullish();

const conversation = z.looseObject({
  id,
  subject: maybeText,
  created_at: when,
  messages: list(message),
  comments: list(comment),
});

const conversationOf = (row: z.infer<typeof comment>): string =>
  ticketOf(row.conversation_id ?? row._links?.related?.conversation?.split('/').at(-1) ?? null, 'conversation');

function toUtterance(row: z.infer<typeof message>): Utterance {
  const sender = row.recipients?.find(({ role }) => role === 'from')?.handle ?? null;
  const from = row.is_draft || row.is_inbound === null ? 'internal' : row.is_inbound ? 'customer' : 'agent';
  return { from, author: sender, text: row.text || row.body, at: toIso(row.created_at) };
}

const inside = (row: z.infer<typeof comment>): Utterance => ({
  from: 'internal',
  author: null,
  text: '',
  at: toIso(row.posted_at),
});

export const frontMessage: Shape = {
  name: 'Front',
  recognises: (keys) => has(keys, 'is_inbound', 'body') && (keys.has('_links') || keys.has('conversation_id')),
  read(record) {
    const row = message.parse(record);
    return {
      ...noPart,
      id: conversationOf({ ...row, posted_at: null }),
      subject: row.subject,
      facts: { channel: toChannel(row.type) },
      messages: [toUtterance(row)],
      whole: false,
    };
  },
};

export const frontComment: Shape = {
  name: 'Front',
  recognises: (keys) => has(keys, 'posted_at', 'body', 'author'),
  read(record) {
    const row = comment.parse(record);
    return { ...noPart, id: conversationOf(row), messages: [inside(row)], whole: false };
  },
};

export const frontConversation: Shape = {
  name: 'Front',
  recognises: (keys) =>
    has(keys, 'id', 'subject') &&
    ['recipient', 'last_message', 'inboxes', 'scheduled_reminders', 'status_category'].some((key) => keys.has(key)),
  read(record) {
    const row = conversation.parse(record);
    return {
      ...noPart,
      id: row.id,
      subject: row.subject,
      facts: { at: toIso(row.created_at), channel: toChannel(row.messages?.[0]?.type) },
      messages: [...(row.messages ?? []).map(toUtterance), ...(row.comments ?? []).map(inside)],
      whole: Boolean(row.messages?.length),
    };
  },
};
