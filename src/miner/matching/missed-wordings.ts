// Of a covered cluster's wordings those that do not lead to its article and are worth adding to it: only wordings of tickets
// that are themselves about the article. When in doubt, none.
import { hasTerm, search, type SearchDocument, type SearchIndex } from '../../search/index.ts';
import { languageOf } from '../../text/languages.ts';
import { terms } from '../words/kept-words.ts';
import type { Topic } from '../ticket.ts';
import type { ArticleLikeness } from './article-likeness.ts';

const MAX_ASKED = 15; // wordings
/** A wording misses an article that is not among this many first hits. */
const SEEN = 3;

/** The share of the cluster's wordings that find the article, 0 … 1. */
export function foundShare(topic: Topic, document: SearchDocument, index: SearchIndex): number {
  const asked = topic.wordings.slice(0, MAX_ASKED);
  const found = asked.filter(({ text }) => isFound(text, document, index)).length;
  return Number((found / (asked.length || 1)).toFixed(3));
}

export function missedWordings(
  topic: Topic,
  document: SearchDocument,
  index: SearchIndex,
  likeness: ArticleLikeness,
): string[] {
  const place = index.documents.indexOf(document);
  const about = new Set(
    topic.questions.filter((question) => isAbout(likeness.ofTicket(question), place)).map(({ ticketId }) => ticketId),
  );
  return topic.wordings
    .slice(0, MAX_ASKED)
    .filter(({ ticketId, text }) => about.has(ticketId) && isSpelt(text, index) && !isFound(text, document, index))
    .map(({ text }) => text);
}

/** A ticket fits an article that is its nearest by far. */
const LEAD = 1.5;
const LIKE = 0.15;

function isAbout(values: number[], place: number): boolean {
  const own = values[place]!;
  return own >= LIKE && values.every((value, at) => at === place || value * LEAD <= own);
}

const isFound = (text: string, { id }: SearchDocument, index: SearchIndex): boolean =>
  search(index, text, { limit: SEEN }).hits.some((hit) => hit.id === id);

/** Half of its words stand in articles: the others are slips of the fingers as often as not. */
const isSpelt = (text: string, index: SearchIndex): boolean => {
  const own = terms(text, languageOf(index.language.locale));
  return own.filter((term) => hasTerm(index, term)).length * 2 >= own.length;
};
