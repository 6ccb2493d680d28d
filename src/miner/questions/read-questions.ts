// Reading, redacting and questions in one stream: a question depends on its own ticket only, so an export may be cut
// into pieces, each read on a machine of its own, and the questions put together again.
import { isReject, readExport, type Source } from '../export/read-export.ts';
import type { ReadOptions } from '../export/records.ts';
import type { RedactOptions } from '../privacy/redact.ts';
import { createRedactor, redactTicket, type Redactor } from '../privacy/redact-ticket.ts';
import type { Question, Reject, Ticket } from '../ticket.ts';
import { ticketToQuestions, type QuestionOptions } from './ticket-to-questions.ts';

export type ReadQuestionsOptions = ReadOptions & Pick<RedactOptions, 'keep'> & QuestionOptions;

/** Nothing of a ticket gets past this step but redacted text; what fails on the way is a reject. */
export async function* readQuestions(
  sources: readonly Source[],
  options: ReadQuestionsOptions = {},
): AsyncGenerator<Question | Reject> {
  const toQuestions = createQuestioner(options);
  for await (const reading of readExport(sources, options)) yield* toQuestions(reading);
}

/** One ticket → its questions; a reject stays what it is. */
export function createQuestioner(options: ReadQuestionsOptions): (reading: Ticket | Reject) => (Question | Reject)[] {
  const redactText = createRedactor(options);
  return (reading) => (isReject(reading) ? [reading] : questionsOf(reading, redactText, options));
}

function questionsOf(ticket: Ticket, redactText: Redactor, options: ReadQuestionsOptions): (Question | Reject)[] {
  try {
    const questions = ticketToQuestions(redactTicket(ticket, redactText), options);
    return questions.length
      ? questions
      : [
          {
            ...ticket.place,
            kind: 'asks-nothing',
            ticket: ticket.id,
            reason: 'the ticket asks nothing (a greeting, thanks, an emoji); it is left out',
          },
        ];
  } catch (error) {
    return [
      {
        ...ticket.place,
        kind: 'unredacted',
        ticket: ticket.id,
        reason: `personal data could not be taken out of the ticket (${(error as Error).name}); it is left out`,
      },
    ];
  }
}
