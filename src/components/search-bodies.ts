// The long tail of a site too large for its full text: Pagefind finds what stands in the bodies only, chunk by chunk.
// It joins all words by AND, so each telling word is asked alone and the answers are merged by reciprocal rank
// (Cormack, Clarke & Büttcher 2009): 1 / (60 + rank), summed.
import type { Hit, Span } from '../search/index.ts';

type Found = { id: string; data: () => Promise<{ url: string; excerpt: string; meta: { title: string } }> };
type Pagefind = {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (word: string) => Promise<{ results: Found[] }>;
};

const RANK_OFFSET = 60;
/** What is merged: the first answers to each of the first words. */
const MAX_ANSWERS = 50;
/** Each that is shown is downloaded by itself. */
const MAX_SHOWN = 20;
const MAX_WORDS = 6;

let opened: Promise<Pagefind> | undefined;

/** Kept for what only the bodies know, where the index would fill all rows. */
const MIN_ROWS = 3; // rows

/**
 * The index's hits keep their places and get an excerpt; what only the bodies know takes the last rows.
 * @param words the query's telling words  @param address of pagefind.js
 */
export async function withBodies(hits: Hit[], words: string[], address: string, limit: number): Promise<Hit[]> {
  const bodies = await searchBodies(words, address, limit);
  const byUrl = new Map(bodies.map((hit) => [hit.url, hit]));
  const shown = hits.map((hit) => (hit.excerpt.length ? hit : { ...hit, excerpt: byUrl.get(hit.url)?.excerpt ?? [] }));
  const known = new Set(hits.map(({ url }) => url));
  const added = bodies.filter(({ url }) => !known.has(url)).slice(0, Math.max(MIN_ROWS, limit - shown.length));
  return [...shown.slice(0, limit - added.length), ...added];
}

/** What cannot be downloaded is left out, and tried again with the next query. */
async function searchBodies(words: string[], address: string, limit: number): Promise<Hit[]> {
  const pagefind = await (opened ??= open(address)).catch(() => (opened = undefined));
  if (!pagefind) return [];
  const answers = await Promise.allSettled(words.slice(0, MAX_WORDS).map((word) => pagefind.search(word)));
  const merged = new Map<string, { found: Found; score: number }>();
  for (const { results } of fulfilled(answers)) {
    results.slice(0, MAX_ANSWERS).forEach((found, rank) => {
      const score = (merged.get(found.id)?.score ?? 0) + 1 / (RANK_OFFSET + rank);
      merged.set(found.id, { found, score });
    });
  }
  const best = [...merged.values()].sort((one, other) => other.score - one.score).slice(0, Math.min(limit, MAX_SHOWN));
  return fulfilled(await Promise.allSettled(best.map(({ found, score }) => toHit(found, score))));
}

function fulfilled<Value>(settled: PromiseSettledResult<Value>[]): Value[] {
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

async function open(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The records' addresses are whole already.
  await pagefind.options({ baseUrl: '/' });
  return pagefind;
}

async function toHit(found: Found, score: number): Promise<Hit> {
  const { url, excerpt, meta } = await found.data();
  const titleSpans = [{ text: meta.title, mark: false }];
  return { id: url, title: meta.title, url, category: '', updated: '', score, titleSpans, excerpt: toSpans(excerpt) };
}

/** Pagefind marks words by <mark> in an otherwise escaped text; only its text is kept. */
function toSpans(html: string): Span[] {
  const { childNodes } = new DOMParser().parseFromString(html, 'text/html').body;
  return [...childNodes].map((node) => ({ text: node.textContent ?? '', mark: node.nodeName === 'MARK' }));
}
