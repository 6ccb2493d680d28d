// Tickets that the report shows of what has no answer yet. Each speaks in one sentence that gives nobody away: redacted,
// and without a word that no other ticket, article or dictionary has.
import { findPersonalData } from '../privacy/redact.ts';
import { everyNth } from '../words/every-nth.ts';
import { asks } from '../words/sentences.ts';
import { shorten } from '../words/shorten.ts';
import type { Sample } from '../report/mined.ts';
import type { Cluster, Question, Topic } from '../ticket.ts';
import type { OwnWords } from './own-words.ts';

const MAX_OF_CLUSTER = 3; // tickets
const MAX_ALONE = 5; // tickets
/** Tickets that stand alone and are looked at for these. */
const MAX_TRIED = 60;
/** Fewer words show nothing. */
const MIN_WORDS = 3;
const MAX_LENGTH = 160; // characters

/** The most telling first, a ticket each. */
export function samplesOfTopic({ locale, wordings }: Topic): Sample[] {
  const byTicket = new Map<string, Sample>();
  for (const { text, ticketId } of wordings)
    if (!byTicket.has(ticketId)) byTicket.set(ticketId, { ticket: ticketId, locale, text: shorten(text, MAX_LENGTH) });
  return [...byTicket.values()].slice(0, MAX_OF_CLUSTER);
}

/** From all over the tickets that stand alone, those with a question mark first. */
export function samplesAlone(questions: readonly Question[], ownWordsOf: (cluster: Cluster) => OwnWords): Sample[] {
  const samples = everyNth(questions, MAX_TRIED).flatMap((question) => {
    const { ticketId, locale } = question;
    const text = toText(question, ownWordsOf({ id: '', locale, medoid: question, questions: [question] }));
    return text === null ? [] : { ticket: ticketId, locale, text };
  });
  const { yes: asking = [], no: telling = [] } = Object.groupBy(samples, ({ text }) =>
    text.endsWith('?') ? 'yes' : 'no',
  );
  return [...asking, ...telling].slice(0, MAX_ALONE);
}

/** The sentence that asks, before one that tells; null where each may give somebody away. */
function toText({ subject, sentences, locale }: Question, ownWords: OwnWords): string | null {
  const { yes: asking = [], no: telling = [] } = Object.groupBy([...sentences, subject], (text) =>
    asks(text, locale) ? 'yes' : 'no',
  );
  const isFit = (text: string) =>
    text.split(' ').length >= MIN_WORDS && findPersonalData(text).length === 0 && ownWords([text]).length === 0;
  const text = [...asking, ...telling].find(isFit);
  return text === undefined ? null : shorten(text, MAX_LENGTH);
}
