// What the miner must know of a language. A new language is a folder with one file for each key; the compiler names what
// is missing. A key belongs to the folder of the miner that reads it.

import type { AnswerWords } from './answer-words.ts';
import type { CustomerWords } from './customer-words.ts';
import type { IntroductionWords } from './introduction-words.ts';
import type { MailWords } from './mail-words.ts';
import type { NameWords, PeopleWords, PersonalWords } from './personal-words.ts';
import type { QuestionForms } from './question-forms.ts';
import type { ReportWords } from './report-words.ts';
import type { RewordingWords } from './rewording-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { SpellingWords } from './spelling-words.ts';
import type { SurnameWords } from './surname-words.ts';

/** The words of a language, one key a subject. */
export type MinerLanguage = {
  amounts: AmountWords;
  answers: AnswerWords;
  asking: AskingWords;
  customers: CustomerWords;
  exports: ExportWords;
  introductions: IntroductionWords;
  mail: MailWords;
  numbers: NumberWords;
  names: NameWords;
  personal: PersonalWords;
  people: PeopleWords;
  questionForms: QuestionForms;
  report: ReportWords;
  rewording: RewordingWords;
  sentences: SentenceWords;
  spelling: SpellingWords;
  surnames: SurnameWords;
};

export type AmountKind = 'time' | 'money' | 'share' | 'other';

/** unit → its kind, its name, and how many of that name it is: a week is 7 days. */
export type Unit = readonly [RegExp, AmountKind, string, number];

export type AmountWords = {
  units: Unit[];
  /** “The next working day”, „2 d. d.“: how an amount may be put without its number or unit, and the same in full. */
  inFull: readonly (readonly [RegExp, string])[];
  /** What follows a year or a day in a date: „2025 m.“ and «2025 г.» are no lengths of time and no weights. */
  inDate: RegExp;
  /** Stands before “days” where only those of work are meant, or all of them. */
  working: RegExp;
  calendar: RegExp;
  free: RegExp;
  /** Stands between the ends of a range. */
  to: RegExp;
};

/** number → the whole words for it, as a pattern. */
export type NumberWords = Record<number, string>;

/** What a column of an export may hold. */
export type ExportField =
  | 'id'
  | 'at'
  | 'closedAt'
  | 'channel'
  | 'subject'
  | 'message'
  | 'reply'
  | 'author'
  | 'inbound'
  /** Who the customer is: an address, a name, a number. */
  | 'sender'
  | 'messages'
  | 'product'
  | 'firstReplyMinutes'
  | 'resolutionMinutes'
  | 'reopened';

/**
 * The words of helpdesk exports, in lower case. A star stands for any ending: `vidin*` is vidinis, vidinė, vidinį.
 * A word that tells two things (`reply` is public, and an agent's) stands in both lists.
 */
export type ExportWords = {
  /** Names of columns, the best first. */
  columns: Record<ExportField, string[]>;
  /** In the name of a column that holds what customers ask. */
  asking: string[];
  /** In the name of a column that holds what agents answer. */
  answering: string[];
  /**
   * In the name of a column that marks a message: who may see it, what kind of thing it is, words for a message, and
   * small words beside these.
   */
  marking: { visibility: string[]; kind: string[]; message: string[]; filler: string[] };
  /** Marks what customers do not see. */
  internal: string[];
  /** The shop's own people: who wrote is one of them, who alone may see it is one of them. */
  colleagues: string[];
  /** Marks what they see. */
  public: string[];
  /** A comment is what customers see in one helpdesk and what they do not see in another. */
  either: string[];
  /** Turns the word after it round: “not public”. */
  not: string[];
  /** Marks what a machine wrote. */
  automatic: string[];
  customer: string[];
  agent: string[];
  /**
   * In the key of a column that holds somebody's name: a person, one of the shop's own, and words beside these. Other words
   * name something else: `Company name`, `Product owner`.
   */
  naming: { person: string[]; agent: string[]; beside: string[] };
  yes: string[];
  no: string[];
  /** How the subject of a mail begins that a machine sent. */
  automaticSubjects: string[];
  /** January first; each may be a small pattern. */
  months: string[];
};

/** `one | two words | …` → its parts, however the lines are broken. */
export const list = (text: string): string[] => text.split('|').map((part) => part.trim().replace(/\s+/g, ' '));

/** Lists of words and phrases; `*` stands for any ending. */
export type AskingWords = {
  /** A sentence that begins so asks. */
  questionWords: string[];
  /** What people say on the way to their question: “could you tell me”, «подскажите». */
  leadIns: string[];
  /** The same, but only right before a question word. */
  doubts: string[];
  /** What people say after it. */
  tails: string[];
  /** A sentence that begins so tells of one customer rather than asking. */
  ownStory: string[];
  /** Words of the person who asks: “our”, “us”. A title that has one is somebody's. */
  own: string[];
  /** What begins so only names a question: “How to …”. */
  names: string[];
  /** Days told from today, and days of the week. */
  days: string[];
  /** Words that point at what was said before: alone such a sentence says too little. */
  pointing: string[];
  /** The people and animals in customers' stories: no article is about them. */
  relatives: string[];
};
