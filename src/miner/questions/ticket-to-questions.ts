// A redacted ticket → what its customer asks: the sentences that ask, without greeting, quoted mail, signature, thanks.
//
//   "Hi! My parcel came damaged. What should I do? And do you ship to Riga? Thanks, [name]"
//   → "My parcel came damaged. What should I do?" · "And do you ship to Riga?"
import { isStopWord, tokens, toTerm, type Language, type Token } from '../../text/index.ts';
import { languageOf } from '../../text/languages.ts';
import { detectLocale } from './detect-locale.ts';
import { withoutFrame, withoutPrefixes } from './frame.ts';
import { withoutPersonalClauses } from './personal-clauses.ts';
import { asks, isPolite, sentences } from '../words/sentences.ts';
import type { Message, Question, Ticket } from '../ticket.ts';

export type QuestionOptions = {
  /** Locales the shop has content in; they win where a text could be of several. */
  home?: readonly string[];
  /** Characters; the rest of a long question is cut at a word. */
  longest?: number;
  /** Questions of one ticket; in what comes after, people tell rather than ask. */
  most?: number;
};

const defaults = { home: ['lt', 'ru', 'en'] as readonly string[], longest: 400, most: 3 };

/** Nobody asks later than this in one message; what follows is a log or an attachment. */
const LONGEST_MESSAGE = 20_000;
/** A sentence with fewer words of its own («How can I do it?») needs the one before it. */
const ENOUGH_WORDS = 2;

const PLACEHOLDER = /\[[a-z-]+\]/g;

/** Empty where nothing is asked: only a greeting, thanks, an emoji, or nothing but personal data. */
export function ticketToQuestions(ticket: Ticket, options: QuestionOptions = {}): Question[] {
  const { home, longest, most } = { ...defaults, ...options };
  const opening = openingOf(ticket);
  const subject = isGeneric(ticket.subject) ? '' : withoutPersonalClauses(withoutPrefixes(ticket.subject));
  const locale = detectLocale(`${opening} ${opening.length < 40 ? subject : ''}`, home);
  const found = [...questionsIn(opening, subject, locale), ...followUps(ticket, locale)];
  const replies = ticket.messages
    .filter((message) => message.from === 'agent')
    .map((message) => withoutFrame(message.text.slice(0, LONGEST_MESSAGE)));
  const { id, subject: _subject, messages: _messages, place: _place, ...facts } = ticket;
  return distinct(found, locale)
    .slice(0, most)
    .map((text) => ({ ...facts, ticketId: id, locale, text: cut(text, longest), replies }));
}

/** What the customer wrote before anybody answered. */
function openingOf({ messages }: Ticket): string {
  const answered = messages.findIndex((message) => message.from === 'agent');
  const before = answered < 0 ? messages : messages.slice(0, answered);
  // Where the shop wrote first, the customer's first words are an answer, but the only ones there are.
  const own = before.length ? before : messages.filter((message) => message.from === 'customer').slice(0, 1);
  return own.map(ownWords).join('\n');
}

const ownWords = (message: Message): string => withoutFrame(message.text.slice(0, LONGEST_MESSAGE));

/** Subjects that forms and phones put there. */
const GENERIC =
  /^(?:(?:new )?(?:message|question|enquiry|inquiry|request|contact(?: form| us)?|help|support|ticket|chat|conversation|hello|hi|no subject)(?: (?:from|with|by|form) .*)?|(?:nauja )?(?:žinutė|klausimas|užklausa|pagalba|kontaktų forma|be temos)(?: .*)?|(?:новое )?(?:сообщение|вопрос|обращение|помощь|запрос|без темы|форма обратной связи)(?: (?:от|с) .*)?)?$/iu;

const isGeneric = (subject: string): boolean =>
  GENERIC.test(
    withoutPrefixes(subject)
      .replace(PLACEHOLDER, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

/** A sentence and the number of its own words: neither stop words nor placeholders. */
type Said = { text: string; own: number };

function questionsIn(text: string, subject: string, locale: string): string[] {
  const said = sentencesOf(text, locale);
  const questions = askingParts(said, locale);
  if (questions.length)
    return questions.map((question) =>
      question.own < ENOUGH_WORDS ? withSubject(question.text, subject) : question.text,
    );
  if (subject && asks(subject, locale)) return [subject];
  const told = said.slice(0, 2).reduce(joined, { text: '', own: 0 });
  if (told.own >= ENOUGH_WORDS) return [told.text];
  return [withSubject(told.text, subject)].filter((each) => ownWordsIn(each, locale) > 0);
}

const sentencesOf = (text: string, locale: string): Said[] =>
  sentences(text)
    .map(withoutPersonalClauses)
    .filter((sentence) => /\p{L}/u.test(sentence.replace(PLACEHOLDER, '')))
    .filter((sentence) => !isPolite(sentence, (rest) => ownWordsIn(rest, locale)))
    .map((sentence) => ({ text: sentence, own: ownWordsIn(sentence, locale) }))
    .filter((sentence) => sentence.own > 0 || sentence.text.includes('?'));

const joined = (one: Said, other: Said): Said => ({
  text: `${one.text} ${other.text}`.trim(),
  own: one.own + other.own,
});

/** The sentences that ask; one with few words of its own is joined to the one before it, the first to the next. */
function askingParts(said: Said[], locale: string): Said[] {
  const parts: Said[] = [];
  let last = -2; // index of the sentence that the last part ends with
  said.forEach((sentence, at) => {
    if (!asks(sentence.text, locale)) return;
    const before = last === at - 1 ? parts.pop() : said[at - 1];
    if (sentence.own >= ENOUGH_WORDS || !before) parts.push(...(last === at - 1 && before ? [before] : []), sentence);
    else parts.push(joined(before, sentence));
    last = at;
  });
  const [first, next] = said;
  // «I want to complain. My card was refused.» says what in the next sentence.
  const isBare = parts.length === 1 && parts[0] === first && next !== undefined && parts[0]!.own < ENOUGH_WORDS;
  return isBare ? [joined(first!, next)] : parts;
}

/** After an answer only what has a question mark and words of its own is a new question. */
function followUps({ messages }: Ticket, locale: string): string[] {
  const answered = messages.findIndex((message) => message.from === 'agent');
  const asked = messages.findIndex((message) => message.from === 'customer');
  if (answered < 0 || asked > answered) return [];
  return messages
    .slice(answered)
    .filter((message) => message.from === 'customer')
    .filter((message) => message.text.includes('?'))
    .flatMap((message) => sentencesOf(ownWords(message), locale))
    .filter((sentence) => sentence.text.includes('?') && sentence.own > ENOUGH_WORDS)
    .map((sentence) => sentence.text);
}

const withSubject = (text: string, subject: string): string =>
  subject && !text.toLowerCase().includes(subject.toLowerCase()) ? `${subject}. ${text}`.replace(/[.\s]+$/, '') : text;

const ownWordsIn = (text: string, locale: string): number => ownTokens(text, languageOf(locale)).length;

const ownTokens = (text: string, language: Language): Token[] =>
  tokens(text.replace(PLACEHOLDER, ' ')).filter((token) => !isStopWord(token.text, language));

/** The same asked twice counts once: sentences that share half of their terms. */
function distinct(questions: string[], locale: string): string[] {
  if (questions.length < 2) return questions;
  const language = languageOf(locale);
  const kept: { text: string; terms: Set<string> }[] = [];
  for (const text of questions) {
    const terms = new Set(ownTokens(text, language).map((token) => toTerm(token.text, language)));
    const isRepeat = kept.some((other) => terms.intersection(other.terms).size * 2 >= terms.union(other.terms).size);
    if (!isRepeat) kept.push({ text, terms });
  }
  return kept.map(({ text }) => text);
}

function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, '')}…`;
}
