// What a run of the miner writes and prints: drafts, evidence, reports, and a summary for the person who ran it.
import { join } from 'node:path';
import type { Seen } from '../../src/miner/questions/choose-questions.ts';
import { clusterToEvidence } from '../../src/miner/draft/evidence.ts';
import {
  textsOfDraft,
  textsOfEvidence,
  textsOfJson,
  textsOfRejects,
  textsOfReport,
  ticketIds,
} from '../../src/miner/rim/gate.ts';
import { readingNotesToLines, valuesShown, type ReadingNotes } from '../../src/miner/export/reading-notes.ts';
import { minedToJson } from '../../src/miner/report/mined-json.ts';
import { redact } from '../../src/miner/privacy/redact.ts';
import { createVoice } from '../../src/miner/report/figures.ts';
import { toHtml } from '../../src/miner/report/html.ts';
import { toMarkdown } from '../../src/miner/report/markdown.ts';
import { toReport } from '../../src/miner/report/report.ts';
import type { Cluster, Match } from '../../src/miner/ticket.ts';
import { applyQuestions } from '../../src/miner/rim/apply-questions.ts';
import type { Content } from '../../src/reader/content.ts';
import { writeBeside } from '../../src/miner/rim/kept-file.ts';
import { updateEvidence, writeDraft } from '../../src/miner/rim/draft-files.ts';
import { reportFiles, type DraftsOptions } from './arguments.ts';
import type { LastGate } from '../../src/miner/rim/last-gate.ts';
import type { Mined } from '../../src/miner/report/mined.ts';
import { UserError } from '../../src/reader/problem.ts';
import { readSiteTokens } from '../../src/miner/rim/site-tokens.ts';
import { firstReasons } from './reject-lines.ts';
import { shown } from '../../src/reader/text-file.ts';

/** Drafts that the gate holds back are taken off the list. @returns what was done, in the reader's words */
export function writeAll(mined: Mined, content: Content, applies: boolean, gate: LastGate): string[] {
  const { drafts, matches, questions, period } = mined;
  for (const { cluster } of matches) {
    const draft = drafts.get(cluster.id);
    if (!draft) continue;
    if (gate.lets(draftPath(content, draft), textsOfDraft(draft), { keep: ticketIds(cluster) }))
      writeDraft(content, draft);
    else drafts.delete(cluster.id);
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
    if (!article || status !== 'covered' || !gate.lets(article.path, missed)) continue;
    const applied = applyQuestions(article, missed);
    added += applied.added;
    if (applied.problem) mined.notices.push(applied.problem);
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
  return new Map([...byDraft].map(([id, matches]) => [id, matches.map(({ cluster }) => cluster)]));
}

/** One cluster of all their questions. It keeps the id of the cluster that the draft was made of, if that is among them. */
function joinClusters(clusters: Cluster[], made?: string): Cluster {
  const { id, locale, medoid } = clusters.find((cluster) => cluster.id === made) ?? clusters[0]!;
  return { id, locale, medoid, questions: clusters.flatMap(({ questions }) => questions) };
}

const draftPath = ({ dir }: Content, { id }: { id: string }): string => shown(join(dir, `${id}.md`));

/**
 * A choice that leaves no ticket makes no report.
 * @param notes how the export was read  @param locale in which the report is written
 * @returns names under which files of an earlier run stay
 */
export function writeReports(
  mined: Mined,
  notes: ReadingNotes,
  { report, rejects, locale }: Pick<DraftsOptions, 'report' | 'rejects'> & { locale: string },
  gate: LastGate,
): string[] {
  const voice = createVoice(locale);
  const facts = toReport(mined, readingNotesToLines(notes, voice.words.reading));
  const texts = [...textsOfReport(facts), ...valuesShown(notes)];
  const { html, markdown } = reportFiles(report);
  const kept: (string | null)[] = [];
  if (mined.questions.length) {
    if (gate.lets(html, texts)) kept.push(writeBeside(html, toHtml(facts, voice, readSiteTokens())));
    if (gate.lets(markdown, texts)) kept.push(writeBeside(markdown, toMarkdown(facts, voice)));
  }
  if (mined.rejects.length && gate.lets(rejects, textsOfRejects(mined.rejects), { guesses: false }))
    kept.push(writeBeside(rejects, mined.rejects.map((each) => `${JSON.stringify(each)}\n`).join('')));
  return kept.filter((name) => name !== null);
}

/** `written` in the reader's words; `kept` are files of an earlier run under their new names. */
export type Written = { written: string[]; kept: string[] };

/** What the command prints; '' when the gate keeps it. */
export function output(mined: Mined, written: Written, options: DraftsOptions, gate: LastGate): string {
  if (!options.json) return summary(mined, written, options, gate);
  const json = minedToJson(mined);
  return gate.lets('--json', textsOfJson(json)) ? JSON.stringify(json) : '';
}

function summary(mined: Mined, { written, kept }: Written, options: DraftsOptions, gate: LastGate): string {
  const { questions, matches, unclustered } = mined;
  const count = (status: string) => matches.filter((match) => match.status === status).length;
  const alone = unclustered.length === 1 ? '1 ticket by itself' : `${unclustered.length} tickets by themselves`;
  return [
    `${counted(questions.length, 'ticket')}, ${counted(matches.length, 'cluster')}, ${alone}.`,
    `${counted(count('covered'), 'cluster')} covered, ${counted(count('gap'), 'gap')}, ${count('merged')} with a draft already, ${count('account')} about one customer's account.`,
    ...remarks(mined, options, gate),
    ...(options['dry-run']
      ? ['Nothing was written (--dry-run).']
      : [`Written: ${written.join(', ')}.`, ...earlier(kept), nextStep(mined, options)]),
  ].join('\n');
}

const earlier = (kept: string[]): string[] =>
  kept.length ? [`What the run before wrote stays as ${kept.join(', ')}.`] : [];

/** What a person should know beside the figures: how many rows need a look, where they are listed, the first reasons. */
export function remarks({ notices, rejects }: Mined, options: DraftsOptions, gate: LastGate): string[] {
  const said = notices.map((notice) => redact(notice));
  if (!rejects.length) return said;
  const rows = rejects.length === 1 ? '1 row needs a look' : `${rejects.length} rows need a look`;
  const isListed = !options['dry-run'];
  const place = isListed ? options.rejects : `a run without --dry-run lists all in ${options.rejects}`;
  // Beside --json a program is reading; a file, where there is one, says it better.
  return [...said, `${rows}: ${place}`, ...(options.json && isListed ? [] : firstReasons(rejects, gate))];
}

/** @throws UserError when there was nothing to work with, with the first reasons; an earlier report stays as it is */
export function refuseUnreadable({ rejects }: Mined, { isReadable }: Seen, gate: LastGate): void {
  if (isReadable) return;
  const reasons = rejects.length
    ? firstReasons(rejects, gate)
    : ['  the input is empty: give the questions that --stage questions printed'];
  throw new UserError(['No ticket could be read, so nothing was written:', ...reasons].join('\n'));
}

/** The same for the first stage alone, which has printed its reasons; a piece of an export may be empty. */
export function refuseBroken({ isReadable, isBroken }: Seen): void {
  if (isBroken && !isReadable) throw new UserError('No ticket could be read: the reasons stand above.');
}

function nextStep({ drafts, questions }: Mined, options: DraftsOptions): string {
  if (!questions.length) return 'No ticket is left to report on: an earlier report stays as it is.';
  const { html } = reportFiles(options.report);
  return drafts.size
    ? `Next: read ${html}, then edit the drafts; delete “draft: true” to publish one.`
    : `Next: read ${html}.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
