// The answer card: the one answer shown above the hits, where the engine is sure.
import { shorten } from '../text/index.ts';
import type { AnswerCard } from './documents.ts';
import type { Alike, Inverted } from './inverted.ts';
import type { Query, Scores } from './rank.ts';
import { STOP_WORD } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { bestPassage } from './spans.ts';

/**
 * How far the best article must be ahead of the next, in parts of what the whole query is worth. On the judged sets
 * 98 % of the answers given were right and every seventh question got one, of the sample shop's every third. Of each set
 * alone 96 % or more were right, but where half the questions asked are out of scope 94 %, and 85 % with customers'
 * wordings given. More than .9 makes neither of these better, only answers fewer: 1.05 gives .939 and every tenth.
 */
const LEAD = 0.9;

/** So many of the query's telling words must stand in the article: one alone may mean many things. */
const FEWEST_WORDS = 2;

/** A paragraph answers in the place of the summary when it holds most of the query, and so much more than the summary. */
const MOST = 0.9;
const BEYOND_SUMMARY = 1.5;

/** An answer is read at a glance. */
const LONGEST = 320;

/** @param ranked the places of the documents, the best first */
export function answerOf(index: SearchIndex, ranked: number[], query: Query, scores: Scores): AnswerCard | null {
  const [best, next] = ranked;
  if (best === undefined) return null;
  const held = query.words.filter(({ weight, words }) => weight > STOP_WORD && holds(index.inverted, best, words));
  const ahead = scores.documents[best]! - (next === undefined ? 0 : scores.documents[next]!);
  const isSure = held.length >= FEWEST_WORDS && ahead > LEAD * scores.whole;
  return isSure ? answerFrom(index, best, scores) : null;
}

function holds({ documentOf }: Inverted, document: number, words: Alike[]): boolean {
  return words.some(({ word }) => word.postings.some((place, at) => at % 2 === 0 && documentOf[place] === document));
}

function answerFrom({ documents, inverted }: SearchIndex, document: number, scores: Scores): AnswerCard | null {
  const { id, url, summary, sections } = documents[document]!;
  const paragraph = bestPassage(document, { text: 1 }, inverted, scores);
  const enough = Math.max(
    MOST * scores.whole,
    BEYOND_SUMMARY * (bestPassage(document, { summary: 1 }, inverted, scores)?.score ?? 0),
  );
  if (summary && !(paragraph && paragraph.score > enough)) return { id, text: summary, heading: '', url };
  if (!paragraph) return null;
  const { heading, anchor } = sections[paragraph.section]!;
  return { id, text: shorten(paragraph.text, LONGEST), heading, url: anchor ? `${url}#${anchor}` : url };
}
