// Which words of a cluster are one customer's and nobody else's (privacy/words-of-one.ts): asked where all tickets are
// joined, beside the articles and a dictionary.
import { createVocabulary, createWordsOfOne, type TicketTexts, type Vocabulary } from '../privacy/words-of-one.ts';
import { sentences } from '../words/sentences.ts';
import { everyNth } from '../words/every-nth.ts';
import type { Draft } from '../draft/gap-to-draft.ts';
import type { Content } from '../../reader/content.ts';
import type { Cluster, Match, Question } from '../ticket.ts';
import { createCommonWords } from './common-words.ts';
import { textsOfDraft } from './gate.ts';

/** Texts about to be written of a cluster → their words that must not stand there; empty where all may. */
export type OwnWords = (texts: readonly string[]) => string[];

/** Of a locale, as for everything that is learnt from all tickets. */
const MAX_LEARNT_FROM = 5000; // tickets
/** Of a cluster, the most typical: what is written of it comes from these. */
const MAX_TICKETS = 300;

/** @param questions all of the run @returns cluster → what is one customer's in it */
export function createOwnWords(questions: readonly Question[], content: Content): (cluster: Cluster) => OwnWords {
  const byLocale = Map.groupBy(questions, ({ locale }) => locale);
  const vocabularies = new Map<string, Vocabulary>();
  const vocabularyOf = (locale: string): Vocabulary => {
    const known = vocabularies.get(locale);
    if (known) return known;
    const learnt = everyNth(byLocale.get(locale) ?? [], MAX_LEARNT_FROM).map(textsOf);
    const vocabulary = createVocabulary(locale, publicTexts(content, locale), learnt, createCommonWords(locale));
    vocabularies.set(locale, vocabulary);
    return vocabulary;
  };
  return ({ locale, questions }) => {
    const texts = questions.slice(0, MAX_TICKETS).map(textsOf);
    const others = questions
      .slice(MAX_TICKETS)
      .map(({ taken = nobody }) => ({ customer: [], agents: [], taken: [...taken] }));
    return createWordsOfOne(locale, [...texts, ...others], vocabularyOf(locale));
  };
}

const nobody: ReadonlySet<string> = new Set();

/** What everybody can read already. */
export const publicTexts = ({ articles, shop }: Content, locale: string): string[] => [
  shop.name,
  ...articles
    .filter((article) => article.locale === locale && !article.draft)
    .flatMap(({ title, summary, questions, body }) => [title, summary ?? '', ...questions, body]),
];

const textsOf = ({ subject, sentences, replies, taken = nobody }: Question): TicketTexts => ({
  customer: [subject, ...sentences],
  agents: replies,
  taken: [...taken],
});

/** Where agents agree on nothing, their replies are quoted: without the sentences that give one customer away. */
export function withSharedReplies(match: Match, ownWords: OwnWords): Match {
  const { answer, questions } = match.cluster;
  if (answer.sentences.length + answer.conflicts.length > 0) return match;
  const clean = (reply: string): string =>
    reply
      .split('\n')
      .map((line) =>
        sentences(line)
          .filter((sentence) => ownWords([sentence]).length === 0)
          .join(' '),
      )
      .filter(Boolean)
      .join('\n');
  const shared = questions.map((question) => ({ ...question, replies: question.replies.map(clean).filter(Boolean) }));
  return { ...match, cluster: { ...match.cluster, questions: shared } };
}

/** One customer's words that a model put into a draft. */
export function addedWords(draft: Draft, plain: Draft, ownWords: OwnWords): string[] {
  const before = new Set(ownWords(textsOfDraft(plain)));
  return ownWords(textsOfDraft(draft)).filter((word) => !before.has(word));
}
