// What a run of the miner leaves behind: drafts, evidence, reports, and a word to the person who ran it.
import { join } from 'node:path';
import { clusterToEvidence } from '../drafts/evidence.ts';
import { textsOfDraft, textsOfEvidence, textsOfJson, textsOfRejects, textsOfReport } from '../drafts/gate.ts';
import { minedToJson } from '../drafts/mined-json.ts';
import { redact } from '../drafts/redact.ts';
import { toHtml } from '../drafts/report-html.ts';
import { toMarkdown } from '../drafts/report-markdown.ts';
import { toReport } from '../drafts/report.ts';
import type { Cluster, Match } from '../drafts/ticket.ts';
import { applyQuestions } from './apply-questions.ts';
import { writeWhole } from './atomic-file.ts';
import type { Content } from './content.ts';
import { updateEvidence, writeDraft } from './draft-files.ts';
import type { DraftsOptions } from './drafts-arguments.ts';
import type { LastGate } from './last-gate.ts';
import type { Mined } from './mine.ts';
import { shown } from './text-file.ts';

/** Drafts that the gate holds back are taken off the list. @returns what was done, in the reader's words */
export function writeAll(mined: Mined, content: Content, applies: boolean, gate: LastGate): string[] {
  const { drafts, matches, questions, period } = mined;
  for (const [cluster, draft] of drafts) {
    const keep = new Set(draft.evidence.ids);
    if (gate.lets(draftPath(content, draft), textsOfDraft(draft), { keep })) writeDraft(content, draft);
    else drafts.delete(cluster);
  }
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  let updated = 0;
  for (const [id, clusters] of mergedInto(matches)) {
    const article = articles.get(id)!;
    if (article.rejected) continue;
    const evidence = clusterToEvidence(joinClusters(clusters, article.evidence?.cluster), questions.length, period);
    if (gate.lets(article.path, textsOfEvidence(evidence))) updated += Number(updateEvidence(article, evidence));
  }
  let added = 0;
  for (const { status, article: id, missed } of applies ? matches : []) {
    const article = articles.get(id ?? '');
    if (article && status === 'covered' && gate.lets(article.path, missed)) added += applyQuestions(article, missed);
  }
  return [
    `${drafts.size} new drafts in ${shown(content.dir)}`,
    `${updated} earlier drafts with new evidence`,
    ...(applies ? [`${added} wordings added to articles`] : []),
  ];
}

/** Draft → the clusters of this run that are about it. */
function mergedInto(matches: Match[]): Map<string, Cluster[]> {
  const merged = matches.filter(({ status }) => status === 'merged');
  const byDraft = Map.groupBy(merged, ({ article }) => article!);
  return new Map([...byDraft].map(([id, own]) => [id, own.map(({ cluster }) => cluster)]));
}

/** One cluster of all their questions; the draft stays with the cluster that it was made of while that is among them. */
function joinClusters(clusters: Cluster[], made?: string): Cluster {
  const { id, locale, medoid } = clusters.find((cluster) => cluster.id === made) ?? clusters[0]!;
  return { id, locale, medoid, questions: clusters.flatMap(({ questions }) => questions) };
}

const draftPath = ({ dir }: Content, { id }: { id: string }): string => shown(join(dir, `${id}.md`));

export function writeReports(mined: Mined, { report, rejects }: DraftsOptions, gate: LastGate): void {
  const facts = toReport(mined);
  const texts = textsOfReport(facts);
  const markdown = report.replace(/(?:\.html?)?$/, '.md');
  if (gate.lets(report, texts)) writeWhole(report, toHtml(facts));
  if (gate.lets(markdown, texts)) writeWhole(markdown, toMarkdown(facts));
  if (mined.rejects.length && gate.lets(rejects, textsOfRejects(mined.rejects), { guesses: false }))
    writeWhole(rejects, mined.rejects.map((each) => `${JSON.stringify(each)}\n`).join(''));
}

/** What the command prints; '' when the gate keeps it. */
export function output(mined: Mined, written: string[], options: DraftsOptions, gate: LastGate): string {
  if (!options.json) return summary(mined, written, options);
  const json = minedToJson(mined);
  return gate.lets('--json', textsOfJson(json)) ? JSON.stringify(json) : '';
}

function summary(
  { tickets, questions, rejects, matches, unclustered, notices }: Mined,
  written: string[],
  options: DraftsOptions,
): string {
  const count = (status: string) => matches.filter((match) => match.status === status).length;
  return [
    `${tickets} tickets, ${questions.length} questions, ${matches.length} clusters, ${unclustered.length} questions by themselves.`,
    `${count('covered')} clusters covered, ${count('gap')} gaps, ${count('merged')} with a draft already, ${count('account')} about one customer's account.`,
    ...(rejects.length ? [`${rejects.length} rows need a look: ${options.rejects}`] : []),
    ...notices.map((notice) => redact(notice)),
    ...(options['dry-run']
      ? ['Nothing was written (--dry-run).']
      : [
          `Written: ${written.join(', ')}.`,
          `Next: read ${options.report}, then edit the drafts; delete “draft: true” to publish one.`,
        ]),
  ].join('\n');
}
