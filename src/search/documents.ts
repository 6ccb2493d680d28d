// The nouns that go into the engine and come out of it.

/** A stretch of an article: the text under one heading. */
export type Section = {
  /** '' before the first heading. */
  heading: string;
  /** The heading's id on the page, '' for none. */
  anchor: string;
  text: string;
};

/** An article as the engine sees it: plain text, no markup. */
export type SearchDocument = {
  /** LOCALE/CATEGORY/SLUG */
  id: string;
  title: string;
  url: string;
  /** The category's title. */
  category: string;
  /** Customers' own wordings of the article's question. */
  questions: string[];
  summary: string;
  /** The day of the last real change, `2026-09-03`; '' where nobody has said. */
  updated: string;
  sections: Section[];
  /** In a slim index the most telling words of the text that was left out; found, never shown. */
  words?: string;
  /** Lower stands first among equals. */
  order: number;
  /**
   * What its score is raised by, in parts of it, for having answered customers: under ' ' and a query's terms for that
   * query, under ' ' for all others. The space keeps out what every object has, such as `constructor`.
   */
  prior?: Record<string, number>;
};

/** A piece of shown text; `mark` where it meets the query. */
export type Span = { text: string; mark: boolean };

/** One found article. */
export type Hit = {
  id: string;
  title: string;
  url: string;
  category: string;
  /** As of the document. */
  updated: string;
  /** Greater is better; comparable within one query only. */
  score: number;
  /** Joined they are the title. */
  titleSpans: Span[];
  /** A passage of the article that shows why it was found; a cut is shown by a span of its own, `…`. */
  excerpt: Span[];
};

export type Repair = { query: string; kind: 'layout' | 'translit' | 'typo' | 'join' | 'split' };

/** The one answer shown above the hits when the engine is sure. */
export type AnswerCard = { id: string; text: string; heading: string; url: string };

/** What of reaching the shop a query asks for; `any`: however it can be reached. */
export type ContactKind = 'phone' | 'chat' | 'email' | 'hours' | 'address' | 'person' | 'any';

export type SearchOutcome = {
  query: string;
  hits: Hit[];
  /** How many articles were found; `hits` are the best of them. */
  total: number;
  /** What was searched in place of the query, null when the query itself was. */
  repaired: Repair | null;
  /** How much of the query the best hit holds, beyond 1 where it holds it again and again; 0 for no hit. */
  sureness: number;
  /** True when no hit holds much of the query: the page had better say so before the hits, and offer a person. */
  doubtful: boolean;
  answer: AnswerCard | null;
  /** What of the shop itself is asked for, to be answered from `shop.yml`; empty when the query is about something else. */
  contact: ContactKind[];
};
