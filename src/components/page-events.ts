// What a page tells of itself: the article that it shows, and the way to a person that was pressed.
import type { ContactWay } from '../messages/event.ts';
import { ARTICLE_ID } from '../messages/limits.ts';
import { sendEvent, startVisit, visitNow, withoutMark } from './events.ts';
import type { EventsConfig } from './page-data.ts';
import { randomId } from './random-id.ts';

export function countPage({ locale, article }: EventsConfig): void {
  if (article) {
    countArticle(article, locale, location.hash);
    hideMark();
  } else {
    const before = new URLSearchParams(location.search).get('article');
    if (before && ARTICLE_ID.test(before)) startVisit(before, '');
  }
  // Both of a mouse's buttons that follow a link, and the keyboard.
  for (const press of ['click', 'auxclick'])
    document.addEventListener(press, ({ target }) => {
      const way = (target as Element).closest?.<HTMLElement>('a[data-way]')?.dataset.way as ContactWay | undefined;
      if (way) sendEvent({ id: randomId(), type: 'contact', locale, way, ...visitNow() });
    });
}

/** @param hash the fragment of the link that led to the article */
export function countArticle(article: string, locale: string, hash: string): void {
  startVisit(article, hash);
  sendEvent({ id: randomId(), type: 'open', locale, article, ...visitNow() });
}

/** The address that is copied from here must not carry the search. The heading that it names is still gone to. */
function hideMark(): void {
  const hash = withoutMark(location.hash);
  if (hash === location.hash) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (hash.length > 1) location.replace(hash);
}
