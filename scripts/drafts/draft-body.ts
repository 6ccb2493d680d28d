// The body of a draft: what agents agree on, then where they do not, for the editor to settle.
import type { RootContent } from 'mdast';
import { draftStrings } from './draft-strings.ts';
import { heading, list, paragraph, plainMarkdown, quote } from './plain-markdown.ts';
import { recurringAnswer, type RecurringSentence } from './recurring-answer.ts';
import { shorten } from './shorten.ts';
import type { Cluster } from './ticket.ts';

const LONGEST = { summary: 200, quoted: 500 };

/** The most frequent sentence becomes the summary where others stand beside it. */
export function toBody(cluster: Cluster): { summary: string | null; body: string } {
  const { sentences } = recurringAnswer(cluster);
  const strings = draftStrings(cluster.locale);
  const agreed = sentences.filter(({ conflict }) => conflict.length === 0);
  const lead = agreed
    .filter(({ text, isStep }) => !isStep && text.length <= LONGEST.summary)
    .reduce<RecurringSentence | null>((a, b) => (a && a.tickets.length >= b.tickets.length ? a : b), null);
  const summary = agreed.length > 1 && lead ? lead.text : null;
  const rest = agreed.filter(({ text }) => text !== summary);
  const blocks = sentences.length ? toBlocks(rest) : replies(cluster);
  const conflicts = sentences.filter(({ conflict }) => conflict.length > 0);
  if (conflicts.length)
    blocks.push(heading(strings.toSettle), ...conflicts.flatMap((each) => settle(each, cluster.locale)));
  return { summary, body: plainMarkdown(blocks) };
}

/** Steps that follow one another become one list, other sentences one paragraph. */
function toBlocks(sentences: RecurringSentence[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const { isStep } = sentences[from]!;
    while (to < sentences.length && sentences[to]!.isStep === isStep) to++;
    const texts = sentences.slice(from, to).map(({ text }) => text);
    blocks.push(isStep && texts.length > 1 ? list(texts, true) : paragraph(texts.join(' ')));
  }
  return blocks;
}

function settle({ conflict }: RecurringSentence, locale: string): RootContent[] {
  const { agentsDisagree, tickets } = draftStrings(locale);
  const sides = conflict.map(
    (side) => `${side.text} (${tickets(side.tickets.length)}: ${side.tickets.slice(0, 3).join(', ')})`,
  );
  return [paragraph(agentsDisagree), list(sides, false)];
}

/** Two typical replies, quoted, where agents share no sentence. */
function replies({ questions, locale }: Cluster): RootContent[] {
  const { noAnswer, repliesToStartFrom } = draftStrings(locale);
  const texts = [...new Set(questions.flatMap((question) => question.replies).filter(Boolean))].slice(0, 2);
  if (!texts.length) return [paragraph(noAnswer)];
  const quotes = texts.map((text) =>
    quote(
      text
        .split(/\n+/)
        .slice(0, 8)
        .map((line) => shorten(line, LONGEST.quoted)),
    ),
  );
  return [paragraph(repliesToStartFrom), ...quotes];
}
