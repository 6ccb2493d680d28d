// Hits → elements. Text only ever becomes text nodes: whatever an article or a query holds, nothing is markup.
import { fill } from '../i18n/format.ts';
import type { AnswerCard, Hit, Span } from '../search/index.ts';
import type { SearchConfig } from './page-data.ts';

/** @param language named when the hit is in another one than the page */
export function hitToLink(hit: Hit, language?: { locale: string; name: string }): HTMLAnchorElement {
  return element('a', { href: hit.url, ...(language && { lang: language.locale }) }, [
    element('span', { className: 'hit-title' }, hit.titleSpans.map(spanToNode)),
    element('span', { className: 'hit-category', textContent: language?.name ?? hit.category }),
    element('span', { className: 'hit-excerpt' }, hit.excerpt.map(spanToNode)),
  ]);
}

/** The answer itself, where the engine is sure; `title` is the article's. */
export function answerCard(
  { text, heading, url }: AnswerCard,
  title: string,
  { strings }: SearchConfig,
): HTMLAnchorElement {
  return element('a', { href: url, className: 'answer-card' }, [
    element('span', { className: 'answer-label', textContent: strings.answer }),
    element('span', { className: 'answer-text', textContent: text }),
    element('span', { className: 'answer-source', textContent: heading ? `${title} › ${heading}` : title }),
  ]);
}

export function seeAllLink({ searchPage, strings }: SearchConfig, query: string): HTMLAnchorElement {
  const href = `${searchPage}?q=${encodeURIComponent(query)}`;
  return element('a', { href, className: 'see-all', textContent: fill(strings.seeAllHits, { query: shorten(query) }) });
}

/** “Showing answers for … Search for … instead”: what was searched is always said. */
export function repairNotice(
  config: SearchConfig,
  repaired: string,
  original: string,
  onInstead: () => void,
): HTMLElement {
  const instead = element('button', {
    type: 'button',
    textContent: fill(config.strings.searchInstead, { query: shorten(original) }),
  });
  instead.addEventListener('click', onInstead);
  return element('p', { className: 'notice-line' }, [
    document.createTextNode(`${fill(config.strings.showingFor, { query: shorten(repaired) })} `),
    instead,
  ]);
}

/** Links as the options of a listbox. */
export function optionList(links: HTMLAnchorElement[], label: string): HTMLElement {
  links.forEach((link, i) =>
    Object.assign(link, { role: 'option', id: `search-option-${i}`, tabIndex: -1, ariaSelected: 'false' }),
  );
  return element('div', { className: 'options', id: 'search-options', role: 'listbox', ariaLabel: label }, links);
}

export function pageList(links: HTMLAnchorElement[]): HTMLElement {
  const items = links.map((link) => element('li', {}, [link]));
  return element('ol', { className: 'options' }, items);
}

/** No hits, doubtful ones, or no engine: what happened, and the ways on. */
export function nextSteps(
  { allPage, contactPage, categories, strings }: SearchConfig,
  ...lines: string[]
): HTMLElement {
  const topics = categories.map(({ title, href }) => element('a', { href, textContent: title }));
  const links = [
    element('a', { href: allPage, textContent: strings.allQuestions }),
    element('a', { href: contactPage, textContent: strings.contact }),
  ];
  const paragraphs = lines.map((textContent) => element('p', { textContent }));
  return element('div', { className: 'next-steps' }, [
    ...paragraphs,
    element('p', { className: 'link-row' }, links),
    element('p', { textContent: strings.closestTopics }),
    element('p', { className: 'link-row' }, topics),
  ]);
}

/** Of what is shown, only what has changed is laid out and painted anew: with one more letter most hits stay. */
export function replaceChanged(parent: Element, wanted: Node[]): void {
  wanted.forEach((node, place) => {
    const shown = parent.childNodes[place];
    if (!shown) parent.append(node);
    else if (isList(shown) && isList(node)) replaceChanged(shown, [...node.childNodes]);
    else if (!shown.isEqualNode(node)) shown.replaceWith(node);
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild!.remove();
}

function isList(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.classList.contains('options');
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
