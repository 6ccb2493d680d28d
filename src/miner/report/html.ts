// The report as one page without any request: read over coffee, printed, or attached to a mail.
import { escape } from './escape.ts';
import { partsChart, volumeChart } from './charts.ts';
import { columnsOf, legend } from './columns.ts';
import { languageName, number, percent, times, UNKNOWN } from './figures.ts';
import { nextSteps } from './steps.ts';
import { reportStyle } from './style.ts';
import { headline, sections, subline, volumeSection } from './words.ts';
import type { Tally } from './counts.ts';
import type { Line } from './line.ts';
import type { Report } from './report.ts';

const MAX_SHOWN = { rows: 15, missed: 8, wordings: 4 };

/** @param tokens CSS with the site's colours and font */
export function toHtml(report: Report, tokens: string): string {
  const steps = nextSteps(report, title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>What customers ask</title>
<style>${tokens}${reportStyle}</style>
</head>
<body>
<main>
<p class="kicker">What customers ask</p>
<h1>${headline(report)}</h1>
<p class="lead">${subline(report)}</p>
${partsChart(report)}
<section class="next"><h2>Next</h2><ol>${steps.map((step) => `<li>${prose(step)}</li>`).join('')}</ol></section>
${section(sections.gaps, lineTable(report.gaps))}
${section(sections.missed, missedList(report.missed))}
${section(sections.merged, lineTable(report.merged))}
${section(sections.covered, lineTable(report.covered))}
${section(sections.account, lineTable(report.account))}
${volume(report)}
${section(sections.products, productTable(report))}
${section(sections.channels, tallyTable('Channel', report.channels, report.questions, words))}
${section(sections.languages, tallyTable('Language', report.languages, report.questions, languageName))}
${section(sections.reading, list(report.reading.map((line) => escape(line.trim()))))}
${section({ title: 'How to read the figures', about: '' }, list(legend(report)))}
</main>
</body>
</html>
`;
}

/** Somebody's own words: in their language, and in a direction that changes nothing around them. */
const words = (text: string, locale?: string): string =>
  `<bdi${locale ? ` lang="${escape(locale)}"` : ''}>${escape(text).replaceAll('`', '&#96;')}</bdi>`;

const title = (line: Line): string => words(line.title, line.locale);

/** Our own words, in which backticks make code. */
const prose = (text: string): string => text.replace(/`([^`]+)`/g, '<code>$1</code>');

/** An id may be broken where its folders end. */
const place = (id: string | null): string => escape(id ?? '').replaceAll('/', '/<wbr>');

const list = (items: string[]): string =>
  items.length ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

const section = ({ title, about }: { title: string; about: string }, content: string): string =>
  content ? `<section><h2>${title}</h2>${about && `<p class="about">${prose(about)}</p>`}${content}</section>` : '';

type Row = { head: string; cells: string[] };

/** On a phone a row becomes a block, so the roles are said outright and each cell knows the name of its column. */
function table(heads: string[], rows: Row[], kind = 'questions'): string {
  const head = heads.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('');
  const body = rows.map(({ head, cells }) => {
    const all = cells.map((cell, i) => `<td role="cell" data-head="${heads[i + 1]}">${cell}</td>`);
    return `<tr role="row"><th role="rowheader" scope="row">${head}</th>${all.join('')}</tr>`;
  });
  return `<table role="table" class="${kind}"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`;
}

/** The bar stands behind the number, so that size is seen and read at once. */
const bar = (value: number, most: number): string =>
  `<span class="bar" style="--part: ${Math.max(2, Math.round((100 * value) / most))}%">${number(value)}</span>`;

function lineTable(lines: Line[]): string {
  if (!lines.length) return '';
  const columns = columnsOf(lines);
  const most = Math.max(...lines.map(({ tickets }) => tickets));
  const rows = lines.slice(0, MAX_SHOWN.rows).map((line) => ({
    head: `${title(line)}<small>${place(line.article)}</small>${near(line)}`,
    cells: columns.map(({ of }, i) => (i ? of(line) : bar(line.tickets, most))),
  }));
  return table(['Question', ...columns.map(({ head }) => head)], rows) + rest(lines.slice(MAX_SHOWN.rows));
}

/** Beside a gap, so that no editor publishes the same answer twice. */
const near = (line: Line): string => (line.near ? `<small>Perhaps answered by <b>${place(line.near)}</b></small>` : '');

const rest = (lines: Line[]): string =>
  lines.length
    ? `<p class="about">… and ${number(lines.length)} more, asked ${times(lines.reduce((sum, { tickets }) => sum + tickets, 0))} together.</p>`
    : '';

const missedList = (lines: Line[]): string =>
  list(
    lines.slice(0, MAX_SHOWN.missed).map((line) => {
      const wordings = line.missed.slice(0, MAX_SHOWN.wordings).map((text) => `<q>${words(text, line.locale)}</q>`);
      return `<strong>${title(line)}</strong><small>${place(line.article)} · asked ${times(line.tickets)}</small>${wordings.join('')}`;
    }),
  );

function volume(report: Report): string {
  const about = volumeSection(report, title);
  return about ? section(about, volumeChart(report.volume!)) : '';
}

/** One name alone says nothing. */
const tallyTable = (head: string, rows: Tally[], questions: number, show: (name: string) => string): string =>
  rows.length > 1
    ? table(
        [head, 'Questions', 'Share'],
        rows.map(({ name, count }) => ({
          head: show(name),
          cells: [bar(count, rows[0]!.count), percent(count / questions)],
        })),
        'short',
      )
    : '';

const productTable = ({ products }: Report): string =>
  products.length > 1
    ? table(
        ['Product', 'Questions', 'Most often'],
        products.map(({ name, count, about }) => ({
          head: words(name),
          cells: [bar(count, products[0]!.count), about ? `${title(about.line)} (${number(about.count)})` : UNKNOWN],
        })),
        'products',
      )
    : '';
