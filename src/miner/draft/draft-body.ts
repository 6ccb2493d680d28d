// The body of a draft: what agents agree on, then where they do not, for the editor to settle.
import type { RootContent } from 'mdast';
import { saidIn, withoutStepWord } from '../answers/said.ts';
import { draftStrings } from '../../i18n/draft-strings.ts';
import { heading, list, paragraph, plainMarkdown, quote } from './plain-markdown.ts';
import { shorten } from '../words/shorten.ts';
import { candidatesOf, repliesOf } from '../answers/candidates.ts';
import { isWhole } from '../answers/whole-sentence.ts';
import { refersBack } from '../answers/refers-back.ts';
import type { AnswerSentence, AnswerSide, Question, Topic } from '../ticket.ts';

/**
 * Markdown. `body` is `agreed`, empty where agents agree on nothing, and `open`, what is left to the editor: conflicts to
 * settle, or replies to start from.
 */
export type DraftBody = { summary: string | null; body: string; agreed: string; open: string };

const MAX_SUMMARY = 200; // characters
/** In parts of the sentence that says most: the first of these is what is asked. */
const MAIN = 0.5;
/** An answer with more sides is read for its first ones. */
const MAX_SIDES = 8;

export function toBody({ answer, questions, locale }: Topic): DraftBody {
  const { conflicts } = answer;
  const sentences = withoutIdleStarts(answer.sentences, locale);
  const summary = toSummary(sentences, locale);
  const said = plainMarkdown(toBlocks(sentences.filter(({ text }) => text !== summary)));
  const isOpen = !sentences.length && !conflicts.length;
  const rest = plainMarkdown(conflicts.length ? toSettle(conflicts, locale) : isOpen ? replies(questions, locale) : []);
  return { summary: summary && closed(summary), body: joinBody(said, rest), agreed: said, open: rest };
}

export const joinBody = (agreed: string, open: string): string => [agreed, open].filter(Boolean).join('\n');

/** «To return it:» without a list after it goes; “Carrying up is an extra service:” is a sentence by itself. */
const withoutIdleStarts = (sentences: readonly AnswerSentence[], locale: string): AnswerSentence[] =>
  sentences.flatMap((each, at) => {
    const announces = sentences[at + 1]?.listed && sentences[at + 1]?.listed === sentences[at + 2]?.listed;
    if (!each.text.endsWith(':') || each.listed !== null || announces) return [each];
    return isWhole(each.text, locale) ? [{ ...each, text: each.text.replace(/:$/, '.') }] : [];
  });

/** The first that says much, where others stand beside it and none leans on it: a note only where there is no sentence. */
function toSummary(sentences: readonly AnswerSentence[], locale: string): string | null {
  if (sentences.length < 2) return null;
  const leans = (sentence: AnswerSentence | undefined) => sentence !== undefined && refersBack(sentence.text, locale);
  const fit = sentences.filter(
    (each, at) =>
      !each.listed &&
      !each.text.endsWith(':') &&
      each.text.length <= MAX_SUMMARY &&
      !leans(each) &&
      (at === 0 || !leans(sentences[at + 1])),
  );
  const whole = fit.filter(({ text }) => isWhole(text, locale));
  const leads = whole.length > 0 ? whole : fit;
  const most = Math.max(...leads.map(({ gain }) => gain));
  return leads.find(({ gain }) => gain >= MAIN * most)?.text ?? null;
}

/** Steps that follow one another become one list, other sentences one paragraph. */
function toBlocks(sentences: AnswerSentence[]): RootContent[] {
  const blocks: RootContent[] = [];
  const isLonely = (at: number) =>
    sentences[at]!.listed !== sentences[at - 1]?.listed && sentences[at]!.listed !== sentences[at + 1]?.listed;
  // One step or point alone is no list: it is a sentence like those around it.
  const listedAt = sentences.map(({ listed }, at) => (isLonely(at) ? null : listed));
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const listed = listedAt[from] ?? null;
    while (to < sentences.length && listedAt[to] === listed) to++;
    const texts = sentences.slice(from, to).map(({ text }) => text);
    if (listed === null) blocks.push(paragraph(texts.map(closed).join(' ')));
    else blocks.push(list((listed === 'step' ? texts.map(withoutStepWord) : texts).map(open), listed === 'step'));
  }
  return blocks;
}

/** Some agents end a step with a full stop, some do not: an item has none, unless it is two sentences, a paragraph has. */
const open = (text: string): string => (/[.!?] /.test(text) ? text : text.replace(/[.;,]$/, ''));
const closed = (text: string): string => (/[\p{L}\p{N}\p{Sc}%»“”"')]$/u.test(text) ? `${text}.` : text);

function toSettle(conflicts: AnswerSide[][], locale: string): RootContent[] {
  const { toSettle, agentsDisagree, tickets, others } = draftStrings(locale);
  const lists = conflicts.flatMap((conflict) => {
    const sides = conflict
      .slice(0, MAX_SIDES)
      .map((side) => `${side.text} (${tickets(side.tickets.length)}: ${side.tickets.slice(0, 3).join(', ')})`);
    const left = conflict.length - sides.length;
    return [paragraph(agentsDisagree), list(left > 0 ? [...sides, others(left)] : sides, false)];
  });
  return [heading(toSettle), ...lists];
}

const MAX_REPLIES = 2;
const QUOTED = { lines: 8, characters: 500 };

const untold = { weights: new Map(), all: { tickets: 0, counts: new Map() }, echoes: new Set<string>() };

/** The fullest replies, where agents share no sentence; what they tell of one customer's case is left out. */
function replies(questions: readonly Question[], locale: string): RootContent[] {
  const { noAnswer, onlyCases, repliesToStartFrom } = draftStrings(locale);
  const texts = [...new Set(questions.map(({ replies }) => replies.join('\n')).filter(Boolean))];
  if (!texts.length) return [paragraph(noAnswer)];
  const all = candidatesOf(repliesOf(questions, locale), locale, untold).filter(({ isBrief }) => !isBrief);
  const forAll = new Set(all.map(({ key }) => key));
  const said = texts
    .map((reply) => saidIn(reply, locale).flatMap(({ key, text }) => (forAll.has(key) ? [text] : [])))
    .filter(({ length }) => length > 0);
  if (!said.length) return [paragraph(onlyCases)];
  const fullest = said.sort((a, b) => b.length - a.length).slice(0, MAX_REPLIES);
  const quotes = fullest.map((lines) =>
    quote(lines.slice(0, QUOTED.lines).map((line) => shorten(line, QUOTED.characters))),
  );
  return [paragraph(repliesToStartFrom), ...quotes];
}
