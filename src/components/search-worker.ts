// The engine beside the page: index and ranking live in a worker, so that typing never waits for them.
import { importIndex, type SearchIndex } from '../search/search-index.ts';
import { search } from '../search/search.ts';
import type { SearchOutcome } from '../search/documents.ts';
import type { Language } from '../text/language.ts';

export type ToWorker = { open: { index: string; locale: string } } | { id: number; query: string; limit: number };
export type FromWorker = { id: number; outcome: SearchOutcome } | { failed: string };

const languages = import.meta.glob<Record<string, Language>>('../text/languages/*.ts');
let index: Promise<SearchIndex>;

async function open({ index: url, locale }: { index: string; locale: string }): Promise<SearchIndex> {
  const [response, language] = await Promise.all([fetch(url), loadLanguage(locale)]);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return importIndex(await response.text(), language);
}

async function loadLanguage(locale: string): Promise<Language> {
  const load = languages[`../text/languages/${locale}.ts`];
  if (load) return (await load())[locale]!;
  const { createFallback } = await import('../text/languages/fallback.ts');
  return createFallback(locale);
}

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('open' in data) {
    index = open(data.open);
    index.catch((error: unknown) => postMessage({ failed: String(error) } satisfies FromWorker));
    return;
  }
  const opened = await index.catch(() => null);
  if (opened)
    postMessage({ id: data.id, outcome: search(opened, data.query, { limit: data.limit }) } satisfies FromWorker);
});
