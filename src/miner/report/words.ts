// The words of the report. It speaks English whatever the shop's languages are: it is read by editors.
import { count, dates, number, percent, stepDates, trendWords } from './figures.ts';
import type { Line } from './line.ts';
import type { Report } from './report.ts';

/** The finding, in one sentence. */
export function headline({ questions, parts, gaps }: Report): string {
  if (questions === 0) return 'The export holds no question that could be read.';
  const open = parts.gap;
  if (!open)
    return parts.covered + parts.merged > 0
      ? 'Every question that an article can answer, and that came up often, has an article or a draft.'
      : 'No question came up often enough to deserve an article.';
  const written = gaps.filter(({ article }) => article !== null).length;
  const each = written === 1 ? 'a draft' : 'a draft for each';
  const some = `${count(written, 'draft')} ${written === 1 ? 'is' : 'are'}`;
  const drafts = written === 0 ? '' : `; ${written === gaps.length ? `${each} is` : some} waiting`;
  return `${count(gaps.length, 'question')} without an article ${gaps.length === 1 ? 'makes' : 'make'} up ${percent(open / questions)} of what customers ask${drafts}.`;
}

export function subline({ tickets, questions, period, rejects }: Report): string {
  const when = period ? `, ${dates(period.from, period.to)}` : '';
  const bad = rejects
    ? ` ${count(rejects, 'row')} of the export ${rejects === 1 ? 'needs' : 'need'} a look: see the rejects file.`
    : '';
  return `${count(questions, 'question')} in ${count(tickets, 'ticket')}${when}.${bad}`;
}

type Part = { status: keyof Report['parts']; name: string; count: number; share: number };

/** What of all questions has an answer and what has not, without the parts that are empty. */
export function partsOf({ parts, questions }: Report): Part[] {
  const names: Record<keyof Report['parts'], string> = {
    gap: 'without an article',
    merged: 'with a draft from before',
    covered: 'with an article',
    unanswered: 'asked, not answered yet',
    account: 'about one customer’s own order',
    alone: 'asked too rarely to group',
  };
  return (Object.keys(names) as Part['status'][])
    .map((status) => ({ status, name: names[status], count: parts[status], share: parts[status] / questions }))
    .filter(({ count }) => count > 0);
}

/** What stands under each heading: what it is, and what to do about it. */
export const sections = {
  gaps: {
    title: 'Questions without an article',
    about:
      'The most pressing first: how often they are asked, weighed by whether they grow. Edit the drafts from the top; each lies in the content folder under the name that stands with it.',
  },
  missed: {
    title: 'Answered, but not found',
    about:
      'The search does not lead these words to the article. Add them to its `questions:`, or let `--apply-questions` do it.',
  },
  covered: {
    title: 'Asked although there is an article',
    about:
      'Read the first ones as a customer would: is the answer whole, and does every reply to such a ticket link to it?',
  },
  merged: {
    title: 'Drafts from before',
    about: 'Still asked, still waiting; their evidence is up to date now. Publish them, or write `rejected: true`.',
  },
  account: {
    title: 'About one customer’s own order',
    about:
      'Only a person or the order page can answer these. An article can say where to look; link to it from the order page and its mails.',
  },
  products: {
    title: 'Products asked about most',
    about:
      'A sentence on the page of the product may save the ticket; many returns of one ask for a better description.',
  },
  channels: { title: 'Where customers ask', about: 'Put a link to the help centre there, where most come in first.' },
  languages: {
    title: 'In which languages',
    about: 'A help centre without a folder for a language cannot answer in it.',
  },
  reading: {
    title: 'How the export was read',
    about:
      'Internal messages are left out, and so is everything that the export does not mark as seen by customers. If a column was read wrongly, name the right ones with `--columns`.',
  },
} as const;

/** Days or weeks that make a line, and questions at its peak: below these the line shows chance. */
const MIN_SHOWN = { steps: 4, atPeak: 3 };
/** A peak this many times the usual is named. */
const PEAK = 1.5;

/** Null where there is too little to show. @param show makes customers' words safe where they will stand */
export function volumeSection(
  { volume, trend }: Report,
  show: (line: Line) => string,
): { title: string; about: string } | null {
  if (!volume || volume.counts.length < MIN_SHOWN.steps) return null;
  const { step, counts, peak } = volume;
  const sorted = counts.toSorted((a, b) => a.count - b.count);
  const usual = sorted[Math.floor(sorted.length / 2)]!.count;
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (most.count < MIN_SHOWN.atPeak) return null;
  const why = peak ? `, most often about “${show(peak.line)}” (${number(peak.count)})` : '';
  const sentences = [
    `Usually ${number(usual)} a ${step}${trend === null ? '' : `, ${trendWords(trend)}`}.`,
    ...(most.count > PEAK * usual
      ? [
          `The most, ${number(most.count)}, ${step === 'week' ? 'in the week of' : 'on'} ${stepDates(most.from, step)}${why}.`,
        ]
      : []),
  ];
  return { title: `Questions a ${step}`, about: sentences.join(' ') };
}
