import type { Question } from '../ticket.ts';

/** All that the customer wrote, the subject first, a sentence a line. */
export const customerText = ({ subject, sentences }: Pick<Question, 'subject' | 'sentences'>): string =>
  (subject ? [subject, ...sentences] : sentences).join('\n');

/** Customer and agents together. */
export const wholeText = (question: Question): string => [customerText(question), ...question.replies].join('\n');
