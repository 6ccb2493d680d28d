// While a customer writes, the site's own search looks for articles about it: up to three, and none where it is in doubt.
// An article opens here or in a tab of its own, so that nothing written is lost.
import type { Hit } from '../search/index.ts';
import { toArticle } from './article-id.ts';
import type { FormConfig, SearchConfig } from './page-data.ts';
import { createClient } from './search-client.ts';
import { element, spanToNode } from './search-hits.ts';

const MAX_OFFERS = 3;
/** Long enough to tell a pause from typing. */
const PAUSE = 600; // ms
/** A word or two are no question yet. */
const MIN_LETTERS = 12;
/** What it is about stands at the beginning; a long text finds what it has most words of. */
const MAX_QUERY = 300; // characters

export type Offers = {
  /** CATEGORY/SLUG of all that was offered so far. */
  offered: () => string[];
};
type Handlers = { onSolved: (article: string) => void };

export function offerArticles(
  form: HTMLFormElement,
  { strings }: FormConfig,
  search: SearchConfig,
  { onSolved }: Handlers,
): Offers {
  const list = form.querySelector<HTMLElement>('.offers')!;
  const message = form.querySelector<HTMLTextAreaElement>('[name=message]')!;
  const offered = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUnwanted = false;

  const client = createClient(search, {
    onAnswer: ({ outcome: { hits, doubtful } }) => show(doubtful || isUnwanted ? [] : hits.slice(0, MAX_OFFERS)),
    onFailure: () => show([]),
  });

  function show(hits: Hit[]): void {
    for (const { id } of hits) offered.add(toArticle(id));
    const none = element('button', { type: 'button', className: 'button', textContent: strings.offersNone });
    none.addEventListener('click', () => {
      isUnwanted = true;
      show([]);
      message.focus();
    });
    list.replaceChildren(
      ...(hits.length
        ? [element('h3', { textContent: strings.offers }), ...hits.map((hit) => toOffer(hit, strings, onSolved)), none]
        : []),
    );
  }

  function ask(): void {
    const query = message.value.trim().slice(0, MAX_QUERY);
    if (query.length < MIN_LETTERS) show([]);
    else void client.ask({ query, limit: MAX_OFFERS, repair: true });
  }

  message.addEventListener('focus', () => client.start(), { once: true });
  message.addEventListener('input', () => {
    clearTimeout(timer);
    if (!isUnwanted) timer = setTimeout(ask, PAUSE);
  });
  return { offered: () => [...offered] };
}

function toOffer(hit: Hit, strings: FormConfig['strings'], onSolved: Handlers['onSolved']): HTMLElement {
  const solved = element('button', { type: 'button', className: 'button', textContent: strings.offerSolved });
  solved.addEventListener('click', () => onSolved(toArticle(hit.id)));
  const read = { href: hit.url, target: '_blank', rel: 'noopener', textContent: strings.readAnswer };
  return element('details', {}, [
    element('summary', { textContent: hit.title }),
    element('p', {}, hit.excerpt.map(spanToNode)),
    element('p', { className: 'link-row' }, [element('a', read), solved]),
  ]);
}
