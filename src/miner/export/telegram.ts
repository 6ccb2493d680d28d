// Telegram Desktop's export (result.json), of one chat or of all.
//   {"name", "type": "personal_chat", "id", "messages": [{"type": "message", "date", "from", "from_id", "text"}]}
//   {"personal_information": {"user_id"}, "chats": {"list": [ … as above … ]}}
// A text is a string or a list of strings and of {"type", "text"}. A personal chat is called after the other one.
import { z } from 'zod';
import { splitBySilence } from './chats.ts';
import { toIso } from './dates.ts';
import { has, id, maybeId, maybeText, when, type Shape } from './helpdesk.ts';
import type { Side } from './marks.ts';
import { noPart, type Part, type Utterance } from './part.ts';

const piece = z.union([z.string(), z.looseObject({ text: maybeText }).transform((each) => each.text)]);
const message = z.looseObject({
  type: maybeText,
  date: when,
  date_unixtime: when,
  from: maybeText,
  from_id: maybeId,
  text: z.union([z.string(), z.array(piece).transform((pieces) => pieces.join(''))]).nullish(),
});
const chat = z.looseObject({ id, name: maybeText, type: maybeText, messages: z.array(message) });
const all = z.looseObject({
  personal_information: z.looseObject({ user_id: maybeId }).nullish(),
  chats: z.looseObject({ list: z.array(chat) }),
});

/** Null in a group, where whoever began is the customer. */
function sideOf(row: z.infer<typeof message>, { type, name }: z.infer<typeof chat>, own: string | null): Side | null {
  if (own !== null) return row.from_id === `user${own}` ? 'agent' : type === 'personal_chat' ? 'customer' : null;
  return type === 'personal_chat' ? (row.from === name ? 'customer' : 'agent') : null;
}

function chatToParts(given: z.infer<typeof chat>, own: string | null): Part[] {
  if (given.type === 'saved_messages') return [];
  const said = given.messages.filter(({ type, text }) => type === 'message' && text);
  const utterances = said.map((row): Utterance => ({
    from: sideOf(row, given, own),
    author: row.from_id ?? row.from,
    text: row.text ?? '',
    at: toIso(row.date_unixtime ?? row.date),
  }));
  return splitBySilence(utterances).map((messages, at) => ({
    ...noPart,
    id: `${given.id}-${at + 1}`,
    facts: { channel: 'telegram' },
    messages,
    whole: false,
  }));
}

export const telegramChat: Shape = {
  name: 'Telegram',
  recognises: (keys) => has(keys, 'name', 'type', 'id', 'messages'),
  read: (record) => chatToParts(chat.parse(record), null),
};

export const telegramExport: Shape = {
  name: 'Telegram',
  recognises: (keys) => has(keys, 'chats', 'about') || has(keys, 'chats', 'personal_information'),
  read(record) {
    const { personal_information: owner, chats } = all.parse(record);
    return chats.list.flatMap((each) => chatToParts(each, owner?.user_id ?? null));
  },
};
