// What may not be new in another wording of an answer. Each is a list as `oneOf` in phrases.ts reads it.

export type RewordingWords = {
  /** Turn the words after them round: “not”, “without”. */
  negations: string;
  /** Words that are a refusal by themselves (“unable”, „negalima“), but not those that only begin alike. */
  refusals: string;
  /** Amounts beside the numbers: halves, times, ordinals, groups. */
  quantities: string;
};
