// The miner from export to drafts: every step in order of use, with the files and the network that the steps do without.
import { chooseCategory } from '../matching/choose-category.ts';
import { clusterQuestions } from '../clusters/cluster-questions.ts';
import type { Embedder, Meanings } from '../clusters/embedder.ts';
import { clusterToEvidence, periodOf } from '../draft/evidence.ts';
import { toBody } from '../draft/draft-body.ts';
import { gapToDraft, type Draft } from '../draft/gap-to-draft.ts';
import { kindsIn, ticketIds, withoutTellingQuestions } from './gate.ts';
import { splitByArticles } from '../matching/split-by-articles.ts';
import { matchClusters } from '../matching/match-clusters.ts';
import { hash } from '../export/part.ts';
import { createRewriter, type Writer } from '../draft/rewrite-draft.ts';
import { contactsOf } from '../privacy/contacts.ts';
import { clusterToTopic, createBackground, type Background } from '../draft/topic.ts';
import { customerText } from '../questions/customer-text.ts';
import { languages } from '../../text/languages.ts';
import type { Mined } from '../report/mined.ts';
import type { Cluster, Match, Question, Reject } from '../ticket.ts';
import type { Content } from '../../reader/content.ts';
import { toCleanDraft } from './clean-draft.ts';
import { place, readShelves } from './draft-files.ts';
import { dictionaryOf } from './dictionaries.ts';
import { findIntentGaps } from './intent-gaps.ts';
import { addedWords, createOwnWords, publicTexts, withSharedReplies, type OwnWords } from './own-words.ts';
import { samplesAlone, samplesOfTopic } from './samples.ts';

export type MineOptions = {
  embed: Embedder;
  meanings?: Meanings | undefined;
  write?: Writer | undefined;
  /** Fewer tickets make no draft. */
  minSize: number;
  /** Also drafts for what agents have no common answer to. */
  unanswered?: boolean;
  /** The only locale to cluster; without it, all that the help centre has. */
  locale?: string | undefined;
  /** Told after each step. */
  progress?: (message: string) => void;
};

export async function mine(
  readings: AsyncIterable<Question | Reject>,
  content: Content,
  options: MineOptions,
): Promise<Mined> {
  const { progress = () => {}, minSize } = options;
  const { questions: read, rejects, repeats } = await collect(readings, options);
  const questions = withoutLoneLabels(read);
  progress(`${questions.length} tickets read`);
  const home = new Set(
    options.locale ? [options.locale] : content.locales.length ? content.locales : Object.keys(languages),
  );
  const own = questions.filter(({ locale }) => home.has(locale));
  const { clusters, unclustered } = await clusterQuestions(own, options);
  progress(`${clusters.length} clusters found`);
  const backgroundOf = createBackgrounds(own, content);
  const shelves = readShelves(content);
  const ownWordsOf = createOwnWords(own, content);
  const titles = new Set<string>();
  const topics = splitByArticles(clusters, shelves).map((cluster) => {
    const ownWords = ownWordsOf(cluster);
    const mayStand = (text: string) => ownWords([text]).length === 0;
    return clusterToTopic(cluster, backgroundOf(cluster.locale), mayStand, titles);
  });
  const matches = matchClusters(topics, shelves);
  // A few tickets are enough to lead to an article, but not to write one.
  const { yes: kept = [], no: small = [] } = Object.groupBy(matches, ({ status, cluster }) =>
    cluster.questions.length >= minSize || status === 'covered' || status === 'merged' ? 'yes' : 'no',
  );
  const mined: Mined = {
    questions,
    rejects,
    period: periodOf(questions),
    matches: kept,
    unclustered: [...unclustered, ...small.flatMap(({ cluster }) => cluster.questions)],
    foreign: questions.filter(({ locale }) => !home.has(locale)),
    drafts: new Map(),
    samples: { unanswered: new Map(), alone: [] },
    intentGaps: [],
    notices: repeats ? [`Tickets that stand in the export twice, with the same words, count once: ${repeats}.`] : [],
  };
  mined.samples = toSamples(mined, ownWordsOf);
  await addDrafts(mined, content, ownWordsOf, options);
  progress(`${mined.drafts.size} drafts made`);
  mined.intentGaps = findIntentGaps(content, [...home], [...mined.drafts.values()]);
  return mined;
}

function toSamples({ matches, unclustered }: Mined, ownWordsOf: (cluster: Cluster) => OwnWords): Mined['samples'] {
  const open = matches.filter(({ status }) => status === 'unanswered').map(({ cluster }) => cluster);
  return {
    unanswered: new Map(open.map((topic) => [topic.id, samplesOfTopic(topic)])),
    alone: samplesAlone(unclustered, ownWordsOf),
  };
}

/** A product or a channel that one ticket alone has may be somebody's: „dovana Žvirgždūnei“. Nothing is shown of it. */
function withoutLoneLabels(questions: readonly Question[]): Question[] {
  const counts = { product: new Map<string, number>(), channel: new Map<string, number>() };
  for (const question of questions)
    for (const key of ['product', 'channel'] as const)
      if (question[key] !== null) counts[key].set(question[key], (counts[key].get(question[key]) ?? 0) + 1);
  const shared = (key: keyof typeof counts, label: string | null): string | null =>
    label !== null && counts[key].get(label)! > 1 ? label : null;
  return questions.map((question) => {
    const { product, channel } = question;
    const [sharedProduct, sharedChannel] = [shared('product', product), shared('channel', channel)];
    return sharedProduct === product && sharedChannel === channel
      ? question
      : { ...question, product: sharedProduct, channel: sharedChannel };
  });
}

/** @returns locale → what its clusters stand out against; a dictionary is read for a locale that has clusters only */
function createBackgrounds(questions: Question[], content: Content): (locale: string) => Background {
  const byLocale = Map.groupBy(questions, ({ locale }) => locale);
  const known = new Map<string, Background>();
  return (locale) => {
    const background =
      known.get(locale) ??
      createBackground(byLocale.get(locale) ?? [], locale, publicTexts(content, locale), dictionaryOf(locale));
    known.set(locale, background);
    return background;
  };
}

async function addDrafts(
  mined: Mined,
  content: Content,
  ownWordsOf: (cluster: Cluster) => OwnWords,
  { write, unanswered }: MineOptions,
): Promise<void> {
  const taken = new Set<string>();
  const contacts = contactsOf(content.shop);
  const rewrite = write && createRewriter(write);
  for (const match of mined.matches) {
    const { cluster, status } = match;
    if (status !== 'gap' && !(unanswered && status === 'unanswered')) continue;
    const ownWords = ownWordsOf(cluster);
    const keep = contacts.union(ticketIds(cluster));
    const make = (each: Match) => withoutTellingQuestions(toDraft(each, mined, content), contacts);
    const plain = toCleanDraft(withSharedReplies(match, ownWords), make, keep);
    const { draft, notice } = rewrite ? await rewrite(plain, toBody(cluster)) : { draft: plain, notice: null };
    if (notice) mined.notices.push(notice);
    const kinds = draft === plain ? [] : kindsIn(draft, keep);
    if (kinds.length)
      mined.notices.push(
        `${plain.slug}: kept in the agents' words. The model's text had personal data (${kinds.join(', ')}).`,
      );
    const added = draft === plain ? [] : addedWords(draft, plain, ownWords);
    if (added.length)
      mined.notices.push(`${plain.slug}: kept in the agents' words. The model's text had words of one customer alone.`);
    mined.drafts.set(cluster.id, place(content, kinds.length || added.length ? plain : draft, taken));
  }
}

function toDraft(match: Match, { questions, period }: Mined, content: Content): Draft {
  const { cluster } = match;
  const folders = content.categories.filter(({ locale }) => locale === cluster.locale).map(({ category }) => category);
  return gapToDraft(cluster, chooseCategory(match, folders), clusterToEvidence(cluster, questions.length, period));
}

async function collect(
  readings: AsyncIterable<Question | Reject>,
  { progress }: MineOptions,
): Promise<{ questions: Question[]; rejects: Reject[]; repeats: number }> {
  const questions: Question[] = [];
  const rejects: Reject[] = [];
  const intern = createInterner();
  const places = new Map<string, number>();
  let repeats = 0;
  for await (const reading of readings) {
    if ('reason' in reading) {
      rejects.push(reading);
      continue;
    }
    const key = hash(`${reading.ticketId}\0${customerText(reading)}`);
    const place = places.get(key) ?? questions.length;
    if (place < questions.length) repeats++;
    else places.set(key, place);
    questions[place] = fuller(intern(reading), questions[place]);
    if (questions.length % 50_000 === 0 && questions.length) progress?.(`${questions.length} tickets …`);
  }
  return { questions, rejects, repeats };
}

/** Of one ticket that stands in two pieces of an export, the record that tells more; the order of the pieces is chance. */
function fuller(one: Question, other: Question | undefined): Question {
  if (!other) return one;
  const [json, otherJson] = [one, other].map((each) => JSON.stringify({ ...each, taken: undefined })) as [
    string,
    string,
  ];
  return json.length > otherJson.length || (json.length === otherJson.length && json < otherJson) ? one : other;
}

/** Agents answer in macros and customers ask alike: each text is kept once, so memory follows what is said. */
function createInterner(): (question: Question) => Question {
  const texts = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const once = (text: string) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const listOnce = (list: string[]) => {
    const key = list.join('\0');
    const known = lists.get(key);
    if (!known) lists.set(key, list);
    return known ?? list;
  };
  return (question) => ({
    ...question,
    locale: once(question.locale),
    subject: once(question.subject),
    sentences: listOnce(question.sentences),
    replies: listOnce(question.replies),
    channel: question.channel && once(question.channel),
    product: question.product && once(question.product),
  });
}
