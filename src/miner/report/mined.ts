// What one run of the miner found and made: what the report, the drafts and the JSON are written of.
import type { Period } from '../draft/evidence.ts';
import type { Draft } from '../draft/gap-to-draft.ts';
import type { Match, Question, Reject } from '../ticket.ts';
import type { IntentWords } from '../words/languages/report-words.ts';

export type Mined = {
  /** One a ticket. */
  questions: Question[];
  rejects: Reject[];
  period: Period;
  matches: Match[];
  unclustered: Question[];
  /** In languages that the help centre does not have. */
  foreign: Question[];
  /** Cluster id → its draft, with the id of the article that it will be. */
  drafts: Map<string, Draft & { id: string }>;
  /** Tickets to show of what has no answer yet (cluster id → its best ones), and of those that stand alone. */
  samples: { unanswered: Map<string, Sample[]>; alone: Sample[] };
  /** What shops are asked and this one has neither an article nor a draft for. */
  intentGaps: IntentGaps[];
  /** What a person should know of drafts that were not written as they might have been. */
  notices: string[];
};

/** Of one locale of the shop, in the order of the catalogue; never empty. */
export type IntentGaps = { locale: string; intents: { id: string; category: keyof IntentWords['categories'] }[] };

/** A ticket and what it asks: redacted, and without a word that is its customer's alone. */
export type Sample = { ticket: string; locale: string; text: string };
