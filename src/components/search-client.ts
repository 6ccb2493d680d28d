// The page's side of the search worker: questions out, the answer to the newest one back, and what to do when it fails.
import type { Config } from './search-hits.ts';
import type { Answer, FromWorker, Question, ToWorker } from './search-worker.ts';

type Handlers = {
  onAnswer: (answer: Answer) => void;
  /** No index, no worker, or no answer in time. */
  onFailure: () => void;
};

/** How long a customer waits before we say that search did not load, in ms. */
const patience = 15_000;

export function openClient(config: Config, { onAnswer, onFailure }: Handlers) {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);
  const open = ({ locale, index, others }: Config) => send({ open: { locale, index }, others });
  let newest: Question = { id: 0, query: '', limit: 0, repair: true };
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
    onAnswer(data);
  });
  worker.addEventListener('error', fail);
  open(config);
  return {
    isNewest: ({ id }: Answer) => id === newest.id,
    ask(question: Omit<Question, 'id'>): void {
      newest = { ...question, id: newest.id + 1 };
      clearTimeout(timer);
      if (state === 'failed') return onFailure();
      timer = setTimeout(onFailure, patience);
      send(newest);
    },
    /** Asks the other locales about an answer that was doubtful; what they know comes as one more answer. */
    askElsewhere: (answer: Answer): void => send({ elsewhere: answer, query: newest.query }),
  };
}

async function freshConfig(): Promise<Config> {
  const response = await fetch(location.href, { cache: 'reload' });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return JSON.parse(page.querySelector<HTMLFormElement>('form[data-search]')!.dataset.search!);
}
