// The answer that agents converge on: the sentences that come back in replies to different customers.
//
//   "Hi! You have 14 days. Use the label. Bye"  ┐
//   "You have 14 days. Thanks for waiting"      ├→ You have 14 days. (3 of 3) · Use the label. (2 of 3)
//   "You have 30 days. Use the label."          ┘   conflict: 14 (2 tickets), 30 (1)
import { languageOf } from '../../src/text/languages.ts';
import { terms } from '../../src/text/terms.ts';
import { sentences } from './questions/sentences.ts';
import type { Cluster } from './ticket.ts';

/** A sentence that recurs; `tickets` are those in whose replies it stands, whatever its numbers. */
export type RecurringSentence = {
  text: string;
  isStep: boolean;
  tickets: string[];
  /** The different numbers that agents gave in it, the most frequent first; empty where they agree. */
  conflict: { text: string; tickets: string[] }[];
};

export type RecurringAnswer = {
  /** In the order in which agents say them. */
  sentences: RecurringSentence[];
  /** Tickets with a reply at all. */
  answered: number;
};

/** A sentence recurs when it stands in this share of the answered tickets, and in two at the least. */
const RECURS = 0.2;
const FEWEST = 2;
/** Sentences that share so much of their terms are one. */
const ALIKE = 0.65;
/** Only the most frequent wordings are compared, so that a cluster's cost stays flat. */
const MOST_WORDINGS = 300;

/** Politeness and offers to write again: true of every reply, part of no answer. */
const POLITE =
  /(?:hesitate|feel free|thank|sorry|apolog|regret|(?:happy|glad|here|love|pleasure) to (?:help|assist|hear)|is here to|any (?:other|further) questions|let (?:us|me) know|have a (?:nice|great|good)|(?:if you )?(?:need|require) (?:further |any |more )?(?:help|assistance)|any (?:trouble|issues)|appreciate|ačiū|dėkoj|atsipraš|apgailestauj|nedvejo|kreipkitės|parašykite mums, jei|jei (?:turite|kils|turėsite)|gražios|geros dienos|спасибо|благодар|извин|сожале|обращайтесь|если (?:у вас )?(?:остал|возник|появ)|будем рады|рады помочь|хорошего|всего доброго)/iu;
/** What belongs to one customer. A contact of the shop is only cut out: the site shows it by itself. */
const PERSONAL = /\[(?!e-mail\]|phone\]|url\])[a-z-]+\]/;
const CONTACT = /\s*(?:[(:–-]\s*)?(?:\b(?:at|on|via)\s+)?\[(?:e-mail|phone|url)\]\)?/g;
const LIST_MARK = /^\s*(?:\d{1,2}[.)]|[-*•–])\s+/;
const STEP_WORD =
  /^(?:first|then|next|after that|finally|pirmiausia|tada|tuomet|toliau|po to|galiausiai|сначала|затем|потом|далее|после этого|наконец)(?!\p{L})/iu;
const LONGEST = 400;

export function recurringAnswer({ questions, locale }: Cluster): RecurringAnswer {
  const replies = new Map(questions.map(({ ticketId, replies }) => [ticketId, replies.join('\n')]));
  const groups = new Map<string, Group>();
  const known = new Map<string, Said[]>();
  let answered = 0;
  for (const [ticketId, reply] of replies) {
    if (!reply) continue;
    answered++;
    if (!known.has(reply)) known.set(reply, saidIn(reply, locale));
    for (const said of known.get(reply)!) addTo(groups, said, ticketId);
  }
  const least = Math.max(FEWEST, RECURS * answered);
  const sentences = joinAlike([...groups.values()])
    .filter(({ tickets }) => tickets.size >= least)
    .sort((a, b) => a.place / a.times - b.place / b.times || (a.key < b.key ? -1 : 1))
    .map(toSentence);
  return { sentences, answered };
}

/** `key`: its terms with all numbers alike; `place`: 0 … 1 in the reply. */
type Said = { text: string; key: string; isStep: boolean; place: number };

function saidIn(reply: string, locale: string): Said[] {
  const language = languageOf(locale);
  const said = reply.split('\n').flatMap((line) => {
    const isListed = LIST_MARK.test(line);
    const parts = isListed ? [line.replace(LIST_MARK, '').trim()] : sentences(line);
    return parts.map((text) => ({ text: tidy(withoutPoliteStart(text)), isStep: isListed || STEP_WORD.test(text) }));
  });
  return said
    .map((each, at) => ({
      ...each,
      key: terms(each.text.replace(/\d+/g, '0'), language).join(' '),
      place: at / said.length,
    }))
    .filter(
      ({ text, key }) =>
        key.split(' ').length > 2 &&
        text.length <= LONGEST &&
        !text.endsWith('?') &&
        !PERSONAL.test(text) &&
        !POLITE.test(text),
    );
}

/** «Sorry for the trouble, you have 14 days» says as much as «You have 14 days», and counts with it. */
function withoutPoliteStart(text: string): string {
  const [start, ...rest] = text.split(/(?<=[,–—]) +/);
  return rest.length && POLITE.test(start!) && /\d/.test(rest.join(' ')) ? rest.join(' ') : text;
}

function tidy(text: string): string {
  const clean = text
    .replace(CONTACT, '')
    .replace(/\s+([,.;!])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const full = clean.replace(/!+$/, '.');
  return full.charAt(0).toUpperCase() + full.slice(1);
}

type Group = {
  key: string;
  terms: Set<string>;
  /** text → tickets */
  texts: Map<string, Set<string>>;
  tickets: Set<string>;
  steps: number;
  place: number;
  times: number;
};

function addTo(groups: Map<string, Group>, { text, key, isStep, place }: Said, ticketId: string): void {
  const group = groups.get(key) ?? {
    key,
    terms: new Set(key.split(' ')),
    texts: new Map<string, Set<string>>(),
    tickets: new Set<string>(),
    steps: 0,
    place: 0,
    times: 0,
  };
  groups.set(key, group);
  group.texts.set(text, (group.texts.get(text) ?? new Set<string>()).add(ticketId));
  group.tickets.add(ticketId);
  group.steps += isStep ? 1 : 0;
  group.place += place;
  group.times++;
}

function joinAlike(groups: Group[]): Group[] {
  const sorted = groups.sort((a, b) => b.tickets.size - a.tickets.size || (a.key < b.key ? -1 : 1));
  const kept: Group[] = [];
  for (const group of sorted.slice(0, MOST_WORDINGS)) {
    const like = kept.find(
      (other) => group.terms.intersection(other.terms).size >= ALIKE * group.terms.union(other.terms).size,
    );
    if (!like) kept.push(group);
    else {
      for (const [text, tickets] of group.texts) like.texts.set(text, tickets.union(like.texts.get(text) ?? new Set()));
      for (const ticket of group.tickets) like.tickets.add(ticket);
      like.steps += group.steps;
      like.place += group.place;
      like.times += group.times;
    }
  }
  return kept;
}

function toSentence({ texts, tickets, steps, times }: Group): RecurringSentence {
  const ranked = rank(texts);
  const byNumbers = Map.groupBy(ranked, ({ text }) => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).join(' '));
  const sides = [...byNumbers.values()]
    .map((side) => ({ text: side[0]!.text, tickets: [...new Set(side.flatMap(({ tickets }) => tickets))] }))
    .filter((side) => side.tickets.length >= FEWEST);
  return {
    text: ranked[0]!.text,
    isStep: steps * 2 > times,
    tickets: [...tickets].sort(),
    conflict: sides.length > 1 ? sides.sort((a, b) => b.tickets.length - a.tickets.length) : [],
  };
}

const rank = (texts: Map<string, Set<string>>) =>
  [...texts]
    .map(([text, tickets]) => ({ text, tickets: [...tickets].sort() }))
    .sort((a, b) => b.tickets.length - a.tickets.length || (a.text < b.text ? -1 : 1));
