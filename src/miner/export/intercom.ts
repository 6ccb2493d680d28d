// Intercom: conversations with their parts inside, the two as separate lists, and the table of messages that
// third-party exporters write.
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, maybeId, maybeNumber, maybeText, ticketOf, toChannel, when, type Shape } from './helpdesk.ts';
import type { Side } from './marks.ts';
import { noPart, type Utterance } from './part.ts';

const author = z.looseObject({ type: maybeText, id: maybeId }).nullish();

const part = z.looseObject({
  conversation_id: maybeId,
  part_type: maybeText,
  body: maybeText,
  author,
  author_type: maybeText,
  created_at: when,
});

const conversation = z.looseObject({
  id,
  title: maybeText,
  created_at: when,
  source: z.looseObject({ type: maybeText, subject: maybeText, body: maybeText, author }).nullish(),
  conversation_parts: z.union([z.array(part), z.looseObject({ conversation_parts: z.array(part) })]).nullish(),
  statistics: z
    .looseObject({ time_to_admin_reply: maybeNumber, time_to_last_close: maybeNumber, count_reopens: maybeNumber })
    .nullish(),
});

/** Customers are users, leads and contacts; the rest are admins and teammates. */
const fromType = (type: string | undefined): 'customer' | 'agent' =>
  /^(user|lead|contact)$/i.test(type ?? '') ? 'customer' : 'agent';
/** A note is internal, and so is a kind of part that we do not know. */
function sideOf(row: z.infer<typeof part>): Side {
  const type = row.author?.type || row.author_type;
  if (!/^(comment|open|close|quick_reply|)$/.test(row.part_type)) return 'internal';
  return isMachine(type) ? 'automatic' : fromType(type);
}
/** A bot's menus and waiting lines come in every conversation and answer none. */
const isMachine = (type: string | undefined): boolean => /^(bot|operator|system|workflow)$/i.test(type ?? '');
const toMinutes = (seconds: number | null | undefined): number | null =>
  seconds == null ? null : Math.round(seconds / 60);

const toUtterance = (row: z.infer<typeof part>): Utterance => ({
  from: sideOf(row),
  author: row.author?.id ?? null,
  text: row.body,
  at: toIso(row.created_at),
});

export const intercomConversation: Shape = {
  name: 'Intercom',
  recognises: (keys) => has(keys, 'source', 'conversation_parts') || has(keys, 'source', 'contacts', 'state'),
  read(record) {
    const { source, conversation_parts: list, statistics, ...row } = conversation.parse(record);
    const parts = Array.isArray(list) ? list : (list?.conversation_parts ?? []);
    const at = toIso(row.created_at);
    return {
      ...noPart,
      id: row.id,
      subject: htmlFree(source?.subject || row.title),
      facts: {
        at,
        channel: toChannel(source?.type),
        firstReplyMinutes: toMinutes(statistics?.time_to_admin_reply),
        resolutionMinutes: toMinutes(statistics?.time_to_last_close),
        reopened: statistics?.count_reopens == null ? null : statistics.count_reopens > 0,
      },
      messages: [...opening(source, at), ...parts.filter(({ body }) => body !== '').map(toUtterance)],
      whole: Boolean(list),
    };
  },
};

function opening(source: z.infer<typeof conversation>['source'], at: string | null): Utterance[] {
  const from = isMachine(source?.author?.type) ? 'automatic' : fromType(source?.author?.type);
  return [{ from, author: source?.author?.id ?? null, text: source?.body ?? '', at }];
}

/** Intercom wraps even a subject in `<p>`. */
const htmlFree = (text: string): string => text.replace(/<[^<>]*>/g, ' ').trim();

export const intercomPart: Shape = {
  name: 'Intercom conversation parts',
  recognises: (keys) => has(keys, 'conversation_id', 'part_type'),
  read(record) {
    const row = part.parse(record);
    const id = ticketOf(row.conversation_id, 'conversation_id');
    return { ...noPart, id, messages: row.body ? [toUtterance(row)] : [], whole: false };
  },
};

const tableRow = z.looseObject({
  conversation_id: id,
  message_body: maybeText,
  message_type: maybeText,
  message_author_type: maybeText,
  message_author_id: maybeId,
  message_created_at: when,
  conversation_created_at: when,
});

/** `conversation` opens one, `comment` and `assignment` go on; a note is internal, and so is what we do not know. */
function sideOfRow({ message_type: type, message_author_type: author }: z.infer<typeof tableRow>): Side {
  if (!/^(conversation|comment|open|close|assignment|quick_reply|user|admin|email|chat|)$/i.test(type))
    return 'internal';
  return isMachine(author) ? 'automatic' : fromType(author);
}

export const intercomTable: Shape = {
  name: 'IntercomExport',
  recognises: (keys) => has(keys, 'conversation_id', 'message_body', 'message_author_type'),
  read(record) {
    const row = tableRow.parse(record);
    const message: Utterance = {
      from: sideOfRow(row),
      author: row.message_author_id,
      text: row.message_body,
      at: toIso(row.message_created_at),
    };
    return {
      ...noPart,
      id: row.conversation_id,
      facts: { at: toIso(row.conversation_created_at) },
      messages: row.message_body ? [message] : [],
      whole: false,
    };
  },
};
