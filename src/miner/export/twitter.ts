// Tweets to and from a company's account, a row each; who answers whom makes a conversation.
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, maybeFlag, maybeId, maybeText, when, type Shape } from './helpdesk.ts';
import { noPart } from './part.ts';

const tweet = z.looseObject({
  tweet_id: id,
  author_id: maybeId,
  inbound: maybeFlag,
  created_at: when,
  text: maybeText,
  in_response_to_tweet_id: maybeId,
});

/** Whom a tweet is for stands before its words: `@shop @118 Where is it?` */
const HANDLES = /^(?:\s*\.?@\w+)+[\s:,]*/;
/** Tables made with pandas write a number that may be missing as 12.0. */
const toId = (value: string): string => value.replace(/\.0$/, '');

export const twitterTweet: Shape = {
  name: 'Twitter',
  recognises: (keys) => has(keys, 'tweet_id', 'inbound', 'text', 'in_response_to_tweet_id'),
  read(record) {
    const row = tweet.parse(record);
    const answered = row.in_response_to_tweet_id;
    return {
      ...noPart,
      id: toId(row.tweet_id),
      link: { own: toId(row.tweet_id), others: answered ? [toId(answered)] : [] },
      facts: { channel: 'twitter' },
      messages: [
        {
          from: row.inbound === false ? 'agent' : 'customer',
          author: row.author_id,
          text: row.text.replace(HANDLES, ''),
          at: toIso(row.created_at),
        },
      ],
      whole: false,
    };
  },
};
