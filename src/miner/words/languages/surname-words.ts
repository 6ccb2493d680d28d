// What redaction must know of a language's family names beside `NameWords`: what they end in, and what stands around them.

/** Each string but `ordinary` is a list as `oneOf` in phrases.ts reads it; empty where the language has none. */
export type SurnameWords = {
  /** Endings no other word has, however short what stands before them. */
  unmistakable: string;
  /** Endings hardly any other word has. English stands for the rest of Europe: Jensen, Vitorović, Kamińska. */
  certain: string;
  /** Endings that words have as well: a surname is one beside a first name or initials. */
  likely: string;
  /** The same endings by somebody who types without accents. */
  withoutAccents: string;
  /** The same endings in Latin letters, where the language has others. */
  inLatin: string;
  /** Ending of a first name → endings of the surname beside it, where the two agree. */
  agreement: readonly (readonly [first: string, last: string])[];
  /** Words of shops and of every day, with spaces between, that sound like surnames. */
  ordinary: string;
  /** Endings of a name after the father's, and what other cases add. */
  patronymics: string;
  patronymicCases: string;
  /** Before a family name in small letters: “van der”. */
  particles: string;
  /** Those of them that are words of names only; “de la” stands in “Eau de Toilette” as well. */
  sureParticles: string;
  /** Endings of names in every case. */
  caseEndings: string;
  /** Endings that make a name say whose something is, where no case does: «Радмилин», «Иванов». */
  possessives: string;
};
