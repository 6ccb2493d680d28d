// One cluster as a line of the report.
import type { AnswerSide, Match } from '../ticket.ts';
import type { Sample } from './mined.ts';

export type Line = {
  title: string;
  locale: string;
  status: Match['status'];
  tickets: number;
  /** Of all tickets, 0 … 1. */
  share: number;
  /** The later half of the time ÷ the earlier one − 1; 0 where chance could make the difference, null where too little is known. */
  trend: number | null;
  /** The article, or the draft written for the gap. */
  article: string | null;
  /** An article that may answer it already; an editor can tell. */
  near: string | null;
  missed: string[];
  /** Where agents gave different answers: the sides of each disagreement. */
  conflicts: AnswerSide[][];
  /** Tickets that show what is asked, where no article and no draft does. */
  samples: Sample[];
  /** Medians in minutes, null where the export does not say. */
  firstReply: number | null;
  resolution: number | null;
  /** Share of the tickets, 0 … 1. */
  reopened: number | null;
};
