// What the site tells a shop that asked for it (`endpoints.events` in shop.yml): how search, articles and votes do.
// Nothing here names or follows a customer. docs/event.schema.json is made of this schema: npm run schemas.
import { z } from 'zod';
import { MAX_VOTE_WORDS } from './limits.ts';

/** CATEGORY/SLUG; the locale stands beside it. */
export const articleId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

const shared = {
  version: z.literal(1),
  /** Random. An id that comes again replaces what came before: a vote gets its reason so, and a repeat counts once. */
  id: z.uuid(),
  at: z.iso.datetime(),
  locale: z.string().max(10),
};

export const voteReasons = ['unclear', 'wrong', 'other-case', 'not-possible', 'other'] as const;
export type VoteReason = (typeof voteReasons)[number];
/** E-mails, phones and long numbers are masked before it leaves the browser. */
const words = z.string().max(MAX_VOTE_WORDS);

/** Only somebody's press on a button sends it. */
const vote = z.strictObject({
  ...shared,
  type: z.literal('vote'),
  article: articleId,
  solved: z.enum(['yes', 'no']),
  /** After no. */
  reason: z.enum(voteReasons).optional(),
  words: words.optional(),
  /** After yes, where the shop has a `survey`: how easy the answer was to find, 1 very hard … 5 very easy. */
  ease: z.number().int().min(1).max(5).optional(),
});

export const eventSchema = z.discriminatedUnion('type', [vote]);
export type SiteEvent = z.infer<typeof eventSchema>;
