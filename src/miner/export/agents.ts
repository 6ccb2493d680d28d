// Who of the authors of an export is an agent, where only names stand there: who answers in many tickets and rarely
// begins one. Without this, a ticket that the shop began would have its sides the wrong way round.
import type { Part } from './part.ts';

/** Tickets. Fewer tell nothing: a customer may take part in another's ticket. */
const MIN_TICKETS = 3;

export function likelyAgents(parts: readonly Part[]): Set<string> {
  const counts = new Map<string, { tickets: number; begun: number }>();
  for (const { messages } of parts) {
    const authors = messages.filter(({ from, to }) => from === null && !to).map(({ author }) => author);
    for (const author of new Set(authors)) {
      if (author === null) continue;
      const count = counts.get(author) ?? { tickets: 0, begun: 0 };
      count.tickets++;
      if (author === authors[0]) count.begun++;
      counts.set(author, count);
    }
  }
  const agents = [...counts].filter(([, { tickets, begun }]) => tickets >= MIN_TICKETS && begun * 2 < tickets);
  return new Set(agents.map(([author]) => author));
}
