// The box of a task and its words belong together, so that a screen reader says what is done.
import type { Element, ElementContent } from 'hast';

const blocks = new Set(['p', 'ul', 'ol', 'dl', 'div', 'pre', 'blockquote', 'table', 'details', 'figure', 'hr']);

/** @param item `- [x] words`, with whatever other blocks inside */
export function labelTask(item: Element): Element {
  const isBox = (node: ElementContent) => node.type === 'element' && node.tagName === 'input';
  const holder = [item, ...item.children].find(
    (node): node is Element => node.type === 'element' && node.children.some(isBox),
  );
  if (!holder) return item;
  const end = holder.children.findIndex((node) => node.type === 'element' && blocks.has(node.tagName));
  const words = holder.children.slice(0, end < 0 ? undefined : end);
  const label: Element = { type: 'element', tagName: 'label', properties: {}, children: words };
  holder.children = [label, ...holder.children.slice(words.length)];
  return item;
}
