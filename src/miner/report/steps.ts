// What to do next, most useful first. `code` stands in backticks, for the layouts to show.
import type { Line } from './line.ts';
import type { Report } from './report.ts';
import { count, duration, percent, times } from './figures.ts';

/** An afternoon's work. */
const AFTERNOON = 5; // drafts

/** @param show makes customers' words safe where they will stand */
export function nextSteps(report: Report, show: (line: Line) => string): string[] {
  if (report.questions === 0) return [lookAtColumns];
  const steps = [
    ...readDrafts(report, show),
    ...writeYourself(report),
    ...addWordings(report),
    ...waitingDrafts(report),
    ...ownOrders(report),
    ...askForMore(report),
  ];
  return steps.length ? steps : ['Nothing is missing. Run this again when a month of new tickets has come in.'];
}

const lookAtColumns =
  'Each line of the rejects file says which row could not be read, and why. If your columns have names of their own, name them: `--columns message="…"`.';

function readDrafts({ gaps }: Report, show: (line: Line) => string): string[] {
  const drafts = gaps.filter(({ article }) => article !== null);
  const [top] = drafts;
  if (!top) return [];
  const first = drafts.slice(0, AFTERNOON).reduce((sum, { share }) => sum + share, 0);
  const afternoon =
    drafts.length > AFTERNOON ? ` The first ${AFTERNOON} drafts cover ${percent(first)} of all questions.` : '';
  const slowest = drafts.reduce((a, b) => (waiting(b) > waiting(a) ? b : a));
  return [
    `Read the draft “${show(top)}” first: asked ${times(top.tickets)}.${afternoon}`,
    'Delete `draft: true` to publish a draft; write `rejected: true` below it and it does not come back.',
    ...(slowest.resolution !== null && slowest !== top
      ? [
          `“${show(slowest)}” costs the most waiting: asked ${times(slowest.tickets)}, ${duration(slowest.resolution)} until solved.`,
        ]
      : []),
  ];
}

/** The last gate held their drafts back. */
function writeYourself({ gaps }: Report): string[] {
  const without = gaps.filter(({ article }) => article === null).length;
  return without
    ? [
        `Write ${without === 1 ? 'one article' : `${without} articles`} yourself: personal data was left in the draft, so it was not written.`,
      ]
    : [];
}

/** Minutes that customers wait in all, as far as the median tells. */
const waiting = ({ tickets, resolution }: Line): number => tickets * (resolution ?? 0);

function addWordings({ missed }: Report): string[] {
  const wordings = missed.reduce((sum, line) => sum + line.missed.length, 0);
  if (!wordings) return [];
  const one = wordings === 1;
  return [
    `${count(wordings, 'wording')} ${one ? 'does' : 'do'} not find the article that answers ${one ? 'it' : 'them'}. Run the same command with \`--apply-questions\`, and ${one ? 'it is' : 'they are'} added.`,
  ];
}

const waitingDrafts = ({ merged }: Report): string[] =>
  merged.length
    ? [`${count(merged.length, 'earlier draft')} still ${merged.length === 1 ? 'waits' : 'wait'} for an editor.`]
    : [];

const ownOrders = ({ account, parts, questions }: Report): string[] =>
  account.length
    ? [
        `${percent(parts.account / questions)} of the questions need a look into one customer’s order: an article can only say how customers look themselves.`,
      ]
    : [];

const askForMore = ({ parts, questions }: Report): string[] =>
  parts.alone > questions / 3
    ? [`${percent(parts.alone / questions)} of the questions are like too few others: a longer export would show more.`]
    : [];
