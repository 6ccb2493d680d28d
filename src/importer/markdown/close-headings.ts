// A heading that nobody closed: to a parser all that follows is part of it, up to the next heading, and would become one
// long title. A person meant the words up to the first paragraph, list or table. The same goes for a link around a page.
import type { Element, Root, RootContent } from 'hast';

type Parent = Root | Element;
const HEADING = /^h[1-6]$/;
export const blockNames = new Set(
  'p ul ol dl table div section pre blockquote hr figure form center details'.split(' '),
);

/** Changes the tree itself: what cannot be part of a heading follows it. */
export function closeHeadings(parent: Parent): void {
  const children = parent.children.flatMap((node): RootContent[] => {
    if (node.type !== 'element') return [node];
    const isOpen = HEADING.test(node.tagName) || (node.tagName === 'a' && !node.data?.position?.closing);
    const rest = isOpen ? node.children.splice(endOf(node)) : [];
    const following: Root = { type: 'root', children: rest };
    closeHeadings(node);
    closeHeadings(following);
    return [node, ...following.children];
  });
  (parent.children as RootContent[]) = children;
}

/** Where its words end: before the first block after them; a block that holds all of the words so far is a wrapper. */
function endOf({ children }: Element): number {
  const isBlock = (node: RootContent) => node.type === 'element' && blockNames.has(node.tagName);
  const first = children.findIndex((node) => node.type === 'element' || (node.type === 'text' && node.value.trim()));
  const end = children.findIndex((node, at) => at > first && isBlock(node));
  return end < 0 ? children.length : end;
}
