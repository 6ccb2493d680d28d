// Events, the newest first → inquiries: a search and what came of it. That is all that events without an identity allow
// to join. Backwards in time what came of a search is known before the search itself, so one pass will do, and only the
// last hours wait in memory.
import type { SiteEvent } from '../messages/event.ts';

type Search = Extract<SiteEvent, { type: 'search' | 'zero' }>;
export type OtherEvent = Exclude<SiteEvent, Search>;

/** An article that a hit led to; `at` in ms since 1970, when it was opened first. */
export type Opened = {
  article: string;
  at: number;
  /** How it was voted, or that its reader turned to a person; the last of these. */
  outcome?: 'yes' | 'no' | 'contact';
};

export type Inquiry = {
  locale: string;
  /** `2026-09-03` */
  day: string;
  query: string;
  shown: 'card' | 'hits' | 'doubtful' | 'person' | 'nothing';
  /** CATEGORY/SLUG of the list, the best first. */
  articles: readonly string[];
  /** In the order of time. */
  opened: Opened[];
  /** An agent's or an assistant's, and no customer's. */
  isAgent: boolean;
};

export type Joined = { inquiries: Inquiry[]; others: OtherEvent[] };

/** Whoever opens an article later than this after the search has long left the list. */
const TOGETHER = 3 * 3_600_000; // ms

/**
 * @param pages events by time, the newest first, many at once
 * @param before events of this day and later only tell what came of earlier searches
 */
export async function* readInquiries(pages: AsyncIterable<SiteEvent[]>, before = '9999'): AsyncGenerator<Joined> {
  const waiting: Waiting = new Map();
  const isCounted = ({ day }: { day: string }) => day < before;
  for await (const events of pages) {
    for (const event of events) noteEvent(waiting, event);
    const others = events.filter((event) => !isSearch(event) && event.at < before) as OtherEvent[];
    const now = Date.parse(events.at(-1)?.at ?? '');
    yield { inquiries: [...takeDone(waiting, now).filter(isCounted)], others };
  }
  yield { inquiries: [...takeDone(waiting, -Infinity).filter(isCounted)], others: [] };
}

export const dayOf = ({ at }: { at: string }): string => at.slice(0, 10);

const isSearch = (event: SiteEvent): event is Search => event.type === 'search' || event.type === 'zero';

/** Locale and id of a search → it and what came of it, those that were met first before the others; `since` in ms. */
type Waiting = Map<string, { since: number; search?: Search; opened: Opened[] }>;

function noteEvent(waiting: Waiting, event: SiteEvent): void {
  if (isSearch(event)) noteOf(waiting, event, event.id).search = event;
  else if ('search' in event && event.search && event.article) follow(noteOf(waiting, event, event.search), event);
}

function noteOf(waiting: Waiting, { locale, at }: SiteEvent, id: string) {
  // What another language has is no hit of this one.
  const key = `${locale} ${id}`;
  const known = waiting.get(key) ?? { since: Date.parse(at), opened: [] };
  waiting.set(key, known);
  return known;
}

function follow({ opened }: { opened: Opened[] }, event: OtherEvent): void {
  const at = Date.parse(event.at);
  const known = opened.find(({ article }) => article === event.article);
  const one = known ?? { article: event.article!, at };
  if (!known) opened.push(one);
  one.at = at;
  const outcome = event.type === 'vote' ? event.solved : event.type === 'contact' ? event.type : undefined;
  if (outcome) one.outcome ??= outcome;
}

/** Those that nothing more can belong to. @param now ms since 1970, of the oldest event that was read */
function* takeDone(waiting: Waiting, now: number): Generator<Inquiry> {
  for (const [key, { since, search, opened }] of waiting) {
    if (!(since - now > TOGETHER)) return;
    waiting.delete(key);
    if (search) yield toInquiry(search, opened);
  }
}

function toInquiry(event: Search, opened: Opened[]): Inquiry {
  const { locale, query } = event;
  const [shown, articles] = event.type === 'search' ? [event.shown, event.articles] : (['nothing', []] as const);
  const isAgent = event.agent ?? false;
  const inOrder = opened.sort((one, other) => one.at - other.at);
  return { locale, day: dayOf(event), query, shown, articles, opened: inOrder, isAgent };
}
