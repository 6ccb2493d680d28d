// What a run of the miner leaves behind: drafts, evidence, reports, and a word to the person who ran it.
import { clusterToEvidence } from '../drafts/evidence.ts';
import { toHtml } from '../drafts/report-html.ts';
import { toMarkdown } from '../drafts/report-markdown.ts';
import { toReport } from '../drafts/report.ts';
import { applyQuestions } from './apply-questions.ts';
import { writeWhole } from './atomic-file.ts';
import type { Content } from './content.ts';
import { updateEvidence, writeDraft } from './draft-files.ts';
import type { DraftsOptions } from './drafts-arguments.ts';
import type { Mined } from './mine.ts';
import { shown } from './text-file.ts';

/** @returns what was done, in the reader's words */
export function writeAll({ drafts, matches, questions, period }: Mined, content: Content, applies: boolean): string[] {
  for (const draft of drafts.values()) writeDraft(content, draft);
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  let updated = 0;
  let added = 0;
  for (const { cluster, status, article: id, missed } of matches) {
    const article = id === null ? undefined : articles.get(id);
    if (article && status === 'merged' && !article.rejected)
      updated += Number(updateEvidence(article, clusterToEvidence(cluster, questions.length, period)));
    if (article && status === 'covered' && applies) added += applyQuestions(article, missed);
  }
  return [
    `${drafts.size} new drafts in ${shown(content.dir)}`,
    `${updated} earlier drafts with new evidence`,
    ...(applies ? [`${added} wordings added to articles`] : []),
  ];
}

export function writeReports(mined: Mined, { report, rejects }: DraftsOptions): void {
  const facts = toReport(mined);
  writeWhole(report, toHtml(facts));
  writeWhole(report.replace(/(?:\.html?)?$/, '.md'), toMarkdown(facts));
  if (mined.rejects.length) writeWhole(rejects, mined.rejects.map((each) => `${JSON.stringify(each)}\n`).join(''));
}

export function summary(
  { tickets, questions, rejects, matches, unclustered, notices }: Mined,
  written: string[],
  options: DraftsOptions,
): string {
  const count = (status: string) => matches.filter((match) => match.status === status).length;
  return [
    `${tickets} tickets, ${questions.length} questions, ${matches.length} clusters, ${unclustered.length} questions by themselves.`,
    `${count('covered')} clusters covered, ${count('gap')} gaps, ${count('merged')} with a draft already, ${count('account')} about one customer's account.`,
    ...(rejects.length ? [`${rejects.length} rows need a look: ${options.rejects}`] : []),
    ...notices,
    ...(options['dry-run']
      ? ['Nothing was written (--dry-run).']
      : [
          `Written: ${written.join(', ')}.`,
          `Next: read ${options.report}, then edit the drafts; delete “draft: true” to publish one.`,
        ]),
  ].join('\n');
}
