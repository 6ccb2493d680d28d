// The page's side of one search worker: it starts the worker, downloads the index of a locale, and asks.
// Whatever fails is tried again with the next question; nothing stays dead.
import { readPageData, type SearchConfig } from './page-data.ts';
import type { FromWorker, SearchReply, SearchRequest, Source, ToWorker } from './search-worker.ts';

export type Engine = {
  /** Begins to load, unless that was done. */
  start: () => void;
  /** Begins anew, whatever was done. */
  restart: () => void;
  /** @returns nothing more when another question overtakes it  @throws when worker or index cannot be had */
  ask: (request: SearchRequest) => Promise<SearchReply>;
};

type Asked = { request: SearchRequest; resolve: (reply: SearchReply) => void; reject: (reason: Error) => void };

const workers = import.meta.glob<string>('./workers/*.ts', { query: '?worker&url', import: 'default', eager: true });

export function createEngine(locale: string, config: SearchConfig): Engine {
  let worker: Worker | undefined;
  let asked: Asked | undefined;
  const send = (message: ToWorker, moved: ArrayBuffer[] = []) => worker?.postMessage(message, moved);

  /** Worker and index at once. @param fresh the page's data read anew, after the first try has failed */
  function start(fresh?: SearchConfig): void {
    const started = newWorker(locale);
    if (!started) return fail();
    const recover = () => started === worker && void startAnew(Boolean(fresh));
    worker = started;
    started.addEventListener('error', recover);
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('failed' in data) recover();
      else if (data.id === asked?.request.id) asked.resolve(data);
    });
    const from = fresh ?? config;
    download(locale, from)
      .then((open) => started === worker && send({ open }, [open.json]))
      .then(() => downloadIntents(locale, from), recover)
      .then((intents) => started === worker && intents && send({ intents }, [intents]));
    if (asked) send(asked.request);
  }

  /** After a deploy an open page may name files that are gone: its data are read anew from the page itself, once. */
  async function startAnew(isSecond: boolean): Promise<void> {
    worker?.terminate();
    const fresh = isSecond ? undefined : await freshConfig().catch(() => undefined);
    if (fresh) start(fresh);
    else fail();
  }

  function fail(): void {
    worker = undefined;
    asked?.reject(new Error('search did not load'));
    asked = undefined;
  }

  return {
    start: () => void (worker ?? start()),
    restart() {
      worker?.terminate();
      start();
    },
    ask(request) {
      return new Promise((resolve, reject) => {
        asked = { request, resolve, reject };
        if (worker) send(request);
        else start();
      });
    },
  };
}

/** Undefined in a browser that has no workers or may not start them. */
function newWorker(locale: string): Worker | undefined {
  try {
    return new Worker(workers[`./workers/${locale}.ts`] ?? workers['./workers/fallback.ts']!, { type: 'module' });
  } catch {
    return undefined;
  }
}

async function download(locale: string, { index, others }: SearchConfig): Promise<Source> {
  const response = await fetch(others.find((other) => other.locale === locale)?.index ?? index);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return { locale, json: await response.arrayBuffer() };
}

/** After the index, so that nothing waits for it; without it search finds less by meaning, and that is all. */
async function downloadIntents(locale: string, { locale: own, intents }: SearchConfig): Promise<ArrayBuffer | null> {
  const response = locale === own && intents ? await fetch(intents).catch(() => null) : null;
  return response?.ok ? await response.arrayBuffer().catch(() => null) : null;
}

async function freshConfig(): Promise<SearchConfig | undefined> {
  const response = await fetch(location.href, { cache: 'reload' });
  return readPageData('search', new DOMParser().parseFromString(await response.text(), 'text/html'));
}
