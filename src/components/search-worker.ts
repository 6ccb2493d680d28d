// The engine beside the page: index and ranking live in a worker, so that typing never waits for them.
import {
  importIndex,
  search,
  searchElsewhere,
  type Hit,
  type SearchIndex,
  type SearchOutcome,
} from '../search/index.ts';
import { isStopWord, tokens, type Language } from '../text/index.ts';

/** A locale and the address of its index. */
export type Source = { locale: string; index: string };
export type SearchRequest = { id: number; query: string; limit: number; repair: boolean };
export type SearchReply = {
  /** That of the request. */
  id: number;
  outcome: SearchOutcome;
  /** Hits in other locales: looked for at once when there are none here, and when asked for if those are doubtful. */
  elsewhere: Hit[];
  /** The words of the query that say something. */
  telling: string[];
  /** Nothing more is known of it elsewhere. */
  isFinal: boolean;
};
export type ToWorker = { open: Source; others: Source[] } | SearchRequest | { elsewhere: SearchReply; query: string };
export type FromWorker = SearchReply | { failed: string };

const languages = import.meta.glob<Record<string, Language>>('../text/languages/*.ts');
let ownIndex: Promise<SearchIndex>;
let otherIndexes: () => Promise<SearchIndex[]>;

async function open({ locale, index }: Source): Promise<SearchIndex> {
  const [response, language] = await Promise.all([fetch(index), loadLanguage(locale)]);
  if (!response.ok) throw new Error(`${index}: ${response.status}`);
  return importIndex(await response.text(), language);
}

async function loadLanguage(locale: string): Promise<Language> {
  const load = languages[`../text/languages/${locale}.ts`];
  if (load) return (await load())[locale]!;
  const { createFallback } = await import('../text/languages/fallback.ts');
  return createFallback(locale);
}

async function reply({ id, query, limit, repair }: SearchRequest): Promise<void> {
  const index = await ownIndex;
  const outcome = search(index, query, { limit, repair });
  const elsewhere = outcome.hits.length ? [] : searchElsewhere(await otherIndexes(), query);
  const words = tokens(outcome.repaired?.query ?? query).map(({ text }) => text);
  const telling = words.filter((word) => !isStopWord(word, index.language));
  postMessage({ id, outcome, elsewhere, telling, isFinal: false } satisfies FromWorker);
}

async function replyElsewhere(reply: SearchReply, query: string): Promise<void> {
  const elsewhere = searchElsewhere(await otherIndexes(), query);
  if (elsewhere.length) postMessage({ ...reply, elsewhere, isFinal: true } satisfies FromWorker);
}

/** Another language's index that fails to load only means that nothing is found there. */
async function openAll(sources: Source[]): Promise<SearchIndex[]> {
  const opened = await Promise.allSettled(sources.map(open));
  return opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

const fail = (error: unknown) => postMessage({ failed: String(error) } satisfies FromWorker);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('elsewhere' in data) return void replyElsewhere(data.elsewhere, data.query).catch(() => {});
  if (!('open' in data)) return void reply(data).catch(fail);
  ownIndex = open(data.open);
  ownIndex.catch(fail);
  let opened: Promise<SearchIndex[]> | undefined;
  otherIndexes = () => (opened ??= openAll(data.others));
});
