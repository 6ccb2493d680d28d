// A tree → Markdown as our editors write it.
import type { Heading, Nodes, Parent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', resourceLink: true })
  .freeze();

/** @param root its headings get levels without gaps, below the title; it is changed */
export function treeToMarkdown(root: Root): string {
  nestHeadings(root);
  escapeFacts(root);
  return writer.stringify(root).trim();
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

const MENTION = /\{(?=\{\s*[A-Za-z]\w*\s*(?::[^{}\n]*)?\}\})/;

/** `{{name}}` would be a fact of shop.yml; another system's placeholder stays what customers read. */
function escapeFacts(parent: Parent): void {
  parent.children = parent.children.flatMap((node): Parent['children'] => {
    if ('children' in node) escapeFacts(node);
    if (!('value' in node) || !MENTION.test(node.value)) return [node];
    if (node.type === 'text')
      return node.value
        .split(MENTION)
        .flatMap((part, place): Parent['children'] => [
          ...(place ? [{ type: 'html' as const, value: '&#123;' }] : []),
          { type: 'text', value: part },
        ]);
    const code = `<code>${toHtml(node.value)}</code>`;
    if (node.type === 'html') return [{ ...node, value: node.value.split(MENTION).join('&#123;') }];
    if (node.type === 'inlineCode') return [{ type: 'html', value: code }];
    return node.type === 'code' ? [{ type: 'html', value: `<pre>${code}</pre>` }] : [node];
  });
}

const toHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').split(MENTION).join('&#123;');
