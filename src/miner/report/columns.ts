// The columns of the report's tables.
import { UNKNOWN, type Voice } from './figures.ts';
import type { Line } from './line.ts';
import type { Report } from './report.ts';

type Column = { head: string; of: (line: Line) => string; note: string };

/** One value a question; columns without any value are left out. */
export function columnsOf(lines: Line[], { words, figures }: Voice): Column[] {
  const { columns: heads, legend } = words;
  const { number, percent, trend, duration } = figures;
  const columns: Column[] = [
    { head: heads.asked, of: ({ tickets }) => number(tickets), note: legend.asked },
    { head: heads.share, of: ({ share }) => percent(share), note: '' },
    { head: heads.trend, of: (line) => trend(line.trend), note: legend.trend },
    { head: heads.firstReply, of: ({ firstReply }) => duration(firstReply), note: legend.firstReply },
    { head: heads.solved, of: ({ resolution }) => duration(resolution), note: legend.solved },
    {
      head: heads.reopened,
      of: ({ reopened }) => (reopened === null ? UNKNOWN : percent(reopened)),
      note: legend.reopened,
    },
  ];
  return columns.filter(({ of }) => lines.some((line) => of(line) !== UNKNOWN));
}

/** How the columns shown are to be read. */
export const legendOf = ({ gaps, unanswered, covered, merged, account }: Report, voice: Voice): string[] =>
  columnsOf([...gaps, ...unanswered, ...covered, ...merged, ...account], voice)
    .map(({ note }) => note)
    .filter(Boolean);
