// The sentences of a cluster's replies that may stand in an article, each with the tickets whose replies say it.
import { languageOf } from '../../text/languages.ts';
import { isStopWord, tokens } from '../../text/index.ts';
import { contentTerms } from '../words/content-terms.ts';
import { conceptsOf, isAmount, type Vocabulary } from '../words/vocabulary.ts';
import { perLanguage } from '../words/languages/index.ts';
import { oneOf } from '../words/phrases.ts';
import type { Question } from '../ticket.ts';
import { saidIn, type Listed, type Said } from './said.ts';

export type Candidate = {
  /** In its most frequent wording. */
  text: string;
  listed: Listed;
  concepts: string[];
  /** Tickets with the sentence, whatever its amounts. */
  tickets: ReadonlySet<string>;
  /** Mean place in the replies, 0 … 1. */
  place: number;
  /** The key of the sentence that most often stands before it, '' for none. */
  previous: string;
  key: string;
};

/** How much each concept tells of the cluster, and how common it is in all tickets. */
export type Telling = { weights: ReadonlyMap<string, number>; all: Vocabulary };

/** The replies of one ticket; `messages` are the concepts of each. */
export type Reply = { ticketId: string; text: string; concepts: string[]; messages: string[][]; said: Said[] };

const MAX_REPLIES = 300; // tickets; more tell no more

/** Answered tickets only. */
export function repliesOf(questions: readonly Question[], locale: string): Reply[] {
  const known = new Map<string, Omit<Reply, 'ticketId'>>();
  return questions
    .filter(({ replies }) => replies.length > 0)
    .slice(0, MAX_REPLIES)
    .map(({ ticketId, replies }) => {
      const text = replies.join('\n');
      const reply = known.get(text) ?? {
        text,
        concepts: conceptsOf(text, locale),
        messages: replies.map((message) => conceptsOf(message, locale)),
        said: saidIn(text, locale),
      };
      known.set(text, reply);
      return { ticketId, ...reply };
    });
}

/**
 * Sentences that say the same but for their amounts are told apart by them; where each customer got amounts of their own,
 * they are details of single cases and left out.
 */
export function candidatesOf(replies: readonly Reply[], locale: string, telling: Telling): Candidate[] {
  const groups = new Map<string, Group>();
  for (const { ticketId, said } of replies)
    for (const each of said) {
      const key = `${each.key} ${conceptsOf(each.text, locale).filter(isAmount).join(' ')}`;
      const group = groups.get(key);
      if (group) group.push({ said: each, ticketId });
      else groups.set(key, [{ said: each, ticketId }]);
    }
  const all = [...groups.values()].map((group) => toCandidate(group, locale, telling));
  return [...Map.groupBy(all, ({ key }) => key).values()].filter((same) => !areOwnCases(same)).flat();
}

const CASES = { min: 3, clear: 0.3 };

function areOwnCases(same: Candidate[]): boolean {
  const sizes = same.map(({ tickets }) => tickets.size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return same.length >= CASES.min && Math.max(...sizes) < CASES.clear * total;
}

type Group = { said: Said; ticketId: string }[];

function toCandidate(group: Group, locale: string, telling: Telling): Candidate {
  const {
    text: whole,
    listed,
    key,
  } = mostFrequent(
    group.map(({ said }) => said),
    ({ text }) => text,
  );
  const { previous } = mostFrequent(
    group.map(({ said }) => said),
    (said) => said.previous,
  );
  const text = withoutOutcome(withoutLeadIn(whole, locale, telling), locale, telling);
  const places = group.flatMap(({ said }) => said.place ?? []);
  const place = places.reduce((sum, each) => sum + each, 0) / (places.length || 1);
  const tickets = new Set(group.map(({ ticketId }) => ticketId));
  return { text, listed, key, previous, concepts: conceptsOf(text, locale), tickets, place };
}

/** «Told him: it is free»: what stands before a colon and tells nothing of the cluster. */
const LEAD_IN = /^[^,:;.!?\d]{2,40}:\s+(?=\S{2})/u;
/** «Anna, it is free»: a word with a capital that nobody else uses. */
const NAME = /^(\p{Lu}[\p{Ll}'’-]+),\s+(?=\S{2})/u;

function withoutLeadIn(text: string, locale: string, { weights, all }: Telling): string {
  const lead = LEAD_IN.exec(text)?.[0] ?? '';
  const isIdle = lead !== '' && !conceptsOf(lead, locale).some((concept) => weights.has(concept));
  const bare = isIdle ? text.slice(lead.length) : text;
  const name = NAME.exec(bare);
  const isName = name !== null && contentTerms(name[1]!, locale).every((term) => (all.counts.get(term) ?? 0) < 2);
  const rest = isName ? bare.slice(name[0].length) : bare;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What a fact comes to for one customer, at the end of the sentence: “€10 a floor, so €20 for you”. */
const outcomeOf = perLanguage(
  ({ answers: { cases } }) => new RegExp(`[,;–—-]\\s+${oneOf(cases.outcomes)}\\s[^;]*$`, 'iu'),
);

/** The outcome goes where its amounts are this customer's own, and an amount stands before it. */
function withoutOutcome(text: string, locale: string, { weights }: Telling): string {
  const end = outcomeOf(locale).exec(text);
  if (!end) return text;
  const [before, outcome] = [text.slice(0, end.index), end[0]].map((part) => conceptsOf(part, locale).filter(isAmount));
  const isOwn = outcome!.length > 0 && before!.length > 0 && !outcome!.some((amount) => weights.has(amount));
  return isOwn ? `${text.slice(0, end.index).trim()}.` : text;
}

function mostFrequent<Item>(items: Item[], name: (item: Item) => string): Item {
  const groups = [...Map.groupBy(items, name)];
  return groups.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))[0]![1][0]!;
}

/** Sentences are made of words such as “of” and “is”: notes, which have few, read badly. */
const SMOOTH = 0.3; // share of stop words
/** Words; fewer are a note. */
const MIN_WORDS = 5;

/** 0 … 1: how well a sentence reads. */
export function smoothness(text: string, locale: string): number {
  const language = languageOf(locale);
  const words = tokens(text).map((token) => token.text);
  const small = words.filter((word) => isStopWord(word, language)).length / (words.length || 1);
  return (
    Math.min(1, 0.5 + small / (2 * SMOOTH)) * (words.length < MIN_WORDS ? 0.7 : 1) * (/[.!)»”"]$/u.test(text) ? 1 : 0.9)
  );
}
