// The page's side of the search worker: requests out, the reply to the newest one back, and what to do when it fails.
import { readPageData, type SearchConfig } from './page-data.ts';
import type { FromWorker, SearchReply, SearchRequest, ToWorker } from './search-worker.ts';

type Handlers = {
  onReply: (reply: SearchReply) => void;
  /** No index, no worker, or no reply in time. */
  onFailure: () => void;
};

/** After this we say that search did not load. */
const PATIENCE = 15_000; // ms

export function openClient(config: SearchConfig, { onReply, onFailure }: Handlers) {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);
  const open = ({ locale, index, others }: SearchConfig) => send({ open: { locale, index }, others });
  let newest: SearchRequest = { id: 0, query: '', limit: 0, repair: true };
  let state: 'first' | 'retried' | 'failed' = 'first';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function fail(): void {
    state = 'failed';
    clearTimeout(timer);
    if (newest.query) onFailure();
  }

  /** After a deploy an open page may name an index that is gone: read its address anew from the page itself, once. */
  async function reopen(): Promise<void> {
    const fresh = state === 'first' ? await freshConfig().catch(() => null) : null;
    if (!fresh || fresh.index === config.index) return fail();
    state = 'retried';
    open(fresh);
    if (newest.query) send(newest);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('failed' in data) return void reopen();
    if (data.id !== newest.id) return;
    clearTimeout(timer);
    onReply(data);
  });
  worker.addEventListener('error', fail);
  open(config);
  return {
    isNewest: ({ id }: SearchReply) => id === newest.id,
    ask(request: Omit<SearchRequest, 'id'>): void {
      newest = { ...request, id: newest.id + 1 };
      clearTimeout(timer);
      if (state === 'failed') return onFailure();
      timer = setTimeout(onFailure, PATIENCE);
      send(newest);
    },
    /** Asks the other locales about a query whose hits were doubtful; what they know comes as one more reply. */
    askElsewhere: (reply: SearchReply): void => send({ elsewhere: reply, query: newest.query }),
  };
}

async function freshConfig(): Promise<SearchConfig> {
  const response = await fetch(location.href, { cache: 'reload' });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return readPageData('search', page)!;
}
