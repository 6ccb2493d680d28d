// The insights as Markdown, for the body of a pull request. What customers typed is plain text there, whatever it holds.
import type { Voice } from '../miner/report/figures.ts';
import { range } from './html.ts';
import type { LearnedSynonym } from './learned-synonyms.ts';
import type { Count, Report } from './report.ts';
import type { InsightsWords } from './words/insights-words.ts';

const MAX_ROWS = 20;

export function toMarkdown(report: Report, { voice, own }: { voice: Voice; own: InsightsWords }): string {
  const { number, percent, dates } = voice.figures;
  const { columns, sections } = own;
  const { searches, unanswered, deflection } = report;
  const count = (value: Count) => (value === null || (value > 0 && value < 5) ? '–' : number(value));
  const gaps = report.gaps.map((gap) => [
    `${plain(gap.title)} (${gap.near ? own.near(plain(gap.near)) : own.none})`,
    ...[gap.searches, gap.nothing, gap.doubtful, gap.unopened].map(count),
  ]);
  const articles = report.articles.map(({ id, opens, yes, no, contacts, reasons }) => [
    [plain(id), ...reasons.map(({ reason, count }) => `${own.reasons[reason]} ${number(count)}`)].join(' · '),
    ...[opens, yes, no, contacts].map(count),
  ]);
  const rising = report.rising.map(({ title, recent, before }) => [plain(title), count(recent), count(before)]);
  const odd = report.odd.map(({ id, day, opens, counted }) => [plain(id), day, count(opens), count(counted)]);
  const parts = [
    `# ${searches ? own.headline(number(searches), percent(unanswered / searches)) : own.quiet}`,
    report.from && dates(report.from, report.to),
    ...part(
      sections.gaps,
      [columns.query, columns.searches, columns.nothing, columns.doubtful, columns.unopened],
      gaps,
    ),
    ...part(sections.articles, [columns.article, columns.opens, columns.yes, columns.no, columns.contacts], articles),
    ...part(sections.rising, [columns.query, columns.recent, columns.before], rising),
    ...part(sections.synonyms, [columns.pair, columns.clicks, columns.file], synonymRows(report.synonyms, voice)),
    ...part(sections.odd, [columns.article, columns.day, columns.opens, columns.counted], odd),
    `## ${sections.deflection.title}`,
    [
      `- ${count(deflection.confirmed)} ${own.confirmed}`,
      `- ${count(deflection.failed)} ${own.failed}`,
      `- ${range(count(deflection.assumed.least), count(deflection.assumed.most), own)} ${own.assumed}`,
    ].join('\n'),
    `${sections.legend.about} ${own.few}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The cells of each pair: the words, how often, the line to copy. */
export const synonymRows = (synonyms: LearnedSynonym[], { figures: { number } }: Voice): string[][] =>
  synonyms.map(({ locale, customers, articles, clicks, line }) => [
    `${plain(customers)} → ${plain(articles)}`,
    number(clicks),
    `${plain(locale)}/synonyms.txt: ${plain(line)}`,
  ]);

/** A heading, what it is about, and a table; nothing where there is no row. */
export function part({ title, about }: { title: string; about: string }, heads: string[], rows: string[][]): string[] {
  if (!rows.length) return [];
  const lines = [heads, heads.map((_, at) => (at ? '---:' : '---')), ...rows.slice(0, MAX_ROWS)];
  return [`## ${title}`, ...(about ? [about] : []), lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

/** Everything that could be markup is escaped; a mention or a reference would call somebody. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&:]/g, '\\$&')
    .replace(/@/g, '@\u200b');
}
