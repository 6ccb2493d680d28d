// A cluster that no article answers → a draft: what it is called, how customers ask it, what agents answer.
import { toBody } from './draft-body.ts';
import type { Evidence } from './evidence.ts';
import { toSlug } from '../../text/slug.ts';
import type { Topic } from '../ticket.ts';

export type Draft = {
  locale: string;
  category: string;
  slug: string;
  title: string;
  summary: string | null;
  questions: string[];
  body: string;
  evidence: Evidence;
};

const MAX_QUESTIONS = 10;
/** A wording worth less than this part of the best one may be about something else. */
const CLEAR = 0.3;

export function gapToDraft(topic: Topic, category: string, evidence: Evidence): Draft {
  const { locale, title, wordings } = topic;
  const { summary, body } = toBody(topic);
  const questions = wordings
    .filter(({ text, worth }) => text !== title && worth >= CLEAR * wordings[0]!.worth)
    .slice(0, MAX_QUESTIONS)
    .map(({ text }) => text);
  return { locale, category, slug: toSlug(title, locale), title, summary, questions, body, evidence };
}
