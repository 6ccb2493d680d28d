// What search tells: a query once it was read, and what was shown. It looks at the page as the customer does, so the
// search itself knows nothing of it, and weighs nothing more where nobody counts.
import type { SiteEvent } from '../messages/event.ts';
import { MAX_QUERY, MAX_SHOWN } from '../messages/limits.ts';
import { articleOf } from './article-id.ts';
import { markLink, sendEvent } from './events.ts';
import { mask } from '../messages/mask.ts';
import type { State } from './search-parts.ts';
import { randomId } from './random-id.ts';

type SearchEvent = Extract<SiteEvent, { type: 'search' | 'zero' }>;
type Shown = SearchEvent extends infer Event
  ? Event extends SearchEvent
    ? Omit<Event, 'version' | 'at'>
    : never
  : never;

/** Long enough to tell reading from typing. */
const PAUSE = 2000; // ms

export function countSearches(form: HTMLFormElement, locale: string): void {
  const list = form.querySelector<HTMLElement>('.hits')!;
  const input = form.querySelector('input')!;
  let shown: Shown | undefined;
  let sent: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(): void {
    clearTimeout(timer);
    if (!shown || JSON.stringify(shown) === JSON.stringify(sent)) return;
    sent = shown;
    sendEvent(shown);
  }

  // The list says of itself when it has new content (search-box.ts).
  const note = () => {
    clearTimeout(timer);
    const query = mask(input.value, MAX_QUERY);
    const state = form.dataset.state as State | undefined;
    if (!query || !state?.startsWith('answered')) return;
    // Words added to a query that was sent already make it more exact; other words are another search.
    const isSame = shown && (!sent || sent.id !== shown.id || query.startsWith(sent.query));
    shown = toEvent({ id: isSame ? shown!.id : randomId(), locale, query }, state, list);
    timer = setTimeout(send, PAUSE);
  };
  list.addEventListener('change', note);
  note();
  for (const press of ['click', 'auxclick']) list.addEventListener(press, follow, true);
  addEventListener('pagehide', send);
  document.addEventListener('visibilitychange', () => document.hidden && send());

  /** The link takes along which search it was found by. */
  function follow({ target }: Event): void {
    const link = (target as Element).closest<HTMLAnchorElement>('a');
    const rank = link ? hitsOf(list).indexOf(link) + 1 : 0;
    if (!link || !rank || !shown) return;
    send();
    markLink(link, { search: shown.id, rank });
  }
}

function hitsOf(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a:not(.see-all)')];
}

function toEvent(search: { id: string; locale: string; query: string }, state: State, list: HTMLElement): Shown {
  const articles = hitsOf(list).slice(0, MAX_SHOWN).map(articleOf);
  if (state === 'answered nothing') return { ...search, type: 'zero', articles };
  const hasCard = Boolean(list.querySelector('.answer-card'));
  const shown =
    state === 'answered contact' ? 'person' : state === 'answered doubtful' ? 'doubtful' : hasCard ? 'card' : 'hits';
  return { ...search, type: 'search', shown, articles };
}
