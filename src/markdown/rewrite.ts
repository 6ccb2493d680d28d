// One walk for everything that changes a rendered article.
import type { Element, ElementContent, Root } from 'hast';

/** What stands instead of an element: others, nothing (`[]`), or the element itself, which may have been changed. */
export type Rewrite = (element: Element) => ElementContent[];

/** Asks about every element, those inside first, and puts what it is given in their place. */
export function rewriteElements(parent: Root | Element, rewrite: Rewrite): void {
  // A fragment of a page has no doctype, the one thing that a root may hold and an element may not.
  const children = parent.children as ElementContent[];
  parent.children = children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    rewriteElements(child, rewrite);
    return rewrite(child);
  });
}
