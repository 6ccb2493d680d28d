// What the miner must know of a language to take a message out of its frame.

/** Each string is a list as `oneOf` in phrases.ts reads it. */
export type MailWords = {
  /** Stand between dashes before a quoted or forwarded mail: “Original message”. */
  quotedHeads: string;
  /** End the line before a quoted mail: “On 5 May Anna wrote:”. */
  wrote: string;
  /** Fields of a quoted mail's head: which come first, and which after these. */
  firstFields: string;
  nextFields: string;
  /** `Re:`, `Fwd:` before a subject. */
  subjectPrefixes: string;
  /** Subjects that forms and phones put there: a word before, their names, what follows. */
  genericSubjects: { before: string; names: string; after: string };
  greetings: string;
  /** Whom people greet without a name: “team”, “all”. */
  addressees: string;
  /** “Kind regards”: only a signature follows. */
  closings: string;
  /** Lines that phones and companies put under a mail. */
  notices: string;
};
