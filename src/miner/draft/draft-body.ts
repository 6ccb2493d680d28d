// The body of a draft: what agents agree on, then where they do not, for the editor to settle.
import type { RootContent } from 'mdast';
import { saidIn, withoutStepWord } from '../answers/said.ts';
import { draftStrings } from '../../i18n/draft-strings.ts';
import { heading, list, paragraph, plainMarkdown, quote } from './plain-markdown.ts';
import { recurringAnswer, type RecurringSentence } from '../answers/recurring-answer.ts';
import { shorten } from '../words/shorten.ts';
import type { Cluster } from '../ticket.ts';

/**
 * Markdown. `body` is `agreed`, empty where agents agree on nothing, and `open`, what is left to the editor: conflicts to
 * settle, or replies to start from.
 */
export type DraftBody = { summary: string | null; body: string; agreed: string; open: string };

const LONGEST_SUMMARY = 200;
/** In parts of the most frequent sentence. */
const FREQUENT = 0.7;
/** An answer with more sides is read for its first ones. */
const MOST_SIDES = 8;

export function toBody(cluster: Cluster): DraftBody {
  const { sentences, caseDetails } = recurringAnswer(cluster);
  const agreed = withoutIdleStarts(sentences.filter(({ conflict }) => conflict.length === 0));
  const conflicts = sentences.filter(({ conflict }) => conflict.length > 0);
  const summary = toSummary(agreed, Math.max(0, ...conflicts.map(({ tickets }) => tickets.length)));
  const left = conflicts.length
    ? toSettle(conflicts, cluster.locale)
    : agreed.length
      ? []
      : replies(cluster, caseDetails);
  const [said, rest] = [toBlocks(agreed.filter(({ text }) => text !== summary)), left].map(plainMarkdown);
  return { summary, body: joinBody(said!, rest!), agreed: said!, open: rest! };
}

export const joinBody = (agreed: string, open: string): string => [agreed, open].filter(Boolean).join('\n');

/** «To return it:» without anything after it. */
const withoutIdleStarts = (sentences: RecurringSentence[]): RecurringSentence[] =>
  sentences.filter(({ text, listed }, at) => !text.endsWith(':') || listed !== null || sentences[at + 1]?.listed);

/**
 * The first of the most frequent sentences, where others stand beside it, none of which leans on it from a distance.
 * @param least tickets: where agents contradict one another more often than they say it, it is not what is asked
 */
function toSummary(agreed: RecurringSentence[], least: number): string | null {
  if (agreed.length < 2) return null;
  const fit = agreed.filter(
    ({ text, listed, goesOn, tickets }, at) =>
      !listed &&
      !text.endsWith(':') &&
      text.length <= LONGEST_SUMMARY &&
      tickets.length >= least &&
      (at === 0 || (!goesOn && !agreed[at + 1]?.goesOn)),
  );
  const most = Math.max(...fit.map(({ tickets }) => tickets.length));
  return fit.find(({ tickets }) => tickets.length >= FREQUENT * most)?.text ?? null;
}

/** Steps that follow one another become one list, other sentences one paragraph. */
function toBlocks(sentences: RecurringSentence[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const { listed } = sentences[from]!;
    while (to < sentences.length && sentences[to]!.listed === listed) to++;
    const texts = sentences.slice(from, to).map(({ text }) => text);
    if (listed === null || texts.length === 1) blocks.push(paragraph(texts.map(closed).join(' ')));
    else blocks.push(list((listed === 'step' ? texts.map(withoutStepWord) : texts).map(open), listed === 'step'));
  }
  return blocks;
}

/** Some agents end a step with a full stop, some do not: an item has none, unless it is two sentences, a paragraph has. */
const open = (text: string): string => (/[.!?] /.test(text) ? text : text.replace(/[.;,]$/, ''));
const closed = (text: string): string => (/[\p{L}\p{N}»“”"')]$/u.test(text) ? `${text}.` : text);

function toSettle(conflicts: RecurringSentence[], locale: string): RootContent[] {
  const { toSettle, agentsDisagree, tickets, others } = draftStrings(locale);
  const lists = conflicts.flatMap(({ conflict }) => {
    const sides = conflict
      .slice(0, MOST_SIDES)
      .map((side) => `${side.text} (${tickets(side.tickets.length)}: ${side.tickets.slice(0, 3).join(', ')})`);
    const left = conflict.length - sides.length;
    return [paragraph(agentsDisagree), list(left > 0 ? [...sides, others(left)] : sides, false)];
  });
  return [heading(toSettle), ...lists];
}

const MOST_REPLIES = 2;
const QUOTED = { lines: 8, characters: 500 };

/** The fullest replies, where agents share no sentence; what they tell of one customer's case is left out. */
function replies({ questions, locale }: Cluster, caseDetails: ReadonlySet<string>): RootContent[] {
  const { noAnswer, onlyCases, repliesToStartFrom } = draftStrings(locale);
  const texts = [...new Set(questions.map(({ replies }) => replies.join('\n')).filter(Boolean))];
  if (!texts.length) return [paragraph(noAnswer)];
  const said = texts
    .map((reply) => saidIn(reply, locale).flatMap(({ text }) => (caseDetails.has(text) ? [] : [text])))
    .filter(({ length }) => length > 0);
  if (!said.length) return [paragraph(onlyCases)];
  const fullest = said.sort((a, b) => b.length - a.length).slice(0, MOST_REPLIES);
  const quotes = fullest.map((lines) =>
    quote(lines.slice(0, QUOTED.lines).map((line) => shorten(line, QUOTED.characters))),
  );
  return [paragraph(repliesToStartFrom), ...quotes];
}
