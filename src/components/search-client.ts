// What the box asks: its own locale first, the others when that has nothing sure. Only the newest question counts.
import { bestElsewhere, type Hit } from '../search/index.ts';
import type { SearchConfig } from './page-data.ts';
import { createEngine, type Engine } from './search-engine.ts';
import type { SearchReply, SearchRequest } from './search-worker.ts';

/** A reply of the own locale, with what others know once they were asked. */
export type Answer = SearchReply & { elsewhere: Hit[] };
type Handlers = {
  onAnswer: (answer: Answer) => void;
  /** No index, no worker, or no reply in time. */
  onFailure: () => void;
};
export type SearchClient = ReturnType<typeof createClient>;

/** After this we say that search did not load; what comes later is shown all the same. */
const PATIENCE = 15_000; // ms

export function createClient(config: SearchConfig, { onAnswer, onFailure }: Handlers) {
  const own = createEngine(config.locale, config);
  let others: Engine[] | undefined;
  let newest: SearchRequest = { id: 0, query: '', limit: 0, repair: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isNewest = ({ id }: { id: number }) => id === newest.id;

  return {
    start: own.start,
    restart: own.restart,
    isNewest,
    async ask(request: Omit<SearchRequest, 'id'>): Promise<void> {
      const sent = (newest = { ...request, id: newest.id + 1 });
      clearTimeout(timer);
      timer = setTimeout(onFailure, PATIENCE);
      const reply = await own.ask(sent).catch(() => undefined);
      if (!isNewest(sent)) return;
      clearTimeout(timer);
      if (reply) onAnswer({ ...reply, elsewhere: [] });
      else onFailure();
    },
    /** Asks the other locales, too; the answer comes once more, with what they know. */
    async askElsewhere(answer: Answer): Promise<void> {
      others ??= config.others.map(({ locale }) => createEngine(locale, config));
      const replies = await Promise.allSettled(others.map((engine) => engine.ask(newest)));
      const outcomes = replies.flatMap((reply) => (reply.status === 'fulfilled' ? [reply.value.outcome] : []));
      if (isNewest(answer)) onAnswer({ ...answer, elsewhere: bestElsewhere(outcomes) });
    },
  };
}
