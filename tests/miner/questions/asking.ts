// Questions for tests, as the miner's first steps would hand them on.
import type { Question } from '../../../src/miner/ticket.ts';

export function ask(texts: string[], facts: Partial<Question> = {}, from = 0): Question[] {
  return texts.map((text, i) => ({
    ticketId: `T-${from + i}`,
    locale: 'en',
    subject: '',
    sentences: [text],
    replies: [],
    at: null,
    channel: null,
    product: null,
    firstReplyMinutes: null,
    resolutionMinutes: null,
    reopened: null,
    ...facts,
  }));
}

const starts = ['How do I', 'I want to', 'Help me', 'Where can I', 'Please', 'I cannot'];
const topics = {
  refund: ['get a refund', 'ask for my money back', 'get the money refunded', 'see my refund'],
  password: ['reset my password', 'change the password', 'recover a forgotten password', 'log in without password'],
  parcel: ['track my parcel', 'find the parcel', 'see where the parcel is', 'follow the parcel of the courier'],
};

/** 72 questions; `product` holds what they are about, so that a test can tell. */
export const threeTopics: Question[] = Object.entries(topics).flatMap(([product, ends], topic) =>
  ask(
    ends.flatMap((end) => starts.map((start) => `${start} ${end}`)),
    { product },
    100 * topic,
  ),
);
