// The answer card: the one answer shown above the hits, where the engine is sure.
import { shorten } from '../text/index.ts';
import type { AnswerCard } from './documents.ts';
import { isTelling } from './query.ts';
import type { Query, Scored } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { bestPassage } from './spans.ts';

/**
 * How far the best article must be ahead of the next, in parts of what the whole query is worth. On the judged sets
 * 98 % of the answers given were right and every seventh question got one, of the sample shop's every third. Of each set
 * alone 96 % or more were right, but where half the questions asked are out of scope 94 %, and 85 % with customers'
 * wordings given. More than .9 makes neither of these better, only answers fewer: 1.05 gives .939 and every tenth.
 */
const LEAD = 0.9;

/** Telling words of the query that must stand in the article: one alone may mean many things. */
const MIN_WORDS = 2;

/** A paragraph answers in place of the summary when it holds this much of the query, and this many times what the summary holds. */
const HOLDS = 0.9;
const BEYOND_SUMMARY = 1.5;

/** An answer is read at a glance. */
const MAX_LENGTH = 320; // characters

/** What a query found; `ranked`: the best first, `whole`: what all of the query is worth. */
type Found = { query: Query; ranked: Scored[]; whole: number };

export function answerOf(index: SearchIndex, { query, ranked, whole }: Found): AnswerCard | null {
  const [best, next] = ranked;
  if (!best) return null;
  const words = query.words.filter(
    (term) => isTelling(term) && term.words.some(({ word }) => word.articles.includes(best.place)),
  );
  const isSure = words.length >= MIN_WORDS && best.score - (next?.score ?? 0) > LEAD * whole;
  return isSure ? answerFrom(index, best, whole) : null;
}

function answerFrom({ documents, articles }: SearchIndex, scored: Scored, whole: number): AnswerCard | null {
  const { id, url, summary, sections } = documents[scored.place]!;
  const article = articles[scored.place]!;
  const paragraph = bestPassage(article, scored, { text: 1 });
  const ofSummary = bestPassage(article, scored, { summary: 1 })?.score ?? 0;
  const enough = Math.max(HOLDS * whole, BEYOND_SUMMARY * ofSummary);
  if (summary && !(paragraph && paragraph.score > enough)) return { id, text: summary, heading: '', url };
  if (!paragraph) return null;
  const { heading, anchor } = sections[paragraph.section]!;
  return { id, text: shorten(paragraph.text, MAX_LENGTH), heading, url: anchor ? `${url}#${anchor}` : url };
}
