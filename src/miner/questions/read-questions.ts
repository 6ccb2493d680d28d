// Reading, redacting and questions in one stream: a question depends on its own ticket only, so an export may be cut
// into pieces, each read on a machine of its own, and the questions put together again.
import { isReject, readExport, type Source } from '../export/read-export.ts';
import type { ReadOptions } from '../export/records.ts';
import type { RedactOptions } from '../privacy/redact.ts';
import { createRedactor, redactTicket, textsOf, type Redactor } from '../privacy/redact-ticket.ts';
import type { Question, Reject, Ticket } from '../ticket.ts';
import { ticketToQuestion, type QuestionOptions } from './ticket-to-question.ts';

export type ReadQuestionsOptions = ReadOptions & Pick<RedactOptions, 'keep'> & QuestionOptions;

/** Tickets that are redacted together. */
const BATCH = 100;

/** Nothing of a ticket gets past this step but redacted text; what fails on the way is a reject. */
export async function* readQuestions(
  sources: readonly Source[],
  options: ReadQuestionsOptions = {},
): AsyncGenerator<Question | Reject> {
  const toQuestions = createQuestioner(options);
  let batch: (Ticket | Reject)[] = [];
  for await (const reading of readExport(sources, options)) {
    batch.push(reading);
    if (batch.length < BATCH) continue;
    yield* toQuestions(batch);
    batch = [];
  }
  yield* toQuestions(batch);
}

/** Tickets → what each asks, in their order; a reject stays what it is. */
export function createQuestioner(
  options: ReadQuestionsOptions,
): (readings: readonly (Ticket | Reject)[]) => (Question | Reject)[] {
  const redactText = createRedactor(options);
  return (readings) => {
    try {
      redactText.prepare(readings.flatMap((reading) => (isReject(reading) ? [] : textsOf(reading))));
    } catch {
      // One text that cannot be redacted fails below, with its ticket alone.
    }
    return readings.map((reading) => (isReject(reading) ? reading : questionOf(reading, redactText, options)));
  };
}

function questionOf(ticket: Ticket, redactText: Redactor, options: ReadQuestionsOptions): Question | Reject {
  const reject = { ...ticket.place, ticket: ticket.id };
  try {
    const question = ticketToQuestion(redactTicket(ticket, redactText), options);
    const reason = 'the ticket asks nothing (a greeting, thanks, an emoji); it is left out';
    return question ?? { ...reject, kind: 'asks-nothing', reason };
  } catch (error) {
    const reason = `personal data could not be taken out of the ticket (${(error as Error).name}); it is left out`;
    return { ...reject, kind: 'unredacted', reason };
  }
}
