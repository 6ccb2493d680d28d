// What was mined, for other programs.
import { redact } from '../privacy/redact.ts';
import type { Question } from '../ticket.ts';
import type { Mined } from './mined.ts';

/**
 * `draft` is the id of the article that the cluster's draft is or will be, or null; `intentGaps` are by locale the ids of
 * what shops are asked and this one has neither an article nor a draft for.
 */
export function minedToJson({ questions, matches, unclustered, drafts, intentGaps }: Mined) {
  return {
    tickets: questions.length,
    questions: questions.length,
    clusters: matches.map(({ cluster, status, article, score }) => ({
      id: cluster.id,
      locale: cluster.locale,
      title: redact(cluster.title),
      size: cluster.questions.length,
      tickets: ticketsOf(cluster.questions),
      match: { status, article, score },
      draft: drafts.get(cluster.id)?.id ?? (status === 'merged' ? article : null),
    })),
    unclustered: ticketsOf(unclustered),
    intentGaps: intentGaps.map(({ locale, intents }) => ({ locale, intents: intents.map(({ id }) => id) })),
  };
}

const ticketsOf = (questions: Question[]): string[] => [...new Set(questions.map(({ ticketId }) => ticketId))].sort();
