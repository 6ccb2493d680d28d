// The answer that agents converge on: the sentences that come back in replies to different customers and are true for all.
//
//   "Hi! You have 14 days. Use the label. Bye"              ┐
//   "You have 14 days. Your refund of 12 € was sent."       ├→ You have 14 days. (3 of 3) · Use the label. (2 of 3)
//   "You have 30 days. Use the label."                      ┘   conflict: 14 (2 tickets), 30 (1)
import { groupReplies, most, type Group } from './groups.ts';
import { refersBack } from './refers-back.ts';
import type { Listed } from './said.ts';
import { settle, type Wording } from './sides.ts';
import { toStated } from './stated.ts';
import type { Cluster } from '../ticket.ts';

/** A sentence that recurs; `tickets` are those in whose replies it stands, whatever its numbers. */
export type RecurringSentence = {
  text: string;
  listed: Listed;
  tickets: string[];
  /** It leans on the sentence before it. */
  goesOn: boolean;
  /** What agents gave in contradiction, the most frequent first; empty where they agree. */
  conflict: Wording[];
};

export type RecurringAnswer = {
  /** In the order in which agents say them. */
  sentences: RecurringSentence[];
  /** Said to many, but with something else for each: no answer, nor a start of one. */
  caseDetails: Set<string>;
};

/** A sentence recurs when it stands in this share of the answered tickets, and in two at the least. */
const RECURS = 0.2;
const FEWEST = 2;
const MOST_TEXTS = 200;
/** Matching asks for it as well as drafting. */
const found = new WeakMap<Cluster, RecurringAnswer>();

export function recurringAnswer(cluster: Cluster): RecurringAnswer {
  const known = found.get(cluster);
  if (known) return known;
  const answer = findRecurringAnswer(cluster);
  found.set(cluster, answer);
  return answer;
}

function findRecurringAnswer({ questions, locale }: Cluster): RecurringAnswer {
  const { groups, vocabulary, answered } = groupReplies(questions, locale);
  const least = Math.max(FEWEST, RECURS * answered);
  const recurring: Recurring[] = [];
  const caseDetails = new Set<string>();
  for (const group of groups.filter(({ tickets }) => tickets.size >= least)) {
    const settled = settle(rank(group.texts, locale, vocabulary), group.tickets.size, least);
    if (settled) recurring.push({ group, ...settled });
    else for (const text of group.texts.keys()) caseDetails.add(text);
  }
  return { sentences: inOrder(coherent(recurring, answered), groups, locale), caseDetails };
}

/** The most frequent wordings of a sentence, that stand for all: where each customer has their own, there are many. */
function rank(texts: Group['texts'], locale: string, vocabulary: ReadonlySet<string>) {
  return [...texts]
    .sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .slice(0, MOST_TEXTS)
    .map(([text, tickets]) => ({ text, tickets: [...tickets].sort(), stated: toStated(text, locale, vocabulary) }));
}

/** What is never said in one reply with the rest is an answer of its own from this share of the answered tickets on. */
const OWN_ANSWER = 1 / 3;

/** A stray question in the cluster brings its own answer; that stays out unless as many tickets as that got it. */
function coherent(recurring: Recurring[], answered: number): Recurring[] {
  let answers: Recurring[][] = [];
  for (const each of recurring) {
    const isTogether = (answer: Recurring[]) =>
      answer.some(({ group }) => !group.tickets.isDisjointFrom(each.group.tickets));
    const { yes = [], no = [] } = Object.groupBy(answers, (answer) => (isTogether(answer) ? 'yes' : 'no'));
    answers = [...no, [each, ...yes.flat()]];
  }
  const reach = (answer: Recurring[]) => new Set(answer.flatMap(({ group }) => [...group.tickets])).size;
  const widest = Math.max(0, ...answers.map(reach));
  return answers.filter((answer) => reach(answer) === widest || reach(answer) >= OWN_ANSWER * answered).flat();
}

type Recurring = { group: Group; text: string; conflict: Wording[] };

/**
 * By their place in the replies. A sentence that leans on another comes right after it, or not at all; so does a point of
 * a list where the one before it is there, so that nothing gets between.
 */
function inOrder(recurring: Recurring[], groups: Group[], locale: string): RecurringSentence[] {
  const place = ({ group: { places } }: Recurring) => (places.count ? places.sum / places.count : 0);
  const sorted = recurring.toSorted((a, b) => place(a) - place(b) || (a.text < b.text ? -1 : 1));
  const goesOn = new Set(sorted.filter(({ text }) => refersBack(text, locale)));
  const before = (each: Recurring) => {
    const group = groups.find(({ keys }) => keys.has(most(each.group.previous)));
    return sorted.find((other) => other !== each && other.group === group && other.conflict.length === 0);
  };
  const isFree = (each: Recurring) =>
    goesOn.has(each) ? most(each.group.previous) === '' : !most(each.group.listed) || !before(each);
  const ordered = sorted.filter(isFree);
  // Walks over what it puts in, so that a whole chain follows its first.
  for (let at = 0; at < ordered.length; at++)
    ordered.splice(at + 1, 0, ...sorted.filter((each) => !isFree(each) && before(each) === ordered[at]));
  return ordered.map((each) => toSentence(each, goesOn.has(each)));
}

const toSentence = ({ group, text, conflict }: Recurring, goesOn: boolean): RecurringSentence => ({
  text,
  listed: most(group.listed),
  tickets: [...group.tickets].sort(),
  goesOn,
  conflict,
});
