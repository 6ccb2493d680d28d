// The elements that somebody wrote as HTML among the Markdown.
import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes } from 'mdast';
import { htmlToHast } from 'satteri';
import { parseMarkdown } from './parse.ts';
import { rewriteElements } from './rewrite.ts';

/** `line` counts from 1; of a block of HTML it is the first. */
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
  rewriteElements(htmlToHast(html, { fragment: true }) as HtmlRoot, (element) => {
    found.push({ element, line });
    return [element];
  });
  return found;
}
