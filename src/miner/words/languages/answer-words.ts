// What the miner must know of a language to tell an answer from what was only said to one customer.

/**
 * Each string is a list with commas between; an entry may be a small pattern, and `*` after a letter stands for any ending
 * (see `oneOf` in phrases.ts). Case does not matter.
 */
export type AnswerWords = {
  cases: CaseWords;
  /** What denies a statement, and what stands in its place where nothing is denied; “not only” and “not before” deny nothing. */
  negations: readonly (readonly [RegExp, string])[];
  politeness: PolitenessWords;
  referring: ReferringWords;
  replies: ReplyWords;
  verbs: VerbWords;
};

/** What was done for one customer, or holds on one day. */
export type CaseWords = {
  /** An agent's report, or the state of this customer's order: patterns, one a line. */
  done: string[];
  /** Days told from today, and times that have passed for this customer. */
  today: string;
  weekdays: string;
  /** Hours and habits: weekdays in them are policy. */
  usual: string;
  /** What comes after it is said of every case in which it holds. */
  conditions: string;
  /** Stand before what a fact comes to for one customer: “€10 a floor, so €20”. */
  outcomes: string;
  /** Narrow a rule: without them it would promise too much. */
  limits: string;
};

export type PolitenessWords = {
  /** Thanks and apologies, or beginnings of them: an answer may follow in the same sentence. */
  kind: string;
  /** An offer of help or a wish: the whole sentence is nothing else. */
  offers: string;
  /** Stand before an answer and a comma: “Yes, …”. */
  before: string;
  /** Stand before an answer: “Please note that …”. */
  noting: string;
  /** Stand between commas and can be left out: “, sorry”. */
  asides: string;
  /** Stand between thanks and what they are for. */
  that: string;
  /** Tie a sentence to the one before it and mean nothing without it: “And the label …”. */
  ties: string;
};

export type ReplyWords = {
  /** Stands before the number of a step: “Step 1”. */
  stepName: string;
  /** Count a step: “first”, “then”, “finally”. */
  stepWords: string;
  /** Go with a contact that is cut out: “at [phone]”. */
  beforeContact: string;
  /** Go with a name that is cut out: “with [name]”. */
  beforeName: string;
  /** Go with an order's number that is cut out: “no. [order]”. */
  beforeNumber: string;
  /** Short for a unit, written with a full stop that may end a sentence. */
  shortUnits: string;
};

/** A sentence that begins so leans on the one before it. */
export type ReferringWords = {
  starts: string;
  /** Wherever they stand, what they mean was named before. */
  inside: string;
  /** One customer's brother or daughter, and in English he and she, as things are never called there. */
  somebody: string;
  /** These lean on nothing: “It is possible to …”. Empty where there are none. */
  exceptions: string;
};

/** What makes a sentence of words. */
export type VerbWords = {
  /** A clause that begins so cannot stand alone: “if …”, “which …”. */
  dependent: string;
  /** Verbs, and words that do the work of one: “possible” in Russian. */
  finite: string;
  /** Endings of verbs, after two letters or more; `lookalikes` are whole words that end so and are none. */
  endings: string;
  lookalikes: string;
  /** Ask the customer to do something, at the start of a sentence. */
  requests: string;
  /** Begin what only leads to a sentence: “In the cart, tick the box”. */
  leadIns: string;
  /** „Kaina – 25 €“ is a sentence. */
  dashIsVerb: boolean;
};
