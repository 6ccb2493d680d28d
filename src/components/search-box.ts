// The combobox (ARIA APG, list autocomplete with manual selection): a query goes to the worker, hits come back as a list.
// The old list stays until the new one is ready, so nothing jumps while somebody types.
import { fill, plural, type Plural } from '../i18n/format.ts';
import type { Hit, SearchOutcome, Span } from '../search/documents.ts';
import type { FromWorker, ToWorker } from './search-worker.ts';

type Config = {
  locale: string;
  index: string;
  searchPage: string;
  allPage: string;
  contactPage: string;
  strings: Record<
    | 'noHits'
    | 'noHitsNext'
    | 'searchFailed'
    | 'seeAllHits'
    | 'loading'
    | 'allQuestions'
    | 'contact'
    | 'searchEmptyQuery',
    string
  > & { hits: Plural };
};

const hitsInList = 8;
const hitsInPage = 30;

export function openSearchBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const config: Config = JSON.parse(form.dataset.search!);
  const inPage = form.classList.contains('in-page');
  const list = element('div', { className: 'hits', id: 'search-hits' });
  (inPage ? document.getElementById('search-page-hits')! : form).append(list);
  const status = form.querySelector('[role=status]')!;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);
  let asked = 0;
  let active = -1;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const query = () => input.value.trim();

  function ask(): void {
    history.replaceState(
      { ...(history.state as object | null), query: input.value },
      '',
      inPage ? pageUrl(query()) : location.href,
    );
    if (query() === '') return show([], '');
    if (!list.hasChildNodes()) status.textContent = config.strings.loading;
    send({ id: ++asked, query: query(), limit: inPage ? hitsInPage : hitsInList });
  }

  function show(content: Node[], message: string): void {
    list.replaceChildren(...content);
    status.textContent = message;
    expand(content.length > 0);
    activate(-1);
  }

  function showOutcome({ hits }: SearchOutcome): void {
    if (!hits.length)
      return show(
        nextSteps(config, fill(config.strings.noHits, { query: query() }), config.strings.noHitsNext),
        fill(config.strings.noHits, { query: query() }),
      );
    const all = inPage ? [] : [seeAll(config, query())];
    show(
      [listbox([...hits.map(hitToOption), ...all], input.labels![0]!.textContent!)],
      plural(config.locale, hits.length, config.strings.hits),
    );
  }

  function expand(isOpen: boolean): void {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && options().length > 0));
    if (isOpen && options().length) input.setAttribute('aria-controls', 'search-listbox');
    else input.removeAttribute('aria-controls');
  }

  function activate(place: number): void {
    const all = options();
    active = all.length ? (place + all.length + 1) % (all.length + 1) : -1;
    if (active === all.length) active = -1;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0) return void input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', all[active]!.id);
    all[active]!.scrollIntoView({ block: 'nearest' });
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden && list.hasChildNodes()) expand(true);
      activate(event.key === 'ArrowDown' ? active + 1 : active < 0 ? options().length - 1 : active - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]!.click();
    } else if (event.key === 'Escape' && !inPage) {
      // First the list, then the words.
      if (!list.hidden) event.preventDefault();
      expand(false);
      activate(-1);
    }
  }

  Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-haspopup': 'listbox',
  }).forEach(([name, value]) => input.setAttribute(name, value));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('failed' in data) show(nextSteps(config, config.strings.searchFailed), config.strings.searchFailed);
    else if (data.id === asked && query() !== '') showOutcome(data.outcome);
  });
  worker.addEventListener('error', () =>
    show(nextSteps(config, config.strings.searchFailed), config.strings.searchFailed),
  );
  input.addEventListener('input', ask);
  input.addEventListener('keydown', onKeydown);
  input.addEventListener('focus', () => list.hasChildNodes() && expand(true));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!inPage && !form.contains(relatedTarget as Node | null)) expand(false);
  });
  // The list must not take the focus from the box before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  if (inPage) form.addEventListener('submit', (event) => event.preventDefault());

  send({ open: { index: config.index, locale: config.locale } });
  if (query()) ask();
}

function pageUrl(query: string): string {
  return query ? `?q=${encodeURIComponent(query)}` : location.pathname;
}

function listbox(options: Node[], label: string): HTMLElement {
  const box = element('div', { className: 'options', id: 'search-listbox', role: 'listbox', ariaLabel: label });
  box.append(...options);
  return box;
}

function hitToOption(hit: Hit, place: number): HTMLAnchorElement {
  const option = toOption(hit.url, `search-hit-${place}`);
  option.append(
    element('span', { className: 'title' }, hit.titleSpans.map(spanToNode)),
    element('span', { className: 'category', textContent: hit.category }),
    element('span', { className: 'excerpt' }, hit.excerpt.map(spanToNode)),
  );
  return option;
}

function seeAll({ searchPage, strings }: Config, query: string): HTMLAnchorElement {
  const option = toOption(`${searchPage}?q=${encodeURIComponent(query)}`, 'search-see-all');
  option.classList.add('see-all');
  option.textContent = fill(strings.seeAllHits, { query: query.length > 40 ? `${query.slice(0, 40)}…` : query });
  return option;
}

function toOption(href: string, id: string): HTMLAnchorElement {
  return element('a', { href, id, tabIndex: -1, role: 'option', ariaSelected: 'false' });
}

/** No hits, or no engine: what happened, and the two ways on. */
function nextSteps({ allPage, contactPage, strings }: Config, ...lines: string[]): Node[] {
  const links = [
    element('a', { href: allPage, textContent: strings.allQuestions }),
    element('a', { href: contactPage, textContent: strings.contact }),
  ];
  return [
    element('div', { className: 'next-steps' }, [
      ...lines.map((textContent) => element('p', { textContent })),
      element('p', { className: 'links' }, links),
    ]),
  ];
}

function spanToNode({ text, mark }: Span): Node {
  return mark ? element('mark', { textContent: text }) : document.createTextNode(text);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: Node[] = [],
): HTMLElementTagNameMap[Name] {
  const result = Object.assign(document.createElement(name), properties);
  result.append(...children);
  return result;
}
