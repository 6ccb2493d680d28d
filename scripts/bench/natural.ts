// The whole miner on labelled exports as customers and agents write them: which topics get a draft of their own, whether it
// answers, and which are led to the article that they have. A folder holds tickets.csv, labels.tsv (ticket, topic, kind),
// topics.tsv (topic, kind, article, title, facts, …, conflict) and content/.
import { createReadStream, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createEmbedder } from '../../src/miner/clusters/embedder.ts';
import { readQuestions } from '../../src/miner/questions/read-questions.ts';
import { mine } from '../../src/miner/rim/mine.ts';
import type { Mined } from '../../src/miner/report/mined.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Tables } from './table.ts';

const fixtures = resolve(import.meta.dirname, '../../tests/fixtures/exports-natural');
const MIN_SIZE = 4; // tickets, the command's default
/** From this share of one topic on a draft is about it. */
const PURE = 0.8;

/** Topics and drafts; `answered`: the draft holds all facts; `junk`: drafts about no gap, or about several. */
export type NaturalFigures = {
  export: string;
  gaps: number;
  found: number;
  answered: number;
  covered: number;
  led: number;
  'called covered': number;
  drafts: number;
  junk: number;
  conflicts: string;
};

type TopicRow = { kind: string; article: string; facts: RegExp[]; conflict: string[] };
type Labels = { topicOf: Map<string, string>; topics: Map<string, TopicRow> };

/** @param data of the public sets; its folders of labelled exports come after our own */
export async function benchNatural(data?: string): Promise<Tables> {
  const own = globSync(join(fixtures, '{en,lt,ru}/topics.tsv')).sort();
  const more = data ? globSync(join(data, 'tickets-natural/*/topics.tsv')).sort() : [];
  const rows: NaturalFigures[] = [];
  for (const file of [...own, ...more]) rows.push(await measureExport(dirname(file)));
  return { 'Labelled exports to drafts': rows };
}

export async function measureExport(folder: string): Promise<NaturalFigures> {
  const content = readContent(join(folder, 'content'));
  const bytes = createReadStream(join(folder, 'tickets.csv'));
  const readings = readQuestions([{ name: 'tickets.csv', bytes }], { home: content.locales });
  const mined = await mine(readings, content, { embed: createEmbedder(), minSize: MIN_SIZE });
  return { export: basename(folder), ...judge(mined, readLabels(folder)) };
}

function judge({ matches, drafts }: Mined, { topicOf, topics }: Labels): Omit<NaturalFigures, 'export'> {
  const judged = matches.map((match) => {
    const draft = drafts.get(match.cluster.id);
    const ids = match.cluster.questions.map(({ ticketId }) => ticketId);
    return { match, ...mainTopic(ids, topicOf), answer: draft && `${draft.summary ?? ''}\n${draft.body}` };
  });
  const of = (kind: string) => [...topics].filter(([, topic]) => topic.kind === kind);
  const isGap = (topic: string) => topics.get(topic)?.kind === 'gap';
  const written = judged.filter(({ answer }) => answer !== undefined);
  const ofTopic = (topic: string) => written.filter((each) => each.topic === topic && each.purity >= PURE);
  const holds = (answer: string | undefined, { facts }: TopicRow) => facts.every((fact) => fact.test(answer ?? ''));
  const asked = of('gap').filter(([, { conflict }]) => conflict.length > 1);
  const shown = asked.filter(([topic, { conflict }]) =>
    ofTopic(topic).some(({ answer }) => conflict.every((value) => answer!.includes(value))),
  );
  return {
    gaps: of('gap').length,
    found: of('gap').filter(([topic]) => ofTopic(topic).length > 0).length,
    answered: of('gap').filter(([topic, row]) => ofTopic(topic).some(({ answer }) => holds(answer, row))).length,
    covered: of('covered').length,
    led: of('covered').filter(([topic, { article }]) =>
      judged.some((each) => each.topic === topic && each.match.article === article),
    ).length,
    'called covered': judged.filter(({ topic, match }) => isGap(topic) && match.status === 'covered').length,
    drafts: written.length,
    junk: written.filter(({ topic, purity }) => !isGap(topic) || purity < PURE).length,
    conflicts: `${shown.length} of ${asked.length}`,
  };
}

/** What most of the labelled tickets are about, and how many of them that is. */
function mainTopic(tickets: string[], topicOf: ReadonlyMap<string, string>): { topic: string; purity: number } {
  const labelled = tickets.flatMap((ticket) => topicOf.get(ticket) ?? []);
  const [topic = '', own = []] =
    [...Map.groupBy(labelled, (each) => each)].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return { topic, purity: own.length / (labelled.length || 1) };
}

function readLabels(folder: string): Labels {
  const rows = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .replace(/\r/g, '')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  const patterns = (cell = '') =>
    cell
      .split(' && ')
      .filter(Boolean)
      .map((text) => new RegExp(text.trim(), 'iu'));
  return {
    topicOf: new Map(rows('labels.tsv').map(([ticket, topic]) => [ticket!, topic!])),
    topics: new Map(
      rows('topics.tsv').map(([topic, kind, article, , facts, , conflict]) => [
        topic!,
        { kind: kind!, article: article!, facts: patterns(facts), conflict: conflict?.match(/\d+(?:[.,]\d+)?/g) ?? [] },
      ]),
    ),
  };
}
