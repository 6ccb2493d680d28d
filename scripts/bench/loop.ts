// The whole loop: tickets with an empty help centre → drafts, published untouched → queries that are in no ticket.
// A draft's intent is that of most of its tickets.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { search } from '../../src/search/index.ts';
import { createEmbedder } from '../../src/miner/clusters/embedder.ts';
import { readQuestions } from '../../src/miner/questions/read-questions.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readShelves, writeDraft } from '../../src/miner/rim/draft-files.ts';
import { mine } from '../../src/miner/rim/mine.ts';
import type { Mined } from '../../src/miner/report/mined.ts';
import { builtInThesaurus } from '../../src/reader/thesaurus.ts';
import type { Size } from './options.ts';
import { fixtureSets } from './fixture-shop.ts';
import { drawTickets } from './generated-tickets.ts';
import { fixtureIntents, publicExport, publicLabels } from './intents.ts';
import { readJudgedSet, type JudgedSet } from './judged-set.ts';
import { publicFolder } from './public-sets.ts';
import { atLeast, atMost, type Row, type Tables } from './table.ts';

/** Asked of the public export: shares of 1 whose first hit, or one of three, is a draft of the right intent; drafts an intent. */
const limits: Record<string, { first: number; three: number; perIntent: number }> = {
  'bitext-27answers.en': { first: 0.8, three: 0.92, perIntent: 2 },
};
/** Tickets drawn where there are no public sets. */
const counts: Record<Size, number> = { quick: 120, usual: 3000, all: 10_000 };

/** `labels`: ticket → intent. `relevant` of the queries names intents. */
type Loop = { source: Parameters<typeof readQuestions>[0][0]; labels: Map<string, string>; queries: JudgedSet[] };

/** @param data the folder of the public sets */
export async function benchLoop(size: Size, data?: string): Promise<Tables> {
  const { source, labels, queries } = data ? publicLoop(data) : drawnLoop(counts[size]);
  const dir = mkdtempSync(join(tmpdir(), 'loop-'));
  try {
    const content = readContent(dir);
    const embed = createEmbedder(builtInThesaurus());
    const mined = await mine(readQuestions([source]), content, { embed, minSize: 3 });
    for (const draft of mined.drafts.values()) writeDraft(content, draft);
    const intents = intentsOfDrafts(mined, labels);
    const title = 'Queries that find a draft of what they ask, and how much of it was drafted';
    return { [title]: queries.map((set) => measure(dir, set, intents, labels)) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const publicLoop = (data: string): Loop => ({
  source: publicExport(data),
  labels: publicLabels(data),
  queries: [readJudgedSet(join(publicFolder(data, 'retrieval'), 'bitext-27answers.en'))],
});

/** The fixture shop's customers: they ask by titles and `questions:`, the judged queries are in no ticket. */
function drawnLoop(count: number): Loop {
  const drawn = [...drawTickets(fixtureIntents()).take(count)];
  const lines = drawn.map(({ ticket }) => JSON.stringify(ticket)).join('\n');
  return {
    source: { name: 'drawn.jsonl', bytes: Readable.from([Buffer.from(lines)]) },
    labels: new Map(drawn.map(({ ticket, intent }) => [ticket.id, intent])),
    queries: fixtureSets(),
  };
}

/** Draft → the intent of most of its tickets. */
function intentsOfDrafts({ matches, drafts }: Mined, labels: Map<string, string>): Map<string, string> {
  const intents = new Map<string, string>();
  for (const { cluster } of matches) {
    const draft = drafts.get(cluster.id);
    if (draft) intents.set(draft.id, majority(cluster.questions.map(({ ticketId }) => labels.get(ticketId)!)));
  }
  return intents;
}

function measure(dir: string, set: JudgedSet, intents: Map<string, string>, labels: Map<string, string>): Row {
  const index = readShelves(readContent(dir)).get(set.locale)?.drafts;
  const asked = new Set(labels.values());
  const queries = set.queries.filter(({ relevant }) => relevant.some((intent) => asked.has(intent)));
  const ranks = queries.map(({ query, relevant }) =>
    index ? search(index, query).hits.findIndex(({ id }) => relevant.includes(intents.get(id) ?? '')) : -1,
  );
  const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
  const own = [...intents].filter(([id]) => id.startsWith(`${set.locale}/`)).map(([, intent]) => intent);
  const limit = limits[set.name];
  const [first, three, perIntent] = [share(1), share(3), own.length / new Set(own).size];
  return {
    set: set.name,
    queries: queries.length,
    first,
    'first must': limit && atLeast(limit.first, first),
    three,
    'three must': limit && atLeast(limit.three, three),
    drafts: own.length,
    'intents drafted': new Set(own).size,
    'intents asked': new Set([...asked].filter((intent) => isOf(set, intent))).size,
    'drafts/intent': perIntent,
    must: limit && atMost(limit.perIntent, perIntent),
  };
}

/** Intents of the fixture shop begin with their locale, those of the public export are all English. */
const isOf = ({ locale }: JudgedSet, intent: string): boolean =>
  !intent.includes('/') || intent.startsWith(`${locale}/`);

function majority(labels: string[]): string {
  const counts = [...Map.groupBy(labels, (label) => label)].map(([label, own]) => ({ label, count: own.length }));
  return counts.reduce((one, other) => (other.count > one.count ? other : one)).label;
}
