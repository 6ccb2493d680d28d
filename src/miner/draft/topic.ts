// A cluster in words: its title, customers' wordings of it, and what agents answer.
import { agreedAnswer } from '../answers/agreed-answer.ts';
import { customerText } from '../questions/customer-text.ts';
import { everyNth } from '../words/every-nth.ts';
import { noDictionary, type Dictionary } from '../words/dictionary.ts';
import { conceptsOf, createVocabulary, tellingConcepts, type Vocabulary } from '../words/vocabulary.ts';
import type { Cluster, Question, Topic } from '../ticket.ts';
import { createGrammar, type Grammar } from './grammar.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { titleOf } from './draft-title.ts';
import { pickDiverse, wordingsOf } from './wordings.ts';

/** What all tickets of a locale say, against which a cluster stands out. */
export type Background = { customers: Vocabulary; agents: Vocabulary; spelling: Spelling; grammar: Grammar };

const MAX_LEARNT_FROM = 5000; // tickets
const MAX_TICKETS = 200; // of a cluster

/** @param articles what the help centre says @param dictionary of the locale; without one nothing is spelt wrong */
export function createBackground(
  questions: readonly Question[],
  locale: string,
  articles: readonly string[] = [],
  dictionary: Dictionary = noDictionary,
): Background {
  const learnt = everyNth(questions, MAX_LEARNT_FROM);
  const replies = learnt.filter(({ replies }) => replies.length > 0).map(({ replies }) => replies.join('\n'));
  return {
    customers: createVocabulary(learnt.map(customerText), locale),
    agents: createVocabulary(replies, locale),
    spelling: createSpelling([...replies, ...articles], locale, dictionary),
    grammar: createGrammar(locale, dictionary),
  };
}

/**
 * @param mayStand false for a text that would give one customer away; the next best is taken in its place
 * @param titles those of other topics, which this one may not have as well; its own is added
 */
export function clusterToTopic(
  cluster: Cluster,
  { customers, agents, spelling, grammar }: Background,
  mayStand: (text: string) => boolean = () => true,
  titles = new Set<string>(),
): Topic {
  const { questions, locale } = cluster;
  const texts = questions.slice(0, MAX_TICKETS).map((question) => conceptsOf(customerText(question), locale));
  const answers = questions.slice(0, MAX_TICKETS).map(({ replies }) => conceptsOf(replies.join('\n'), locale));
  const weights = shared(tellingConcepts(texts, customers), tellingConcepts(answers, agents));
  const said = texts.map((own, at) => [...own, ...answers[at]!]);
  const measure = { weights, all: customers, spelling, grammar, locale };
  const wordings = wordingsOf(questions, measure).filter(({ text }) => mayStand(text));
  const title = titleOf(cluster, wordings, measure, said, (text) => mayStand(text) && !titles.has(text));
  titles.add(title);
  return {
    ...cluster,
    title,
    wordings: pickDiverse(wordings, weights),
    answer: agreedAnswer(questions, locale, agents, mayStand),
  };
}

/** What customers ask counts more where agents speak of it, too: that is the topic, the rest are their stories. */
function shared(asked: ReadonlyMap<string, number>, answered: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    [...asked].map(([concept, weight]) => [concept, weight + Math.min(weight, answered.get(concept) ?? 0)]),
  );
}
