// The sentences of the report. It speaks English whatever the shop's languages are: it is read by editors.
import type { Line, Report } from './report.ts';

const numbers = new Intl.NumberFormat('en');
export const number = (value: number): string => numbers.format(value);
export const percent = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(100 * share)} %`;
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** The finding, in one sentence. */
export function headline({ questions, parts, gaps }: Report): string {
  if (questions === 0) return 'The export holds no question that could be read.';
  const open = parts.gap;
  if (!open)
    return parts.covered + parts.merged > 0
      ? 'Every question that came up more than once has an article or a draft.'
      : 'No question came up often enough to deserve an article.';
  const written = gaps.filter(({ article }) => article !== null).length;
  return `${count(gaps.length, 'question')} without an article ${gaps.length === 1 ? 'makes' : 'make'} up ${percent(open / questions)} of what customers ask; ${written === gaps.length ? 'a draft for each is waiting' : `${number(written)} drafts are waiting`}.`;
}

export function subline({ tickets, questions, period, rejects }: Report): string {
  const time = period ? `, ${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}` : '';
  const bad = rejects
    ? ` ${count(rejects, 'row')} of the export ${rejects === 1 ? 'needs' : 'need'} a look (see the rejects file).`
    : '';
  return `${count(questions, 'question')} in ${count(tickets, 'ticket')}${time}.${bad}`;
}

/** Within this the later half of the time is like the earlier one. */
const STEADY = 0.15;

export function trendWords(trend: number | null): string {
  if (trend === null) return '';
  if (Math.abs(trend) < STEADY) return 'steady';
  return trend > 0 ? `up ${percent(trend)}` : `down ${percent(-trend)}`;
}

/** 45 → 45 min, 300 → 5 h, 5000 → 3 days */
export function duration(minutes: number | null): string {
  if (minutes === null) return '–';
  if (minutes < 120) return `${Math.round(minutes)} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}

/** What to do next, most useful first. @param show makes customers' words safe where they will stand */
export function nextSteps(
  { gaps, missed, account, merged, parts, questions }: Report,
  show: (text: string) => string,
): string[] {
  const [top] = gaps;
  const wordings = missed.reduce((sum, line) => sum + line.missed.length, 0);
  return [
    ...(top?.article
      ? [
          `Read the draft “${show(top.title)}” first: ${count(top.tickets, 'customer')} asked. Delete \`draft: true\` to publish it; write \`rejected: true\` below it to be left in peace.`,
        ]
      : []),
    ...(wordings
      ? [
          `${count(wordings, 'wording')} do not find the article that answers them. Add them with \`--apply-questions\`.`,
        ]
      : []),
    ...(merged.length
      ? [`${count(merged.length, 'earlier draft')} still ${merged.length === 1 ? 'waits' : 'wait'} for you.`]
      : []),
    ...(account.length
      ? [
          `${count(account.length, 'kind')} of question need a look into one customer’s order: an article can say how to look oneself, no more.`,
        ]
      : []),
    ...(parts.alone > questions / 3
      ? [
          `${percent(parts.alone / questions)} of the questions are alike to too few others; a longer export would tell more.`,
        ]
      : []),
  ];
}

export const hasService = (lines: Line[]): boolean =>
  lines.some(({ firstReply, resolution, reopened }) => firstReply !== null || resolution !== null || reopened !== null);
