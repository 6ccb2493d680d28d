// The helpdesks whose exports we know by their keys. A new one is a file beside this one and a line in the list.
import { freshdeskConversation, freshdeskTicket } from './freshdesk.ts';
import { gorgiasMessage, gorgiasTicket } from './gorgias.ts';
import { helpScoutConversation, helpScoutThread } from './help-scout.ts';
import type { Shape } from './helpdesk.ts';
import { intercomConversation, intercomPart, intercomTable } from './intercom.ts';
import { twitterTweet } from './twitter.ts';
import { zammadArticle, zammadTicket } from './zammad.ts';
import { zendeskComment, zendeskTicket, zendeskUser } from './zendesk.ts';

/** First match counts, so a shape that another one contains stands after it. */
export const SHAPES: Shape[] = [
  intercomTable,
  intercomPart,
  intercomConversation,
  helpScoutThread,
  helpScoutConversation,
  gorgiasMessage,
  gorgiasTicket,
  freshdeskConversation,
  freshdeskTicket,
  zendeskComment,
  zendeskTicket,
  zendeskUser,
  zammadArticle,
  zammadTicket,
  twitterTweet,
];
