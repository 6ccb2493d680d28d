/** The nouns of the miner: what every step of `npm run drafts` takes and returns. */

/** One public utterance of a conversation; internal notes never become a message. */
export type Message = {
  from: 'customer' | 'agent';
  text: string;
  /** ISO 8601 in UTC, or null where the export does not say. */
  at: string | null;
};

/** What an export may know of a ticket beyond its words; null where it does not say. */
export type TicketFacts = {
  /** When the ticket was opened, ISO 8601 in UTC. */
  at: string | null;
  /** `email`, `chat`, `web`, … in lower case, as the helpdesk calls it. */
  channel: string | null;
  product: string | null;
  firstReplyMinutes: number | null;
  resolutionMinutes: number | null;
  reopened: boolean | null;
};

/** Words of people's names that the export has beside the words. In memory only: sets, which JSON does not write. */
export type KnownNames = {
  /** Of those who take part in the ticket. */
  own: ReadonlySet<string>;
  /** Of all agents that the export has shown so far. */
  agents: ReadonlySet<string>;
};

/** One customer conversation. */
export type Ticket = TicketFacts & {
  id: string;
  subject: string;
  /** Stands for the customer's address or number: tells one customer's tickets from another's, and is never written. */
  customer?: string;
  /** Who may be named in it; gone once it is redacted. */
  people?: KnownNames;
  /** Words of names that redaction took out. In memory only: a set, which JSON does not write. */
  taken?: ReadonlySet<string>;
  /** In order of time, or of the export where it gives no times. */
  messages: Message[];
  place: Place;
};

/** Where in the export something stood; lines count from 1. */
export type Place = { file: string; line: number };

/** What became of a row of the export. Code decides by the kind; the reason is for people only. */
export type RejectKind =
  /** Something is there and could not be read: a broken row, an unknown file. */
  | 'unreadable'
  /** Nothing is there. */
  | 'empty'
  /** A ticket without any words that we know how to read. */
  | 'no-words'
  /** A ticket in which only the shop speaks, to itself or to the customer. */
  | 'no-customer'
  /** A ticket that asks nothing: a greeting, thanks, an emoji. */
  | 'asks-nothing'
  /** Out of office, a bounce, a newsletter: nobody wrote it. */
  | 'automatic'
  /** The helpdesk marked it as spam. */
  | 'spam'
  /** The helpdesk deleted it. */
  | 'deleted'
  /** The same words a second time. */
  | 'repeated'
  /** Redaction failed, so nobody may see it. */
  | 'unredacted'
  /** The ticket went through, without the part that the reason names. */
  | 'partly-read';

/** A row of the export that is not among the tickets as it stands, and why, in words an editor can act on. */
export type Reject = Place & {
  kind: RejectKind;
  /** Never names the ticket or quotes a customer, so that alike reasons are equal. */
  reason: string;
  /** Id of the ticket, where it has one. */
  ticket?: string;
};

/** What one ticket asks, redacted, with the context it is asked in. */
export type Question = TicketFacts & {
  ticketId: string;
  /** Words of names that redaction took out. In memory only: a set, which JSON does not write. */
  taken?: ReadonlySet<string>;
  /** BCP 47 language of the text (`ru`, `lt`, `en`, but also `pl`, `de`, …); `und` where that is unknown. */
  locale: string;
  /** '' where the ticket has none, or one that a form put there. */
  subject: string;
  /** What the customer wrote before anybody answered, in order, without greeting, thanks, quotation and signature. */
  sentences: string[];
  /** What agents answered in public, a message each, without greeting and signature. */
  replies: string[];
};

/** The channel of a query that led nowhere. Nobody could answer it, so it says nothing of how much agents answer. */
export const SEARCHED = 'search';
export const countWritten = (questions: readonly Question[]): number =>
  questions.filter(({ channel }) => channel !== SEARCHED).length;

/** Tickets that are about the same thing. */
export type Cluster = {
  /** Stable between runs: a hash of the terms of its medoid. */
  id: string;
  locale: string;
  /** The most typical ticket. */
  medoid: Question;
  questions: Question[];
};

/** What agents answer in the tickets of a cluster. */
export type Answer = {
  /** True for all customers, each fact once, in the order in which agents say them. */
  sentences: AnswerSentence[];
  /** Where agents gave different amounts for one fact. */
  conflicts: AnswerSide[][];
  /** Tickets with a reply. */
  answered: number;
  /** How much of what the replies share one of them holds on average, 0 … 1. */
  agreement: number;
};

export type AnswerSentence = {
  text: string;
  /** How it stood in its reply: as a step, as a point of a list, or in the text (null). */
  listed: 'step' | 'point' | null;
  tickets: string[];
  /** How much of what the replies share it says. */
  gain: number;
};

/** One of several answers to the same, and the tickets that got it. */
export type AnswerSide = { text: string; tickets: string[] };

/** A cluster in words: what an editor would call it, how customers ask for it, what agents answer. */
export type Topic = Cluster & {
  title: string;
  /** Customers' own, the most telling first. */
  wordings: Wording[];
  answer: Answer;
};

/** A customer's way to put it, and how well it speaks for the cluster. */
export type Wording = { text: string; ticketId: string; worth: number };

/** What the help centre has for a cluster. */
export type Match = {
  cluster: Topic;
  /**
   * `covered` by an article, `merged` into an earlier draft, a `gap`, `unanswered`: a gap to which agents have no common
   * answer, or `account`: about customers' own cases.
   */
  status: 'covered' | 'gap' | 'merged' | 'unanswered' | 'account';
  /** Id of the article (LOCALE/CATEGORY/SLUG) that answers the cluster, or null. */
  article: string | null;
  /** Id of the article that may answer it, for an editor to judge; null where none is near, or one is sure. */
  near: string | null;
  /** Folder of the article that is nearest, null where none is. */
  category: string | null;
  score: number;
  /** Wordings of the cluster under which a search does not find the article. */
  missed: string[];
};
