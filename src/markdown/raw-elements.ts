// The elements that somebody wrote as HTML among the Markdown.
import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes } from 'mdast';
import { htmlToHast } from 'satteri';
import { createLineCounter } from './lines-above.ts';
import { parseMarkdown } from './parse.ts';

/** `line` counts from 1. */
export type RawElement = { element: Element; line: number };

export function rawElements(markdown: string): RawElement[] {
  if (!markdown.includes('<')) return [];
  const found: RawElement[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html') found.push(...elementsOf(node.value, node.position?.start.line ?? 1));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(markdown));
  return found;
}

function elementsOf(html: string, line: number): RawElement[] {
  const found: RawElement[] = [];
  const linesTo = createLineCounter(html);
  const visit = (node: HtmlRoot | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      found.push({ element: child, line: line + linesTo(`<${child.tagName}`) });
      visit(child);
    }
  };
  visit(htmlToHast(html, { fragment: true }) as HtmlRoot);
  return found;
}
