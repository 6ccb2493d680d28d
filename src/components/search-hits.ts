// Hits → elements. Text only ever becomes text nodes: whatever an article or a query holds, nothing is markup.
import { fill, formatDate } from '../i18n/format.ts';
import type { AnswerCard, Hit, Span } from '../search/index.ts';
import type { SearchConfig } from './page-data.ts';

/** Puts another query into the box and asks it; `repair` false takes it as it is. */
export type AskInstead = (query: string, repair?: boolean) => void;

/** @param language named when the hit is in another one than the page */
export function hitToLink(hit: Hit, language?: { locale: string; name: string }): HTMLAnchorElement {
  const category = language?.name ?? hit.category;
  const label = hit.excerpt.length && category ? `${category} · ` : category;
  const link = element('a', { href: hit.url, ...(language && { lang: language.locale }) }, [
    element('span', { className: 'hit-title' }, hit.titleSpans.map(spanToNode)),
    element('span', { className: 'hit-line' }, [
      element('span', { className: 'hit-category', textContent: label }),
      ...hit.excerpt.map(spanToNode),
    ]),
  ]);
  link.dataset.category = category;
  return link;
}

/** The answer itself, where the engine is sure, with the article it comes from and its date. */
export function answerCard(
  { text, heading, url }: AnswerCard,
  { title, updated, category }: Hit,
  { strings, locale }: SearchConfig,
): HTMLAnchorElement {
  const source = [strings.answer, category, ...(heading ? [heading] : [])];
  if (updated) source.push(fill(strings.updated, { date: formatDate(locale, updated) }));
  const card = element('a', { href: url, className: 'answer-card' }, [
    element('span', { className: 'hit-title', textContent: title }),
    element('span', { className: 'answer-text', textContent: text }),
    element('span', { className: 'answer-source', textContent: source.filter(Boolean).join(' · ') }),
  ]);
  card.dataset.category = category;
  return card;
}

export function seeAllLink({ searchPage, strings }: SearchConfig, query: string): HTMLAnchorElement {
  const href = `${searchPage}?q=${encodeURIComponent(query)}`;
  return element('a', { href, className: 'see-all', textContent: fill(strings.seeAllHits, { query: shorten(query) }) });
}

/** “Showing answers for … Search for … instead”: what was searched is always said. */
export function repairLine(
  { strings }: SearchConfig,
  repaired: string,
  original: string,
  askInstead: AskInstead,
): HTMLElement {
  const words = fill(strings.searchInstead, { query: shorten(original) });
  return element('p', { className: 'sheet-line' }, [
    document.createTextNode(`${fill(strings.showingFor, { query: shorten(repaired) })} `),
    button(words, () => askInstead(original, false)),
  ]);
}

/** The whole title that the words typed so far lead to. */
export function completionLine(title: string, askInstead: AskInstead): HTMLElement {
  const complete = button(title, () => askInstead(title));
  complete.className = 'completion';
  return element('p', { className: 'sheet-line' }, [complete]);
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

export function spanToNode({ text, mark }: Span): Node {
  return mark ? element('mark', { textContent: text }) : document.createTextNode(text);
}

function button(textContent: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent });
  made.addEventListener('click', onClick);
  return made;
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
