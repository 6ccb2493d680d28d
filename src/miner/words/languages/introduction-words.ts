// What the miner must know of a language to cut out what people say of themselves on the way to their question.

/** Each string but `carriers` is a list as `oneOf` in phrases.ts reads it. */
export type IntroductionWords = {
  /** Are followed by personal data only: “my name is”, “call me at”. */
  openings: string;
  /** Between the opening and the data, or between two data. */
  links: string;
  /** Close an introduction: “[name] here”. */
  after: string;
  /** Words, with spaces between: beside data they ask nothing, and a clause of nothing else goes. */
  carriers: string;
  /** “issued by” an office, and how offices begin that issue passports. */
  issued: string;
  offices: string;
  /** Short words in an office's name, whose full stop does not end it. */
  officeAbbreviations: string;
  /** Where to and which, before data that is cut out: “to [e-mail]”. */
  beforeDetails: string;
  /** “and”, “but”: lead on from what has gone. */
  conjunctions: string;
};
