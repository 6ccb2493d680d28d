// Cluster ↔ article: is it answered already?
//
//   covered     an article says what customers ask and agents answer → the wordings that miss it are worth adding
//   merged      the same, but the article is a draft still           → its evidence grows
//   gap         no article says it, and agents agree on an answer    → a draft
//   unanswered  no article, and no answer that agents share          → a line in the report
//   account     the same, about customers' own cases                 → no article can answer it
import { inAllLanguages } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';
import type { SearchDocument, SearchIndex } from '../../search/index.ts';
import { createArticleLikeness, type ArticleLikeness } from './article-likeness.ts';
import { wordsOfClusters, type Words } from './cluster-words.ts';
import { missedWordings, foundShare } from './missed-wordings.ts';
import { nearestByQuestions } from './nearest-by-questions.ts';
import { countWritten, type Match, type Topic } from '../ticket.ts';

/** What there is to match with in one locale. */
export type Shelf = {
  /** What customers can find. */
  articles: SearchIndex;
  /** What waits for an editor, the rejected ones, too. Apart, so that a second run finds the same articles as the first. */
  drafts: SearchIndex;
  /** Cluster id → id of the draft made of it in an earlier run, published or not. */
  draftOf: ReadonlyMap<string, string>;
};

/** In the order of the topics. @param shelves locale → what it has */
export function matchClusters(topics: Topic[], shelves: ReadonlyMap<string, Shelf>): Match[] {
  const matches = new Map<Topic, Match>();
  for (const [locale, own] of Map.groupBy(topics, (topic) => topic.locale)) {
    const match = createMatcher(own, locale, shelves.get(locale));
    for (const topic of own) matches.set(topic, match(topic));
  }
  return topics.map((topic) => matches.get(topic)!);
}

const unmatched = { article: null, near: null, category: null, score: 0, missed: [] };

function createMatcher(topics: Topic[], locale: string, shelf: Shelf | undefined): (topic: Topic) => Match {
  const least = leastForDraft(topics);
  if (!shelf) return (topic) => ({ cluster: topic, status: openStatus(topic, least), ...unmatched });
  const words = wordsOfClusters(topics);
  const published = createArticleLikeness(shelf.articles.documents, topics, locale);
  const waiting = createArticleLikeness(shelf.drafts.documents, topics, locale);
  return (topic) => {
    const own = shelf.draftOf.get(topic.id);
    const made = shelf.articles.documents.find(({ id }) => id === own);
    if (own !== undefined && !made) return { cluster: topic, status: 'merged', ...unmatched, article: own, score: 1 };
    if (made) return cover(topic, made, shelf.articles, published);
    const found = nearest(topic, words.get(topic)!, shelf.articles, published);
    if (found?.isSure) {
      const covered = cover(topic, found.document, shelf.articles, published);
      if (isAnswered(topic) || covered.score >= FOUND) return covered;
    }
    const { near, category } = beside(found);
    const draft = nearest(topic, words.get(topic)!, shelf.drafts, waiting);
    if (draft?.isSure) return { cluster: topic, status: 'merged', ...unmatched, article: draft.document.id, score: 1 };
    // A handful of tickets beside an article that may answer them is no topic of its own yet.
    const isFew = near !== null && topic.questions.length <= MIN_FOR_SURE;
    return { cluster: topic, status: isFew ? 'unanswered' : openStatus(topic, least), ...unmatched, near, category };
  };
}

/** From here an article is about the cluster: of three natural exports all covered topics lie above, all gaps below. */
const SURE = 0.19;
/** Of a handful of tickets chance may make as much. */
const SURE_OF_FEW = 0.24;
const MIN_FOR_SURE = 4; // tickets
/** From here an editor should look at the article before writing another. */
const NEAR = 0.14;
/** From here a draft stands well beside the article. */
const SAME_CATEGORY = 0.05;

/** Without answers, an article counts as theirs only if this share of the wordings find it. */
const FOUND = 0.25;

type Nearest = { document: SearchDocument; likeness: number; isSure: boolean };

/** By customers' and agents' words where there are answers, by the questions alone where there are none. */
function nearest(topic: Topic, words: Words, index: SearchIndex, likeness: ArticleLikeness): Nearest | null {
  const values = likeness.ofCluster(topic);
  const best = values.reduce((most, value, at) => (value > (values[most] ?? 0) ? at : most), -1);
  const document = index.documents[best];
  const least = topic.questions.length < MIN_FOR_SURE ? SURE_OF_FEW : SURE;
  if (isAnswered(topic)) return document ? { document, likeness: values[best]!, isSure: values[best]! >= least } : null;
  const asked = nearestByQuestions(
    topic.wordings.map(({ text }) => text),
    words,
    index,
  );
  return asked
    ? { ...asked, likeness: asked.isSure ? 1 : NEAR }
    : document
      ? { document, likeness: values[best]!, isSure: false }
      : null;
}

/** Where fewer of the tickets have a reply, replies say little of the cluster. */
const ANSWERED = 0.3;

const isAnswered = ({ answer: { answered }, questions }: Topic): boolean =>
  answered > 0 && answered >= ANSWERED * countWritten(questions);

function beside(found: Nearest | null): Pick<Match, 'near' | 'category'> {
  return {
    near: found && found.likeness >= NEAR ? found.document.id : null,
    category: found && found.likeness >= SAME_CATEGORY ? found.document.id.split('/')[1]! : null,
  };
}

function cover(topic: Topic, document: SearchDocument, index: SearchIndex, likeness: ArticleLikeness): Match {
  return {
    cluster: topic,
    status: 'covered',
    article: document.id,
    near: null,
    category: null,
    score: foundShare(topic, document, index),
    missed: missedWordings(topic, document, index, likeness),
  };
}

/**
 * Agents agree where a reply holds this much of what the replies share, on average. Eight tickets taken by chance reach
 * .18–.30 in one of twenty draws, four reach .3–.6; replies to one topic .25–.85: the less, the more its questions differ.
 */
const AGREED = { few: 0.45, many: 0.22, ownCases: 0.38 };
/** Of fewer replies some agree by chance. */
const MANY = 6;
const MIN_ANSWERED = 3; // tickets; two may agree by chance

/** The more tickets there are, the more handfuls of them are alike by chance; a topic of its own comes back five times. */
const HANDFUL = { least: 3, most: 5, share: 1 / 30 };

/** Tickets that a cluster needs for a draft. @param topics all clusters of the locale */
export function leastForDraft(topics: readonly Topic[]): number {
  const tickets = topics.reduce((sum, { questions }) => sum + questions.length, 0);
  return Math.min(HANDFUL.most, Math.max(HANDFUL.least, tickets * HANDFUL.share));
}

/** A draft needs an answer that agents share. Where most ask about their own order, what agents share may be politeness. */
export function openStatus(
  { answer, questions }: Topic,
  leastTickets = MIN_ANSWERED,
): 'gap' | 'unanswered' | 'account' {
  const own = questions.filter(({ subject, sentences }) => OWN_CASE.test([subject, ...sentences].join('\n'))).length;
  const isOwn = own > questions.length / 2;
  const least = answer.answered < MANY ? AGREED.few : isOwn ? AGREED.ownCases : AGREED.many;
  const isShared = answer.agreement >= least && answer.sentences.length + answer.conflicts.length > 0;
  const isTopic = questions.length >= leastTickets;
  const enough = Math.max(MIN_ANSWERED, ANSWERED * countWritten(questions));
  if (isShared && isTopic && answer.answered >= enough) return 'gap';
  return isOwn ? 'account' : 'unanswered';
}

const OWN_CASE = new RegExp(
  `\\[(?:order|number|card|iban)\\]|(?<!\\p{L})${oneOf(inAllLanguages(({ customers }) => customers.ownCase))}`,
  'iu',
);
