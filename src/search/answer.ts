// The answer card: the one answer shown above the hits, where the engine is sure.
import { fold, shorten, words } from '../text/index.ts';
import type { AnswerCard } from './documents.ts';
import type { IndexedArticle, PassageKind } from './passages.ts';
import { isTelling, rarity, type Query, type QueryTerm, type Ranked, type Scored } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { bestPassage } from './spans.ts';

/**
 * The lead of the best article over the next, squared, in parts of what the whole query is worth and of what a word that
 * stands nowhere would be: a long query need not be answered word by word, a short one must. On eight judged sets .980 of
 * the cards were right and more than every fourth question got one, .986 where customers' wordings are given; measured by
 * the plain lead every seventh did. 2.7 gives .987 and two cards where this gives three.
 */
const LEAD = 2;

/** A single word may mean many things: its article must be plainly about it. */
const LEAD_OF_ONE = 4;

/** A query of so few words is answered only by an article that is about them: a body mentions working days and what is published, too. */
const FEW_WORDS = 2;

/** A paragraph answers in place of the summary when it holds this much of the query, and this many times what title and summary hold. */
const HOLDS = 0.9;
const BEYOND_SUMMARY = 1.5;

/** An answer is read at a glance. */
const MAX_LENGTH = 320; // characters

/** What a query found; `ranked`: the best first, `whole`: what all of the query is worth. */
type Found = { text: string; query: Query; ranked: Ranked[]; whole: number };

export function answerOf(index: SearchIndex, { text, query, ranked, whole }: Found): AnswerCard | null {
  const [best, next] = ranked;
  if (!best) return null;
  const article = index.articles[best.place]!;
  const telling = query.words.filter(isTelling);
  const inHead = telling.filter((term) => standsIn(term, article, HEAD));
  const held = telling.length > FEW_WORDS ? telling.filter((term) => standsIn(term, article)) : inHead;
  if (held.length === 0 || (held.length === 1 && telling.length > 1)) return null;
  const lead = best.own - (next?.own ?? 0);
  const needed = (held.length > 1 ? LEAD : LEAD_OF_ONE) * rarity(0, index.documents.length) * whole;
  return lead ** 2 > needed &&
    !isAskedElsewhere(telling, article, index) &&
    !undoesMore(index.documents[best.place]!.title, text, index)
    ? answerFrom(index, best, whole)
    : null;
}

/** What an article says it is about. */
const HEAD: PassageKind[] = ['title', 'question', 'summary'];

/** @param kinds of passages to look in; all without them */
function standsIn({ words }: QueryTerm, { passages }: IndexedArticle, kinds?: PassageKind[]): boolean {
  const wanted = words.map(({ word }) => word);
  return passages.some(
    (passage) => (!kinds || kinds.includes(passage.kind)) && passage.words.some((word) => wanted.includes(word)),
  );
}

/** True when a word that the best lacks is another article's matter: whether one can return in the shop is no question of pick-up there. */
function isAskedElsewhere(telling: QueryTerm[], best: IndexedArticle, { articles }: SearchIndex): boolean {
  return telling.some(
    (term) => !standsIn(term, best) && articles.some((article) => standsIn(term, article, ['title'])),
  );
}

/** True when a title ends or undoes something and the query does not: to subscribe is not to unsubscribe. */
function undoesMore(title: string, text: string, { language }: SearchIndex): boolean {
  const undoes = (said: string) =>
    words(said).some((word) => language.undoing.some((beginning) => fold(word).startsWith(beginning)));
  return undoes(title) && !undoes(text);
}

function answerFrom({ documents, articles }: SearchIndex, scored: Scored, whole: number): AnswerCard | null {
  const { id, url, summary, sections } = documents[scored.place]!;
  const article = articles[scored.place]!;
  const paragraph = bestPassage(article, scored, { text: 1 });
  // A summary answers its title, so where the title is what was asked a paragraph that repeats the words says no more.
  const ofSummary = bestPassage(article, scored, { title: 1, summary: 1 })?.score ?? 0;
  const enough = Math.max(HOLDS * whole, BEYOND_SUMMARY * ofSummary);
  if (summary && !(paragraph && paragraph.score > enough)) return { id, text: summary, heading: '', url };
  if (!paragraph) return null;
  const { heading, anchor } = sections[paragraph.section]!;
  return { id, text: shorten(paragraph.text, MAX_LENGTH), heading, url: anchor ? `${url}#${anchor}` : url };
}
