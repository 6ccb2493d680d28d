// The columns of the report's tables.
import { duration, number, percent, trendWords, UNKNOWN } from './figures.ts';
import type { Line } from './line.ts';
import type { Report } from './report.ts';

type Column = { head: string; of: (line: Line) => string };

/** One value a question; columns without any value are left out. */
export function columnsOf(lines: Line[]): Column[] {
  const columns: Column[] = [
    { head: 'Asked', of: ({ tickets }) => number(tickets) },
    { head: 'Share', of: ({ share }) => percent(share) },
    { head: 'Trend', of: ({ trend }) => trendWords(trend) },
    { head: 'First reply', of: ({ firstReply }) => duration(firstReply) },
    { head: 'Solved', of: ({ resolution }) => duration(resolution) },
    { head: 'Reopened', of: ({ reopened }) => (reopened === null ? UNKNOWN : percent(reopened)) },
  ];
  return columns.filter(({ of }) => lines.some((line) => of(line) !== UNKNOWN));
}

/** How the columns shown are to be read. */
export function legend(report: Report): string[] {
  const { gaps, covered, merged, account } = report;
  const heads = columnsOf([...gaps, ...covered, ...merged, ...account]).map(({ head }) => head);
  const notes: [string, string][] = [
    ['Asked', 'Asked: tickets with that question. Share: its part of all questions.'],
    [
      'Trend',
      'Trend: the later half of the time against the earlier one; steady where chance could make the difference, – where too few asked.',
    ],
    ['First reply', 'First reply: half of the customers waited longer.'],
    ['Solved', 'Solved: half of the tickets took longer.'],
    ['Reopened', 'Reopened: tickets that were solved and came back.'],
  ];
  return notes.filter(([head]) => heads.includes(head)).map(([, note]) => note);
}
