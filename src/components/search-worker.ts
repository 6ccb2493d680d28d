// The engine beside the page: index and ranking live in a worker, so that typing never waits for them.
// Each language has a worker of its own (workers/): one file, so that nothing is waited for twice.
import {
  completionOf,
  importIndex,
  search,
  withIntents,
  type SearchIndex,
  type SearchOutcome,
} from '../search/index.ts';
import { isStopWord, tokens, type Language } from '../text/index.ts';

/** The index of a locale as it was downloaded. */
export type Source = { locale: string; json: ArrayBuffer };
export type SearchRequest = { id: number; query: string; limit: number; repair: boolean };
export type SearchReply = {
  /** That of the request. */
  id: number;
  outcome: SearchOutcome;
  /** The title that an unfinished query is on its way to. */
  completion: string | null;
  /** The words of the query that say something. */
  telling: string[];
};
/** `intents`: JSON, after the index. */
export type ToWorker = { open: Source } | { intents: ArrayBuffer } | SearchRequest;
export type FromWorker = SearchReply | { failed: string };

/** @param toLanguage the language of the worker's locale */
export function work(toLanguage: (locale: string) => Language): void {
  let index: SearchIndex | undefined;
  /** Asked before the index came. */
  let waiting: SearchRequest | undefined;

  function receive(message: ToWorker): void {
    if ('open' in message) {
      const { locale, json } = message.open;
      index = importIndex(toText(json), toLanguage(locale));
      if (waiting) postMessage(toReply(index, waiting));
    } else if ('intents' in message) index &&= merged(index, message.intents);
    else if (index) postMessage(toReply(index, message));
    else waiting = message;
  }

  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    try {
      receive(data);
    } catch (error) {
      postMessage({ failed: String(error) } satisfies FromWorker);
    }
  });
}

/** A file that is not what it should be costs the bridge, not the search. */
function merged(index: SearchIndex, intents: ArrayBuffer): SearchIndex {
  try {
    return withIntents(index, JSON.parse(toText(intents)));
  } catch {
    return index;
  }
}

function toText(json: ArrayBuffer): string {
  return new TextDecoder().decode(json);
}

function toReply(index: SearchIndex, { id, query, limit, repair }: SearchRequest): SearchReply {
  const outcome = search(index, query, { limit, repair });
  const words = tokens(outcome.repaired?.query ?? query).map(({ text }) => text);
  const telling = words.filter((word) => !isStopWord(word, index.language));
  return { id, outcome, completion: completionOf(index, query), telling };
}
