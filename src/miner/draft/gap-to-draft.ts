// A gap → a draft article: asked as customers ask it, answered as agents answer it. What customers and agents wrote
// goes into text nodes and YAML values only, so that no word of theirs can become markup, a field or a path.
import { toBody } from './draft-body.ts';
import type { Evidence } from './evidence.ts';
import { diverse } from './diverse-wordings.ts';
import { clusterTitle, tidy } from './draft-title.ts';
import { toSlug } from './slug.ts';
import type { Cluster } from '../ticket.ts';
import { printable } from './wordings.ts';

/** `category` is a folder; `slug` is unique only with `uniqueSlug` (slug.ts). */
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

const MOST_QUESTIONS = 10;
const LONGEST_QUESTION = 140;

export function gapToDraft(cluster: Cluster, category: string, evidence: Evidence): Draft {
  const { locale } = cluster;
  const wordings = printable(cluster).map((text) => tidy(text, LONGEST_QUESTION));
  const title = clusterTitle(cluster);
  const { summary, body } = toBody(cluster);
  const questions = diverse([title, ...wordings], locale, MOST_QUESTIONS + 1).filter((text) => text !== title);
  return {
    locale,
    category,
    slug: toSlug(title, locale),
    title,
    summary,
    questions: questions.slice(0, MOST_QUESTIONS),
    body,
    evidence,
  };
}
