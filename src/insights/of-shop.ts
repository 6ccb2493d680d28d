// Anybody can send events that look sound and name what the shop does not have. Only what it has is counted, so no flood
// of made-up languages and articles fills the report, or the memory.
import type { SiteEvent } from '../messages/event.ts';

/** `articles`: CATEGORY/SLUG that any of the locales has, since the others show it as a stand-in. */
export type Known = { locales: ReadonlySet<string>; articles: ReadonlySet<string> };

/** Stands in a list for each article that is gone, so that the others keep their places. */
export const GONE = '';

/** Events as a store gives them → those of this shop, with nothing in them that it does not have. */
export async function* eventsOfShop(
  pages: AsyncIterable<SiteEvent[]>,
  { locales, articles }: Known,
): AsyncGenerator<SiteEvent[]> {
  for await (const events of pages)
    yield events
      .filter(({ locale }) => locales.has(locale))
      .map((event) => withKnownArticles(event, articles))
      .filter((event) => event !== null);
}

/** @returns null where a gone article is all that it tells of; who turned to a person did so all the same */
function withKnownArticles(event: SiteEvent, known: Known['articles']): SiteEvent | null {
  if ('articles' in event) {
    if (event.articles.every((article) => known.has(article))) return event;
    return { ...event, articles: event.articles.map((article) => (known.has(article) ? article : GONE)) };
  }
  if (event.article === undefined || known.has(event.article)) return event;
  if (event.type !== 'contact') return null;
  const { article: _gone, ...contact } = event;
  return contact;
}
