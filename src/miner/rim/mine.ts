// The miner from export to drafts: every step in order of use, with the files and the network that the steps do without.
import { chooseCategory } from '../matching/choose-category.ts';
import { clusterQuestions } from '../clusters/cluster-questions.ts';
import type { Embedder } from '../clusters/embedder.ts';
import { clusterToEvidence, periodOf, type Period } from '../draft/evidence.ts';
import { toBody } from '../draft/draft-body.ts';
import { gapToDraft, type Draft } from '../draft/gap-to-draft.ts';
import { kindsIn, ticketIds, withoutTellingQuestions } from './gate.ts';
import { matchClusters, type Shelf } from '../matching/match-clusters.ts';
import { hash } from '../export/part.ts';
import { createRewriter, type Writer } from '../draft/rewrite-draft.ts';
import { contactsOf } from '../privacy/contacts.ts';
import type { Cluster, Match, Question, Reject } from '../ticket.ts';
import type { Content } from '../../reader/content.ts';
import { place, readShelves } from './draft-files.ts';

export type MineOptions = {
  embed: Embedder;
  write?: Writer;
  minSize: number;
  /** The only locale to cluster; without it, all that the help centre has. */
  locale?: string | undefined;
  /** Told after each step. */
  progress?: (message: string) => void;
};

export type Mined = {
  tickets: number;
  questions: Question[];
  rejects: Reject[];
  period: Period;
  matches: Match[];
  unclustered: Question[];
  /** Cluster id → its draft, with the id of the article that it will be. */
  drafts: Map<string, Draft & { id: string }>;
  /** What a person should know of drafts that were not written as they might have been. */
  notices: string[];
};

export async function mine(
  readings: AsyncIterable<Question | Reject>,
  content: Content,
  options: MineOptions,
): Promise<Mined> {
  const { progress = () => {} } = options;
  const { questions, rejects, repeats } = await collect(readings, options);
  progress(`${questions.length} questions read`);
  const home = new Set(
    options.locale ? [options.locale] : content.locales.length ? content.locales : ['en', 'lt', 'ru'],
  );
  const own = questions.filter(({ locale }) => home.has(locale));
  const { clusters, unclustered } = await clusterQuestions(own, options);
  progress(`${clusters.length} clusters found`);
  const shelves = readShelves(content);
  const matches = matchClusters(clusters, shelves);
  const period = periodOf(questions);
  const mined: Mined = {
    tickets: new Set(questions.map(({ ticketId }) => ticketId)).size,
    questions,
    rejects,
    period,
    matches,
    unclustered: [...unclustered, ...questions.filter(({ locale }) => !home.has(locale))],
    drafts: new Map(),
    notices: repeats
      ? [`Questions that stand in the export twice, with the same ticket and words, count once: ${repeats}.`]
      : [],
  };
  await addDrafts(mined, content, shelves, options.write);
  progress(`${mined.drafts.size} drafts made`);
  return mined;
}

async function addDrafts(mined: Mined, content: Content, shelves: Map<string, Shelf>, write?: Writer): Promise<void> {
  const taken = new Set<string>();
  const contacts = contactsOf(content.shop);
  const rewrite = write && createRewriter(write);
  for (const { cluster, status } of mined.matches) {
    if (status !== 'gap') continue;
    const plain = withoutTellingQuestions(toDraft(cluster, mined, content, shelves), contacts);
    const { draft, notice } = rewrite ? await rewrite(plain, toBody(cluster)) : { draft: plain, notice: null };
    if (notice) mined.notices.push(notice);
    const kinds = draft === plain ? [] : kindsIn(draft, contacts.union(ticketIds(cluster)));
    if (kinds.length)
      mined.notices.push(
        `${plain.slug}: kept in the agents' words. The model's text had personal data (${kinds.join(', ')}).`,
      );
    mined.drafts.set(cluster.id, place(content, kinds.length ? plain : draft, taken));
  }
}

function toDraft(cluster: Cluster, { questions, period }: Mined, content: Content, shelves: Map<string, Shelf>): Draft {
  const folders = content.categories.filter(({ locale }) => locale === cluster.locale).map(({ category }) => category);
  const category = chooseCategory(cluster, shelves.get(cluster.locale), folders);
  return gapToDraft(cluster, category, clusterToEvidence(cluster, questions.length, period));
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
    const key = hash(`${reading.ticketId}\0${reading.text}`);
    const place = places.get(key) ?? questions.length;
    if (place < questions.length) repeats++;
    else places.set(key, place);
    questions[place] = fuller(intern(reading), questions[place]);
    if (questions.length % 50_000 === 0 && questions.length) progress?.(`${questions.length} questions …`);
  }
  return { questions, rejects, repeats };
}

/** Of one question that stands in two pieces of an export, the one that tells more; the order of the pieces is chance. */
function fuller(one: Question, other: Question | undefined): Question {
  if (!other) return one;
  const [json, otherJson] = [JSON.stringify(one), JSON.stringify(other)];
  return json.length > otherJson.length || (json.length === otherJson.length && json < otherJson) ? one : other;
}

/** Agents answer in macros and customers ask alike: each text is kept once, so memory follows what is said. */
function createInterner(): (question: Question) => Question {
  const texts = new Map<string, string>();
  const replies = new Map<string, string[]>();
  const once = (text: string) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return (question) => {
    const key = question.replies.join('\0');
    if (!replies.has(key)) replies.set(key, question.replies);
    const { ticketId, locale, text, at, channel, product, firstReplyMinutes, resolutionMinutes, reopened } = question;
    return {
      ticketId,
      locale: once(locale),
      text: once(text),
      replies: replies.get(key)!,
      at,
      channel: channel && once(channel),
      product: product && once(product),
      firstReplyMinutes,
      resolutionMinutes,
      reopened,
    };
  };
}
