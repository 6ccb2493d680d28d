// A redacted ticket → what its customer asks, with the context it is asked in and what agents answered.
//
//   "Hi! My parcel came damaged. What should I do? Thanks, [name]"
//   → My parcel came damaged. · What should I do?
//
// Greetings, thanks, quoted mail and signatures are out, and so is what the customer writes after the answer: "any news?"
// and "thanks, it worked" ask nothing new.
import { words } from '../../text/index.ts';
import { isStopWord } from '../words/kept-words.ts';
import { languageOf } from '../../text/languages.ts';
import { detectLocale } from './detect-locale.ts';
import { withoutFrame, withoutPrefixes } from './frame.ts';
import { withoutPersonalClauses } from './personal-clauses.ts';
import { minerLanguages, minerLocales } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';
import { isPolite, sentences } from '../words/sentences.ts';
import type { Message, Question, Ticket } from '../ticket.ts';

export type QuestionOptions = {
  /** Locales the shop has content in; they win where a text could be of several. */
  home?: readonly string[];
};

const defaults = { home: minerLocales as readonly string[] };

const MAX_MESSAGE = 20_000; // characters; nobody asks later than this in one message, what follows is a log
const MAX_SENTENCES = 40; // of one ticket; what comes later is a story or a pasted page
const MAX_SENTENCE = 400; // characters; the rest is cut at a word
/** A text shorter than this tells its language badly: the subject helps. */
const SHORT_TEXT = 40; // characters

const PLACEHOLDER = /\[[a-z-]+\]/g;

/** Null where nothing is said: only a greeting, thanks, an emoji, or nothing but personal data. */
export function ticketToQuestion(ticket: Ticket, options: QuestionOptions = {}): Question | null {
  const { home } = { ...defaults, ...options };
  const turns = customerTurns(ticket);
  const subject = isGeneric(ticket.subject) ? '' : withoutPersonalClauses(withoutPrefixes(ticket.subject));
  const first = turns.join('\n');
  const locale = detectLocale(`${first} ${first.length < SHORT_TEXT ? subject : ''}`, home);
  const said = turns.map((turn) => saidIn(turn, locale)).find(({ length }) => length > 0) ?? [];
  if (!said.length && ownWords(subject, locale) === 0) return null;
  const replies = ticket.messages.filter(({ from }) => from === 'agent').map(withoutFrameOf);
  // What tells customers apart is never written.
  const { id, subject: _subject, messages: _messages, place: _place, customer: _customer, ...facts } = ticket;
  return { ...facts, ticketId: id, locale, subject: cut(subject), sentences: said, replies: replies.filter(Boolean) };
}

/** What the customer wrote between two messages of agents, joined; the first that says something is the question. */
function customerTurns({ messages }: Ticket): string[] {
  const turns: string[] = [];
  let isOpen = false;
  for (const message of messages) {
    const own = message.from === 'customer';
    if (own && isOpen) turns.push(`${turns.pop()}\n${withoutFrameOf(message)}`);
    else if (own) turns.push(withoutFrameOf(message));
    isOpen = own;
  }
  return turns;
}

const withoutFrameOf = ({ text }: Message): string => withoutFrame(text.slice(0, MAX_MESSAGE));

function saidIn(text: string, locale: string): string[] {
  return sentences(text)
    .slice(0, MAX_SENTENCES)
    .map((sentence) => cut(withoutPersonalClauses(sentence)))
    .filter((sentence) => /\p{L}/u.test(sentence.replace(PLACEHOLDER, '')))
    .filter((sentence) => !isPolite(sentence, (rest) => ownWords(rest, locale)));
}

/** Subjects that forms and phones put there. */
const GENERIC_OF = Object.values(minerLanguages).map(
  ({ mail: { genericSubjects: words } }) =>
    `(?:${words.before} )?${oneOf(words.names)}(?: ${oneOf(words.after)}(?: .*)?)?`,
);
const GENERIC = new RegExp(`^(?:${GENERIC_OF.join('|')})?$`, 'iu');

const isGeneric = (subject: string): boolean =>
  GENERIC.test(
    withoutPrefixes(subject)
      .replace(PLACEHOLDER, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

/** How many words are neither stop words nor placeholders. */
function ownWords(text: string, locale: string): number {
  const language = languageOf(locale);
  return words(text.replace(PLACEHOLDER, ' ')).filter((word) => !isStopWord(word, language)).length;
}

function cut(text: string): string {
  const line = text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
  return line.length <= MAX_SENTENCE ? line : `${line.slice(0, MAX_SENTENCE).replace(/\s\S*$/, '')}…`;
}
