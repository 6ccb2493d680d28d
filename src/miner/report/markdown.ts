// The report for a pull request.
import { columnsOf, legend } from './columns.ts';
import { languageName, number, percent, times, UNKNOWN } from './figures.ts';
import { nextSteps } from './steps.ts';
import { headline, partsOf, sections, subline, volumeSection } from './words.ts';
import type { Tally } from './counts.ts';
import type { Line } from './line.ts';
import type { Report } from './report.ts';

const MAX_SHOWN = { rows: 25, wordings: 5 };

export function toMarkdown(report: Report): string {
  const { gaps, missed, merged, covered, account, channels, languages, questions, reading } = report;
  const volume = volumeSection(report, title);
  return [
    `# ${headline(report)}`,
    subline(report),
    partsOf(report)
      .map(({ name, count, share }) => `**${percent(share)}** ${name} (${number(count)})`)
      .join(' · '),
    section(
      { title: 'Next', about: '' },
      list(nextSteps(report, title), (i) => `${i + 1}.`),
    ),
    section(sections.gaps, lineTable(gaps)),
    section(sections.missed, list(missed.slice(0, MAX_SHOWN.rows).map(wordings))),
    section(sections.merged, lineTable(merged)),
    section(sections.covered, lineTable(covered)),
    section(sections.account, lineTable(account)),
    volume ? section({ title: volume.title, about: '' }, volume.about) : '',
    section(sections.products, productTable(report)),
    section(sections.channels, tallies(channels, questions, plain)),
    section(sections.languages, tallies(languages, questions, languageName)),
    section(sections.reading, list(reading.map((line) => plain(line.trim())))),
    section({ title: 'How to read the figures', about: '' }, list(legend(report))),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const title = (line: Line): string => plain(line.title);

const section = ({ title, about }: { title: string; about: string }, content: string): string =>
  content ? [`## ${title}`, about, content].filter(Boolean).join('\n\n') : '';

const list = (items: string[], mark: (i: number) => string = () => '-'): string =>
  items.map((item, i) => `${mark(i)} ${item}`).join('\n');

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const place = (id: string | null): string => (id ? `\`${id}\`` : UNKNOWN);

function lineTable(lines: Line[]): string {
  if (!lines.length) return '';
  const columns = [
    ...columnsOf(lines),
    { head: 'Article', of: ({ article }: Line) => place(article) },
    { head: 'Perhaps answered by', of: ({ near }: Line) => place(near) },
  ].filter(({ of }) => lines.some((line) => of(line) !== UNKNOWN));
  const rows = lines.slice(0, MAX_SHOWN.rows).map((line) => [title(line), ...columns.map(({ of }) => of(line))]);
  const more = lines.slice(MAX_SHOWN.rows);
  const asked = more.reduce((sum, { tickets }) => sum + tickets, 0);
  const rest = more.length ? `\n\n… and ${number(more.length)} more, asked ${times(asked)} together.` : '';
  return table(['Question', ...columns.map(({ head }) => head)], rows) + rest;
}

const wordings = (line: Line): string =>
  `${title(line)} (asked ${times(line.tickets)}), \`${line.article}\`: ${line.missed
    .slice(0, MAX_SHOWN.wordings)
    .map((text) => `“${plain(text)}”`)
    .join(' · ')}`;

const productTable = ({ products }: Report): string =>
  products.length > 1
    ? table(
        ['Product', 'Questions', 'Most often'],
        products.map(({ name, count, about }) => [
          plain(name),
          number(count),
          about ? `${title(about.line)} (${number(about.count)})` : UNKNOWN,
        ]),
      )
    : '';

const tallies = (rows: Tally[], questions: number, show: (name: string) => string): string =>
  rows.length > 1
    ? rows.map(({ name, count }) => `${show(name)} ${number(count)} (${percent(count / questions)})`).join(' · ')
    : '';

/**
 * Customers' words as text: no markup, no table cell of their own. GitHub looks for people, issues and addresses after
 * the backslashes are gone (github/markup#1168), so a space of no width parts those.
 */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~@$&]/g, (sign) => `\\${sign}`)
    .replace(/@|#(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, (sign) => `${sign}&#8203;`);
}
