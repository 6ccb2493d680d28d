// What to do next, most useful first. `code` stands in backticks, for the layouts to show.
import type { Voice } from './figures.ts';
import type { Line } from './line.ts';
import type { Report } from './report.ts';

/** An afternoon's work. */
const AFTERNOON = 5; // drafts

/** @param show makes customers' words safe where they will stand */
export function nextSteps(report: Report, voice: Voice, show: (line: Line) => string): string[] {
  const { words, figures } = voice;
  const { gaps, conflicts, unanswered, missed, merged, account, parts, tickets } = report;
  const wordings = missed.reduce((sum, line) => sum + line.missed.length, 0);
  // The last gate held their drafts back.
  const heldBack = gaps.filter(({ article }) => article === null).length;
  const steps = [
    ...readDrafts(report, voice, show),
    ...(heldBack ? [words.steps.writeYourself(heldBack)] : []),
    ...(conflicts.length ? [words.steps.settle(conflicts.length)] : []),
    ...(unanswered.length ? [words.steps.unanswered(unanswered.length)] : []),
    ...(wordings ? [words.steps.addWordings(wordings)] : []),
    ...(merged.length ? [words.steps.waiting(merged.length)] : []),
    ...(account.length ? [words.steps.account(figures.percent(parts.account / tickets))] : []),
    ...(parts.alone > tickets / 3 ? [words.steps.alone(figures.percent(parts.alone / tickets))] : []),
  ];
  return steps.length ? steps : [words.steps.nothing];
}

function readDrafts({ gaps }: Report, { words, figures }: Voice, show: (line: Line) => string): string[] {
  const drafts = gaps.filter(({ article }) => article !== null);
  const [top] = drafts;
  if (!top) return [];
  const { readDraft, afternoon, publish, slowest } = words.steps;
  const first = drafts.slice(0, AFTERNOON).reduce((sum, { share }) => sum + share, 0);
  const more = drafts.length > AFTERNOON ? ` ${afternoon(AFTERNOON, figures.percent(first))}` : '';
  const slow = drafts.reduce((a, b) => (waiting(b) > waiting(a) ? b : a));
  return [
    `${readDraft(show(top), top.tickets)}${more}`,
    publish,
    ...(slow.resolution !== null && slow !== top
      ? [slowest(show(slow), slow.tickets, figures.duration(slow.resolution))]
      : []),
  ];
}

/** Minutes that customers wait in all, as far as the median tells. */
const waiting = ({ tickets, resolution }: Line): number => tickets * (resolution ?? 0);
