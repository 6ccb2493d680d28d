// Only the questions that somebody wants to look at; rejects go on, whatever they are about.
import type { Question, Reject } from './ticket.ts';

export type Choice = {
  /** Only questions of this locale. */
  locale?: string;
  /** Only questions from this day on, YYYY-MM-DD. */
  since?: string;
};

export async function* chooseQuestions(
  readings: AsyncIterable<Question | Reject>,
  { locale, since }: Choice,
): AsyncGenerator<Question | Reject> {
  for await (const reading of readings)
    if ('reason' in reading || ((!since || (reading.at ?? '') >= since) && (!locale || reading.locale === locale)))
      yield reading;
}
