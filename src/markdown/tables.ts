// A wide table scrolls within the page, by keyboard too, and says to screen readers what it is about.
import type { Element, ElementContent } from 'hast';
import { textOf } from './text-of.ts';
import type { ArticleWords } from './words.ts';

const MAX_LABEL = 100; // characters

export function scrollTable(table: Element, { table: word }: ArticleWords): ElementContent[] {
  const properties = { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: labelOf(table, word) };
  return [{ type: 'element', tagName: 'div', properties, children: [table] }];
}

/** Its caption, or the names of its columns. */
function labelOf(table: Element, word: string): string {
  const [caption] = elementsIn(table, 'caption');
  const columns = elementsIn(table, 'th').map(textOf).filter(Boolean).join(', ');
  const label = caption ? textOf(caption) : columns;
  return label ? `${word}: ${label}`.slice(0, MAX_LABEL) : word;
}

/** Sätteri aligns a column by a style, which the page's policy forbids, and raw HTML by an attribute of old. */
export function alignCell(cell: Element): Element {
  const { style, align, ...properties } = cell.properties;
  const side = /center|right/.exec(String(style ?? align ?? ''))?.[0];
  return { ...cell, properties: side ? { ...properties, className: [`align-${side}`] } : properties };
}

function elementsIn(parent: Element, tagName: string): Element[] {
  return parent.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : elementsIn(child, tagName),
  );
}
