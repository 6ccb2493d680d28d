// How much one connection may send. Addresses are counted in memory, never written, and gone with the process.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export type Limits = {
  /** Requests a minute of one connection; a mobile network or an office is one. */
  requests: number;
  /** Messages in ten minutes. */
  messages: number;
  /** Votes in a day, on all articles and on one; more are answered alike, and not counted. A reason is one more. */
  votes: number;
  votesOnOne: number;
};
export const defaultLimits: Limits = { requests: 600, messages: 10, votes: 60, votesOnOne: 6 };

const DAY = 86_400; // seconds

export type Allowance = ReturnType<typeof createAllowance>;

export function createAllowance({ requests, messages, votes, votesOnOne }: Limits) {
  const forRequests = new RateLimiterMemory({ points: requests, duration: 60 });
  const forMessages = new RateLimiterMemory({ points: messages, duration: 600 });
  const forVotes = new RateLimiterMemory({ points: votes, duration: DAY });
  const forVotesOnOne = new RateLimiterMemory({ points: votesOnOne, duration: DAY });
  return {
    request: (connection: string) => secondsToWait(forRequests, connection),
    message: (connection: string) => secondsToWait(forMessages, connection),
    mayVote: async (connection: string, article: string) =>
      (await secondsToWait(forVotes, connection)) === 0 &&
      (await secondsToWait(forVotesOnOne, `${connection} ${article}`)) === 0,
  };
}

/** 0: it may go on at once. */
async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
