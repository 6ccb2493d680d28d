// How an editor puts what customers ask in English; the keys are explained in question-forms.ts.
import type { QuestionForms } from '../question-forms.ts';

/** With one of these a question is whole already. */
const WHOLE = '(?!.*\\b(?:is|are|was|do|does|did|can|could|will|would|should|may|might|must|has|have|to)\\b)';

export const questionForms: QuestionForms = {
  forms: [
    [/^what (?<thing>(?:an?|the|your) .+) costs?\?$/i, 'What does $<thing> cost?'],
    [new RegExp(`^how much ${WHOLE}(?<thing>(?:an?|the|your) .+) costs?\\?$`, 'i'), 'How much does $<thing> cost?'],
    [new RegExp(`^how much ${WHOLE}(?<thing>\\S+(?: \\S+){1,2})\\?$`, 'i'), 'Price of $<thing>'],
    [new RegExp(`^how long ${WHOLE}(?<thing>(?:an?|the|your) .+) takes?\\?$`, 'i'), 'How long does $<thing> take?'],
    [
      /^(?<ask>what|how|where|when) (?<who>i|you|we) (?<may>can|should|must) (?<rest>.+)\?$/i,
      '$<ask> $<may> $<who> $<rest>?',
    ],
    [/^(?:is )?possible to (?<rest>.+)\?$/i, 'Is it possible to $<rest>?'],
  ],
  problem: { question: '$<event>: what to do?', asked: /,? what (?:do i do|to do|can i do|should i do|now)\??$/i },
  orElse: /,? (?:yes or no|or (?:not|do|does|can|should|must|is|are|would|will|could)\b)/i,
};
