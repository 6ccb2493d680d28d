// What the report says in a language. A text in backticks is code, for the layouts to show; `{…}` of a message is given as
// a parameter, already written as the language does, and a customer's words are already safe where they will stand.

/** A heading, and under it what the section is and what to do about it ('' where the heading says all). */
export type SectionWords = { title: string; about: string };

/** number → itself with its noun, in the form that stands after nothing: “6 tickets”. */
type Counted = (count: number) => string;

export type ReportWords = {
  /** BCP 47 tag by which Intl writes numbers and dates. */
  tag: string;
  title: string;
  quotes: readonly [open: string, close: string];
  /** The finding in one sentence. */
  headline: {
    /** @param written drafts among them */
    gaps: (gaps: number, share: string, written: number) => string;
    answered: string;
    rare: string;
  };
  /** What the figures are of. */
  base: (tickets: number, period: string) => string;
  /** @param rows of the export that need a look */
  rejects: (rows: number) => string;
  parts: Record<'gap' | 'merged' | 'covered' | 'unanswered' | 'account' | 'alone' | 'foreign', string>;
  sections: Record<
    | 'next'
    | 'gaps'
    | 'intents'
    | 'conflicts'
    | 'unanswered'
    | 'missed'
    | 'merged'
    | 'covered'
    | 'account'
    | 'alone'
    | 'products'
    | 'channels'
    | 'languages'
    | 'foreign'
    | 'reading'
    | 'legend',
    SectionWords
  >;
  columns: Record<
    | 'question'
    | 'asked'
    | 'share'
    | 'trend'
    | 'firstReply'
    | 'solved'
    | 'reopened'
    | 'article'
    | 'near'
    | 'tickets'
    | 'product'
    | 'mostOften'
    | 'channel'
    | 'language',
    string
  >;
  /** How to read the columns. */
  legend: Record<'asked' | 'trend' | 'firstReply' | 'solved' | 'reopened', string>;
  /** Channels by the names that helpdesks give them; others stay as they are. */
  channels: Record<'email' | 'chat' | 'web' | 'phone', string>;
  intents: IntentWords;
  near: (article: string) => string;
  asked: Counted;
  tickets: Counted;
  more: (rows: number, tickets: number) => string;
  otherLanguages: string;
  unknownLanguage: string;
  steps: {
    readDraft: (title: string, tickets: number) => string;
    /** @param drafts of an afternoon */
    afternoon: (drafts: number, share: string) => string;
    publish: string;
    slowest: (title: string, tickets: number, duration: string) => string;
    writeYourself: Counted;
    settle: Counted;
    unanswered: Counted;
    addWordings: Counted;
    waiting: Counted;
    account: (share: string) => string;
    alone: (share: string) => string;
    nothing: string;
  };
  volume: {
    title: Record<'day' | 'week', string>;
    usual: (count: string, step: 'day' | 'week', trend: string) => string;
    most: (count: string, when: string, step: 'day' | 'week') => string;
    /** Goes on from `most`. */
    about: (title: string, count: string) => string;
  };
  figures: {
    under: (percent: string) => string;
    over: (percent: string) => string;
    steady: string;
    up: (percent: string) => string;
    down: (percent: string) => string;
    days: Counted;
  };
  reading: ReadingWords;
};

/** What shops are asked (src/intents). */
export type IntentWords = {
  questions: Counted;
  more: Counted;
  categories: Record<
    'products' | 'prices' | 'payments' | 'orders' | 'delivery' | 'returns' | 'warranty' | 'account' | 'shop',
    string
  >;
};

/** How an export was read. */
export type ReadingWords = {
  quotes: readonly [open: string, close: string];
  readAs: (counts: Record<'customer' | 'agent' | 'internal' | 'automatic', number>, helpdesks: string) => string;
  marks: Record<'customer' | 'agent' | 'public' | 'internal' | 'automatic' | 'unknown', string>;
  notes: string;
  unreadText: string;
  whatToDo: string;
  unread: string;
  more: (count: number) => string;
  remarks: Record<ReadingRemark, string>;
};

/** What was mended, or could not be, while a file was read. */
export type ReadingRemark = 'koi8' | 'mended' | 'damaged';
