// The sentences of a cluster's replies that may stand in an article, each with the tickets whose replies say it.
import { contentTerms } from '../words/content-terms.ts';
import { conceptsOf, isAmount, type Vocabulary } from '../words/vocabulary.ts';
import { documentCounts } from '../words/weights.ts';
import type { Question } from '../ticket.ts';
import { withoutOwnParts } from './own-parts.ts';
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
  /** Too short for an article, see `Said`. */
  isBrief: boolean;
  /** Words that agents only use after their customer: “your granddaughter's photo”. */
  echoes: string[];
};

/** How much each concept tells of the cluster, and how common it is in all tickets. */
export type Telling = {
  weights: ReadonlyMap<string, number>;
  all: Vocabulary;
  /** Words that agents only use after their customer (see `echoesOf`). */
  echoes: ReadonlySet<string>;
};

/** The replies of one ticket; `messages` are the concepts of each. */
export type Reply = {
  ticketId: string;
  /** Concepts of what the customer wrote. */
  asked: string[];
  text: string;
  concepts: string[];
  messages: string[][];
  said: Said[];
};

const MAX_REPLIES = 300; // tickets; more tell no more

/** Answered tickets only. */
export function repliesOf(questions: readonly Question[], locale: string): Reply[] {
  const known = new Map<string, Omit<Reply, 'ticketId' | 'asked'>>();
  return questions
    .filter(({ replies }) => replies.length > 0)
    .slice(0, MAX_REPLIES)
    .map(({ ticketId, subject, sentences, replies }) => {
      const text = replies.join('\n');
      const reply = known.get(text) ?? {
        text,
        concepts: conceptsOf(text, locale),
        messages: replies.map((message) => conceptsOf(message, locale)),
        said: saidIn(text, locale),
      };
      known.set(text, reply);
      return { ticketId, asked: conceptsOf([subject, ...sentences].join('\n'), locale), ...reply };
    });
}

/** What more of the replies say is the answer, whoever said it first. */
const MAX_ECHOING = 1 / 3;
/** A word of so few replies may have slipped into one whose customer did not say it. */
const FEW = 2;
/** What this share of the customers ask about is the topic. */
const ASKED = 0.4;
/** What this share of all other replies say, too, is how agents speak: “get”, “order”. */
const COMMON = 0.08;

/**
 * Words of single cases: few replies have them, and these only after their customer.
 * @param all what agents say in all tickets of the locale
 */
export function echoesOf(replies: readonly Reply[], all: Vocabulary): Set<string> {
  const counts = documentCounts(replies.map(({ concepts }) => concepts));
  const echoed = documentCounts(replies.map(({ asked, concepts }) => concepts.filter((each) => asked.includes(each))));
  const asked = documentCounts(replies.map((reply) => reply.asked));
  const others = Math.max(1, all.tickets - replies.length);
  const isCommon = (concept: string, own: number) => (all.counts.get(concept) ?? 0) - own >= COMMON * others;
  const isEcho = ([concept, count]: [string, number]) => {
    const times = echoed.get(concept) ?? 0;
    if (isAmount(concept) || times === 0 || count >= MAX_ECHOING * replies.length || isCommon(concept, count))
      return false;
    if ((asked.get(concept) ?? 0) >= ASKED * replies.length) return false;
    return times === count || (count <= FEW && (all.counts.get(concept) ?? 0) <= count);
  };
  return new Set([...counts].filter(isEcho).map(([concept]) => concept));
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
    isBrief,
  } = mostFrequent(
    group.map(({ said }) => said),
    ({ text }) => text,
  );
  const { previous } = mostFrequent(
    group.map(({ said }) => said),
    (said) => said.previous,
  );
  const tickets = new Set(group.map(({ ticketId }) => ticketId));
  const bare = withoutLeadIn(whole, locale, telling);
  const text = withoutOwnParts(bare, locale, telling);
  const places = group.flatMap(({ said }) => said.place ?? []);
  const place = places.reduce((sum, each) => sum + each, 0) / (places.length || 1);
  const concepts = conceptsOf(text, locale);
  return {
    text,
    listed,
    key,
    isBrief,
    previous,
    concepts,
    tickets,
    place,
    echoes: concepts.filter((concept) => telling.echoes.has(concept)),
  };
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

function mostFrequent<Item>(items: Item[], name: (item: Item) => string): Item {
  const groups = [...Map.groupBy(items, name)];
  return groups.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))[0]![1][0]!;
}
