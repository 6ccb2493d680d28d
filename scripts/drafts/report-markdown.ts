// The report for a pull request.
import type { Line, Report } from './report.ts';
import { duration, hasService, headline, nextSteps, number, percent, subline, trendWords } from './report-words.ts';

const MOST_ROWS = 25;

export function toMarkdown(report: Report): string {
  const { gaps, missed, account, merged } = report;
  return [
    `# ${headline(report)}`,
    subline(report),
    list('Next', nextSteps(report, plain)),
    table('Gaps', gaps),
    list(
      'Covered, but not found',
      missed
        .slice(0, MOST_ROWS)
        .map(({ article, missed }) => `\`${article}\`: ${missed.slice(0, 5).map(plain).join(' · ')}`),
    ),
    table('Drafts from before', merged),
    table('About one customer’s order', account),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const list = (title: string, items: string[]): string =>
  items.length ? `## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}` : '';

function table(title: string, lines: Line[]): string {
  if (!lines.length) return '';
  const service = hasService(lines);
  const head = [
    'Question',
    'Asked',
    'Share',
    'Trend',
    ...(service ? ['First reply', 'Solved', 'Reopened'] : []),
    'Article',
  ];
  const rows = lines
    .slice(0, MOST_ROWS)
    .map((line) => [
      plain(line.title),
      number(line.tickets),
      percent(line.share),
      trendWords(line.trend),
      ...(service
        ? [duration(line.firstReply), duration(line.resolution), line.reopened === null ? '–' : percent(line.reopened)]
        : []),
      line.article ? `\`${line.article}\`` : '–',
    ]);
  const more = lines.length > MOST_ROWS ? `\n\n… and ${number(lines.length - MOST_ROWS)} more.` : '';
  return `## ${title}\n\n${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}${more}`;
}

/** Customers' words as text: no markup, no table cell of their own, nobody called by @. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~@$&]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');
}
