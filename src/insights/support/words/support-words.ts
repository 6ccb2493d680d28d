// What the support report says, a key a text. Figures and names come in as they are written in the language.

type Section = { title: string; about: string };

export type SupportWords = {
  title: string;
  /** Over everything; `half` and `tenth` durations, '' where the export gives no times. */
  headline: (tickets: string, half: string) => string;
  slow: (tenth: string) => string;
  sections: Record<'topics' | 'channels' | 'goods' | 'synonyms' | 'hours' | 'savings' | 'legend', Section>;
  columns: Record<
    | 'topic'
    | 'channel'
    | 'goods'
    | 'tickets'
    | 'firstReply'
    | 'solution'
    | 'reopened'
    | 'waiting'
    | 'returned'
    | 'faulty'
    | 'pair'
    | 'file',
    string
  >;
  /** “2 hrs · 1 day”: the median and what one in ten exceeds. */
  times: (median: string, p90: string) => string;
  open: string;
  outside: (share: string) => string;
  saves: (hours: string, money: string) => string;
  assumptions: Record<'tickets' | 'share' | 'minutes' | 'hour', string>;
  few: string;
  people: {
    title: string;
    law: string;
    customers: Section;
    agents: Section;
    customer: string;
    agent: string;
    examples: string;
    nobody: string;
  };
};
