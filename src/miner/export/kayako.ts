// Kayako: cases with their posts, of the present version and of the classic one.
//   {"data": [{"id", "subject", "requester": {"id"}, "posts": [{"contents", "creator": {"id"}, "is_requester",
//     "resource_type": "case_message" | "note"}]}]}
//   classic: {"subject", "posts": [{"contents", "creator": 1 (staff) | 2 (user), "isprivate": 0 | 1, "dateline"}]}
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, maybeFlag, maybeId, maybeText, toChannel, when, type Shape } from './helpdesk.ts';
import type { Side } from './marks.ts';
import { noPart, type Utterance } from './part.ts';

const who = z.union([
  z.looseObject({ id: maybeId, role: z.looseObject({ type: maybeText }).nullish().catch(null) }),
  maybeId.transform((code) => ({ id: code, role: null })),
]);

const post = z.looseObject({
  contents: maybeText,
  body_text: maybeText,
  body_html: maybeText,
  creator: who.nullish(),
  is_requester: maybeFlag,
  isprivate: maybeFlag,
  is_private: maybeFlag,
  resource_type: maybeText,
  original: z.looseObject({ resource_type: maybeText }).nullish(),
  created_at: when,
  dateline: when,
});
type Post = z.infer<typeof post>;

const posts = z.union([
  z.array(post),
  z.looseObject({ post: z.array(post) }).transform((wrapped) => wrapped.post),
  z.looseObject({ data: z.array(post) }).transform((wrapped) => wrapped.data),
]);

const ticket = z.looseObject({
  id: maybeId,
  displayid: maybeId,
  mask_id: maybeId,
  subject: maybeText,
  requester: who.nullish(),
  source_channel: z.looseObject({ type: maybeText }).nullish().catch(null),
  created_at: when,
  dateline: when,
  posts,
});

/** What customers see; a post of a kind that we do not know is internal. */
const SHOWN = /^(?:case_message|conversation_message|message|post|)$/;

function isShown(row: Post): boolean {
  const flag = row.isprivate ?? row.is_private;
  return flag !== true && SHOWN.test(row.original?.resource_type || row.resource_type);
}

/** The classic version has 1 for staff and 2 for a user. */
function sideOf(row: Post, requester: string | null): Side {
  if (!isShown(row)) return 'internal';
  const { id: creator, role } = row.creator ?? { id: null, role: null };
  if (row.is_requester !== null) return row.is_requester ? 'customer' : 'agent';
  if (role?.type) return /customer|user/i.test(role.type) ? 'customer' : 'agent';
  if (requester !== null) return creator === requester ? 'customer' : 'agent';
  return creator === '2' || creator === 'user' ? 'customer' : 'agent';
}

export const kayakoCase: Shape = {
  name: 'Kayako',
  recognises: (keys) => has(keys, 'subject', 'posts'),
  read(record) {
    const row = ticket.parse(record);
    const requester = row.requester?.id ?? null;
    const messages = row.posts.map((each): Utterance => {
      const text = each.contents || each.body_text || each.body_html;
      return { from: sideOf(each, requester), author: null, text, at: toIso(each.created_at ?? each.dateline) };
    });
    return {
      ...noPart,
      id: row.displayid ?? row.mask_id ?? row.id,
      subject: row.subject,
      facts: { at: toIso(row.created_at ?? row.dateline), channel: toChannel(row.source_channel?.type) },
      sender: requester,
      messages,
    };
  },
};
