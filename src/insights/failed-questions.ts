// Queries that led nowhere → questions, so that drafts are made of them beside tickets. One that is searched and written
// about makes a larger cluster, and so ranks higher.
import { SEARCHED, type Question } from '../miner/ticket.ts';
import { MIN_COUNT } from '../reader/signals.ts';
import { spellingOf } from './spelling.ts';
import type { Tally } from './tally.ts';

/** Of one query; tickets say more, and must not be outnumbered. */
const MAX_EACH = 5;

export function toQuestions({ locales, to }: Tally): Question[] {
  return [...locales].flatMap(([locale, { queries }]) =>
    [...queries.values()].flatMap((query, number) => {
      const failed = query.nothing + query.doubtful + query.unopened;
      const text = failed >= MIN_COUNT ? spellingOf(query) : null;
      if (text === null) return [];
      return Array.from({ length: Math.min(failed, MAX_EACH) }, (_, time) => ({
        ticketId: `search-${locale}-${number + 1}-${time + 1}`,
        ...{ locale, subject: '', sentences: [text], replies: [], at: `${to}T00:00:00.000Z`, channel: SEARCHED },
        ...{ product: null, firstReplyMinutes: null, resolutionMinutes: null, reopened: null },
      }));
    }),
  );
}
