// How alike a cluster is to each article: by the words of all its tickets together, what customers wrote and agents answered,
// and by each ticket alone. A word counts by how rare it is in articles and tickets.
import type { SearchDocument } from '../../search/index.ts';
import { wholeText } from '../questions/customer-text.ts';
import { contentTerms } from '../words/content-terms.ts';
import { everyNth } from '../words/every-nth.ts';
import { documentCounts, dotOf, toWeights, type Weights } from '../words/weights.ts';
import type { Cluster, Question } from '../ticket.ts';

const MAX_TICKETS = 100; // of a cluster; more change nothing
const MAX_COUNTED = 2000; // tickets of a locale from which rarity is learnt
/** A term in a larger share of the texts than this tells no topic. */
const MAX_SHARE = 0.3;
/** In this many texts or fewer one topic may be most of them. */
const SMALL_SET = 50;

/** Each 0 … 1, in the order of the articles. */
export type ArticleLikeness = {
  /** √(cosine of all its tickets together · mean cosine of one of them). */
  ofCluster: (cluster: Pick<Cluster, 'questions'>) => number[];
  ofTicket: (question: Question) => number[];
};

/** @param clusters all of the locale: what is common to all of them says little */
export function createArticleLikeness(
  articles: readonly SearchDocument[],
  clusters: readonly Cluster[],
  locale: string,
): ArticleLikeness {
  const termsOf = (question: Question) => contentTerms(wholeText(question), locale);
  const texts = articles.map((article) => contentTerms(articleText(article), locale));
  const tickets = everyNth(
    clusters.flatMap(({ questions }) => questions),
    MAX_COUNTED,
  ).map(termsOf);
  const total = texts.length + tickets.length;
  const counts = documentCounts([...texts, ...tickets]);
  const idf = (term: string) => {
    const count = counts.get(term) ?? 1;
    return total > SMALL_SET && count > MAX_SHARE * total ? 0 : Math.log((1 + total) / count);
  };
  const vectors = texts.map((terms) => toWeights(terms, idf));
  return {
    ofCluster({ questions }) {
      const own = everyNth(questions, MAX_TICKETS).map(termsOf);
      const whole = toWeights(own.flat(), idf);
      const single = own.map((terms) => toWeights(terms, idf));
      return vectors.map((article) => Math.sqrt(dotOf(whole, article) * meanDot(single, article)));
    },
    ofTicket(question) {
      const own = toWeights(termsOf(question), idf);
      return vectors.map((article) => dotOf(own, article));
    },
  };
}

const meanDot = (vectors: Weights[], article: Weights): number =>
  vectors.reduce((sum, vector) => sum + dotOf(vector, article), 0) / (vectors.length || 1);

const articleText = ({ title, questions, summary, sections }: SearchDocument): string =>
  [title, ...questions, summary, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n');
