// What the miner must know of a language to tell careful writing from hasty, and what happened to one customer from a topic.

export type SpellingWords = {
  /** Letters that people write without their accents: ą as a. */
  accents: string;
  /** Endings that people drop in speech: „naudot“ for „naudoti“, „priimat“ for „priimate“. */
  dropped: { after: string; endings: string[] };
  /** How people write in a hurry → how an editor would. Whole words, in lower case. */
  hasty: Record<string, string>;
  /**
   * A form of a verb that tells what somebody does or did: its word in the dictionary has one of the marks, or matches
   * `lemmas`; `words` are forms that the dictionary lists as words of their own, `but` those that tell nothing of anybody.
   * `things` are the endings of what a thing did or does, not I, we or you. `after` is what may follow such a form where it
   * tells what happened: “the bag opened by itself”, but not “opened bag”; empty in a language that tells these apart.
   */
  telling: { marks: string; lemmas: string; words: string; but: string; things: string; after: string };
  naming: NamingWords;
  /** Small words that stand before most nouns; people write few of them who learnt the language late. Empty where there are none. */
  determiners: string;
  /** How nobody asks who speaks the language well. */
  broken: string;
};

/** What names a thing and can stand alone. Strings are patterns, but for the list `before`. */
export type NamingWords = {
  /** Where the noun stands that the others belong to; '' in a language without cases. */
  head: 'first' | 'last' | '';
  /** Adjectives as the dictionary has them, and what their marks in it look like: “raw/PTMR” has “rawest”, but no plural. */
  adjectives: string;
  adjectiveMarks: string;
  /** Nouns that the dictionary lists under their verbs, in any form, and in the form that stands alone. */
  ofVerbs: string;
  base: string;
  /** Words that no noun in the form that stands alone has beside it: „vaikišką“ in „vaikišką kėdutė“. */
  cut: string;
  /** Letters with an accent that end the form that stands alone: ė of „detalė“. */
  ends: string;
  /** In a language without cases: what stands before a name of a thing. */
  before: string;
};
