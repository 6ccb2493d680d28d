// Hits → elements. Text only ever becomes text nodes: whatever an article or a query holds, nothing is markup.
import { fill, type Plural } from '../i18n/format.ts';
import type { Hit, Span } from '../search/documents.ts';

/** What SearchBox.astro tells the script. */
export type Config = {
  locale: string;
  index: string;
  searchPage: string;
  allPage: string;
  contactPage: string;
  strings: Record<
    'noHits' | 'noHitsNext' | 'searchFailed' | 'seeAllHits' | 'loading' | 'allQuestions' | 'contact',
    string
  > & { hits: Plural };
};

export function hitToLink(hit: Hit): HTMLAnchorElement {
  return element('a', { href: hit.url }, [
    element('span', { className: 'title' }, hit.titleSpans.map(spanToNode)),
    element('span', { className: 'category', textContent: hit.category }),
    element('span', { className: 'excerpt' }, hit.excerpt.map(spanToNode)),
  ]);
}

export function seeAllLink({ searchPage, strings }: Config, query: string): HTMLAnchorElement {
  const href = `${searchPage}?q=${encodeURIComponent(query)}`;
  return element('a', { href, className: 'see-all', textContent: fill(strings.seeAllHits, { query: shorten(query) }) });
}

/** Links as the options of a listbox. */
export function optionList(links: HTMLAnchorElement[], label: string): HTMLElement {
  links.forEach((link, i) =>
    Object.assign(link, { role: 'option', id: `search-option-${i}`, tabIndex: -1, ariaSelected: 'false' }),
  );
  return element('div', { className: 'options', id: 'search-options', role: 'listbox', ariaLabel: label }, links);
}

export function pageList(links: HTMLAnchorElement[]): HTMLElement {
  return element(
    'ol',
    { className: 'options' },
    links.map((link) => element('li', {}, [link])),
  );
}

/** No hits, or no engine: what happened, and the two ways on. */
export function nextSteps({ allPage, contactPage, strings }: Config, ...lines: string[]): Node[] {
  const links = [
    element('a', { href: allPage, textContent: strings.allQuestions }),
    element('a', { href: contactPage, textContent: strings.contact }),
  ];
  const paragraphs = lines.map((textContent) => element('p', { textContent }));
  return [element('div', { className: 'next-steps' }, [...paragraphs, element('p', { className: 'links' }, links)])];
}

/** A pasted page is not repeated whole. */
export function shorten(query: string): string {
  return query.length > 60 ? `${query.slice(0, 60)}…` : query;
}

function spanToNode({ text, mark }: Span): Node {
  return mark ? element('mark', { textContent: text }) : document.createTextNode(text);
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: Node[] = [],
): HTMLElementTagNameMap[Name] {
  const result = Object.assign(document.createElement(name), properties);
  result.append(...children);
  return result;
}
