// The report as one page without any request: read over coffee, printed, or attached to a mail.
import { partsChart, volumeChart } from './report-charts.ts';
import type { Line, Report, Tally } from './report.ts';
import {
  count,
  duration,
  hasService,
  headline,
  nextSteps,
  number,
  percent,
  subline,
  trendWords,
} from './report-words.ts';
import { escape } from './escape.ts';
import { reportStyle } from './report-style.ts';

const MOST_ROWS = 15;

export function toHtml(report: Report): string {
  const { gaps, missed, account, merged, channels, products } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>What customers ask</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<p class="kicker">What customers ask</p>
<h1>${escape(headline(report))}</h1>
<p class="lead">${escape(subline(report))}</p>
${partsChart(report)}
${nextList(nextSteps(report, escape))}
${section('Questions without an article', 'Ranked by how often they are asked and whether they grow.', lineTable(gaps))}
${section('Answered, but not found', 'Customers asked in these words; the search does not lead them to the article.', missedList(missed))}
${volume(report)}
${section('Drafts from before', 'Their evidence was brought up to date.', lineTable(merged))}
${section('About one customer’s own order', 'A person or the order page answers these; they are counted apart.', lineTable(account))}
${section(
  'Where and about what',
  '',
  tallies([
    { title: 'Channels', rows: channels },
    { title: 'Products', rows: products },
  ]),
)}
</main>
</body>
</html>
`;
}

const section = (title: string, about: string, content: string): string =>
  content ? `<section><h2>${title}</h2>${about ? `<p class="about">${about}</p>` : ''}${content}</section>` : '';

const nextList = (steps: string[]): string =>
  steps.length
    ? `<section class="next"><h2>Next</h2><ol>${steps.map((step) => `<li>${step.replace(/`([^`]+)`/g, '<code>$1</code>')}</li>`).join('')}</ol></section>`
    : '';

/** The bar stands behind the number, so that size is seen and read at once. */
function lineTable(lines: Line[]): string {
  if (!lines.length) return '';
  const service = hasService(lines);
  const most = Math.max(...lines.map(({ tickets }) => tickets));
  const head = ['Question', 'Customers', 'Share', 'Trend', ...(service ? ['First reply', 'Solved', 'Reopened'] : [])];
  const rows = lines.slice(0, MOST_ROWS).map((line) => `<tr>${cells(line, most, service).join('')}</tr>`);
  const more =
    lines.length > MOST_ROWS ? `<p class="more">… and ${count(lines.length - MOST_ROWS, 'more question')}.</p>` : '';
  return `<table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${more}`;
}

function cells(line: Line, most: number, service: boolean): string[] {
  const place = line.article ? `<small>${escape(line.article)}</small>` : '';
  const width = Math.max(2, Math.round((100 * line.tickets) / most));
  const figures = service
    ? [duration(line.firstReply), duration(line.resolution), line.reopened === null ? '–' : percent(line.reopened)]
    : [];
  return [
    `<th scope="row">${escape(line.title)}${place}</th>`,
    `<td class="bar" style="--part: ${width}%"><span>${number(line.tickets)}</span></td>`,
    ...[percent(line.share), trendWords(line.trend), ...figures].map((text) => `<td>${text}</td>`),
  ];
}

function missedList(lines: Line[]): string {
  const items = lines.slice(0, 8).map(({ article, missed, tickets }) => {
    const wordings = missed.slice(0, 3).map((text) => `<q>${escape(text)}</q>`);
    return `<li><strong>${escape(article ?? '')}</strong> <small>${count(tickets, 'customer')}</small><br>${wordings.join(' ')}</li>`;
  });
  return items.length ? `<ul>${items.join('')}</ul>` : '';
}

function volume({ volume, step }: Report): string {
  if (volume.length < 4) return '';
  return section(step === 'week' ? 'Questions a week' : 'Questions a day', '', volumeChart(volume));
}

function tallies(groups: { title: string; rows: Tally[] }[]): string {
  const shown = groups.filter(({ rows }) => rows.length > 1);
  const list = ({ title, rows }: { title: string; rows: Tally[] }) =>
    `<div><h3>${title}</h3><dl>${rows.map(({ name, count }) => `<dt>${escape(name)}</dt><dd>${number(count)}</dd>`).join('')}</dl></div>`;
  return shown.length ? `<div class="columns">${shown.map(list).join('')}</div>` : '';
}
