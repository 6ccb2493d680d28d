// The helpdesks whose exports we know by their keys. A new one is a file beside this one and a line in the list.
import { chatwootConversation, chatwootMessage } from './chatwoot.ts';
import { crispMessage } from './crisp.ts';
import { freshdeskExport } from './freshdesk-export.ts';
import { freshdeskConversation, freshdeskTicket } from './freshdesk.ts';
import { frontComment, frontConversation, frontMessage } from './front.ts';
import { gorgiasMessage, gorgiasTicket } from './gorgias.ts';
import { helpScoutConversation, helpScoutThread } from './help-scout.ts';
import { hubspotMessage, hubspotTicket } from './hubspot.ts';
import type { Shape } from './helpdesk.ts';
import { intercomConversation, intercomPart, intercomTable } from './intercom.ts';
import { jiraIssue, jiraRow } from './jira.ts';
import { kayakoCase } from './kayako.ts';
import { liveChat, liveChatBefore } from './livechat.ts';
import { osTicketEntry } from './osticket.ts';
import { outlookMail } from './outlook.ts';
import { telegramChat, telegramExport } from './telegram.ts';
import { twitterTweet } from './twitter.ts';
import { zammadArticle, zammadTicket } from './zammad.ts';
import { zendeskAudit, zendeskEvent } from './zendesk-events.ts';
import { zendeskComment, zendeskTicket, zendeskUser } from './zendesk.ts';

/** First match counts, so a shape that another one contains stands after it. */
export const SHAPES: Shape[] = [
  freshdeskExport,
  zendeskAudit,
  zendeskEvent,
  jiraIssue,
  jiraRow,
  liveChat,
  liveChatBefore,
  chatwootConversation,
  chatwootMessage,
  crispMessage,
  telegramExport,
  telegramChat,
  frontMessage,
  frontComment,
  hubspotTicket,
  hubspotMessage,
  kayakoCase,
  osTicketEntry,
  outlookMail,
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
  frontConversation,
];
