// The sentences of many replies → groups of those that are about the same.
import type { Question } from '../ticket.ts';
import { saidIn, type Listed, type Said } from './said.ts';
import { likeness, toStated, type Stated } from './stated.ts';

export type Group = {
  /** text → tickets in whose replies it stands */
  texts: Map<string, Set<string>>;
  tickets: Set<string>;
  listed: Map<Listed, number>;
  /** Its own keys, and those of the sentences before it → how often. */
  keys: Set<string>;
  previous: Map<string, number>;
  places: { sum: number; count: number };
  /** Of its most frequent wording. */
  stated: Stated;
};

/** `vocabulary`: all terms that agents use. */
export type Grouped = { groups: Group[]; vocabulary: Set<string>; answered: number };

/** Only the most frequent wordings are compared, so that a cluster's cost stays flat. */
const MOST_WORDINGS = 300;

export function groupReplies(questions: readonly Question[], locale: string): Grouped {
  const { wordings, answered } = collect(questions, locale);
  const mostSaidFirst = [...wordings]
    .sort(([a, one], [b, other]) => other.tickets.size - one.tickets.size || (a < b ? -1 : 1))
    .slice(0, MOST_WORDINGS);
  const vocabulary = new Set(mostSaidFirst.flatMap(([key]) => key.split(' ')));
  const stated = ([, { texts }]: (typeof mostSaidFirst)[number]) =>
    toStated([...texts.keys()].sort()[0]!, locale, vocabulary);
  return {
    groups: joinAlike(mostSaidFirst.map((each) => ({ ...each[1], stated: stated(each) }))),
    vocabulary,
    answered,
  };
}

type Wordings = Omit<Group, 'stated'>;

/** Wordings by their key: one and the same but for numbers. */
function collect(questions: readonly Question[], locale: string) {
  const replies = new Map(questions.map(({ ticketId, replies }) => [ticketId, replies.join('\n')]));
  const wordings = new Map<string, Wordings>();
  const known = new Map<string, Said[]>();
  let answered = 0;
  for (const [ticketId, reply] of replies) {
    if (!reply) continue;
    answered++;
    if (!known.has(reply)) known.set(reply, saidIn(reply, locale));
    for (const said of known.get(reply)!) addTo(wordings, said, ticketId);
  }
  return { wordings, answered };
}

function addTo(wordings: Map<string, Wordings>, said: Said, ticketId: string): void {
  const { text, key, listed, place, previous } = said;
  const own = {
    texts: new Map([[text, new Set([ticketId])]]),
    tickets: new Set([ticketId]),
    listed: new Map([[listed, 1]]),
    keys: new Set([key]),
    previous: new Map([[previous, 1]]),
    places: { sum: place ?? 0, count: place === null ? 0 : 1 },
  };
  const known = wordings.get(key);
  if (known) join(known, own);
  else wordings.set(key, own);
}

function joinAlike(wordings: Group[]): Group[] {
  const groups: Group[] = [];
  for (const each of wordings) {
    const [nearest] = groups
      .filter((group) => !areSaidTogether(group, each))
      .map((group) => ({ group, share: likeness(group.stated, each.stated) }))
      .filter(({ group, share }) => share > 0 && (share >= STEP_IN_TEXT || isStep(group) === isStep(each)))
      .sort((a, b) => b.share - a.share);
    if (nearest) join(nearest.group, each);
    else groups.push(each);
  }
  return groups;
}

/** A step says in few words what a sentence may say as well, and has its place in the list. */
const STEP_IN_TEXT = 0.5;

const isStep = ({ listed }: Group): boolean => most(listed) === 'step';

/** What agents say in one breath are two things: delivery by courier takes 2 days, delivery to a locker 3. */
const areSaidTogether = (one: Group, other: Group): boolean =>
  2 * one.tickets.intersection(other.tickets).size > Math.min(one.tickets.size, other.tickets.size);

function join(like: Wordings, each: Wordings): void {
  for (const [text, tickets] of each.texts) {
    const all = like.texts.get(text) ?? new Set();
    like.texts.set(text, all);
    tickets.forEach((ticket) => all.add(ticket));
  }
  each.tickets.forEach((ticket) => like.tickets.add(ticket));
  each.keys.forEach((key) => like.keys.add(key));
  addCounts(like.listed, each.listed);
  addCounts(like.previous, each.previous);
  like.places = { sum: like.places.sum + each.places.sum, count: like.places.count + each.places.count };
}

function addCounts<Key>(counts: Map<Key, number>, more: Map<Key, number>): void {
  for (const [key, times] of more) counts.set(key, (counts.get(key) ?? 0) + times);
}

/** The one counted most, the same in whatever order the export came. */
export function most<Key extends string | null>(counts: Map<Key, number>): Key {
  return [...counts].sort(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1))[0]![0];
}
