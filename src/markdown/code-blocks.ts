// Code scrolls within the page, by keyboard too, and is called by its title.
import type { Element } from 'hast';
import { textOf } from './text-of.ts';
import type { ArticleWords } from './words.ts';

export function scrollCode(pre: Element, { code: word }: ArticleWords): Element {
  return { ...pre, properties: { role: 'group', tabIndex: 0, ariaLabel: word } };
}

/** `<figure class="code">`, whose first child is the title. */
export function nameCode(figure: Element): Element {
  const [title, pre] = figure.children;
  if (title?.type === 'element' && pre?.type === 'element')
    pre.properties.ariaLabel = `${String(pre.properties.ariaLabel)}: ${textOf(title)}`;
  return figure;
}
