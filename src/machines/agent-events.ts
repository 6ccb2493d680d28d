// What an assistant searches and reads for an agent → the events that the site sends of a customer, marked as an agent's.
import { randomUUID } from 'node:crypto';
import type { SiteEvent } from '../messages/event.ts';
import { MAX_QUERY, MAX_SHOWN } from '../messages/limits.ts';
import { mask } from '../messages/mask.ts';

/** What a search gave; the ids are LOCALE/CATEGORY/SLUG. */
type Found = { hits: { id: string }[]; doubtful: boolean; answer?: string };
export type AgentEvents = {
  searched: (locale: string, query: string, found: Found) => void;
  /** @param id LOCALE/CATEGORY/SLUG */
  read: (id: string) => void;
};

/** An article belongs to the last search of its language whose list has it. */
export function createAgentEvents(send: (event: SiteEvent) => void): AgentEvents {
  const last = new Map<string, { id: string; list: string[] }>();
  const shared = (locale: string, id: string = randomUUID()) =>
    ({ version: 1, id, at: new Date().toISOString(), locale, agent: true }) as const;

  return {
    searched(locale, text, { hits, doubtful, answer }) {
      const query = mask(text, MAX_QUERY);
      if (!query) return;
      const list = hits.map(({ id }) => articleOf(id)).slice(0, MAX_SHOWN);
      const search = shared(locale);
      last.set(locale, { id: search.id, list });
      if (!list.length) return send({ ...search, type: 'zero', query, articles: [] });
      const shown = doubtful ? 'doubtful' : answer ? 'card' : 'hits';
      send({ ...search, type: 'search', query, shown, articles: list });
    },
    read(id) {
      const locale = id.split('/')[0]!;
      const article = articleOf(id);
      const search = last.get(locale);
      const rank = (search?.list.indexOf(article) ?? -1) + 1;
      send({ ...shared(locale), type: 'open', article, ...(rank && { search: search!.id, rank }) });
    },
  };
}

const articleOf = (id: string): string => id.split('/').slice(1).join('/');
