// A tree → Markdown as our editors write it.
import type { Heading, Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', resourceLink: true })
  .freeze();

/** @param root its headings get levels without gaps, below the title; it is changed */
export function treeToMarkdown(root: Root): string {
  nestHeadings(root);
  return withoutFacts(writer.stringify(root).trim());
}

/** The title is the page's only first-level heading, and no level is left out. */
function nestHeadings(root: Root): void {
  const headings = headingsIn(root);
  const highest = Math.min(...headings.map(({ depth }) => depth));
  let previous = 1;
  for (const heading of headings) {
    previous = Math.max(2, Math.min(heading.depth - highest + 2, previous + 1, 6));
    heading.depth = previous as Heading['depth'];
  }
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

/** `{{name}}` would be a fact of shop.yml: another system's placeholder gets the backslash that keeps it as it is. */
export function withoutFacts(written: string): string {
  return written.replace(/\{\{(?=\s*[A-Za-z]\w*\s*(?::[^{}\n]*)?\}\})/g, '\\{{');
}
