// A Markdown tree → the words that a reader sees.
import type { Nodes, Parent } from 'mdast';

/** One space between words, a line for each block. */
export function tidyText(node: Nodes): string {
  return plainText(node)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const blocks = new Set(['paragraph', 'listItem', 'tableRow', 'code', 'heading', 'blockquote']);

/** Words of neighbouring blocks and cells never run together; raw HTML is left out. */
function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (!('children' in node)) return '';
  return (node as Parent).children
    .map((child) => plainText(child as Nodes) + (blocks.has(child.type) ? '\n' : child.type === 'tableCell' ? ' ' : ''))
    .join('')
    .replace(/\n{2,}/g, '\n');
}
