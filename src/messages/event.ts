// What the site tells a shop that asked for it (`endpoints.events` in shop.yml): how search, articles and votes do.
// Nothing here names or follows a customer. docs/event.schema.json is made of this schema: npm run schemas.
import { z } from 'zod';
import { ARTICLE_ID, MAX_QUERY, MAX_SHOWN, MAX_VOTE_WORDS } from './limits.ts';

/** CATEGORY/SLUG; the locale stands beside it. */
export const articleId = z.string().max(200).regex(ARTICLE_ID);

const shared = {
  version: z.literal(1),
  /**
   * Random. An id that comes again replaces what came before: a vote gets its reason so, a search the words that were
   * added to it, and a repeat counts once.
   */
  id: z.uuid(),
  at: z.iso.datetime(),
  locale: z.string().max(10),
};

/** An agent or an assistant, and no customer, did it: `npm run mcp -- --events`. */
const agent = z.literal(true).optional();

/** The search whose hit led to this page, and the hit's place in its list, from 1. Neither outlives the page. */
const followed = {
  search: z.uuid().optional(),
  rank: z.number().int().min(1).max(100).optional(),
};

/** E-mails, phones and long numbers are masked before it leaves the browser. */
const query = z.string().min(1).max(MAX_QUERY);

/** A search that was read: the customer paused at it, followed a hit or left. Its `id` is the `search` of what is opened. */
const search = z.strictObject({
  ...shared,
  type: z.literal('search'),
  query,
  /** The answer itself and hits; hits; hits that are in doubt; the ways to reach the shop. */
  shown: z.enum(['card', 'hits', 'doubtful', 'person']),
  /** The articles in the list, the first ten, in their order. */
  articles: z.array(articleId).max(MAX_SHOWN),
  agent,
});

/** A search that found nothing. */
const zero = z.strictObject({
  ...shared,
  type: z.literal('zero'),
  query,
  /** What other languages have instead. */
  articles: z.array(articleId).max(MAX_SHOWN),
  agent,
});

/** An article was shown, on its page or in the widget. */
const open = z.strictObject({ ...shared, type: z.literal('open'), article: articleId, ...followed, agent });

export const voteReasons = ['unclear', 'wrong', 'other-case', 'not-possible', 'other'] as const;
export type VoteReason = (typeof voteReasons)[number];
/** E-mails, phones and long numbers are masked before it leaves the browser. */
const words = z.string().max(MAX_VOTE_WORDS);

/** Only somebody's press on a button sends it. */
const vote = z.strictObject({
  ...shared,
  type: z.literal('vote'),
  article: articleId,
  ...followed,
  solved: z.enum(['yes', 'no']),
  /** After no. */
  reason: z.enum(voteReasons).optional(),
  words: words.optional(),
  /** After yes, where the shop has a `survey`: how easy the answer was to find, 1 very hard … 5 very easy. */
  ease: z.number().int().min(1).max(5).optional(),
});

/** `form` and `callback` were sent; of the others the link was pressed. */
export const contactWays = [
  'phone',
  'chat',
  'email',
  'whatsapp',
  'telegram',
  'viber',
  'messenger',
  'sms',
  'form',
  'callback',
] as const;
export type ContactWay = (typeof contactWays)[number];

/** A customer turned to a person. */
const contact = z.strictObject({
  ...shared,
  type: z.literal('contact'),
  way: z.enum(contactWays),
  /** The article that did not help, where the customer came from one. */
  article: articleId.optional(),
  ...followed,
});

/** “This solved it”: an article that was offered while a customer wrote made the message needless. */
const deflected = z.strictObject({ ...shared, type: z.literal('deflected'), article: articleId });

export const eventSchema = z.discriminatedUnion('type', [search, zero, open, vote, contact, deflected]);
export type SiteEvent = z.infer<typeof eventSchema>;
