// Emphasis as people paste it → emphasis that Markdown can write: no space at its edges, none around blocks, none twice.
import type { Element, ElementContent, RootContent } from 'hast';
import { blockNames } from './close-headings.ts';

export type Child = RootContent | ElementContent;
export const emphasis = ['strong', 'b', 'em', 'i', 'del', 's'];

/** Spaces at its edges stand outside, or Markdown would not see its stars; text pasted as `<b style="font-weight: normal">` is none. */
export function tidyEmphasis(node: Element): Child[] {
  if (/font-weight:\s*(?:normal|400)/.test(String(node.properties.style ?? ''))) return node.children;
  if (node.children.some(isBlock)) return node.children.flatMap((child) => within(child, node));
  const [first] = node.children;
  const last = node.children.at(-1);
  const before = first?.type === 'text' && /^\s/.test(first.value) ? ' ' : '';
  const after = last?.type === 'text' && /\s$/.test(last.value) ? ' ' : '';
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const space = (value: string): Child[] => (value ? [{ type: 'text', value }] : []);
  return [...space(before), node, ...space(after)];
}

const isBlock = (node: Child): node is Element => node.type === 'element' && blockNames.has(node.tagName);

/** Emphasis around paragraphs is in each of them; around a list or a table it only looks. */
function within(child: Child, around: Element): Child[] {
  if (!isBlock(child))
    return child.type === 'text' && !child.value.trim() ? [] : [{ ...around, children: [child as ElementContent] }];
  const isText = child.tagName === 'p' || (child.tagName === 'div' && !child.children.some(isBlock));
  return [isText ? { ...child, children: [{ ...around, children: child.children }] } : child];
}

/** `<b>a</b><b>b</b>` is one emphasis: as two, their stars would meet. */
export function joinEmphasis(children: Child[]): Child[] {
  const joined: Child[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (
      last?.type === 'element' &&
      child.type === 'element' &&
      last.tagName === child.tagName &&
      emphasis.includes(child.tagName)
    )
      last.children.push(...child.children);
    else joined.push(child);
  }
  return joined;
}
