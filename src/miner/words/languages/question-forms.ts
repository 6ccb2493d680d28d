// How customers put a question, and how an editor puts the same one.

/**
 * A pattern and what to write for it. Named groups: `verb` has to be a verb and `name` a thing in the form that stands
 * alone, or the pattern does not fit; what stands in others is not looked at.
 */
export type QuestionForm = readonly [pattern: RegExp, question: string];

export type QuestionForms = {
  /** Tried in this order; the first that fits is taken. Texts come with a capital and, if asked, a question mark. */
  forms: readonly QuestionForm[];
  /** Where a second question begins that only offers the other answer: “… or do I need a new one?”. */
  orElse: RegExp;
  /** What to do when something happened, for which `$<event>` stands; `asked` is how customers ask it behind the event. */
  problem: { question: string; asked: RegExp };
};
