// Events of customers that a test makes up, the newest first, as a store gives them.
import type { SiteEvent } from '../../src/messages/event.ts';

export type Visit = {
  day?: string;
  locale?: string;
  query?: string;
  shown?: 'card' | 'hits' | 'doubtful' | 'person' | 'nothing';
  /** The list, CATEGORY/SLUG. */
  articles?: string[];
  /** What of it was opened, in this order. */
  opened?: string[];
  solved?: 'yes' | 'no';
  reason?: 'unclear' | 'wrong';
  contact?: boolean;
  agent?: true;
};

const defaults = { day: '2026-09-03', locale: 'en', shown: 'hits' as const, articles: [], opened: [], contact: false };

/** A search and what came of it; without a query, somebody who came to the article from elsewhere. */
export function visit(options: Visit): SiteEvent[] {
  const { day, locale, query, shown, articles, opened, solved, reason, contact, agent } = { ...defaults, ...options };
  let minute = 0;
  const shared = () => ({
    version: 1 as const,
    id: crypto.randomUUID(),
    at: `${day}T10:${String(minute++).padStart(2, '0')}:00.000Z`,
    locale,
  });
  const mark = agent ? { agent } : {};
  const search = { ...shared(), query: query ?? '', ...mark };
  const followed = query === undefined ? {} : { search: search.id };
  const events: SiteEvent[] = opened.map((article) => ({ ...shared(), type: 'open', article, ...followed, ...mark }));
  const article = opened.at(-1);
  if (article && solved) {
    const why = reason ? { reason } : {};
    events.push({ ...shared(), type: 'vote', article, ...followed, solved, ...why });
  }
  if (contact) events.push({ ...shared(), type: 'contact', way: 'form', ...(article && { article }), ...followed });
  if (query === undefined) return events;
  return [
    shown === 'nothing' ? { ...search, type: 'zero', articles } : { ...search, type: 'search', shown, articles },
    ...events,
  ];
}

export const times = (count: number, make: (time: number) => SiteEvent[]): SiteEvent[] =>
  Array.from({ length: count }, (_, time) => make(time)).flat();

export async function* newestFirst(events: SiteEvent[]): AsyncGenerator<SiteEvent[]> {
  yield events.toSorted((one, other) => (one.at < other.at ? 1 : -1));
}
