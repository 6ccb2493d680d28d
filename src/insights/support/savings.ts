// What a shop would save in a month if the help centre answered what it does not answer yet. Two of the three numbers that
// this needs stand in no export, so they are assumptions: shown beside the sum, and set by whoever reads it.
import type { Match } from '../../miner/ticket.ts';

export type Assumptions = {
  /** Of the tickets about a question, the part that an article makes needless, 0 … 1. */
  share: number;
  /** An agent's work on one ticket. */
  minutes: number;
  /** What an hour of this work costs, in the shop's money. */
  hour: number;
};
/**
 * Where a shop knows nothing better. One in four: what an article spares differs by question, and a guess should not flatter.
 */
export const usualAssumptions: Assumptions = { share: 0.25, minutes: 8, hour: 15 };

export type Savings = Assumptions & {
  /** Tickets a month about what no article answers. */
  tickets: number;
  /** Of agents' work. */
  hours: number;
  money: number;
};

const MONTH = 365.25 / 12; // days
const DAY = 86_400_000; // ms

/** @param period without one the tickets are taken for those of a month */
export function savingsOf(
  topics: readonly { status: Match['status']; tickets: number }[],
  period: { from: string; to: string } | null,
  assumptions: Assumptions,
): Savings {
  const open = topics.filter(({ status }) => status === 'gap' || status === 'unanswered');
  const days = period ? Math.max(1, (Date.parse(period.to) - Date.parse(period.from)) / DAY) : MONTH;
  const tickets = (open.reduce((sum, topic) => sum + topic.tickets, 0) * MONTH) / days;
  const hours = (tickets * assumptions.share * assumptions.minutes) / 60;
  return { ...assumptions, tickets: Math.round(tickets), hours, money: hours * assumptions.hour };
}
