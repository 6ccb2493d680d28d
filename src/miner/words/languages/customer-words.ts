// What the miner must know of how customers write in a language.

/** The strings after the letters are lists as `oneOf` in phrases.ts reads them. */
export type CustomerWords = {
  /** Letters that tell the language where no word of a text is known; empty where they tell nothing. A class of a pattern. */
  letters: string;
  /** Letters of its neighbours that it does not have: where one stands, the language wins no tie. */
  foreignLetters: string;
  /** “my order”: only the customer's account can answer. */
  ownCase: string;
  /** Words that go with personal data cut out after them: “from [name]”, “order no. [order]”. */
  beforeData: string;
  /** Beginnings of words that no shop prints. */
  rude: string;
};
