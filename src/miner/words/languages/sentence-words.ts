// What the miner must know of a language to cut a text into sentences and to tell which of them ask.

/** Each is a list as `oneOf` in phrases.ts reads it. */
export type SentenceWords = {
  /** After these a full stop ends nothing. */
  abbreviations: string;
  /** Small words and greetings before a question: “and”, “hello”. */
  beforeQuestions: string;
  /** A sentence that begins so asks. */
  questionStarts: string;
  /** A sentence that holds one asks: “I need”, “tell me”. */
  requests: string;
  /** Thanks, wishes and waiting: a short sentence that begins so asks nothing. */
  thanks: string;
  /** Words of a call for help that does not say with what. */
  calls: string;
};
