// Inquiries and other events → counts. One pass; memory follows what is different, not what is counted, and is bounded.
import type { VoteReason } from '../messages/event.ts';
import { dayOf, type Inquiry, type Joined, type OtherEvent } from './inquiries.ts';
import { GONE } from './of-shop.ts';
import { worthOf } from './worth.ts';

/** Of what came of a search: exactly one of the first four, or none where the customer opened something or got a card. */
export type Outcomes = { searches: number; nothing: number; doubtful: number; unopened: number };
export const noOutcomes = (): Outcomes => ({ searches: 0, nothing: 0, doubtful: 0, unopened: 0 });

export type QueryTally = Outcomes & {
  /** Spelling → how often. */
  texts: Map<string, number>;
  /** Article → day → how often a search for this led to it. */
  opened: Map<string, Map<string, number>>;
  /** In the last seven days of the time. */
  recent: number;
};

/** One article on one day. `shown[p]`: how often it stood at place p of a list, `worth`: what searches brought it. */
export type ArticleDay = { opens: number; worth: number; shown: number[] };
export type ArticleTally = {
  opens: number;
  yes: number;
  no: number;
  reasons: Map<VoteReason, number>;
  /** Its readers who turned to a person. */
  contacts: number;
  /** Messages that it made needless. */
  deflected: number;
  days: Map<string, ArticleDay>;
};

export type DayTally = { searches: number; unanswered: number; opens: number; contacts: number; unattributed: number };
export type LocaleTally = {
  /** By their key: what is the same to search is the same here. */
  queries: Map<string, QueryTally>;
  articles: Map<string, ArticleTally>;
  /** Article → another → day → how often one search led to both. */
  together: Map<string, Map<string, Map<string, number>>>;
  days: Map<string, DayTally>;
};

export type Tally = {
  events: number;
  /** First and last day; '' where there is no event. */
  from: string;
  to: string;
  locales: Map<string, LocaleTally>;
  /** Times at which customers turned to a person, in ms since 1970. */
  contacts: number[];
};

/** Of a locale. Where customers type more different queries, those typed least are forgotten; the sums stay whole. */
const MAX_QUERIES = 50_000; // some 50 MB

/** Agents search much, and know what they look for (RightNow's published weight, see solved.ts). */
const AGENT_WEIGHT = 0.25; // of a customer's search

/** @param keyOf query → its key  @param recentFrom the first of the last seven days */
export async function tallyInquiries(
  joined: AsyncIterable<Joined>,
  keyOf: (query: string, locale: string) => string,
  recentFrom: string,
): Promise<Tally> {
  const tally: Tally = { events: 0, from: '', to: '', locales: new Map(), contacts: [] };
  for await (const { inquiries, others } of joined) {
    tally.events += inquiries.length + others.length;
    for (const inquiry of inquiries) {
      const locale = entry(tally.locales, inquiry.locale, newLocale);
      // What an agent found helps to rank; how customers fare it does not tell.
      if (inquiry.isAgent) {
        if (inquiry.opened.length) countShown(locale, inquiry, AGENT_WEIGHT);
        continue;
      }
      const query = entry(locale.queries, keyOf(inquiry.query, inquiry.locale), newQuery);
      countQuery(query, inquiry);
      if (inquiry.day >= recentFrom) query.recent++;
      countDay(entry(locale.days, inquiry.day, newDay), inquiry);
      countShown(locale, inquiry, 1);
      countTogether(locale, inquiry);
    }
    for (const event of others) if (!('agent' in event)) countEvent(tally, event);
    for (const { queries } of tally.locales.values()) if (queries.size > MAX_QUERIES) forgetRarest(queries);
  }
  const days = [...tally.locales.values()].flatMap((locale) => [...locale.days.keys()]).sort();
  return { ...tally, from: days[0] ?? '', to: days.at(-1) ?? '' };
}

/** Half of them at least, so that this is rarely done. */
function forgetRarest(queries: LocaleTally['queries']): void {
  for (let least = 1; queries.size > MAX_QUERIES / 2; least++)
    for (const [key, { searches }] of queries) if (searches <= least) queries.delete(key);
}

/** @returns which way a search failed, if it did */
function failureOf({ shown, opened }: Inquiry): keyof Outcomes | null {
  if (shown === 'nothing') return 'nothing';
  // A card is the answer itself, and so are the ways to reach a person.
  if (opened.length || shown === 'card' || shown === 'person') return null;
  return shown === 'doubtful' ? 'doubtful' : 'unopened';
}

function countQuery(query: QueryTally, inquiry: Inquiry): void {
  query.searches++;
  const failure = failureOf(inquiry);
  if (failure) query[failure]++;
  add(query.texts, inquiry.query.trim().toLowerCase());
  for (const { article } of inquiry.opened) add(entry(query.opened, article, newCounts), inquiry.day);
}

function countDay(day: DayTally, inquiry: Inquiry): void {
  day.searches++;
  if (failureOf(inquiry)) day.unanswered++;
}

function countShown({ articles }: LocaleTally, { day, articles: list, opened }: Inquiry, weight: number): void {
  const articleDay = (id: string) => entry(entry(articles, id, newArticle).days, day, newArticleDay);
  list.forEach((id, place) => {
    if (id === GONE) return;
    const { shown } = articleDay(id);
    while (shown.length <= place) shown.push(0);
    shown[place]! += weight;
  });
  // What stood below the first ten, or in no list, cannot be measured by its place.
  for (const [id, worth] of worthOf(opened)) if (list.includes(id)) articleDay(id).worth += weight * worth;
}

function countTogether({ together }: LocaleTally, { day, opened }: Inquiry): void {
  for (const { article } of opened)
    for (const { article: other } of opened)
      if (other !== article) add(entry(entry(together, article, newPairs), other, newCounts), day);
}

function countEvent(tally: Tally, event: OtherEvent): void {
  const day = dayOf(event);
  const locale = entry(tally.locales, event.locale, newLocale);
  const ofDay = entry(locale.days, day, newDay);
  const article = event.article === undefined ? undefined : entry(locale.articles, event.article, newArticle);
  if (event.type === 'contact') {
    tally.contacts.push(Date.parse(event.at));
    ofDay.contacts++;
    if (article) article.contacts++;
    else ofDay.unattributed++;
  }
  if (!article) return;
  if (event.type === 'open') {
    article.opens++;
    ofDay.opens++;
    entry(article.days, day, newArticleDay).opens++;
  }
  if (event.type === 'deflected') article.deflected++;
  if (event.type === 'vote') {
    article[event.solved]++;
    if (event.reason) add(article.reasons, event.reason);
  }
}

export function add<Key>(counts: Map<Key, number>, key: Key, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const newLocale = (): LocaleTally => ({
  queries: new Map(),
  articles: new Map(),
  together: new Map(),
  days: new Map(),
});
const newPairs = (): Map<string, Map<string, number>> => new Map();
const newCounts = (): Map<string, number> => new Map();
const newQuery = (): QueryTally => ({ ...noOutcomes(), texts: new Map(), opened: new Map(), recent: 0 });
const newDay = (): DayTally => ({ searches: 0, unanswered: 0, opens: 0, contacts: 0, unattributed: 0 });
const newArticleDay = (): ArticleDay => ({ opens: 0, worth: 0, shown: [] });
const newArticle = (): ArticleTally => ({
  opens: 0,
  yes: 0,
  no: 0,
  reasons: new Map(),
  contacts: 0,
  deflected: 0,
  days: new Map(),
});
