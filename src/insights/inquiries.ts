// Events, day by day → inquiries: a search and what came of it. That is all that events without an identity allow to join.
import type { SiteEvent } from '../messages/event.ts';

type Search = Extract<SiteEvent, { type: 'search' | 'zero' }>;
export type OtherEvent = Exclude<SiteEvent, Search>;

/** An article that a hit led to; `at` in ms since 1970. */
export type Opened = {
  article: string;
  at: number;
  /** How it was voted, or that its reader turned to a person. */
  outcome?: 'yes' | 'no' | 'contact';
};

export type Inquiry = {
  locale: string;
  query: string;
  at: number;
  shown: 'card' | 'hits' | 'doubtful' | 'person' | 'nothing';
  /** CATEGORY/SLUG of the list, the best first. */
  articles: string[];
  /** In the order of time. */
  opened: Opened[];
};

/** Everything of one day, `2026-09-03`. */
export type Day = { day: string; inquiries: Inquiry[]; others: OtherEvent[] };

/** What was opened after midnight still belongs to the search before it, so a day is given when the next is read. */
export async function* readDays(events: AsyncIterable<SiteEvent>): AsyncGenerator<Day> {
  let before: Joined | undefined;
  for await (const today of cutIntoDays(events)) {
    const joined = join(today, before);
    if (before) yield before.whole;
    before = joined;
  }
  if (before) yield before.whole;
}

/** @param events in the order of days */
async function* cutIntoDays(events: AsyncIterable<SiteEvent>): AsyncGenerator<SiteEvent[]> {
  let today: SiteEvent[] = [];
  for await (const event of events) {
    if (today.length && dayOf(today[0]!) !== dayOf(event)) {
      yield today;
      today = [];
    }
    today.push(event);
  }
  if (today.length) yield today;
}

export const dayOf = ({ at }: { at: string }): string => at.slice(0, 10);

type Joined = { whole: Day; byId: Map<string, Inquiry> };

function join(today: SiteEvent[], before: Joined | undefined): Joined {
  const sorted = today.sort((one, other) => (one.at < other.at ? -1 : 1));
  const byId = new Map(sorted.filter(isSearch).map((event) => [event.id, toInquiry(event)]));
  const others = sorted.filter((event) => !isSearch(event)) as OtherEvent[];
  for (const event of others) {
    const inquiry = 'search' in event && event.search && (byId.get(event.search) ?? before?.byId.get(event.search));
    if (inquiry && 'article' in event && event.article && inquiry.locale === event.locale) follow(inquiry, event);
  }
  return { whole: { day: dayOf(today[0]!), inquiries: [...byId.values()], others }, byId };
}

const isSearch = (event: SiteEvent): event is Search => event.type === 'search' || event.type === 'zero';

function toInquiry(event: Search): Inquiry {
  const { locale, query, at, articles } = event;
  const isFound = event.type === 'search';
  // What another language has is no hit of this one.
  return {
    locale,
    query,
    at: Date.parse(at),
    shown: isFound ? event.shown : 'nothing',
    articles: isFound ? articles : [],
    opened: [],
  };
}

function follow({ opened }: Inquiry, event: OtherEvent): void {
  const article = event.article!;
  const known = opened.find((one) => one.article === article);
  const one = known ?? { article, at: Date.parse(event.at) };
  if (!known) opened.push(one);
  if (event.type === 'vote') one.outcome = event.solved;
  if (event.type === 'contact') one.outcome = 'contact';
}
